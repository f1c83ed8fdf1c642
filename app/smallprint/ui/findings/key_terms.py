"""The key terms tab: the values of a document on one card, and its dates on a timeline; a click jumps to the words."""

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from smallprint.domain.checklist import is_card, is_reported
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Finding
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.term_dates import TermDate, TermDay, term_dates
from smallprint.domain.value_numbers import day_of
from smallprint.domain.value_remark import SINCE
from smallprint.export.values_said import remark_said, term_date_said
from smallprint.matters.terms import NOT_SURE, said_by
from smallprint.ui.findings.term_row import TermRow
from smallprint.ui.look.parts import label
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.measures import measure_said
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import day, tr

_ISO = re.compile(r"\b\d{4}-\d\d-\d\d\b")
_LONGEST = 240  # characters of a value; the whole of it stands in the document, one click away


class KeyTermsPanel(QScrollArea):
    """Lists what is sure or was accepted, each with who says so; a term that may be there says that it is not sure."""

    chosen = Signal(int)
    standard_wanted = Signal()

    def __init__(self, catalogue: ClauseCatalogue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {clause.key: translated(clause.name) for clause in catalogue.types}
        self._order = {clause.key: number for number, clause in enumerate(catalogue.types)}
        self._theme = theme
        self._shown: list[tuple[Finding, str, Verdict]] | None = None
        self._valued: Sequence[ReviewedFinding] = ()
        self._standing: Sequence[ReviewedFinding] = ()
        self._waits = False
        self._standard = ""
        self.rows: list[TermRow] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Key terms"))
        self.set_findings([])

    def set_catalogue(self, catalogue: ClauseCatalogue) -> None:
        """Name what is shown next by another catalogue."""
        self._catalogue = catalogue

    def set_findings(self, findings: Sequence[ReviewedFinding]) -> None:
        """Show the values in the order of the catalogue, and the dates in the order of time.

        They are laid out once they can be seen: it takes some milliseconds, and many come during a review.
        """
        named = [found for found in findings if found.finding.clause in self._order and is_card(found)]
        standing = [found for found in named if found.shown_value and found.verdict is not Verdict.REJECTED]
        valued = [found for found in standing if is_reported(found)]
        sure = {found.finding.clause for found in valued}
        valued += [found for found in standing if found.finding.clause not in sure]
        self._standing = standing
        valued.sort(key=lambda found: self._order[found.finding.clause])
        shown = [(found.finding, found.shown_value, found.verdict) for found in valued]
        if shown != self._shown:
            self._shown = shown
            self._valued = valued
            self._waits = True
            if self.isVisible():
                self._build_now()

    def show_standard(self, sentence: str) -> None:
        """Say of which standard form the document is made, "" where it is of none that is known."""
        if sentence != self._standard:
            self._standard = sentence
            self._waits = True
            if self.isVisible():
                self._build_now()

    def setFocus(  # noqa: N802 - Qt's name
        self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """Give the keyboard to the first term."""
        if self.rows:
            self.rows[0].setFocus(reason)
        else:
            super().setFocus(reason)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out what came while another tab was in front."""
        self._build_now()
        super().showEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        for row in self.rows:
            row.theme = theme
            row.update()

    def _build_now(self) -> None:
        if self._waits:
            self._waits = False
            self._build(self._valued)

    def _build(self, valued: Sequence[ReviewedFinding]) -> None:
        self.rows = []
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(10, 12, 10, 12)
        layout.setSpacing(8)
        if self._standard:
            layout.addWidget(self._form())
            layout.addSpacing(8)
        if dated := _dated([found for found in valued if is_reported(found)]):
            computed = [one for one in term_dates(self._standing) if one.what is not TermDay.END]
            layout.addWidget(label(tr("TIMELINE"), "caption"))
            layout.addWidget(self._timeline(dated, computed))
            layout.addSpacing(8)
            layout.addWidget(label(tr("TERMS"), "caption"))
        layout.addWidget(self._terms(valued))
        layout.addStretch()
        self.setWidget(page)

    def _timeline(self, dated: Sequence[tuple[date, ReviewedFinding]], computed: Sequence[TermDate]) -> QFrame:
        """Show the days that are read, and those worked out from them with how that was done."""
        card, layout = _card()
        lines = [(when, self._names[found.finding.clause], "", found) for when, found in dated]
        lines += [
            (one.day, translated(one.what.label), translated(term_date_said(one)[0]), one.found[0]) for one in computed
        ]
        for when, words, told, found in sorted(lines, key=lambda line: line[0]):
            self._add(layout, day(when), words, found, dotted=True, told=_days_said(told))
        return card

    def _form(self) -> QFrame:
        """Show the standard form on a row that leads to the differences."""
        card, layout = _card()
        row = TermRow(tr("Standard form"), self._standard, self._theme)
        row.clicked.connect(self.standard_wanted)
        self.rows.append(row)
        layout.addWidget(row)
        return card

    def _terms(self, valued: Sequence[ReviewedFinding]) -> QFrame:
        card, layout = _card()
        before = ""
        for found in valued:
            name = self._names[found.finding.clause]
            value = measure_said(" ".join(found.shown_value.split())) if is_reported(found) else translated(NOT_SURE)
            value = value if len(value) <= _LONGEST else value[: _LONGEST - 1].rstrip() + "…"
            self._add(layout, "" if name == before else name, value, found)
            self.rows[-1].setAccessibleName(f"{name}: {value}, {translated(said_by(found))}")
            for said in _since(found):
                self._add(layout, "", said, found)
                self.rows[-1].setAccessibleName(f"{name}: {said}")
            before = name
        if not valued:
            empty = label(tr("What is sure, or accepted by you, will appear here."), "secondary")
            empty.setWordWrap(True)
            empty.setContentsMargins(6, 4, 6, 4)
            layout.addWidget(empty)
        return card

    def _add(
        self, layout: QVBoxLayout, name: str, value: str, found: ReviewedFinding, dotted: bool = False, told: str = ""
    ) -> None:
        by = "" if dotted else translated(said_by(found))
        row = TermRow(name, value, self._theme, dotted, said_by=by, told=told)
        finding_id = found.finding.id
        row.clicked.connect(lambda: self.chosen.emit(finding_id))
        self.rows.append(row)
        layout.addWidget(row)


def _days_said(text: str) -> str:
    """Return a sentence with its days written as those beside it."""
    return _ISO.sub(lambda found: day(date.fromisoformat(found[0])), text)


def _since(found: ReviewedFinding) -> list[str]:
    """Return what another document or clause did to a value, a sentence each: what holds now."""
    value = found.finding.value
    return [translated(remark_said(one)) for one in value.remarks if one.kind in SINCE] if value is not None else []


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setObjectName("termCard")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(8, 8, 8, 8)
    layout.setSpacing(0)
    return card, layout


def _dated(valued: Sequence[ReviewedFinding]) -> list[tuple[date, ReviewedFinding]]:
    """Return the findings whose value is a day, in the order of time; a day and clause type counts once."""
    days: dict[tuple[date, str], ReviewedFinding] = {}
    for found in valued:
        when = day_of(found)
        if when is not None:
            days.setdefault((when, found.finding.clause), found)
    return [(when, found) for (when, _), found in sorted(days.items(), key=lambda entry: entry[0][0])]
