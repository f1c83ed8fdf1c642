"""PDFs whose fonts are broken or made to harm: each function builds a font program, or a page that uses one.

Every page says "Harmless" in its font, whose encoding says what the letters are, whatever its program draws.
"""

import struct
from collections.abc import Sequence

from tests.ingest.hostile_pdf import page, stream

_SAID = b"BT /F1 12 Tf 72 700 Td (Harmless) Tj ET\n"


def with_program(kind: bytes, key: bytes, entries: bytes, program: bytes, content: bytes = _SAID) -> bytes:
    """Return a page in a font of a kind (TrueType, Type1), whose program, a stream with entries, is under `key`."""
    widths = b" ".join([b"600"] * 95)
    font = (
        b"<< /Type /Font /Subtype /%s /BaseFont /ABCDEF+Own /FirstChar 32 /LastChar 126 /Widths [%s] "
        b"/Encoding /WinAnsiEncoding /FontDescriptor 7 0 R >>" % (kind, widths)
    )
    descriptor = (
        b"<< /Type /FontDescriptor /FontName /ABCDEF+Own /Flags 32 /FontBBox [0 -200 1000 800] /ItalicAngle 0 "
        b"/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /%s 8 0 R >>" % key
    )
    length = b"/Length1 %d /Length2 0 /Length3 0 %s" % (len(program), entries)
    return page(stream(content), descriptor, stream(program, length), font=font)


# TrueType


def outline(instructions: bytes = b"") -> bytes:
    """Return a glyph that is a triangle."""
    corners = struct.pack(">6h", 0, 500, 0, 0, 0, 700)
    return struct.pack(">5hHH", 1, 0, 0, 500, 700, 2, len(instructions)) + instructions + b"\x01\x01\x01" + corners


def composite(*glyphs: int) -> bytes:
    """Return a glyph that is made of others."""
    parts = [struct.pack(">HHbb", 0x0022 if number + 1 < len(glyphs) else 0x0002, glyph, 0, 0)
             for number, glyph in enumerate(glyphs)]  # fmt: skip
    return struct.pack(">5h", -1, 0, 0, 500, 700) + b"".join(parts)


def truetype(
    glyphs: Sequence[bytes], program: bytes = b"", count: int | None = None, places: Sequence[int] | None = None
) -> bytes:
    """Return a font of these glyphs that shows the second one for every letter.

    `program` is run before any glyph; `count` and `places` lie about how many glyphs there are, and where.
    """
    padded = [glyph + bytes(-len(glyph) % 4) for glyph in glyphs]
    starts = [sum(map(len, padded[:number])) for number in range(len(padded) + 1)]
    count = len(glyphs) if count is None else count
    tables = {
        b"cmap": struct.pack(">HHHHI", 0, 1, 1, 0, 12) + struct.pack(">HHH", 0, 262, 0) + b"\x01" * 256,
        b"fpgm": program,
        b"glyf": b"".join(padded),
        b"head": struct.pack(
            ">IIIIHHQQ4hHHhhh", 0x10000, 0, 0, 0x5F0F3CF5, 0, 1000, 0, 0, 0, 0, 500, 700, 0, 8, 2, 1, 0
        ),
        b"hhea": struct.pack(">I3hH11hH", 0x10000, 800, -200, 0, 600, *[0] * 11, len(glyphs)),
        b"hmtx": struct.pack(">Hh", 600, 0) * len(glyphs),
        b"loca": struct.pack(f">{len(places or starts)}I", *(places or starts)),
        b"maxp": struct.pack(">IH13H", 0x10000, count, *[0xFFFF] * 13),
    }
    return sfnt({tag: body for tag, body in tables.items() if body})


def sfnt(tables: dict[bytes, bytes]) -> bytes:
    """Return a font file of tables by their tags."""
    directory, bodies = struct.pack(">I4H", 0x10000, len(tables), 128, 3, 0), b""
    first = len(directory) + 16 * len(tables)
    for tag, body in sorted(tables.items()):
        directory += struct.pack(">4sIII", tag, 0, first + len(bodies), len(body))
        bodies += body + bytes(-len(body) % 4)
    return directory + bodies


