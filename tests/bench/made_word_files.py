"""Word files made for the bench: what contracts hold in many mixtures, each in another way of writing the package.

They are made anew in each run, and the same in every run. No two of them are alike: each has its own mixture of parts,
words, and way in which it is written down.
"""

import io
import random
import re
import zipfile
from collections.abc import Callable, Iterator

import docx

from tests.build_docx import build_docx, entries, entry, item, paragraph, rezipped, run, table
from tests.negotiated import LISTS, PARTS, STYLES, commented, field

_AUTHORS = ("Ada Quill", "Bob Seal", "Çağlar Öztürk", "Smallprint", "")
_SAID = (
    "either party may end this agreement on thirty days written notice to the other the supplier shall pay all fees "
    "within sixty days of receipt of an invoice liability is limited to the amounts paid in the year before the claim "
    "no assignment without consent governed by the laws of Delaware confidential information is kept secret for five "
    "years after expiry renewal is automatic for terms of one year unless notice is given"
)
_HEBREW, _ARABIC = "הסכם זה כפוף לדיני מדינת ישראל", "يخضع هذا العقد لقوانين دولة الإمارات"
_CHINESE = ("本合同受中华人民共和国法律管辖", "任何一方可提前三十天书面通知终止", "保密义务在合同终止后继续有效")
_LAST = 160  # files
_STRICT = {
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main": b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships": b"http://purl.oclc.org/ooxml/officeDocument/"
    b"relationships",
}


