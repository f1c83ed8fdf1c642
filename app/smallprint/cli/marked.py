"""Marked copies on the command line: where they go, and what is said of them."""

from pathlib import Path

from smallprint.bootstrap import Services
from smallprint.cli.screen import complain
from smallprint.cli.show import ProgressLine
from smallprint.domain.handoff import Choice
from smallprint.domain.progress import CancelToken
from smallprint.errors import ExportFailed
from smallprint.ingest import Limits
from smallprint.marking.writing import write_copies
from smallprint.matters.own_types import catalogue_of
from smallprint.store import Matter


def write_marked(
    services: Services, matter: Matter, folder: Path, choice: Choice, quiet: bool, token: CancelToken
) -> list[str]:
    """Write marked copies of a matter's documents, say what was written, and return why some could not be."""
    limits = Limits(services.settings.file_seconds, services.settings.file_megabytes)
    try:
        with ProgressLine(hidden=quiet) as line:
            author = services.settings.author
            catalogue = catalogue_of(matter, services.catalogue)
            written = write_copies(matter, folder, catalogue, limits, choice, line.report, token, author)
    except ExportFailed as failed:
        return [f"smallprint: {failed}"]
    for path in written.paths:
        complain(f"Marked copy written: {path}")
    for sentence in written.sentences:
        complain(sentence)
    return []
