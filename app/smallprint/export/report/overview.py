"""The head of the report and its summary: what was read, what was decided, and the terms that stand."""

from collections.abc import Sequence

from smallprint.domain.decision import Verdict
from smallprint.domain.handoff import Private, ReportOrder
from smallprint.domain.review import DocumentReview, ReviewedFinding
from smallprint.domain.voices import VERDICT_NAMES
from smallprint.export import wording
from smallprint.export.report.model import Look, ReportCell, ReportLine, ReportSection, ReportTable
from smallprint.language.counting import by_number, counted

_AT_A_GLANCE = (
    ("Parties", ("parties",)),
    ("Date", ("effective-date", "agreement-date")),
    ("Ends", ("expiration-date",)),
    ("Law", ("governing-law",)),
)
_LONGEST_TERM = 300


def head(order: ReportOrder) -> tuple[ReportLine, ...]:
    """Return how the report is read, what it leaves out, and what the matter file itself lacks."""
    said = [
        "How to read this:",
        *(["quotations are the contract’s own words at the page and section given;"] if order.choice.quotes else []),
        "the status is what a person decided; the confidence is the program’s own estimate.",
        *_left_out(order),
    ]
    return (
        ReportLine(" ".join(said), Look.SMALL),
        *(ReportLine(wording.one_line(remark), Look.REMARK) for remark in order.review.remarks),
    )


def _left_out(order: ReportOrder) -> list[str]:
    choice = order.choice
    said = []
    if choice.accepted_only:
        said.append("Only what a person accepted, edited or marked is stated.")
    elif not choice.unlikely:
        said.append("Findings that the program is not sure of, and that no person decided, are left out.")
    if choice.types is not None:
        names = wording.listed([clause.name for clause in order.catalogue.types])
        said.append(f"The report is of these clause types alone: {names}.")
    if not choice.quotes:
        said.append("The contract’s own words are left out.")
    left = [private.label.lower() for private in Private if private in choice.without]
    if left:
        said.append(f"Left out as well: {wording.listed(left)}.")
    return said


def summary(order: ReportOrder, read: Sequence[DocumentReview], unread: Sequence[DocumentReview]) -> ReportSection:
    """Return the summary of the matter: counts by document, and of each its main terms."""
    stated = [found for one in read for found in order.stated(one)]
    blocks: list[ReportLine | ReportTable] = [ReportLine(_decided(stated)), _counts(order, read, unread)]
    if any(found.verdict is Verdict.EDITED for found in stated):
        blocks.append(ReportLine("Edited findings are counted as accepted.", Look.SMALL))
    if len(read) > 1 and (glance := _glance(order, read)) is not None:
        blocks.append(glance)
    return ReportSection("Summary", 1, tuple(blocks))


def _decided(stated: Sequence[ReviewedFinding]) -> str:
    if not stated:
        return "Nothing is stated of these documents."
    verdicts = [found.verdict for found in stated]
    parts = [f"{verdicts.count(one)} {VERDICT_NAMES[one].lower()}" for one in Verdict if one in verdicts]
    return f"{counted(len(stated), 'finding')} {by_number(len(stated), 'is', 'are')} stated: {wording.listed(parts)}."


def _counts(order: ReportOrder, read: Sequence[DocumentReview], unread: Sequence[DocumentReview]) -> ReportTable:
    rows, totals = [], [0] * 5
    for one in read:
        counts = _counted(order, one)
        totals = [total + count for total, count in zip(totals, counts, strict=True)]
        rows.append(_count_row(_name(one), [str(counts[0] or "–"), *map(str, counts[1:])]))
    rows += [_count_row(_name(one), ["not read", *"––––"]) for one in unread]
    if len(read) > 1:
        rows.append(_count_row("Total", [str(totals[0] or "–"), *map(str, totals[1:])], Look.CLAUSE))
    heads = ("Document", "Pages", "Findings", "Accepted", "Rejected", "Undecided")
    return ReportTable(
        heads, (5.9, 1.6, 2.0, 2.1, 2.1, 2.3), tuple(rows), "Findings and decisions by document", numbers=5
    )


