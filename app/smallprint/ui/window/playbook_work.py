"""What is done with files of playbooks, for a thread: each takes what it is about, and the token that stops it."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.playbook import Playbook
from smallprint.domain.progress import CancelToken, Report
from smallprint.errors import PlaybookInvalid
from smallprint.playbooks import load_playbook
from smallprint.playbooks.own_files import editable, save_own
from smallprint.playbooks.tables import ImportedPlaybook, export_playbook, import_playbook
from smallprint.playbooks.tables.converting import content_of, known_suffix
from smallprint.playbooks.tables.positions import NO_SIDE
from smallprint.playbooks.tables.rules_source import are_rules
from smallprint.playbooks.tables.seen_columns import SeenColumn, seen_columns
from smallprint.store import open_matter
from smallprint.ui.playbook.import_dialog import ImportWanted
from smallprint.ui.threads.jobs import Work


@dataclass(frozen=True, slots=True)
class Mistakes:
    """What is wrong with a playbook: each mistake, and the line of the file that it is in."""

    lines: tuple[tuple[str, str], ...]


def is_table(path: Path, _token: CancelToken) -> bool:
    """Say whether a file is to be imported; a playbook of ours, in YAML, is used as it is."""
    return known_suffix(path) not in (".yaml", ".yml") or are_rules(content_of(path).decode("utf-8", "replace"))


def looking_into(path: Path) -> Work:
    """Return work that finds the columns of a file."""

    def work(_report: Report, _token: CancelToken) -> tuple[SeenColumn, ...]:
        return seen_columns(path)

    return work


def importing(wanted: ImportWanted, catalogue: ClauseCatalogue) -> Work:
    """Return work that reads a file as a person wants it read."""

    def work(_report: Report, _token: CancelToken) -> ImportedPlaybook:
        return import_playbook(wanted.path, catalogue, wanted.fields, wanted.said)

    return work


def saving_own(playbook: Playbook, folder: str, _token: CancelToken) -> Path:
    """Write a playbook among a person's own, and return its file."""
    return save_own(playbook, folder)


def copying_for_edit(playbook: Playbook, folder: str, _what: None, _token: CancelToken) -> Path:
    """Return the file in which a person changes a playbook."""
    return editable(playbook, folder)


def checking_file(path: Path, _token: CancelToken) -> Playbook | Mistakes:
    """Return the playbook of a file, or what is wrong with it."""
    try:
        return load_playbook(path)
    except PlaybookInvalid as error:
        mistakes = error.problems or (str(error),)
        return Mistakes(tuple((one, _line(path, one)) for one in mistakes))


def writing_as(playbook: Playbook, catalogue: ClauseCatalogue, path: Path, _token: CancelToken) -> tuple[str, ...]:
    """Write a playbook as a file; returns what its format cannot say."""
    return export_playbook(playbook, path, catalogue)


def learning(matter: Path, catalogue: ClauseCatalogue, side: str, folder: str, _what: None, token: CancelToken) -> Path:
    """Make a draft of what was accepted in a matter, and return its file."""
    from smallprint.matters.learning import learned_playbook  # noqa: PLC0415

    with closing(open_matter(matter, create=False)) as opened:
        review = opened.snapshot(matter.stem, token=token)
    return save_own(learned_playbook(review, catalogue, side.strip() or NO_SIDE), folder)


def _line(path: Path, mistake: str) -> str:
    """Return the line of a file that a mistake names ("line 7: …"), "" where it names none."""
    number = mistake.removeprefix("line ").split(":")[0]
    if not mistake.startswith("line ") or not number.isdigit():
        return ""
    lines = content_of(path).decode("utf-8", "replace").splitlines()
    return lines[int(number) - 1].strip() if 0 < int(number) <= len(lines) else ""
