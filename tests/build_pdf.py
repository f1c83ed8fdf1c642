"""Writes small PDFs for tests: lines of real Helvetica text at known places, written by hand.

The first line of a page has its baseline `MARGIN` points below the top of the media box; the next follow at 1.5 times
the size.
"""

from collections.abc import Mapping, Sequence

MARGIN = 72.0
WIDTH, HEIGHT = 612, 792
_PICTURE = b"q 400 0 0 400 72 200 cm BI /W 2 /H 2 /CS /G /BPC 8 ID \x00\xff\xff\x00 EI Q"
_FIRST_OWN = 5
Box = tuple[float, float, float, float]


def make_pdf(
    pages: Sequence[Sequence[str]],
    *,
    size: float = 12,
    rotation: int = 0,
    crop: Box | None = None,
    title: str = "",
    outline: Sequence[tuple[str, int]] = (),
    first_label: int | None = None,
    pictures: bool = False,
    upright: bool = False,
    form: bool = False,
    annotations: Sequence[bytes] = (),
    catalog: bytes = b"",
) -> bytes:
    """Return a PDF with one page for each list of lines.

    `crop` is left, bottom, right, top in points; `outline` has (title, page index); `first_label` starts the page
    labels; `pictures` puts an image on every page; `upright` turns the text back, so that a page turned by 90 degrees
    shows it upright; `form` puts the content into a form, which the page draws. `annotations` are dictionaries for the
    first page, those with a field type (/FT) fields of a form.
    `catalog` are entries for the catalogue.
    """
    objects: list[bytes] = [
        b"",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    objects.append(b"<< /Title (" + _escaped(title) + b") >>")
    kids = []
    for lines in pages:
        content = (
            (b"0 1 -1 0 %d 0 cm " % HEIGHT if upright else b"")
            + _content(lines, size)
            + (_PICTURE if pictures else b"")
        )
        fonts = b"/Font << /F1 3 0 R >>"
        if form:
            kind = b"/Type /XObject /Subtype /Form /BBox [0 0 %d %d] /Resources << %s >>" % (WIDTH, HEIGHT, fonts)
            objects.append(b"<< %s /Length %d >>\nstream\n%s\nendstream" % (kind, len(content), content))
            fonts, content = b"/XObject << /X1 %d 0 R >>" % len(objects), b"/X1 Do"
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        box = b"/CropBox [%g %g %g %g]" % crop if crop else b""
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] %s /Rotate %d /Contents %d 0 R "
            b"/Resources << %s >> >>" % (WIDTH, HEIGHT, box, rotation, len(objects), fonts)
        )
        kids.append(len(objects))
    extra = catalog
    if annotations and kids:
        numbers = range(len(objects) + 1, len(objects) + 1 + len(annotations))
        objects += annotations
        places = b" ".join(b"%d 0 R" % number for number in numbers)
        objects[kids[0] - 1] = objects[kids[0] - 1][:-2] + b"/Annots [%s] >>" % places
        fields = [number for number, body in zip(numbers, annotations, strict=True) if b"/FT" in body]
        if fields:
            extra += b"/AcroForm << /Fields [%s] >> " % b" ".join(b"%d 0 R" % number for number in fields)
    if outline:
        extra += b"/Outlines %d 0 R " % (len(objects) + 1)
        objects += _outline(outline, kids, len(objects) + 1)
    if first_label is not None:
        extra += b"/PageLabels << /Nums [0 << /S /D /St %d >>] >> " % first_label
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R " + extra + b">>"
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    return file_of(objects)


