"""`smallprint review`: reviews files and prints, or writes, what was found."""

import argparse
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path
from smallprint.cli.marked import write_marked
from smallprint.cli.opened_matter import opened_matter
from smallprint.cli.screen import complain, say_json
from smallprint.cli.show import ProgressLine, no_model, print_findings
from smallprint.cli.unlock import unlock_asked
from smallprint.domain.change import Reading
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.handoff import Choice, ReportOrder, report_order
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentState, MatterReview
from smallprint.errors import ExportFailed, MatterError, MatterGone
from smallprint.export import check_target, json_report, write_report
from smallprint.language.counting import by_number
from smallprint.marking.writing import check_folder
from smallprint.matters.duties import with_duties
from smallprint.matters.intake import AddedFiles, add_files
from smallprint.matters.own_types import catalogue_of
from smallprint.matters.review import pending, review_documents
from smallprint.matters.review_remarks import remarks
from smallprint.matters.standards import with_standards
from smallprint.store import Matter
from smallprint.system.reachable import is_folder, resolved
from smallprint.system.scratch import scratch_folder


def add_review_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("review", help="review files or folders", description=__doc__)
    files = "contracts (PDF, Word, text, pictures), archives or e-mails with some, or folders"
    parser.add_argument("files", nargs="+", type=as_path, metavar="FILE", help=files)
    parser.add_argument("--report", type=as_path, metavar="OUT.docx", help="write the findings report")
    parser.add_argument("--json", type=as_path, metavar="OUT.json", help="write the findings as JSON; “-” prints them")
    parser.add_argument(
        "--marked", type=as_path, metavar="FOLDER", help="write copies of the files with the findings as comments"
    )
    parser.add_argument(
        "--matter",
        type=as_path,
        metavar="M.smallprint",
        help="keep the review in this matter file; named again, only what is left is reviewed",
    )
    parser.add_argument(
        "--fast", action="store_true", help="let the Nano model read nothing: faster, and less is found"
    )
    parser.add_argument("--again", action="store_true", help="review anew what the matter holds as reviewed")
    parser.add_argument(
        "--as-rejected", action="store_true", help="read tracked changes of Word files as if they were rejected"
    )
    parser.add_argument("--quiet", action="store_true", help="print no progress and no findings")
    parser.set_defaults(run=_review, stopped=_stopped, prints=_prints)


@dataclass(frozen=True, slots=True)
class _Found:
    """What is reported: the matter at one moment, by which clause types, and whether unlikely findings are shown."""

    snapshot: MatterReview
    catalogue: ClauseCatalogue
    unlikely: bool
    made_at: datetime
    template: Path | None = None

    @property
    def order(self) -> ReportOrder:
        """What the report and the JSON are made of."""
        choice = Choice(unlikely=self.unlikely)
        return report_order(self.snapshot, self.catalogue, self.made_at, choice, template=self.template)


def _stopped(options: argparse.Namespace) -> str:
    if options.matter is None:
        return "Nothing was kept of the review: no matter was named with --matter, from which it could go on."
    return "What was read is kept in the matter; the same command goes on from there."


def _prints(options: argparse.Namespace) -> bool:
    """Say whether what is printed is all that a person gets."""
    if _to_screen(options.json):
        return True
    return not (options.quiet or options.report or options.json or options.marked or options.matter)


def _to_screen(out: Path | None) -> bool:
    return out is not None and str(out) == "-"


