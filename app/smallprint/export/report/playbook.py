"""What a playbook says of a document: each position with its verdict, why, and the words or the search behind it."""

from smallprint.domain.handoff import ReportOrder
from smallprint.domain.playbook_verdict import Grounds, LookedFor, PlaybookVerdict, PositionResult, Quoted
from smallprint.domain.review import DocumentReview
from smallprint.export import wording
from smallprint.export.playbook_said import (
    SEVERITY_SAID,
    VERDICT_SAID,
    VOICE_SAID,
    counts_said,
    grounds_said,
    reason_said,
)
from smallprint.export.report.model import Look, ReportCell, ReportLine, ReportSection, ReportTable

_HEADS = ("Position", "Verdict and why", "What it rests on")
_WIDTHS = (4.0, 5.6, 6.4)
_LOOKS = {PlaybookVerdict.CANNOT_TELL: Look.UNDECIDED}  # not the green of what is well


def playbook_section(order: ReportOrder, one: DocumentReview) -> ReportSection | None:
    """Return the verdicts in the order of severity, None where the document is judged by no playbook."""
    check = one.check
    if check is None or not check.results:
        return None
    version = f", version {check.playbook.version}" if check.playbook.version else ""
    said = f"{wording.one_line(check.playbook.name)}{version}: {counts_said(check.results)}."
    rows = tuple((_position(result), _verdict(result), _rests_on(result.grounds, order)) for result in check.results)
    table = ReportTable(_HEADS, _WIDTHS, rows, f"Playbook: {wording.one_line(check.playbook.name)}")
    return ReportSection("Playbook", 2, (ReportLine(said), table))


def _position(result: PositionResult) -> ReportCell:
    position = result.position
    lines = [ReportLine(wording.one_line(position.title), Look.CLAUSE)]
    lines.append(ReportLine(f"{SEVERITY_SAID[position.severity]} severity", Look.PLACE))
    if position.why:
        lines.append(ReportLine(wording.one_line(position.why), Look.REMARK))
    return tuple(lines)


def _verdict(result: PositionResult) -> ReportCell:
    verdict = result.verdict
    look = _LOOKS.get(verdict, Look.REJECTED if verdict.open else Look.ACCEPTED)
    lines = [ReportLine(VERDICT_SAID[verdict], look), ReportLine(_line(reason_said(result.reason)), Look.CELL)]
    if result.person is not None:
        lines.append(ReportLine("Said by a person.", Look.REMARK))
    if result.disputed or result.overruled:
        for one in result.heard if result.disputed else result.overruled:
            told = f"{VOICE_SAID[one.voice]}: {VERDICT_SAID[one.verdict].lower()}. {reason_said(one.reason)}"
            lines.append(ReportLine(_line(told), Look.REMARK))
    if verdict.open and result.position.fallback:
        lines.append(ReportLine(f"Put forward: {wording.one_line(result.position.fallback)}", Look.CELL))
    if verdict.open and result.position.escalate_to:
        lines.append(ReportLine(f"Ask: {wording.one_line(result.position.escalate_to)}", Look.CELL))
    return tuple(lines)


def _rests_on(grounds: Grounds, order: ReportOrder) -> ReportCell:
    if isinstance(grounds, Quoted):
        return _quoted(grounds, order, "")
    lines = (ReportLine(grounds_said(grounds), Look.CELL),)
    assert isinstance(grounds, LookedFor)
    return lines if grounds.closest is None else (*lines, *_quoted(grounds.closest, order, "Closest passage: "))


def _quoted(quoted: Quoted, order: ReportOrder, before: str) -> ReportCell:
    place = ReportLine(before + (quoted.place.words if before else quoted.place.sentence), Look.PLACE)
    if not order.choice.quotes:
        return (place,)
    return ReportLine(_line(f"“{quoted.quote}”"), Look.QUOTE), place


def _line(text: str) -> str:
    return wording.one_line(text)
