"""PDFs that try to harm whoever reads them: each function builds one."""

import zlib

from tests.build_pdf import file_of

_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
_FORM = (
    b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> /XObject << /X %d 0 R >> >>"
)
_PAGES = b"<< /Type /Pages /Count 1 /Kids [5 0 R] >>"


def stream(body: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(body), entries, body)


def page(
    content: bytes,
    *more: bytes,
    resources: bytes = b"",
    entries: bytes = b"",
    catalog: bytes = b"",
    pages: bytes = _PAGES,
) -> bytes:
    """Return a PDF of one page; its content is object 6, `more` are objects from 7 on."""
    return file_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
            pages,
            _FONT,
            b"<< >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 6 0 R %s "
            b"/Resources << /Font << /F1 3 0 R >> %s >> >>" % (entries, resources),
            content,
            *more,
        ]
    )


def words(text: bytes) -> bytes:
    return b"BT /F1 12 Tf 72 700 Td (%s) Tj ET\n" % text


def bomb(megabytes: int) -> bytes:
    """A page whose content grows to so many megabytes, packed twice."""
    packer = zlib.compressobj(9)
    once = b"".join(packer.compress(b" " * 2**20) for _ in range(megabytes)) + packer.flush()
    return page(stream(zlib.compress(once, 9), b"/Filter [/FlateDecode /FlateDecode]"))


def endless_text(megabytes: int) -> bytes:
    """A page that draws text without end on one spot."""
    line = b"(" + b"All work and no play. " * 40 + b") Tj\n"
    body = b"BT /F1 1 Tf 1 1 Td " + line * (megabytes * 2**20 // len(line)) + b"ET"
    return page(stream(zlib.compress(body), b"/Filter /FlateDecode"))


def giant_image() -> bytes:
    """A page with a picture of ten thousand million pixels, and some words."""
    image = stream(
        zlib.compress(bytes(1000)),
        b"/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8 "
        b"/Filter /FlateDecode",
    )
    content = stream(words(b"Beside a picture") + b"q 600 0 0 600 0 0 cm /I Do Q")
    return page(content, image, resources=b"/XObject << /I 7 0 R >>")


def laughing_forms(depth: int, width: int) -> bytes:
    """Forms that each draw the next one several times: width to the power of depth in all."""
    forms = [stream(b"/X Do " * width, _FORM % (8 + number)) for number in range(depth)]
    forms.append(stream(words(b"ha"), _FORM % 7))
    return page(stream(b"/X Do"), *forms, resources=b"/XObject << /X 7 0 R >>")


def form_in_itself() -> bytes:
    drawn = stream(words(b"Once") + b"/X Do", _FORM % 7)
    return page(stream(b"/X Do"), drawn, resources=b"/XObject << /X 7 0 R >>")


def deep_arrays(depth: int) -> bytes:
    return page(stream(words(b"Deep") + b"[" * depth + b"]" * depth), entries=b"/Deep " + b"[" * depth + b"]" * depth)


def pages_in_a_circle() -> bytes:
    return page(stream(words(b"Round")), pages=b"<< /Type /Pages /Count 1000000 /Kids [2 0 R 5 0 R 2 0 R] >>")


def outline_in_a_circle() -> bytes:
    return page(
        stream(words(b"Outline")),
        b"<< /Type /Outlines /First 8 0 R /Last 8 0 R /Count 1 >>",
        b"<< /Title (Again) /Parent 7 0 R /First 8 0 R /Next 8 0 R /Dest [5 0 R /Fit] >>",
        catalog=b"/Outlines 7 0 R",
    )


def active(path: str) -> bytes:
    """A file that asks to run a script and to start a program that writes to `path`, at opening and by a link."""
    launch = (
        b"<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) >> /Unix << /F (/bin/sh) /P (-c touch %s) >> >>"
        % path.encode()
    )
    script = b"<< /S /JavaScript /JS (app.launchURL\\('file://%s'\\)) /Next %s >>" % (path.encode(), launch)
    return page(
        stream(words(b"Harmless")),
        b"<< /Type /Annot /Subtype /Link /Rect [0 0 612 792] /A %s >>" % launch,
        b"<< /Names [(run) %s] >>" % script,
        entries=b"/Annots [7 0 R] /AA << /O %s >>" % launch,
        catalog=b"/OpenAction %s /Names << /JavaScript 8 0 R >>" % script,
    )