def _counted(order: ReportOrder, one: DocumentReview) -> list[int]:
    verdicts = [found.verdict for found in order.stated(one)]
    return [
        0 if one.document is None or one.document.flowing else one.summary.pages,
        len(verdicts),
        verdicts.count(Verdict.ACCEPTED) + verdicts.count(Verdict.EDITED),
        verdicts.count(Verdict.REJECTED),
        verdicts.count(Verdict.UNDECIDED),
    ]


def _count_row(name: str, counts: Sequence[str], look: Look = Look.CELL) -> tuple[ReportCell, ...]:
    return ((ReportLine(name, look),), *((ReportLine(count, look),) for count in counts))


def _glance(order: ReportOrder, read: Sequence[DocumentReview]) -> ReportTable | None:
    """Return the main terms of each document, None where no document has any."""
    rows = []
    for one in read:
        terms = key_terms(order, one)
        cells = [_glanced(terms, keys) for _, keys in _AT_A_GLANCE]
        if any(cells):
            dashed = (cell or (ReportLine("–", Look.CELL),) for cell in cells)
            rows.append(((ReportLine(_name(one), Look.CELL),), *dashed))
    if not rows:
        return None
    heads = ("Document", *(name for name, _ in _AT_A_GLANCE))
    return ReportTable(heads, (4.2, 4.8, 2.4, 2.4, 2.2), tuple(rows), "The main terms of each document")


def _glanced(terms: Sequence[ReviewedFinding], keys: Sequence[str]) -> ReportCell:
    found = next((one for key in keys for one in terms if one.finding.clause == key), None)
    if found is None:
        return ()
    said = ReportLine(_shortened(wording.one_line(found.shown_value), 90), Look.CELL)
    undecided = found.verdict is Verdict.UNDECIDED and found.finding.run_id
    return (said, ReportLine("undecided", Look.PLACE)) if undecided else (said,)


def key_terms(order: ReportOrder, one: DocumentReview) -> list[ReviewedFinding]:
    """Return the findings of a document that have a value and stand, those a person spoke of and the surest first."""
    places = {clause.key: number for number, clause in enumerate(order.catalogue.types)}
    standing = [
        found
        for found in order.stated(one)
        if found.shown_value and not found.broken and found.verdict is not Verdict.REJECTED
    ]
    last = len(places)
    return sorted(standing, key=lambda found: (places.get(found.finding.clause, last), *_rank(found)))


def _rank(found: ReviewedFinding) -> tuple[bool, float]:
    return found.verdict is Verdict.UNDECIDED and bool(found.finding.run_id), -found.finding.confidence


def terms_section(order: ReportOrder, one: DocumentReview) -> ReportSection | None:
    """Return the table of the values that stand, None where there are none."""
    assert one.document is not None
    names = {clause.key: clause.name for clause in wording.clause_types(order.catalogue, [one])}
    rows = []
    for found in key_terms(order, one):
        value = _shortened(wording.one_line(found.shown_value), _LONGEST_TERM)
        status = VERDICT_NAMES[found.verdict] if found.finding.run_id else "Marked by a person"
        rows.append(
            (
                (ReportLine(names[found.finding.clause], Look.CLAUSE),),
                (ReportLine(value, Look.CELL),),
                (ReportLine(wording.place(one.document, found.finding), Look.CELL),),
                (ReportLine(status, Look.CELL),),
            )
        )
    if not rows:
        return None
    table = ReportTable(("Term", "What it says", "Where", "Status"), (3.8, 5.6, 4.2, 2.4), tuple(rows), "Key terms")
    return ReportSection("Key terms", 2, (table,))


def _name(one: DocumentReview) -> str:
    return wording.one_line(one.summary.cited_as)


def _shortened(text: str, length: int) -> str:
    return wording.shortened(text, length)