def _review(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    targets = [out for out in (options.report, options.json) if out is not None and not _to_screen(out)]
    _check(targets, options)
    if options.fast:
        services.settings = replace(services.settings, judge=False)
    with ExitStack() as stack:
        path = options.matter or stack.enter_context(scratch_folder()) / "review.smallprint"
        matter = stack.enter_context(opened_matter(path))
        if options.matter is None:
            stack.callback(matter.documents.drop_unread)
        for remark in matter.remarks:
            complain(remark)
        matter.check_free()
        matter.runs.mark_interrupted()
        if not services.model_name() and services.settings.judge:
            complain(f"{no_model(services)} Until then, less is found.")
        added = _added(matter, options, token)
        if not added.ids:
            complain("There is nothing to review: no contract was found.")
            return 1
        trouble = _reviewed(services, matter, _left(matter, added, options.again), options.quiet, token)
        title = ", ".join(file.name for file in options.files[:3]) + (" and others" if len(options.files) > 3 else "")
        unlikely = services.settings.show_unlikely
        catalogue = catalogue_of(matter, services.catalogue)
        snapshot = replace(matter.snapshot(title, unlikely, token), recall=services.recall)
        if targets or _to_screen(options.json):
            forms = services.settings.standard_folder
            beside = with_standards(matter, snapshot.documents, forms, token)
            snapshot = replace(snapshot, documents=with_duties(matter, beside, token))
        found = _Found(
            snapshot,
            catalogue,
            unlikely,
            datetime.now(UTC),
            services.settings.template,
        )
        # Files first: whatever becomes of the screen, they are there.
        trouble += _written(found, targets, options, token)
        if options.marked:
            choice = Choice(frozenset(added.ids), unlikely=unlikely)
            trouble += write_marked(services, matter, options.marked, choice, options.quiet, token)
        if _to_screen(options.json):
            say_json(json_report(found.order))
        elif not options.quiet:
            print_findings(found.snapshot, catalogue, unlikely)
        trouble += [
            one.summary.message
            for one in found.snapshot.documents
            if one.summary.state in (DocumentState.REFUSED, DocumentState.LOCKED)
        ]
        for sentence in [
            *trouble,
            *found.snapshot.remarks,
            *remarks(matter, [review.summary.id for review in found.snapshot.documents]),
        ]:
            complain(sentence)
        return 1 if trouble else 0


def _check(targets: Sequence[Path], options: argparse.Namespace) -> None:
    """Refuse, before hours of work, what could not be written, or would be written over a contract or the matter."""
    taken = [*options.files, *([options.matter] if options.matter else [])]
    for out in targets:
        check_target(out)
        if any(resolved(out) == resolved(one) for one in taken):
            raise ExportFailed(f"The report would be written over “{out.name}” itself. Name another file for it.")
        taken.append(out)
    if options.marked:
        check_folder(options.marked)
    if options.matter and not is_folder(options.matter.absolute().parent):
        raise MatterError(f"There is no folder {options.matter.absolute().parent}. Make it first, or name another.")


def _added(matter: Matter, options: argparse.Namespace, token: CancelToken) -> AddedFiles:
    reading = Reading.REJECTED if options.as_rejected else Reading.ACCEPTED
    added = add_files(matter, options.files, reading, token)
    for sentence in added.sentences():
        complain(sentence)
    return added


def _left(matter: Matter, added: AddedFiles, again: bool) -> list[int]:
    """Return the documents to review, and say how many were reviewed before and are left out."""
    if again:
        return list(added.ids)
    unfinished = set(pending(matter))
    left = [one for one in added.ids if one in unfinished]
    before, count = len(added.ids) - len(left), len(added.ids)
    if before:
        which = "The file was" if count == 1 else f"{before} of {count} {by_number(before, 'was', 'were')}"
        complain(f"{which} reviewed before; --again reviews {by_number(before, 'it', 'them')} anew.")
    return left


def _reviewed(services: Services, matter: Matter, ids: Sequence[int], quiet: bool, token: CancelToken) -> list[str]:
    """Review the documents, and return what went wrong with the matter: what was found can be reported all the same."""
    try:
        with ProgressLine(hidden=quiet) as line:
            review_documents(services, matter, ids, line.report, token)
            unlock_asked(services, matter, ids, line.report, token)
    except MatterGone as gone:
        return [f"smallprint: {gone}"]
    return []


def _written(found: _Found, targets: Sequence[Path], options: argparse.Namespace, token: CancelToken) -> list[str]:
    """Write the files, and return why one could not be."""
    trouble = []
    for out in targets:
        try:
            with ProgressLine(hidden=options.quiet) as line:
                write_report(found.order, out, None, line.report, token)
        except ExportFailed as failed:
            trouble.append(f"smallprint: {failed}")
        else:
            complain(f"{'Report' if out == options.report else 'Findings'} written: {out}")
    return trouble
