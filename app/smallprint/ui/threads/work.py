"""What the jobs do: each function returns work for the job thread, with a connection to the matter of its own."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from smallprint.bootstrap import Services
from smallprint.domain.document import Document
from smallprint.domain.handoff import Choice
from smallprint.domain.passage import Definition, Passage
from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.domain.run import RunState
from smallprint.errors import Cancelled, ReportUnreadable
from smallprint.export import Format, write_report
from smallprint.matters.handed_back import read_report, take_in
from smallprint.matters.handing_over import order_of
from smallprint.matters.intake import AddedFiles, add_files
from smallprint.matters.review import pending, review_documents, unlock
from smallprint.matters.review_remarks import remarks
from smallprint.matters.turns import DocumentQueue
from smallprint.store import Matter, open_matter
from smallprint.ui.threads.jobs import Work
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr, tr_n

_NAMED = 4  # documents that are named where there are several


@dataclass(frozen=True, slots=True)
class Added:
    """How adding went: what the files are in the matter, which are to be read, and which were reviewed before.

    `begun` are those with a review under way, here or in another window. `reports` are reports in JSON among the files,
    which are taken in once the others are read.
    """

    files: AddedFiles
    unread: tuple[int, ...]
    reviewed: tuple[str, ...]
    begun: tuple[int, ...] = ()
    reports: tuple[Path, ...] = ()

    def sentences(self) -> list[str]:
        """Return what the person is told; nothing where all went as expected."""
        told = [translated(one) for one in self.files.sentences()]
        if not self.files.ids and not self.reports:
            told.append(tr("There is nothing to review: no contract was found."))
        if self.reviewed:
            told.append(
                tr_n(
                    len(self.reviewed),
                    "“{name}” is in this matter, and was reviewed before.",
                    "{n} of these files are in this matter, and were reviewed before.",
                    name=self.reviewed[0],
                )
            )
        return told


def adding(path: Path, chosen: Sequence[Path]) -> Work:
    """Add files and folders to the matter; gives an `Added`."""
    reports = tuple(one for one in chosen if one.suffix.lower() == ".json")
    contracts = [one for one in chosen if one not in reports]

    def work(_report: Report, token: CancelToken) -> Added:
        with closing(open_matter(path)) as matter:
            added = add_files(matter, contracts, token=token)
            left = set(pending(matter))
            unread = tuple(one for one in added.ids if one in left)
            known = [matter.documents.summary(one) for one in added.ids if one not in left]
            begun = tuple(one.id for one in known if one.run_state is RunState.RUNNING)
            done = tuple(one.name for one in known if one.id not in begun)
            return Added(added, unread, done, begun, reports)

    return work


def taking_in(services: Services, path: Path, reports: Sequence[Path]) -> Work:
    """Take reports in JSON into the matter, whose documents may have been read just before; gives sentences."""

    def work(report: Report, token: CancelToken) -> list[str]:
        with closing(open_matter(path)) as matter:
            return [line for one in reports for line in _taken_in(services, matter, one, report, token)]

    return work


def _taken_in(services: Services, matter: Matter, path: Path, report: Report, token: CancelToken) -> tuple[str, ...]:
    """Take a report in JSON into the matter, and return what is to be told of it."""
    try:
        return take_in(matter, read_report(path), services.catalogue, report, token).sentences
    except ReportUnreadable as error:
        return (str(error),)


def reading(services: Services, path: Path, turns: DocumentQueue) -> Work:
    """Read the documents of a queue to its end; gives sentences on how they were read.

    A document that turns out to be another one of the matter, byte for byte, is named.
    """

    def work(report: Report, token: CancelToken) -> list[str]:
        with closing(open_matter(path)) as matter:
            names = {one.id: one.cited_as for one in matter.documents.summaries()}
            opened = review_documents(services, matter, turns, report, token)
            return [*_copies(matter, turns.taken, names), *remarks(matter, opened)]

    return work


def _copies(matter: Matter, taken: Sequence[int], names: Mapping[int, str]) -> list[str]:
    """Say of documents that went while they were read that the matter holds their bytes as another document."""
    there = {one.id for one in matter.documents.summaries()}
    gone = [one for one in taken if one not in there and one in names and not matter.removed.holds(one)]
    if not gone:
        return []
    said = ", ".join(f"“{names[one]}”" for one in gone[:_NAMED])
    if len(gone) > _NAMED:
        said = tr_n(len(gone) - _NAMED, "{named} and {n} more", "{named} and {n} more", named=said)
    return [
        tr_n(
            len(gone),
            "{named} has the same bytes as documents of this matter, and has no entry of its own.",
            "{named} have the same bytes as documents of this matter, and have no entries of their own.",
            named=said,
        )
    ]


def unlocking(services: Services, path: Path, document_id: int, password: str) -> Work:
    """Open a locked document with its password and review it."""

    def work(report: Report, token: CancelToken) -> None:
        with closing(open_matter(path)) as matter:
            unlock(services, matter, document_id, password, report, token)

    return work


def exporting(services: Services, path: Path, target: Path, choice: Choice, wanted: Format | None = None) -> Work:
    """Write what a person chose of the matter; without a format, it follows from the suffix. Gives the target."""

    def work(report: Report, token: CancelToken) -> Path:
        token.check()
        report(Progress(Stage.EXPORT, target.name))
        with closing(open_matter(path)) as matter:
            made_at, template = datetime.now(UTC), services.settings.template
            author, recall, forms = services.settings.author, services.recall, services.settings.standard_folder
            types = services.catalogue
            order = order_of(matter, path.stem, choice, types, recall, made_at, template, token, author, forms)
            matter.settle()
            write_report(order, target, wanted, report, token)
        return target

    return work


def copying(path: Path, target: Path) -> Work:
    """Save a copy of the matter as it is at this moment; gives the target."""

    def work(report: Report, token: CancelToken) -> Path:
        token.check()
        report(Progress(Stage.COPY, target.name))
        with closing(open_matter(path)) as matter:
            matter.copy_to(target)
        return target

    return work


@dataclass(frozen=True, slots=True)
class LoadedDocument:
    """A document read from the matter, ready to be drawn."""

    id: int
    document: Document
    original: bytes
    passages: tuple[Passage, ...]
    definitions: tuple[Definition, ...] = ()
    password: str | None = field(default=None, repr=False)


def loading(path: Path, document_id: int, password: str | None) -> Work:
    """Read a document from the matter; gives a `LoadedDocument`. Raises Cancelled where it was removed meanwhile."""

    def work(_report: Report, token: CancelToken) -> LoadedDocument:
        token.check()
        with closing(open_matter(path)) as matter:
            if not matter.documents.holds(document_id):
                raise Cancelled
            segmentation = matter.documents.segmentation(document_id)
            passages = segmentation.passages if segmentation else ()
            definitions = segmentation.definitions if segmentation else ()
            document = matter.documents.load(document_id)
            original = matter.documents.original(document_id)
            return LoadedDocument(document_id, document, original, passages, definitions, password)

    return work


@dataclass(frozen=True, slots=True)
class Changed:
    """A document of which a page was remembered as looked at."""

    document_id: int


def viewing(path: Path, document_id: int, page: int) -> Work:
    """Remember that a person looked at a page; gives a `Changed`."""

    def work(_report: Report, token: CancelToken) -> Changed:
        token.check()
        with closing(open_matter(path)) as matter:
            matter.documents.viewed(document_id, page)
        return Changed(document_id)

    return work
