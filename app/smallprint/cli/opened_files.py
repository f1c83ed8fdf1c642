"""Files that a sub-command reads and keeps nothing of: opened in a matter that is gone afterwards."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from smallprint.bootstrap import Services
from smallprint.cli.screen import complain
from smallprint.cli.show import ProgressLine
from smallprint.domain.progress import CancelToken
from smallprint.errors import FileRefused
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.store import Matter, open_matter
from smallprint.system.scratch import scratch_folder


@contextmanager
def opened_files(
    services: Services, files: Sequence[Path], nothing: str, token: CancelToken
) -> Iterator[tuple[Matter, Sequence[int], bool]]:
    """Yield the matter, the documents that could be read, and whether all could; what could not is complained of.

    Raises FileRefused, which begins with `nothing`, where no document could be read.
    """
    with scratch_folder() as folder, open_matter(folder / "opened.smallprint") as matter:
        added = add_files(matter, files, token=token)
        for sentence in added.sentences():
            complain(sentence)
        with ProgressLine() as line:
            ids = review_documents(services, matter, list(added.ids), line.report, token, only_open=True)
        for one in matter.documents.summaries():
            if one.id in added.ids and one.message:
                complain(one.message)
        if not ids:
            raise FileRefused(f"{nothing}: no document could be read.")
        yield matter, ids, len(ids) == len(added.ids)