class _Paper:
    """Makes the blocks of one file; every tracked change has an id of its own."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self._id = 100

    def words(self, least: int = 4, most: int = 14) -> str:
        picked = [self.chance.choice(_SAID.split()) for _ in range(self.chance.randint(least, most))]
        return " ".join(picked).capitalize()

    def by(self) -> str:
        """Return the attributes of a change: some authors give no date, some no name."""
        self._id += self.chance.randint(1, 900)
        author = self.chance.choice(_AUTHORS)
        date = self.chance.choice((' w:date="2026-05-01T10:00:00Z"', ' w:date="2025-11-30T23:59:59Z"', ""))
        return f'w:id="{self._id}" w:author="{author}"{date}'

    def split_runs(self) -> str:
        """A sentence in runs cut within words, as a spelling checker leaves it."""
        text, out = self.words(8, 20), ""
        while text:
            cut = self.chance.randint(1, 9)
            look = self.chance.choice(("", "<w:b/>", "<w:i/>", '<w:lang w:val="en-GB"/>', '<w:color w:val="FF0000"/>'))
            out += self.chance.choice(("", '<w:proofErr w:type="spellStart"/>')) + run(text[:cut], look)
            text = text[cut:]
        return paragraph(out)

    def tracked(self) -> str:
        """Changes of several authors beside and within each other."""
        text = "<w:t xml:space='preserve'>{}</w:t>"
        gone = "<w:delText xml:space='preserve'>{}</w:delText>"
        inner = f"<w:del {self.by()}><w:r>{gone.format('twenty ')}</w:r></w:del>"
        both = f"<w:ins {self.by()}><w:r>{text.format('not ')}</w:r>{inner}<w:r>{text.format('later ')}</w:r></w:ins>"
        deleted = f"<w:del {self.by()}><w:r>{gone.format(self.words(1, 3))}</w:r></w:del>"
        look = f"<w:b/><w:rPrChange {self.by()}><w:rPr><w:i/></w:rPr></w:rPrChange>"
        mark = f"<w:rPr><w:ins {self.by()}/></w:rPr>" if self.chance.random() < 0.5 else ""
        return paragraph(run(f"{self.words()} ") + deleted + both + run(self.words(), look), mark)

    def moved(self) -> str:
        """A sentence that was moved, with the ranges of both places."""
        one, text, name = self.by(), run(self.words()), f"move{self.chance.randint(1, 99)}"
        start = f'<w:moveFromRangeStart {self.by()} w:name="{name}"/>'
        gone = f'{start}<w:moveFrom {one}>{text}</w:moveFrom><w:moveFromRangeEnd w:id="{self._id}"/>'
        first = paragraph(run(f"{self.words()} ") + gone)
        start = f'<w:moveToRangeStart {self.by()} w:name="{name}"/>'
        there = f'{start}<w:moveTo {self.by()}>{text}</w:moveTo><w:moveToRangeEnd w:id="{self._id}"/>'
        return first + paragraph(there + run(f" {self.words()}"))

    def controlled(self) -> str:
        """Content controls around paragraphs, within them, and one in another; a box that is ticked."""
        inner = f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{run(self.words(1, 4))}</w:sdtContent></w:sdt>"
        nested = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('The ')}{inner}{run(' party')}</w:sdtContent></w:sdt>"
        block = paragraph(run(f"{self.words()} ") + nested + run(f" {self.words()}"))
        box = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{block}</w:sdtContent></w:sdt>" + paragraph(box + run(self.words()))

    def tabled(self) -> str:
        """A table with merged and nested cells, and a row that was inserted."""
        wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph(self.words())}</w:tc>'
        nested = table([paragraph(self.words(1, 3)), paragraph(self.words(1, 3))])
        made = table([paragraph(self.words()), paragraph(self.words()) + nested + paragraph("")], [wide])
        row = f"<w:tr><w:trPr><w:ins {self.by()}/></w:trPr>"
        return made.replace("<w:tr>", row, 1) if self.chance.random() < 0.5 else made

    def noted(self) -> str:
        """A footnote and an endnote in the middle of a sentence."""
        note = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{}noteReference w:id="1"/></w:r>'
        return paragraph(run(self.words()) + note.format("foot") + run(f" {self.words()}") + note.format("end"))

    def boxed(self) -> str:
        """A text box as Word writes it, for newer and for older programs."""
        inside = f"<w:txbxContent>{paragraph(self.words())}</w:txbxContent>"
        new = f"<mc:Choice Requires='wps'><w:drawing><wps:txbx>{inside}</wps:txbx></w:drawing></mc:Choice>"
        old = f"<mc:Fallback><w:pict><v:textbox>{inside}</v:textbox></w:pict></mc:Fallback>"
        whole = f"<w:r><mc:AlternateContent>{new}{old}</mc:AlternateContent></w:r>"
        return paragraph(run(f"{self.words()} ") + whole + run(f" {self.words()}"))

    def fields(self) -> str:
        """Fields within fields, one without runs of its own, and one that shows nothing."""
        inner = field("REF _Ref9 \\h", "7.3")
        outer = field("IF 1", f"section </w:t></w:r>{inner}<w:r><w:t>")
        simple = f'<w:fldSimple w:instr="DATE">{run("1 June 2026")}</w:fldSimple>'
        return paragraph(run(f"{self.words()} ") + outer + run(" on ") + simple + run(f" {self.words()}"))

    def tagged(self) -> str:
        """Smart tags, custom XML, a link and bookmarks that begin and end across each other."""
        tag = f'<w:smartTag w:uri="x" w:element="place">{run(self.words(1, 2))}</w:smartTag>'
        custom = f'<w:customXml w:uri="x" w:element="term">{run(self.words(1, 2))}</w:customXml>'
        link = f'<w:hyperlink w:anchor="a">{run(self.words(1, 3))}</w:hyperlink>'
        start, end = '<w:bookmarkStart w:id="{0}" w:name="b{0}"/>', '<w:bookmarkEnd w:id="{0}"/>'
        one, two = self.chance.randint(1, 40), self.chance.randint(41, 90)
        crossed = start.format(one) + tag + start.format(two) + custom + end.format(one) + link + end.format(two)
        return paragraph(run(f"{self.words()} ") + crossed + run(f" {self.words()}"))

    def right_to_left(self) -> str:
        """Hebrew or Arabic with a number and English words."""
        words = self.chance.choice((_HEBREW, _ARABIC)).split()
        text = " ".join(self.chance.sample(words, len(words) - 1))
        return paragraph(run(f"{text} 30 ", "<w:rtl/>") + run("Ltd ") + run(text, "<w:b/><w:rtl/>"), "<w:bidi/>")

    def chinese(self) -> str:
        """Chinese, with a reading above some signs."""
        above = "<w:rt><w:r><w:t>hé</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>合</w:t></w:r></w:rubyBase>"
        ruby = f"<w:r><w:ruby><w:rubyPr/>{above}</w:ruby></w:r>"
        return paragraph(run(self.chance.choice(_CHINESE)) + ruby + run(self.chance.choice(_CHINESE)))

    def listed(self) -> str:
        """Items of a numbered list."""
        return "".join(item(self.words(), 1, at % 3) for at in range(3))

    def spaced(self) -> str:
        """Tabs, breaks, hyphens that do not break or show, and signs beyond the first plane."""
        marks = ("<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", "<w:softHyphen/>", "<w:cr/>")
        inside = "".join(
            f'<w:t xml:space="preserve">{self.words(1, 3)} 𝔸</w:t>{self.chance.choice(marks)}' for _ in range(4)
        )
        return paragraph(
            f"<w:r>{inside}</w:r>" + run("", "<w:vanish/>") + run("unseen", "<w:vanish/>") + run(self.words())
        )

    def in_talk(self) -> str:
        """Words that an earlier comment is on, and its reply."""
        return paragraph(run(f"{self.words()} ") + commented(0, commented(1, run(self.words()))) + run("."))

    def blocks(self) -> str:
        """Return a mixture: what may stand once, and some of the rest."""
        many: list[Callable[[], str]] = [self.split_runs, self.tracked, self.moved, self.controlled, self.tabled]
        many += [self.boxed, self.fields, self.tagged, self.right_to_left, self.chinese, self.listed, self.spaced]
        once = self.chance.sample([self.noted, self.in_talk], self.chance.randint(0, 2))
        chosen = [*once, *(self.chance.choice(many) for _ in range(self.chance.randint(3, 9)))]
        self.chance.shuffle(chosen)
        section = (
            '<w:sectPr><w:headerReference w:type="default" r:id="rId-header"/>'
            '<w:footerReference w:type="default" r:id="rId-footer"/></w:sectPr>'
        )
        return "".join(one() for one in chosen) + section


def made_word_files() -> Iterator[tuple[str, bytes]]:
    """Yield names and bytes of the files."""
    writers = (
        _plain,
        _by_python_docx,
        _other_prefix,
        _default_namespace,
        _strict,
        _utf_16,
        _indented,
        _renamed,
        _stored,
    )
    for number in range(_LAST):
        paper = _Paper(number)
        data = build_docx(paper.blocks(), lists=LISTS, styles=STYLES, parts=PARTS)
        writer = writers[number % len(writers)]
        yield f"made {number:03} {writer.__name__.strip('_')}.docx", writer(data)


def _plain(data: bytes) -> bytes:
    return data


def _by_python_docx(data: bytes) -> bytes:
    """Read and saved again by another program."""
    target = io.BytesIO()
    docx.Document(io.BytesIO(data)).save(target)
    return target.getvalue()


def _body(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    return rezipped(data, {"word/document.xml": change(entry(data, "word/document.xml"))})


def _other_prefix(data: bytes) -> bytes:
    """The words of the format under a prefix of another program."""

    def renamed(part: bytes) -> bytes:
        part = re.sub(rb"(</?)w:", rb"\1ns0:", part)
        return re.sub(rb"(\s)w:(\w+=)", rb"\1ns0:\2", part).replace(b"xmlns:w=", b"xmlns:ns0=")

    return _body(data, renamed)


def _default_namespace(data: bytes) -> bytes:
    """The elements without a prefix; attributes keep theirs, as they must."""

    def renamed(part: bytes) -> bytes:
        declared = b'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w='
        return re.sub(rb"(</?)w:", rb"\1", part).replace(b"xmlns:w=", declared, 1)

    return _body(data, renamed)


def _strict(data: bytes) -> bytes:
    """The strict form of the format, which has other namespaces."""
    changes: dict[str, bytes | None] = {}
    for name in entries(data):
        part = entry(data, name)
        for old, new in _STRICT.items():
            part = part.replace(old, new)
        changes[name] = part
    return rezipped(data, changes)


def _utf_16(data: bytes) -> bytes:
    """The body in another encoding."""

    def encoded(part: bytes) -> bytes:
        text = re.sub(r"^<\?xml[^>]*\?>", '<?xml version="1.0" encoding="UTF-16"?>', part.decode())
        return text.encode("utf-16")

    return _body(data, encoded)


def _indented(data: bytes) -> bytes:
    """Lines between the paragraphs, single quotes, and entities for letters."""

    def spread(part: bytes) -> bytes:
        part = part.replace(b"<w:p>", b"\r\n  <w:p >").replace(b"</w:p>", b"</w:p\n>")
        return part.replace(b' xml:space="preserve"', b" xml:space='preserve'").replace(b"shall", b"sh&#97;ll")

    return _body(data, spread)


def _renamed(data: bytes) -> bytes:
    """The body under another name, as some programs write it."""
    changes: dict[str, bytes | None] = {"word/document.xml": None, "word/_rels/document.xml.rels": None}
    changes["word/document2.xml"] = entry(data, "word/document.xml")
    changes["word/_rels/document2.xml.rels"] = entry(data, "word/_rels/document.xml.rels")
    for name in ("[Content_Types].xml", "_rels/.rels"):
        changes[name] = entry(data, name).replace(b"word/document.xml", b"word/document2.xml")
    return rezipped(data, changes)


def _stored(data: bytes) -> bytes:
    """The members unpacked, with a comment and other times."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as out:
        out.comment = b"kept"
        for name in reversed(source.namelist()):
            out.writestr(zipfile.ZipInfo(name, (2001, 2, 3, 4, 5, 6)), source.read(name))
    return target.getvalue()
