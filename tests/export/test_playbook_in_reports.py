"""A playbook's verdicts in the report and in the workbook: with evidence, and without quotes where so chosen."""

import io
import re
from dataclasses import replace

import openpyxl

from smallprint.domain.handoff import Choice, ReportOrder, report_order
from smallprint.domain.review import MatterReview
from smallprint.export import html_report
from smallprint.export.tables import workbook
from tests.export.checks import house_check
from tests.export.reviews import CATALOGUE, LAW, WHEN, document, matter


def order(choice: Choice = Choice()) -> ReportOrder:  # noqa: B008 - frozen
    lease = document()
    first = replace(matter().documents[0], document=lease, check=house_check(lease))
    return report_order(MatterReview("x", (first,)), CATALOGUE, WHEN, choice)


def page(choice: Choice = Choice()) -> str:  # noqa: B008 - frozen
    return html_report.render(order(choice)).decode()


def test_the_report_has_each_position_with_verdict_reason_and_evidence() -> None:
    told = page()
    for words in (
        "House rules, version 1: 1 deviates, 1 cannot be told, 1 met or acceptable.",
        "A law near by",
        "It says Delaware; what is preferred is one of Maine.",
        "Put forward: Ours.",
        "The voices differ. Read the clause.",
        "Likeness: deviates.",
        "Ask them by phone.",
        "Said by a person.",
        "Rule: missing. No such clause was found.",
        "40 passages were looked at. This type is found in 19 of 20 contracts that have it.",
        "Closest passage: ",
    ):
        assert words in told, words


def test_a_report_without_quotes_has_the_verdicts_and_none_of_the_words() -> None:
    told = page(Choice(quotes=False))
    assert "A law near by" in told
    assert "Deviates" in told
    assert LAW[:20] not in told
    assert "█" not in told


def test_the_workbook_has_a_sheet_of_verdicts_only_where_a_document_is_judged() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook.render(order())))
    rows = list(book["Playbook"].iter_rows(values_only=True))
    assert [row[1:4] for row in rows[1:]] == [
        ("High", "A law near by", "Deviates"),
        ("Medium", "A high cap", "Cannot tell"),
        ("Low", "We may audit", "Acceptable"),
    ]
    assert rows[1][5] == LAW
    assert rows[3][4] == "Ask them by phone."
    assert rows[3][8] == "Person: acceptable; Rule: missing", "who was overruled stays to be seen"
    hidden = openpyxl.load_workbook(io.BytesIO(workbook.render(order(Choice(quotes=False)))))
    assert not any("█" in str(cell) for row in hidden["Playbook"].iter_rows(values_only=True) for cell in row)
    plain = openpyxl.load_workbook(io.BytesIO(workbook.render(report_order(matter(), CATALOGUE, WHEN))))
    assert "Playbook" not in plain.sheetnames


def test_what_cannot_be_told_does_not_look_like_what_is_well() -> None:
    told = page()
    said = ("Cannot tell", "Acceptable", "Deviates")
    looks = [found[1] for one in said if (found := re.search(rf'class="([\w -]+)"[^>]*>{one}<', told))]
    assert len(looks) == len(set(looks)) == 3
    assert "edited" not in looks, "which is green as well"
