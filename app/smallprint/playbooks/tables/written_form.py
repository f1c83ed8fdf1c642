"""What a playbook says, under the headings that people read and that an import understands."""

from collections.abc import Sequence

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.playbook import Need, Playbook, Position, Stance
from smallprint.export.wording import sound
from smallprint.playbooks.tables.columns import PlaybookField
from smallprint.playbooks.tables.levels import level_lines

HEADING = {
    PlaybookField.CLAUSE: "Clause",
    PlaybookField.TITLE: "Title",
    PlaybookField.SEVERITY: "Severity",
    PlaybookField.NEED: "Need",
    PlaybookField.PREFERRED: "Standard position",
    PlaybookField.ACCEPTABLE: "Acceptable fallbacks",
    PlaybookField.NEVER: "Never accept",
    PlaybookField.ABOUT: "Only clauses with",
    PlaybookField.WHY: "Why",
    PlaybookField.FALLBACK: "Fallback text",
    PlaybookField.ESCALATE_TO: "Escalate to",
    PlaybookField.SOURCE: "Source",
    PlaybookField.KEY: "Id",
}
_NEED_SAID = {Need.MUST: "must", Need.MAY: "may", Need.MUST_NOT: "must not"}


def about_lines(playbook: Playbook) -> list[tuple[str, str]]:
    """Return what holds for the playbook as a whole, by label."""
    said = [("Name", playbook.name), ("Version", playbook.version), ("Side", playbook.side)]
    said += [("Contract", playbook.contract), ("Source", playbook.source)]
    return [(label, sound(text)) for label, text in said if text]


def said_of(position: Position, catalogue: ClauseCatalogue) -> dict[PlaybookField, Sequence[str]]:
    """Return what a position says, as lines; a clause type by its name."""
    known = catalogue.get(position.clause)
    said: dict[PlaybookField, Sequence[str]] = {
        PlaybookField.CLAUSE: [known.name if known is not None else position.clause],
        PlaybookField.TITLE: [position.title],
        PlaybookField.SEVERITY: [position.severity.value],
        PlaybookField.NEED: [_NEED_SAID[position.need]],
        PlaybookField.PREFERRED: level_lines(position.preferred),
        PlaybookField.ACCEPTABLE: level_lines(position.acceptable),
        PlaybookField.NEVER: level_lines(position.never),
        PlaybookField.ABOUT: level_lines(Stance(patterns=position.about)),
        PlaybookField.WHY: position.why.splitlines(),
        PlaybookField.FALLBACK: position.fallback.splitlines(),
        PlaybookField.ESCALATE_TO: [position.escalate_to] if position.escalate_to else [],
        PlaybookField.SOURCE: [position.source] if position.source else [],
        PlaybookField.KEY: [position.key],
    }
    return {field: [sound(one) for one in lines] for field, lines in said.items()}
