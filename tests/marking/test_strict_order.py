"""Marked copies are as the standard wants them: what is added stands in its place and order, with ids of its own."""

from itertools import islice

import pytest

from smallprint.domain.marking import MarginComment, Marking
from smallprint.ingest.docx.reader import read_docx
from smallprint.marking.word import mark_word
from tests.bench.made_word_files import made_word_files
from tests.build_docx import build_docx, entry, paragraph, rezipped, run
from tests.marking.marked import AUTHOR, DATE
from tests.marking.strict_order import faults
from tests.negotiated import negotiated_docx

_FILES = [("every part.docx", negotiated_docx()), *islice(made_word_files(), 18)]  # two of each way of writing


@pytest.mark.parametrize(("name", "data"), _FILES, ids=[name for name, _ in _FILES])
def test_a_copy_with_comments_and_changes_has_no_fault_that_the_file_had_not(name: str, data: bytes) -> None:
    document = read_docx(data, name, "0" * 64)
    marks: list[MarginComment] = []
    for start in range(0, len(document.text) - 1, max(len(document.text) // 15, 1)):
        end = min(start + 25, len(document.text))
        words = document.text[start:end]
        other = words.replace(" ", "\n", 1) if len(marks) % 3 == 0 else f"new {words[::2]}"
        marks.append(MarginComment(start, end, f"At {start}", ("Accepted",), replacement=other))
    copy = mark_word(Marking(data, document, tuple(marks), AUTHOR, DATE))
    assert len(read_docx(copy.data, name, "0" * 64).changes) > len(document.changes)
    assert dict(faults(copy.data) - faults(data)) == {}


_DEL = 'w:id="7" w:author="Ann"'


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (paragraph(f"<w:del {_DEL}>{run('gone')}</w:del>"), "text that is not deleted within a deletion"),
        (paragraph(f"<w:ins {_DEL}><w:ins {_DEL}>{run('x')}</w:ins></w:ins>"), "insertion within a change"),
        (paragraph(f"<w:ins {_DEL}>{run('x')}</w:ins><w:ins {_DEL}>{run('x')}</w:ins>"), "two changes of one id"),
        (paragraph(f"<w:r><w:ins {_DEL}>{run('x')}</w:ins></w:r>"), "ins in r"),
        (paragraph("<w:r><w:t>x</w:t><w:rPr><w:b/></w:rPr></w:r>"), "rPr behind other elements"),
        (paragraph(run("x", "<w:i/><w:b/>")), "properties of a run out of order"),
        (paragraph('<w:r><w:commentRangeStart w:id="3"/></w:r>'), "commentRangeStart in r"),
        (paragraph('<w:commentReference w:id="3"/>'), "commentReference of no comment"),
    ],
)
def test_what_the_standard_does_not_allow_is_seen(body: str, fault: str) -> None:
    assert fault in faults(build_docx(body))


def test_a_part_that_is_told_twice_is_seen() -> None:
    data = build_docx(paragraph("x"))
    types = entry(data, "[Content_Types].xml")
    first = types[types.index(b"<Override") : types.index(b"/>", types.index(b"<Override")) + 2]
    assert "part told twice" in faults(rezipped(data, {"[Content_Types].xml": types.replace(first, first * 2, 1)}))
