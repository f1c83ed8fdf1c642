"""Contracts of a sub-command, read to their ends: those of a matter, or files and folders that are reviewed for it."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from smallprint.bootstrap import Services
from smallprint.cli.opened_matter import opened_matter
from smallprint.cli.screen import complain
from smallprint.cli.show import ProgressLine, no_model
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentState
from smallprint.matters.intake import add_files
from smallprint.matters.review import pending, review_documents
from smallprint.store import Matter
from smallprint.system.scratch import scratch_folder

_MATTER = ".smallprint"


def reviewed_files(
    services: Services, files: Sequence[Path], kept: Path | None, quiet: bool, stack: ExitStack, token: CancelToken
) -> tuple[Matter, list[int]]:
    """Return a matter with the contracts and their ids; one file that is a matter is opened as it was reviewed.

    The review is kept in the matter `kept`; without one it is gone with the stack.
    """
    first = files[0]
    if len(files) == 1 and first.suffix == _MATTER:
        matter = stack.enter_context(opened_matter(first, create=False))
        return matter, [one.id for one in matter.documents.summaries() if one.state is DocumentState.OPEN]
    path = kept or stack.enter_context(scratch_folder()) / "reviewed.smallprint"
    matter = stack.enter_context(opened_matter(path))
    if kept is None:
        stack.callback(matter.documents.drop_unread)
    matter.check_free()
    matter.runs.mark_interrupted()
    if not services.model_name() and services.settings.judge:
        complain(f"{no_model(services)} Until then, less is found.")
    added = add_files(matter, files, token=token)
    for sentence in added.sentences():
        complain(sentence)
    waiting = set(pending(matter))
    with ProgressLine(hidden=quiet) as line:
        review_documents(services, matter, [one for one in added.ids if one in waiting], line.report, token)
    return matter, list(added.ids)
