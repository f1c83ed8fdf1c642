"""The playbook of a document out of a report: kept in the matter, so that what was said of its positions is shown."""

import hashlib

from smallprint.domain.handed_back import HandedDocument
from smallprint.errors import PlaybookInvalid
from smallprint.store import Matter


def take_playbook(matter: Matter, document_id: int, handed: HandedDocument) -> list[str]:
    """Judge a document by the report's playbook where nobody chose one here; returns what a person should know."""
    from smallprint.playbooks import read_playbook  # noqa: PLC0415

    report = handed.playbook
    if report is None or not report.content:
        return []
    chosen, _ = matter.playbooks.choice(document_id)
    if chosen:
        kept = matter.playbooks.of_document(document_id)
        if not report.said or (kept is not None and kept.name == report.name):
            return []
        return [f"“{handed.name}” is judged otherwise here; choose the playbook “{report.name}” to see those verdicts."]
    try:
        playbook = read_playbook(report.content, report.name, kept=True)
    except PlaybookInvalid:
        return [f"“{handed.name}”: the playbook “{report.name}” of the report cannot be used here, and is left out."]
    sha256 = hashlib.sha256(report.content.encode()).hexdigest()
    kept_id = matter.playbooks.keep(playbook.name, playbook.contract, "", sha256, report.content)
    matter.playbooks.choose(document_id, kept_id)
    return []
