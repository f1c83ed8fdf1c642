"""Other words that a person, or a playbook, proposes for those of a finding: kept as a note on exactly these words.

Reports state them, and marked Word copies put them in as tracked changes. A finding has one proposal at a time.
"""

from dataclasses import replace
from datetime import UTC, datetime

from smallprint.domain.decision import Note, NoteSpan
from smallprint.domain.review import ReviewedFinding
from smallprint.errors import MatterError
from smallprint.store import Matter


def propose_words(matter: Matter, document_id: int, finding_id: int, text: str) -> Note | None:
    """Store other words for a finding's, in the place of what was proposed before, and return them as stored.

    An empty text proposes to strike the words. Returns None, and stores nothing, where the finding has these words.
    Raises MatterError where the finding is gone, or its quote is not the document's text.
    """
    note = proposal(document_id, standing(matter, document_id, finding_id), text)
    if note is None or note.id:
        if note is not None:
            matter.notes.put(note)
        return note
    return matter.notes.store(note)


def withdraw_words(matter: Matter, document_id: int, finding_id: int) -> None:
    """Remove what was proposed for a finding's words; nothing is said where nothing was."""
    found = standing(matter, document_id, finding_id)
    if found.proposed is not None:
        matter.notes.remove(found.proposed.id)


def proposal(document_id: int, found: ReviewedFinding, text: str, now: datetime | None = None) -> Note | None:
    """Return the note that proposes other words for a finding's: with an id where it changes a stored one.

    None where nothing would change: the words of the contract are these, or they are proposed already.
    """
    if found.broken:
        raise MatterError("The quote of this finding does not match the document, so no words can be put in its place.")
    anchor, before = found.finding.anchor, found.proposed
    text = text.strip()
    if before is not None:
        return replace(before, text=text) if before.text != text else None
    if _lines(text) == _lines(found.finding.quote) or "\n".join(_lines(text)) == " ".join(found.finding.quote.split()):
        return None
    span = NoteSpan(anchor.start, anchor.end, found.finding.quote)
    return Note(document_id, text, now or datetime.now(UTC), found.finding.id, span=span, proposes=True)


def _lines(text: str) -> list[str]:
    return [line for line in (" ".join(one.split()) for one in text.split("\n")) if line]


def standing(matter: Matter, document_id: int, finding_id: int) -> ReviewedFinding:
    """Return a finding with what was said of it; raises MatterError where it does not stand any more."""
    found = matter.findings.of_document(document_id)
    try:
        return next(one for one in found if one.finding.id == finding_id)
    except StopIteration:
        raise MatterError("This finding is not in the matter any more, or was replaced meanwhile.") from None
