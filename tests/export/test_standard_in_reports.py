"""How a document stands to a standard form, in reports for people and in JSON: what differs, where, and no more."""

import hashlib
import html
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from smallprint.domain.handoff import Choice, ReportOrder, report_order
from smallprint.domain.review import MatterReview
from smallprint.export import annotations, html_report
from smallprint.export.report.standard import standard_section
from smallprint.ingest import read_text
from smallprint.matters.handing_over import order_of
from smallprint.segment import segment
from smallprint.standards.form_file import write_form
from smallprint.store import open_matter
from tests.export.checks import WAS, made_from_a_form
from tests.export.reviews import CAP, CATALOGUE, LAW, WHEN, document, matter
from tests.standards_made import CLAUSES, form_of, text_of


def order(choice: Choice = Choice()) -> ReportOrder:  # noqa: B008 - frozen
    lease = document()
    first = replace(matter().documents[0], document=lease, standard=made_from_a_form(lease))
    return report_order(MatterReview("x", (first,)), CATALOGUE, WHEN, choice)


def page(choice: Choice = Choice()) -> str:  # noqa: B008 - frozen
    words = re.sub(r"<[^>]+>", " ", html_report.render(order(choice)).decode())
    return " ".join(html.unescape(words).split())


def told_in_json(choice: Choice = Choice()) -> Any:  # noqa: B008 - frozen
    return json.loads(annotations.render(order(choice)))["documents"][0]["standard"]


def test_the_report_has_each_difference_with_its_words_and_its_place() -> None:
    told = page()
    for words in (
        "Standard form",
        "This is made from Alder Standard Terms 1.0, with 2 changes.",
        "Read 1 passage of its own that may change the terms.",
        "There may be more: it has tracked changes, which were read as accepted.",
        f"Changed in 6 Law The form says: “{WAS}” “{LAW}” Page iv, section 9",
        "14 words missing from 5 Return",
        f"Before the terms “{CAP}”",
    ):
        assert words in told, words
    assert "After the terms" not in told  # it neither fills a blank nor speaks of changes


def test_a_report_without_quotes_has_the_clauses_and_no_words_of_either() -> None:
    section = standard_section(order(Choice(quotes=False)), order(Choice(quotes=False)).review.documents[0])
    assert section is not None
    said = repr(section)
    assert "Changed in 6 Law" in said
    assert all(words not in said for words in (WAS, LAW[:20], CAP[:20]))
    read = told_in_json(Choice(quotes=False))
    assert [one["quote"] for one in (*read["deviations"], *read["beside"])] == [""] * 4
    assert {one["form_text"] for one in read["deviations"]} == {None}


@pytest.mark.parametrize("choice", [Choice(accepted_only=True), Choice(types=frozenset({"law"}))])
def test_where_less_is_handed_over_the_form_is_left_out(choice: Choice) -> None:
    assert told_in_json(choice) is None
    assert "Standard form" not in page(choice)


def test_a_document_of_a_matter_is_handed_over_with_the_form_that_it_is_made_from(tmp_path: Path) -> None:
    folder = tmp_path / "forms"
    folder.mkdir()
    write_form(form_of(with_text=True), folder / "alder.json")
    texts = (
        text_of(*CLAUSES[:3], CLAUSES[3].replace("two (2)", "nine (9)"), *CLAUSES[4:]),
        "A letter.\n\nWe thank you for your order of five lamps.\n",
    )
    with open_matter(tmp_path / "m.smallprint") as kept:
        for name, text in zip(("a.txt", "b.txt"), texts, strict=True):
            read = read_text(text.encode(), name, hashlib.sha256(text.encode()).hexdigest())
            one = kept.documents.save(kept.documents.queue([tmp_path / name])[0], read, text.encode())
            kept.documents.save_segmentation(one, segment(read))
        made = order_of(kept, "Deal", Choice(), CATALOGUE, {}, WHEN, standards=str(folder))
    first, second = made.review.documents
    assert second.standard is None
    assert first.standard is not None
    (told,) = first.standard.of_deviations()
    assert told[0].clause is not None
    assert str(told[0].clause).startswith("4")
    assert "nine" in json.loads(annotations.render(made))["documents"][0]["standard"]["deviations"][0]["quote"]
