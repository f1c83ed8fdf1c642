"""The key terms tab: whole values in the catalogue's order, the days in the order of time, clicks that lead back."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ValueKind
from smallprint.domain.decision import Decision, Verdict
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.value_remark import OnValue, ValueRemark
from smallprint.locate import load_catalogue
from smallprint.system.paths import shipped
from smallprint.ui.findings.key_terms import KeyTermsPanel
from smallprint.ui.look.theme import light_theme
from tests.remarked import told

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
MORNING = datetime(2026, 1, 1, 8, tzinfo=UTC)


def term(number: int, clause: str, kind: ValueKind, shown: str, normal: str = "") -> ReviewedFinding:
    found = Finding(clause, Anchor(0, 0, 5), "words", 0.9, (FoundBy.RULE,), Value(kind, shown, normal), id=number)
    return ReviewedFinding(found)


LAW = term(1, "governing-law", ValueKind.PLACE, "Delaware")
END = term(2, "expiration-date", ValueKind.DATE, "2 March 2028", "2028-03-02")
BEGIN = term(3, "agreement-date", ValueKind.DATE, "3 March 2025", "2025-03-03")
PARTIES = term(
    4, "parties", ValueKind.PARTIES, "Harbour Lane Systems, Inc.; Orchard & Finch Limited " + "and others " * 9
)


@pytest.fixture
def panel(qtbot: QtBot) -> KeyTermsPanel:
    made = KeyTermsPanel(CATALOGUE, light_theme())
    qtbot.addWidget(made)
    made.resize(330, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def listed(panel: KeyTermsPanel) -> list[tuple[str, str]]:
    return [(row.name, f"{row.value}. {row.told}" if row.told else row.value) for row in panel.rows]


def test_days_come_first_in_the_order_of_time_then_all_terms(panel: KeyTermsPanel) -> None:
    panel.set_findings([LAW, END, BEGIN])
    assert listed(panel) == [
        ("3 Mar 2025", "Agreement date"),
        ("2 Mar 2028", "Expiration date"),
        ("Agreement date", "3 March 2025"),
        ("Expiration date", "2 March 2028"),
        ("Governing law", "Delaware"),
    ]


def test_a_click_and_a_key_lead_to_the_finding(panel: KeyTermsPanel, qtbot: QtBot) -> None:
    panel.set_findings([LAW, END])
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.mouseClick(panel.rows[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [2]
    panel.rows[-1].setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        with qtbot.waitSignal(panel.chosen) as chosen:
            QTest.keyClick(panel.rows[-1], key)
        assert chosen.args == [1]


def test_a_long_value_is_wrapped_and_never_wider_than_the_pane(panel: KeyTermsPanel, qtbot: QtBot) -> None:
    panel.set_findings([PARTIES, LAW])
    long, short = panel.rows
    qtbot.waitUntil(lambda: long.height() > 3 * short.height())
    assert "Orchard & Finch" in long.value
    assert max(row.geometry().right() for row in panel.rows) < panel.viewport().width()
    assert panel.horizontalScrollBar().maximum() == 0


def test_rejected_values_are_left_out_and_edited_ones_shown_as_edited(panel: KeyTermsPanel) -> None:
    rejected = replace(LAW, decision=Decision(1, Verdict.REJECTED, MORNING))
    edited = replace(END, decision=Decision(2, Verdict.EDITED, MORNING, value="2029-01-31"))
    vague = replace(BEGIN, decision=Decision(3, Verdict.EDITED, MORNING, value="when both have signed"))
    panel.set_findings([rejected, edited, vague])
    assert listed(panel) == [
        ("31 Jan 2029", "Expiration date"),
        ("Agreement date", "when both have signed"),
        ("Expiration date", "31 January 2029"),
    ]


def test_without_values_it_says_what_will_be_here(panel: KeyTermsPanel) -> None:
    panel.set_findings([])
    assert panel.rows == []
    [told] = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "appear here" in told


def test_a_guess_says_that_it_is_not_sure_until_a_person_accepts_it(panel: KeyTermsPanel) -> None:
    guess = ReviewedFinding(replace(LAW.finding, confidence=0.49, run_id=1))
    panel.set_findings([guess])
    assert listed(panel) == [("Governing law", "not sure")]
    panel.set_findings([replace(guess, finding=replace(guess.finding, likely=False))])
    assert listed(panel) == []
    panel.set_findings([replace(guess, decision=Decision(1, Verdict.ACCEPTED, MORNING))])
    assert listed(panel) == [("Governing law", "Delaware")]
    panel.set_findings([replace(guess, decision=Decision(1, Verdict.REJECTED, MORNING))])
    assert listed(panel) == []


def test_a_term_that_another_document_amends_says_what_holds_now(panel: KeyTermsPanel) -> None:
    by = ValueRemark(OnValue.CHANGED_BY, ("second amendment.pdf", "July 31, 2030"))
    said = "Amended by “second amendment.pdf”: now “July 31, 2030”."
    value = Value(ValueKind.DATE, "January 31, 2025", "2025-01-31", remarks=(*told("Passages."), by))
    panel.set_findings([replace(END, finding=replace(END.finding, value=value))])
    assert listed(panel)[-2:] == [("Expiration date", "January 31, 2025"), ("", said)]
    aside = "Set aside by B.1 as far as that goes: “In place of 3.1 the sum is $2,000,000.”"
    other = ValueRemark(OnValue.SET_ASIDE, ("B.1", "In place of 3.1 the sum is $2,000,000."))
    value = replace(value, remarks=(*told("One."), other))
    panel.set_findings([replace(END, finding=replace(END.finding, value=value))])
    assert listed(panel)[-1] == ("", aside)
    panel.set_findings([replace(END, finding=replace(END.finding, value=replace(value, remarks=())))])
    assert listed(panel)[-1] == ("Expiration date", "January 31, 2025")


def test_the_last_day_for_notice_is_worked_out_on_the_timeline(panel: KeyTermsPanel) -> None:
    notice = term(5, "notice-to-stop-renewal", ValueKind.DURATION, "60 days", "60 day")
    panel.set_findings([END, notice])
    days = [(name, value) for name, value in listed(panel) if name[0].isdigit()]
    assert days == [
        ("2 Jan 2028", "Last day for notice to stop renewal. 2 January 2028: 60 days before the end, 2 March 2028."),
        ("2 Mar 2028", "Expiration date"),
    ]