ENDLESS = b"\xb8\xff\xfd\x1c"  # push -3, and jump so far from here


# CFF


def cff(glyph: bytes, subroutines: Sequence[bytes] = ()) -> bytes:
    """Return a font whose letters H, a, e, l, m, r and s are one glyph, with global subroutines."""
    standard = (41, 66, 70, 77, 78, 83, 84)  # the numbers of their names
    names, strings, more = _index([b"Own"]), _index([]), _index(subroutines)
    glyphs = _index([b"\x0e", *[glyph] * len(standard)])
    head = b"\x01\x00\x04\x04" + names
    size = len(_index([_number(0) + b"\x11" + _number(0) + b"\x0f"]))
    place = len(head) + size + len(strings) + len(more)
    top = _index([_number(place) + b"\x11" + _number(place + len(glyphs)) + b"\x0f"])
    return head + top + strings + more + glyphs + struct.pack(">B7H", 0, *standard)


def call(number: int) -> bytes:
    """Return the call of a global subroutine, one of fewer than 1240."""
    return bytes([number - 107 + 139, 29])


def _number(value: int) -> bytes:
    return b"\x1d" + struct.pack(">i", value)


def _index(items: Sequence[bytes]) -> bytes:
    if not items:
        return b"\x00\x00"
    ends = [1 + sum(map(len, items[:number])) for number in range(len(items) + 1)]
    return struct.pack(f">HB{len(ends)}I", len(items), 4, *ends) + b"".join(items)


# Type 1


def type1(glyph: bytes, subroutines: Sequence[bytes] = (), count: int | None = None) -> bytes:
    """Return a font whose letters H, a, r, m, l, e and s are one glyph; `count` lies about its subroutines."""
    kept = [
        b"dup %d %d RD %s NP\n" % (number, len(body), body) for number, body in enumerate(map(_locked, subroutines))
    ]
    drawn = _locked(glyph)
    shown = [
        b"/%s %d RD %s ND\n" % (name, len(drawn), drawn) for name in (b".notdef", *(b"%c" % one for one in b"Harmles"))
    ]
    private = (
        b"\0\0\0\0dup /Private 8 dict dup begin /RD {string currentfile exch readstring pop} executeonly def\n"
        b"/ND {noaccess def} executeonly def /NP {noaccess put} executeonly def /BlueValues [] def /lenIV 4 def\n"
        b"/Subrs %d array\n%sND\n2 index /CharStrings %d dict dup begin\n%send end readonly put noaccess put\n"
        b"dup /FontName get exch definefont pop mark currentfile closefile\n"
        % (len(kept) if count is None else count, b"".join(kept), len(shown), b"".join(shown))
    )
    return (
        b"%!PS-AdobeFont-1.0: Own\n12 dict begin /FontInfo 1 dict dup begin end readonly def /FontName /Own def\n"
        b"/PaintType 0 def /FontType 1 def /FontMatrix [0.001 0 0 0.001 0 0] def /Encoding StandardEncoding def\n"
        b"/FontBBox {0 -200 1000 800} def currentdict end currentfile eexec\n" + _encrypted(private, 55665)
    )


def call_own(number: int) -> bytes:
    """Return the call of a subroutine of a Type 1 font, one of the first hundred."""
    return bytes([number + 139, 10])


def _locked(charstring: bytes) -> bytes:
    return _encrypted(bytes(4) + charstring, 4330)


def _encrypted(plain: bytes, key: int) -> bytes:
    """Encrypt as Adobe's Type 1 font format has it (chapter 7)."""
    out = bytearray()
    for byte in plain:
        out.append(byte ^ (key >> 8))
        key = ((out[-1] + key) * 52845 + 22719) & 0xFFFF
    return bytes(out)


# Type 3, whose glyphs are drawn by what a page is drawn by


