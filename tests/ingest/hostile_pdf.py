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
    font: bytes = _FONT,
) -> bytes:
    """Return a PDF of one page; its font /F1 is object 3, its content object 6, `more` are objects from 7 on."""
    return file_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
            pages,
            font,
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
    script = b"<< /S /JavaScript /JS (smallprint.launchURL\\('file://%s'\\)) /Next %s >>" % (path.encode(), launch)
    return page(
        stream(words(b"Harmless")),
        b"<< /Type /Annot /Subtype /Link /Rect [0 0 612 792] /A %s >>" % launch,
        b"<< /Names [(run) %s] >>" % script,
        entries=b"/Annots [7 0 R] /AA << /O %s >>" % launch,
        catalog=b"/OpenAction %s /Names << /JavaScript 8 0 R >>" % script,
    )


def reaching_out(url: str, path: str) -> bytes:
    """A file that refers in every way there is to an address and to another file, and shows four things of them."""
    address, file = url.encode(), path.encode()
    specification = b"<< /Type /Filespec /F (%s) /UF (%s) >>" % (file, file)
    actions = [
        b"<< /S /URI /URI (%s) >>" % address,
        b"<< /S /GoToR /F (%s) /D [0 /Fit] /NewWindow true >>" % file,
        b"<< /S /SubmitForm /F << /FS /URL /F (%s) >> /Flags 4 >>" % address,
        b"<< /S /ImportData /F (%s) >>" % file,
        b"<< /S /Thread /F (%s) /D 0 >>" % file,
    ]
    links = [b"<< /Type /Annot /Subtype /Link /Rect [0 0 612 792] /A %s >>" % action for action in actions]
    movie = b"<< /Type /Annot /Subtype /Movie /Rect [0 0 9 9] /Movie << /F (%s) /Poster true >> /A true >>" % file
    button = b"<< /Type /Annot /Subtype /Widget /FT /Btn /Ff 65536 /T (send) /Rect [0 0 9 9] /AA << /E %s >> >>"
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >>"
    image = b"/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
    entity = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file://%s">]><x href="%s">&e;</x>' % (file, address)
    shown = [
        stream(b"BT /F 12 Tf 72 600 Td (in its place) Tj ET", form + b" /Ref << /F (%s) /Page 0 >>" % file),
        stream(b"", form + b" /F 7 0 R"),
        stream(b"\0", image + b" /F << /FS /URL /F (%s) >>" % address),
        stream(b"\0", image + b" /OPI << /2.0 << /Type /OPI /Version 2.0 /F (%s) >> >>" % file),
    ]
    others = [specification, *shown, *links, movie, button % actions[2], stream(entity)]
    numbers = range(7, 7 + len(others))
    annotations = b" ".join(b"%d 0 R" % number for number in numbers[5:-1])
    return page(
        stream(words(b"Harmless") + b"/A Do /B Do /C Do /D Do"),
        *others,
        resources=b"/XObject << /A 8 0 R /B 9 0 R /C 10 0 R /D 11 0 R >>",
        entries=b"/Annots [%s] /AA << /O %s /C %s >>" % (annotations, actions[2], actions[0]),
        catalog=b"/OpenAction %s /URI << /Base (%s) >> /AcroForm << /Fields [%d 0 R] /XFA %d 0 R >>"
        % (actions[1], address, numbers[-2], numbers[-1]),
    )
