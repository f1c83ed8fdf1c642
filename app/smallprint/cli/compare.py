"""`smallprint compare`: says what tells two versions of a contract apart.

Exit codes of its own: 0 the two have the same words; 3 they differ; 4 they differ, and the newer Word file has changes
that are not tracked.
"""

import argparse
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path
from smallprint.cli.opened_matter import opened_matter
from smallprint.cli.screen import complain, say, say_json, say_wrapped
from smallprint.cli.show import ProgressLine
from smallprint.cli.unlock import unlock_asked
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentState
from smallprint.domain.versions import VersionsCompared
from smallprint.errors import ExportFailed, FileRefused, FileUnsupported
from smallprint.export import check_target, write_whole
from smallprint.export.comparison import check_report_name, comparison_json, write_comparison
from smallprint.export.playbook_said import SEVERITY_SAID
from smallprint.export.versions_said import (
    alarm_said,
    beside,
    clause_said,
    counts_said,
    effect_said,
    place_said,
    repeated_said,
    tracked_said,
    untracked_said,
    verdict_said,
)
from smallprint.matters.checking import keep_playbook_file
from smallprint.matters.comparing import compare_documents
from smallprint.matters.intake import add_files
from smallprint.matters.redlining import made_redline
from smallprint.matters.review import pending, review_documents
from smallprint.playbooks.library import playbook_file
from smallprint.store import Matter
from smallprint.system.reachable import resolved
from smallprint.system.scratch import scratch_folder

DIFFERENT, UNTRACKED = 3, 4


def add_compare_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("compare", help="what tells two versions of a contract apart", description=__doc__)
    parser.add_argument("old", type=as_path, metavar="OLD", help="the older version (PDF, Word, text)")
    parser.add_argument("new", type=as_path, metavar="NEW", help="the newer version")
    parser.add_argument("--out", type=as_path, metavar="REDLINE.docx", help="write a redline with tracked changes")
    parser.add_argument("--report", type=as_path, metavar="OUT.docx", help="write a report: .docx, .pdf or .html")
    parser.add_argument("--json", type=as_path, metavar="OUT.json", help="write the changes as JSON; “-” prints them")
    parser.add_argument(
        "--playbook", metavar="NAME", help="judge both by a YAML file or a known playbook: which verdicts changed"
    )
    parser.add_argument("--quiet", action="store_true", help="print no progress and no changes")
    parser.set_defaults(run=_compare, stopped="Nothing was written.", prints=_prints)


def _prints(options: argparse.Namespace) -> bool:
    if options.json is not None and str(options.json) == "-":
        return True
    return not (options.quiet or options.out or options.report or options.json)


def _compare(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    _check(options)
    playbook = playbook_file(options.playbook, services.settings.playbook_folder) if options.playbook else None
    services.settings = replace(services.settings, judge=False)  # what rules and heads find in both is compared
    with ExitStack() as stack:
        path = stack.enter_context(scratch_folder()) / "compare.smallprint"
        matter = stack.enter_context(opened_matter(path))
        ids = [_read(services, matter, one, options.quiet, token) for one in (options.old, options.new)]
        if playbook is not None:
            kept = keep_playbook_file(matter, playbook)
            for document_id in ids:
                matter.playbooks.choose(document_id, kept)
        with ProgressLine(hidden=options.quiet) as line:
            compared = compare_documents(services, matter, ids[0], ids[1], line.report, token)
        if options.out is not None:
            made = made_redline(services, matter, compared, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), token)
            write_whole(options.out, made.data)
            complain(f"Redline written: {options.out}")
            if made.remark:
                complain(made.remark)
        _write(services, compared, options)
    if not options.quiet and str(options.json) != "-":
        _print(services, compared)
    if compared.same:
        return 0
    return UNTRACKED if compared.alarm else DIFFERENT


def _check(options: argparse.Namespace) -> None:
    """Refuse, before any work, what could not be written, or would be written over a contract."""
    targets = [one for one in (options.out, options.report, options.json) if one is not None and str(one) != "-"]
    if options.report is not None:
        check_report_name(options.report)
        check_target(options.report)
    if options.out is not None and options.out.suffix.lower() != ".docx":
        raise ExportFailed(f"“{options.out.name}” must end in .docx: a redline is a Word file. Name it so.")
    taken = [resolved(options.old), resolved(options.new)]
    for out in targets:
        if resolved(out) in taken:
            raise ExportFailed(f"The result would be written over “{out.name}” itself. Name another file for it.")
        taken.append(resolved(out))


def _read(services: Services, matter: Matter, path: Path, quiet: bool, token: CancelToken) -> int:
    """Return the document of a file, read and with its findings; raises what says why it cannot be read."""
    added = add_files(matter, [path], token=token)
    for sentence in added.sentences():
        complain(sentence)
    if len(added.ids) != 1:
        raise FileUnsupported(f"“{path.name}” is not one contract. Name one file for each version.")
    left = [one for one in added.ids if one in pending(matter)]
    with ProgressLine(hidden=quiet) as line:
        review_documents(services, matter, left, line.report, token, judged=False)
        unlock_asked(services, matter, left, line.report, token)
    summary = matter.documents.summary(added.ids[0])
    if summary.state is not DocumentState.OPEN:
        raise FileRefused(summary.message or f"“{path.name}” could not be read.")
    return summary.id


def _write(services: Services, compared: VersionsCompared, options: argparse.Namespace) -> None:
    if options.report is not None:
        write_comparison(compared, services.catalogue, options.report, datetime.now(UTC), services.settings.template)
        complain(f"Report written: {options.report}")
    if options.json is not None and str(options.json) == "-":
        say_json(comparison_json(compared))
    elif options.json is not None:
        write_whole(options.json, comparison_json(compared).encode("utf-8"))
        complain(f"Changes written: {options.json}")


def _print(services: Services, compared: VersionsCompared) -> None:
    untracked = compared.untracked
    if untracked is not None and untracked.changes:
        say(f"WARNING: {alarm_said(untracked)}")
        for one in untracked.changes:
            say_wrapped(f"! {': '.join(filter(None, (place_said(compared, one), untracked_said(one))))}", "  ")
        say()
    say(counts_said(compared))
    if untracked is not None and untracked.tracked and not untracked.changes:
        say(tracked_said(untracked))
    for remark in compared.remarks:
        complain(remark)
    for verdict in compared.verdicts:
        say_wrapped(f"{SEVERITY_SAID[verdict.position.severity].upper()} {verdict_said(verdict)}", "  ")
    for effect in compared.effects:
        say_wrapped(effect_said(effect, services.catalogue), "  ")
    for repeated in compared.difference.repeated:
        say_wrapped(repeated_said(repeated), "  ")
    for clause in compared.weighed():
        say()
        say(" · ".join(filter(None, (clause_said(clause), place_said(compared, clause)))))
        before, after = beside(compared, clause)
        if before:
            say_wrapped(f"- {before}", "  ")
        if after:
            say_wrapped(f"+ {after}", "  ")