def make_drawn_pdf(contents: Sequence[str], forms: Mapping[str, str] | None = None) -> bytes:
    """Return a PDF with one page for each content, given in operators as they stand.

    A content may use the font /F1, the picture /Scan, the graphics state /Clear (fully transparent), and `forms` by
    their names, which are drawn in the space of the page.
    """
    own = [
        _stream(
            b"\x80\xf0",
            b"/Type /XObject /Subtype /Image /Width 2 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
        )
    ]
    named = {name: _FIRST_OWN + 1 + number for number, name in enumerate(forms or {})}
    drawn = b" ".join([b"/Scan %d 0 R" % _FIRST_OWN, *(b"/%s %d 0 R" % (n.encode(), at) for n, at in named.items())])
    resources = b"<< /Font << /F1 3 0 R >> /ExtGState << /Clear << /ca 0 /CA 0 >> >> /XObject << %s >> >>" % drawn
    for content in (forms or {}).values():
        head = b"/Type /XObject /Subtype /Form /BBox [0 0 %d %d] /Resources %s" % (WIDTH, HEIGHT, resources)
        own.append(_stream(content.encode("cp1252"), head))
    kids = range(_FIRST_OWN + len(own), _FIRST_OWN + len(own) + 2 * len(contents), 2)
    pages = []
    for kid, content in zip(kids, contents, strict=True):
        pages.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R /Resources %s >>"
            % (WIDTH, HEIGHT, kid + 1, resources)
        )
        pages.append(_stream(content.encode("cp1252")))
    return file_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids)),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            b"<< >>",
            *own,
            *pages,
        ]
    )


def _stream(body: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(body), entries, body)


def make_unicode_pdf(lines: Sequence[str], size: float = 12) -> bytes:
    """Return a PDF of one page whose font names its characters by Unicode: any script, drawn from left to right.

    Every character is 0.6 of `size` wide.
    """
    codes = {character: number for number, character in enumerate(sorted(set("".join(lines))), 1)}
    shown = b" ".join(b"<%s> Tj T*" % b"".join(b"%04X" % codes[character] for character in line) for line in lines)
    content = b"BT /F1 %g Tf %g TL %g %g Td %s ET" % (size, 1.5 * size, MARGIN, HEIGHT - MARGIN, shown)
    named = b"\n".join(
        b"<%04X> <%s>" % (number, character.encode("utf-16-be").hex().encode()) for character, number in codes.items()
    )
    cmap = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n"
        b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n%d beginbfchar\n%s\nendbfchar\nendcmap end end"
        % (len(codes), named)
    )
    return file_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 5 0 R "
            b"/Resources << /Font << /F1 6 0 R >> >> >>" % (WIDTH, HEIGHT),
            b"<< >>",
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
            b"<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /ToUnicode 7 0 R "
            b"/DescendantFonts [8 0 R] >>",
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(cmap), cmap),
            b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /DW 600 "
            b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 9 0 R >>",
            b"<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 -200 600 800] /Ascent 800 /Descent -200 >>",
        ]
    )


def _content(lines: Sequence[str], size: float) -> bytes:
    shown = b" ".join(b"(%s) Tj T*" % _escaped(line) for line in lines)
    return b"BT /F1 %g Tf %g TL %g %g Td %s ET\n" % (size, 1.5 * size, MARGIN, HEIGHT - MARGIN, shown)


def _outline(entries: Sequence[tuple[str, int]], kids: Sequence[int], root: int) -> list[bytes]:
    last = root + len(entries)
    objects = [b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (root + 1, last, len(entries))]
    for number, (title, page) in enumerate(entries, root + 1):
        beside = (b"/Next %d 0 R " % (number + 1) if number < last else b"") + (
            b"/Prev %d 0 R " % (number - 1) if number > root + 1 else b""
        )
        objects.append(
            b"<< /Title (%s) /Parent %d 0 R %s/Dest [%d 0 R /Fit] >>" % (_escaped(title), root, beside, kids[page])
        )
    return objects


def _escaped(text: str) -> bytes:
    raw = text.encode("cp1252")
    return raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def file_of(objects: Sequence[bytes]) -> bytes:
    """Return a PDF of these objects, numbered from 1: the first is the catalogue, the fourth what is said of it."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(out)