def type3(glyph: bytes, resources: bytes = b"") -> bytes:
    """Return a page in a font whose letters are all one procedure.

    It may show text in the font itself, /F1, and a form that does so, object 8.
    """
    differences = b" ".join(b"%d /%c" % (one, one) for one in b"Harmles")
    procedures = b" ".join(b"/%c 7 0 R" % one for one in b"Harmles")
    font = (
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] "
        b"/FirstChar 32 /LastChar 126 /Widths [%s] /Encoding << /Differences [%s] >> /CharProcs << %s >> "
        b"/Resources << /Font << /F1 3 0 R >> %s >> >>" % (b" ".join([b"600"] * 95), differences, procedures, resources)
    )
    entries = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >>"
    form = stream(b"BT /F1 1 Tf (H) Tj ET", entries)
    return page(stream(_SAID), stream(glyph), form, font=font)


# Fonts that say of themselves what cannot be


def composite_font(font: bytes = b"", descendant: bytes = b"", *more: bytes) -> bytes:
    """Return a page in a font of two bytes a character, with entries of one's own; `more` are objects from 9 on."""
    own = b"<< /Type /Font /Subtype /Type0 /BaseFont /Own %s >>" % font
    below = b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own %s >>" % descendant
    system = b"<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    shown = b"BT /F1 12 Tf 72 700 Td <%s> Tj ET" % b"".join(b"%04X" % one for one in b"Harmless")
    return page(stream(shown), below, system, *more, font=own)


def naming(*lines: bytes) -> bytes:
    """Return a table (CMap) that says what the characters of a font are, with these lines after its own."""
    return stream(
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n"
        b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        b"1 beginbfrange <0000> <00FF> <0000> endbfrange\n" + b"\n".join(lines) + b"\nendcmap end end"
    )


TRIANGLE_CFF = b"\x8b\x8b\x15\x1c\x01\xf4\x8b\x1c\xff\x06\x1c\x02\xbc\x05\x0e"  # to 0 0, lines to 500 0 and -250 700
TRIANGLE_TYPE1 = (
    struct.pack(">BiBiB", 255, 0, 255, 600, 13)  # no bearing, 600 wide
    + struct.pack(">BiBiB", 255, 0, 255, 0, 21)
    + struct.pack(">BiBiBBiBiB", 255, 500, 255, 0, 5, 255, -250, 255, 700, 5)
    + b"\x09\x0e"
)


_KINDS = {
    "TrueType": (b"TrueType", b"FontFile2", b""),
    "CFF": (b"Type1", b"FontFile3", b"/Subtype /Type1C"),
    "Type 1": (b"Type1", b"FontFile", b""),
}
_SOUND = {
    "TrueType": truetype([outline(), outline()]),
    "CFF": cff(TRIANGLE_CFF),
    "Type 1": type1(TRIANGLE_TYPE1),
}


def sound() -> dict[str, bytes]:
    """Return pages in a sound font of each kind, whose letters are triangles."""
    return {kind: with_program(*_KINDS[kind], program) for kind, program in _SOUND.items()}


def damaged() -> dict[str, bytes]:
    """Return pages in fonts that are cut short or overwritten, by what is wrong with each."""
    files: dict[str, bytes] = {}
    for kind, program in _SOUND.items():
        fifth = len(program) // 5
        ways = {"empty": b"", "noise": bytes(range(256)) * 40}
        ways |= {f"cut at {part}/5": program[: fifth * part] for part in range(1, 5)}
        for part in range(5):
            low, high = fifth * part, fifth * (part + 1)
            ways[f"{part}/5 inverted"] = (
                program[:low] + bytes(255 - byte for byte in program[low:high]) + program[high:]
            )
        files |= {f"{kind}, {way}": with_program(*_KINDS[kind], body) for way, body in ways.items()}
    return files


