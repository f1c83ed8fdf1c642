"""The whole matter as one archive."""

import io
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from smallprint.domain.handoff import Choice, Private, ReportOrder, report_order
from smallprint.domain.progress import CancelToken, Progress
from smallprint.domain.review import DocumentReview, MatterReview
from smallprint.errors import Cancelled
from smallprint.export import bundle
from smallprint.export.pace import Pace
from tests.export.reviews import CATALOGUE, LAW, WHEN, document, found, matter, refused, reviewed


def numbered(review: DocumentReview, number: int, name: str) -> DocumentReview:
    return replace(review, summary=replace(review.summary, id=number, name=name))


def order(*documents: DocumentReview, title: str = "Project Lark", **choice: Any) -> ReportOrder:
    review = MatterReview(title, documents) if documents else matter()
    original: Callable[[int], bytes] = lambda number: f"original {number}".encode()  # noqa: E731
    return report_order(review, CATALOGUE, WHEN, Choice(**choice), original=original)


def unpacked(ordered: ReportOrder) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(bundle.render(ordered))) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_every_format_and_every_document_that_was_read_is_in_it() -> None:
    files = unpacked(order())
    assert {name for name in files if "/" not in name} == {
        f"Project Lark{suffix}"
        for suffix in (".docx", ".pdf", ".html", ".xlsx", ".csv", ".ics", ".squad.json", ".json")
    }
    assert {name: files[name] for name in files if "/" in name} == {"documents/lease.pdf": b"original 1"}
    assert json.loads(files["Project Lark.json"])["matter"] == "Project Lark"


def test_the_workbook_links_to_the_documents_of_the_archive() -> None:
    sheet = load_workbook(io.BytesIO(unpacked(order())["Project Lark.xlsx"]))["Documents"]
    assert sheet["A5"].hyperlink is not None
    assert sheet["A5"].hyperlink.target.replace("\\", "/") == "documents/lease.pdf"


def test_documents_of_one_name_and_odd_names_have_names_that_every_system_can_have() -> None:
    names = ("lease.pdf", "LEASE.pdf", 'a/b: "c"?.pdf', "x" * 300 + ".pdf", "..")
    documents = [numbered(reviewed(document()), number, name) for number, name in enumerate(names)]
    files = unpacked(order(*documents, title='Lark: "A/B"\t?'))
    inside = [name.removeprefix("documents/") for name in files if name.startswith("documents/")]
    assert inside == ["lease.pdf", "LEASE (2).pdf", "a b c.pdf", "x" * 150 + ".pdf", "document"]
    assert "Lark A B.json" in files


@pytest.mark.parametrize(
    "choice",
    [{"originals": False}, {"quotes": False}, {"without": frozenset({Private.PEOPLE})}],
    ids=["not wanted", "no quotes", "no people"],
)
def test_the_documents_own_files_stay_out_where_something_is_left_out(choice: dict[str, Any]) -> None:
    files = unpacked(order(**choice))
    assert not any(name.startswith("documents/") for name in files)
    assert not any(b"original 1" in content for content in files.values())


def test_without_quotes_no_file_has_the_contracts_words() -> None:
    files = unpacked(order(quotes=False))
    assert "Project Lark.squad.json" not in files
    for name, content in files.items():
        parts = [content]
        if name.endswith((".docx", ".xlsx")):
            with ZipFile(io.BytesIO(content)) as package:
                parts = [package.read(one) for one in package.namelist()]
        assert not any(LAW[:25].encode() in part for part in parts), name


def test_marked_copies_are_in_a_folder_of_their_own() -> None:
    ordered = replace(order(), marked=lambda: [("lease (marked).pdf", b"copy")])
    assert unpacked(ordered)["marked copies/lease (marked).pdf"] == b"copy"


def test_the_archive_has_the_reports_time_and_no_rights_of_this_machine() -> None:
    with ZipFile(io.BytesIO(bundle.render(order(without=frozenset({Private.TIMES}))))) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {(one.external_attr, one.create_system) for one in archive.infolist()} == {(0o644 << 16, 3)}


def test_it_says_which_file_it_makes_and_stops_when_it_is_not_wanted() -> None:
    within = document()
    ordered = order(reviewed(within, found(within, "law", LAW)), refused())
    said: list[Progress] = []
    token = CancelToken()

    def report(progress: Progress) -> None:
        said.append(progress)
        if progress.name.endswith(".csv"):
            token.cancel()

    with pytest.raises(Cancelled):
        bundle.render(ordered, Pace("all.zip", 1, report, token))
    assert said[0].name == "Project Lark.docx"
    assert said[-1].name == "Project Lark.csv"
    assert all(one.done <= one.total for one in said)
