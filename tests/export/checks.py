"""What a playbook says of a document, and how it stands to a standard form: made by hand, for tests."""

from smallprint.domain.anchor import Anchor
from smallprint.domain.document import Document
from smallprint.domain.place import Place
from smallprint.domain.playbook import Need, Playbook, Position, Severity
from smallprint.domain.playbook_verdict import (
    LookedFor,
    Opinion,
    PlaybookCheck,
    PlaybookVerdict,
    PositionResult,
    Quoted,
    Reason,
    ReasonKind,
    Voice,
)
from smallprint.domain.recall import Recall
from smallprint.domain.standard import (
    BesideForm,
    BesideKind,
    Deviation,
    DeviationKind,
    FormClause,
    PlacedCheck,
    StandardCheck,
    StandardDoubt,
)
from tests.export.reviews import CAP, LAW
from tests.standards_made import form_of


def quoted(within: Document, quote: str, finding_id: int = 0) -> Quoted:
    start = within.text.index(quote)
    page = within.page_at(start)
    return Quoted(quote, Anchor(page.index, start, start + len(quote)), Place(page.label, page.index, "9"), finding_id)


def house_check(within: Document) -> PlaybookCheck:
    """Return a check with a verdict of each kind of grounds: a value, a dispute, an absence, and the person's."""
    law = Position("law", "law", "A law near by", Severity.HIGH, Need.MUST, why="Known.", fallback="Ours.")
    cap = Position("cap", "cap", "A high cap", Severity.MEDIUM, Need.MUST, escalate_to="General Counsel")
    audit = Position("audit", "audit", "We may audit", Severity.LOW, Need.MUST)
    words, far = quoted(within, LAW), Reason(ReasonKind.NO_CONDITION_MET, ("Delaware", "preferred", "one_of", "Maine"))
    like = Reason(ReasonKind.LIKE, ("72", "Liability is capped."))
    search = LookedFor(40, quoted(within, CAP), Recall(19, 20))
    results = (
        PositionResult(law, (Opinion(Voice.VALUE, PlaybookVerdict.DEVIATES, words, far),)),
        PositionResult(
            cap,
            (
                Opinion(Voice.RULE, PlaybookVerdict.MEETS, quoted(within, CAP, 3), Reason(ReasonKind.THERE)),
                Opinion(Voice.SIMILARITY, PlaybookVerdict.DEVIATES, quoted(within, CAP, 3), like),
            ),
        ),
        PositionResult(
            audit,
            (
                Opinion(
                    Voice.PERSON, PlaybookVerdict.ACCEPTABLE, search, Reason(ReasonKind.SAID, ("Ask them by phone.",))
                ),
                Opinion(Voice.RULE, PlaybookVerdict.MISSING, search, Reason(ReasonKind.NOT_FOUND)),
            ),
        ),
    )
    return PlaybookCheck(Playbook("House rules", "1", "customer", "", "", (law, cap, audit)), results)


WAS = "The laws of Ohio are the law."


def made_from_a_form(within: Document) -> PlacedCheck:
    """Return a check with words that were changed, words that are gone, and words beside the form."""
    law, cap = within.text.index(LAW), within.text.index(CAP)
    changed = Deviation(DeviationKind.CHANGED, law, law + len(LAW), FormClause("6", "Law"), 7, WAS)
    gone = Deviation(DeviationKind.REMOVED, cap, cap, FormClause("5", "Return"), 14)
    cover = BesideForm(BesideKind.BEFORE, cap, cap + len(CAP), 6, changing=True)
    own = BesideForm(BesideKind.AFTER, law, law + len(LAW), 6)
    check = StandardCheck(form_of(), 0.95, (changed, gone), (cover, own), (StandardDoubt.TRACKED_CHANGES,))
    place = Place("iv", 3, "9")
    return PlacedCheck(check, (place, place), (place, place))