def lying() -> dict[str, bytes]:
    """Return pages in fonts that say there is what cannot be, by what each says."""
    tables = _SOUND["TrueType"][:4] + b"\xff\xff" + _SOUND["TrueType"][6:]
    ranges = [b"1 beginbfrange <%04X> <FFFF> <%04X> endbfrange" % (first, first) for first in range(0x1000, 0x6000)]
    programs = {
        ("TrueType", "65535 glyphs"): truetype([outline(), outline()], count=0xFFFF),
        ("TrueType", "glyphs beyond its end"): truetype([outline(), outline()], places=[0, 2**31, 2**32 - 1]),
        ("TrueType", "65535 tables"): tables,
        ("TrueType", "four thousand million fonts"): b"ttcf" + struct.pack(">III", 0x10000, 2**32 - 1, 12),
        ("CFF", "65535 names"): b"\x01\x00\x04\x04\xff\xff\x04" + b"\xff" * 100,
        ("Type 1", "two thousand million subroutines"): type1(TRIANGLE_TYPE1, [b"\x0b"], count=2**31 - 1),
        ("Type 1", "fewer subroutines than none"): type1(TRIANGLE_TYPE1, [b"\x0b"], count=-1),
    }
    return {f"{kind}, {what}": with_program(*_KINDS[kind], body) for (kind, what), body in programs.items()} | {
        "widths without end": composite_font(
            _NAMED,
            b"/CIDSystemInfo 8 0 R /W [0 2147483647 600 -5 99999999999 1 [1 8 0 R]] /CIDToGIDMap 9 0 R",
            naming(),
        ),
        "a range of all numbers": composite_font(
            _NAMED, _SYSTEM, naming(b"1 beginbfrange <00001000> <FFFFFFFF> <0041> endbfrange")
        ),
        "a billion characters named": composite_font(_NAMED, _SYSTEM, naming(*ranges)),
    }


def circular() -> dict[str, bytes]:
    """Return pages in fonts that end in themselves or do not end, by what does."""
    programs = {
        ("TrueType", "endless program"): truetype([outline(), outline()], program=ENDLESS),
        ("TrueType", "endless program of a glyph"): truetype([outline(), outline(ENDLESS)]),
        ("TrueType", "glyph in itself"): truetype([outline(), composite(1)]),
        ("TrueType", "a thousand million glyphs in one"): truetype(
            [outline(), *(composite(*[inner] * 10) for inner in range(2, 11)), outline()]
        ),
        ("CFF", "subroutine in itself"): cff(call(0), [call(0)]),
        ("Type 1", "subroutine in itself"): type1(call_own(0), [call_own(0)]),
    }
    return {f"{kind}, {what}": with_program(*_KINDS[kind], body) for (kind, what), body in programs.items()} | {
        "Type 3, glyph in itself": type3(b"600 0 d0 BT /F1 1000 Tf (HaHa) Tj ET 0 0 500 700 re f"),
        "Type 3, glyph in a form in itself": type3(b"600 0 d0 /X Do", b"/XObject << /X 8 0 R >>"),
        "Type 3, glyph without an end": type3(b"600 0 d0 q q q BT BT ["),
        "font below itself": composite_font(
            b"/Encoding /Identity-H /DescendantFonts [3 0 R] /ToUnicode 9 0 R", b"", naming()
        ),
        "table after itself": composite_font(
            b"/Encoding 9 0 R /DescendantFonts [7 0 R] /ToUnicode 9 0 R",
            _SYSTEM,
            naming(b"/Own usecmap 1 begincidrange <0000> <FFFF> 0 endcidrange"),
        ),
    }


def laughing(kind: str) -> bytes:
    """Return a page in a CFF or Type 1 font with a hundred calls in each subroutine, to the power of eight."""
    build, one = (cff, call) if kind == "CFF" else (type1, call_own)
    subroutines = [one(inner) * 100 + b"\x0b" for inner in range(1, 9)]
    return with_program(*_KINDS[kind], build(one(0), [*subroutines, b"\x0b"]))


_NAMED = b"/Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 9 0 R"
_SYSTEM = b"/CIDSystemInfo 8 0 R"
