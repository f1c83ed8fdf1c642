"""`smallprint check`: judges contracts by a playbook, and says what deviates, what is missing, and what cannot be told.

With --fail-on the exit code is 3 where a position of that severity, or a higher one, deviates or is missing, and 4
where none does but one of them cannot be told. It is 1 where a contract could not be read,
whatever the others say, 2 where the command is wrong, and 0 otherwise.
"""

import argparse
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path
from smallprint.cli.reviewed_files import reviewed_files
from smallprint.cli.screen import complain, say, say_json, say_wrapped
from smallprint.cli.show import ProgressLine
from smallprint.domain.handoff import Choice, report_order
from smallprint.domain.playbook import Severity
from smallprint.domain.playbook_verdict import LookedFor, PlaybookCheck, PlaybookVerdict, PositionResult, Quoted
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentReview, DocumentState, MatterReview
from smallprint.errors import PlaybookInvalid
from smallprint.export import check_target, json_report, write_report
from smallprint.export.playbook_said import (
    SEVERITY_SAID,
    VERDICT_SAID,
    VOICE_SAID,
    counts_said,
    grounds_said,
    reason_said,
)
from smallprint.export.wording import shortened
from smallprint.matters.checking import keep_playbook, with_checks
from smallprint.matters.own_types import catalogue_of
from smallprint.matters.standards import with_standards
from smallprint.playbooks import load_playbook
from smallprint.playbooks.library import playbook_file
from smallprint.store import Matter

DEVIATES, DOUBTFUL = 3, 4
_CONVERTED = (".xlsx", ".docx", ".md")  # files that a playbook is made of
_QUOTE = 240  # characters of a quote that are printed


def add_check_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("check", help="judge contracts by a playbook", description=__doc__)
    parser.add_argument(
        "files", nargs="+", type=as_path, metavar="FILE", help="contracts or folders, or one matter that was reviewed"
    )
    parser.add_argument(
        "--playbook", required=True, metavar="NAME", help="a YAML file, or the name of a playbook that is known"
    )
    parser.add_argument("--json", type=as_path, metavar="OUT.json", help="write the verdicts as JSON; “-” prints them")
    parser.add_argument(
        "--report", type=as_path, metavar="OUT.docx", help="write the findings report with the verdicts"
    )
    parser.add_argument(
        "--fail-on", choices=[one.value for one in Severity], help="exit with 3 or 4 where positions so severe are open"
    )
    parser.add_argument("--matter", type=as_path, metavar="M.smallprint", help="keep the review in this matter file")
    parser.add_argument("--fast", action="store_true", help="let the Nano model read nothing: faster, finds less")
    parser.add_argument("--quiet", action="store_true", help="print no progress and no verdicts")
    parser.set_defaults(run=_check, prints=lambda options: not options.quiet, stopped="Nothing was judged.")


def _check(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    path = playbook_file(options.playbook, services.settings.playbook_folder)
    if path.suffix.lower() in _CONVERTED:
        told = f"smallprint playbook convert {path.name} {path.stem}.yaml"
        raise PlaybookInvalid(f"“{path.name}” is no playbook in YAML. Make one of it first: {told}")
    read = load_playbook(path)  # its mistakes are told before hours of work
    for out in (options.json, options.report):
        if out is not None and str(out) != "-":
            check_target(out)
    if options.fast:
        services.settings = replace(services.settings, judge=False)
    with ExitStack() as stack:
        matter, ids = reviewed_files(services, options.files, options.matter, options.quiet, stack, token)
        if not ids:
            complain("There is nothing to judge: no contract was found.")
            return 1
        playbook = keep_playbook(matter, read, path.name)
        for document_id in ids:
            matter.playbooks.choose(document_id, playbook)
        review = _judged(services, matter, ids, token)
        _write(services, matter, review, options, token)
        trouble = [
            one.summary.message
            for one in review.documents
            if one.summary.state in (DocumentState.REFUSED, DocumentState.LOCKED)
        ]
        for sentence in trouble:
            complain(sentence)
        if not options.quiet and str(options.json) != "-":
            for one in review.documents:
                _print(one)
        return 1 if trouble else _code([one.check for one in review.documents if one.check], options.fail_on)


def _judged(services: Services, matter: Matter, ids: Sequence[int], token: CancelToken) -> MatterReview:
    snapshot = matter.snapshot(matter.path.stem, services.settings.show_unlikely, token)
    wanted = [one for one in snapshot.documents if one.summary.id in ids]
    recall = services.recall
    checked = with_checks(matter, wanted, catalogue_of(matter, services.catalogue), recall, token)
    beside = with_standards(matter, checked, services.settings.standard_folder, token)
    return replace(snapshot, documents=beside, recall=recall)


def _write(
    services: Services, matter: Matter, review: MatterReview, options: argparse.Namespace, token: CancelToken
) -> None:
    choice = Choice(unlikely=services.settings.show_unlikely)
    types = catalogue_of(matter, services.catalogue)
    order = report_order(review, types, datetime.now(UTC), choice, template=services.settings.template)
    for out in (options.json, options.report):
        if out is None:
            continue
        if str(out) == "-":
            say_json(json_report(order))
            continue
        with ProgressLine(hidden=options.quiet) as line:
            write_report(order, out, None, line.report, token)
        complain(f"Written: {out}")


def _print(review: DocumentReview) -> None:
    say()
    say(review.summary.cited_as)
    if review.check is None:
        say_wrapped(review.summary.message or "It has no text that could be judged.")
        return
    check = review.check
    say(f"{check.playbook.name}: {counts_said(check.results)}.")
    for one in check.results:
        _print_result(one)


def _print_result(result: PositionResult) -> None:
    position, grounds = result.position, result.grounds
    say()
    say(f"{SEVERITY_SAID[position.severity].upper():6}  {VERDICT_SAID[result.verdict]}: {position.title}")
    say_wrapped(reason_said(result.reason), "    ")
    if result.verdict is not result.leading.verdict or result.disputed:
        for one in (own for own in result.opinions if own.reason != result.reason):
            say_wrapped(f"{VOICE_SAID[one.voice]}: {VERDICT_SAID[one.verdict]}. {reason_said(one.reason)}", "      ")
    if isinstance(grounds, Quoted):
        say_wrapped(f"{grounds.place.sentence}: “{_cut(grounds.quote)}”", "    ")
    elif isinstance(grounds, LookedFor):
        say_wrapped(grounds_said(grounds), "    ")
        if grounds.closest is not None and result.verdict is not PlaybookVerdict.MEETS:
            say_wrapped(f"Closest, {grounds.closest.place.words}: “{_cut(grounds.closest.quote)}”", "    ")
    if result.verdict.open and position.fallback:
        say_wrapped(f"Put forward: {position.fallback}", "    ")
    if result.verdict.open and position.escalate_to:
        say_wrapped(f"Ask: {position.escalate_to}", "    ")


def _cut(quote: str) -> str:
    return shortened(" ".join(quote.split()), _QUOTE)


def _code(checks: Sequence[PlaybookCheck], fail_on: str | None) -> int:
    """Return the exit code that is asked for with --fail-on."""
    if fail_on is None:
        return 0
    severity = Severity(fail_on)
    if any(one.open_from(severity) for one in checks):
        return DEVIATES
    return DOUBTFUL if any(one.doubtful_from(severity) for one in checks) else 0
