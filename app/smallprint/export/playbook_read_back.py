"""What a report in JSON says of a playbook, read back: the playbook itself, and what a person said of its positions."""

from smallprint.domain.handed_back import HandedPlaybook
from smallprint.domain.playbook_verdict import PersonVerdict, PlaybookVerdict
from smallprint.export.json_parts import Json, as_object, moment, objects, text


def playbook_read(data: Json) -> HandedPlaybook | None:
    """Return the playbook of a document, None where it was judged by none; reports of before have no such part."""
    if data.get("playbook") is None:
        return None
    playbook = as_object(data["playbook"])
    if "said" not in playbook:
        return None
    said = tuple((text(one, "position"), _said(one)) for one in objects(playbook, "said"))
    return HandedPlaybook(text(playbook, "name"), text(playbook, "yaml"), said)


def _said(data: Json) -> PersonVerdict:
    return PersonVerdict(PlaybookVerdict(text(data, "verdict")), text(data, "note"), moment(data, "made_at"))
