"""Marked copies and redlines violate nothing of the schema that their file did not."""

import pytest

from smallprint.domain.marking import MarginComment, Marking
from smallprint.ingest.docx.reader import read_docx
from smallprint.marking.redline_fresh import fresh_redline
from smallprint.marking.word import mark_word
from tests.build_docx import build_docx, paragraph, run
from tests.marking.marked import AUTHOR, DATE
from tests.marking.test_redline import read, redline, versions
from tests.negotiated import negotiated_docx
from tests.office_schema import violations
from tests.versions_sent import returned_docx, sent_docx


def test_a_copy_with_comments_and_changes_of_words_and_paragraphs_violates_nothing_new() -> None:
    data = negotiated_docx()
    document = read_docx(data, "every part.docx", "0" * 64)
    step = max(len(document.text) // 15, 1)
    marks = [
        MarginComment(at, min(at + 40, len(document.text)), f"At {at}", ("Accepted",), replacement="new\nwords")
        for at in range(0, len(document.text) - 1, step)
    ]
    copy = mark_word(Marking(data, document, tuple(marks), AUTHOR, DATE))
    changes = read_docx(copy.data, "every part.docx", "0" * 64).changes
    assert {one.author for one in changes} > {one.author for one in document.changes}
    assert violations(copy.data) - violations(data) == set()


@pytest.mark.parametrize("newer", [True, False])
def test_a_redline_violates_nothing_new(newer: bool) -> None:
    over = returned_docx() if newer else sent_docx()
    assert violations(redline(sent_docx(), returned_docx(), newer)) - violations(over) == set()


def test_a_redline_in_a_new_file_violates_nothing() -> None:
    assert violations(fresh_redline(versions(read(sent_docx()), read(returned_docx())), AUTHOR, DATE)) == set()


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (run("words beside all paragraphs"), "'r'"),
        (paragraph('<w:ins w:id="7"><w:r/></w:ins>'), "'author'"),
        (paragraph('<w:r><w:commentRangeStart w:id="3"/></w:r>'), "'commentRangeStart'"),
        (paragraph("x", '<w:rPr><w:b/><w:del w:id="7" w:author="Ann"/></w:rPr>'), "'del'"),
    ],
)
def test_what_the_schema_does_not_allow_is_seen(body: str, said: str) -> None:
    assert any(said in one for one in violations(build_docx(body)) - violations(build_docx(paragraph("x"))))
