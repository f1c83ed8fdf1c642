"""`smallprint evaluate`: runs the pipeline over labelled contracts and writes predictions for a scorer."""

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path
from smallprint.cli.screen import complain, say
from smallprint.cli.show import ProgressLine
from smallprint.domain.judge import Judge
from smallprint.domain.progress import CancelToken, unreported
from smallprint.errors import ExportFailed, JudgeUnusable
from smallprint.export import write_whole
from smallprint.matters.finders import Finders, load_finders, rules_only
from smallprint.measure.answers import MeasuredAnswering, evaluate_ask
from smallprint.measure.clauses import Labelled, Trial, evaluate, load_labelled
from smallprint.measure.plain import load_value_cases, plain_clauses, plain_values
from smallprint.system.paths import shipped
from smallprint.system.reachable import is_folder


def add_evaluate_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "evaluate",
        help="run the pipeline over labelled contracts, to measure it",
        description="Runs the pipeline over labelled contracts and writes every candidate span with its score, whether "
        "it would be shown, and the values, as JSON for a scorer; with --ask what questions retrieve and cite instead.",
    )
    parser.add_argument(
        "labels", type=as_path, nargs="?", metavar="LABELS.jsonl", help='one contract a line: {"name", "text", …}'
    )
    parser.add_argument("--out", type=as_path, required=True, metavar="PREDICTIONS.json", help="a folder with --plain")
    parser.add_argument(
        "--plain",
        type=as_path,
        metavar="FOLDER",
        help="instead of labels: texts with one clause each; write values.json",
    )
    parser.add_argument("--names", type=as_path, metavar="FILE", help="only the contracts named here, one a line")
    parser.add_argument("--pdf", type=as_path, metavar="DIR", help="open DIR/<name>.pdf instead of the text")
    switches = parser.add_argument_group("to see what each stage adds")
    switches.add_argument("--weights", type=as_path, metavar="DIR", help="clause weights other than those that ship")
    switches.add_argument(
        "--judged", type=as_path, metavar="DIR", help="second stage weights other than those that ship"
    )
    switches.add_argument("--fast", action="store_true", help="without the Nano judge")
    switches.add_argument("--no-spans", action="store_true", help="single passages, short clauses by rules")
    switches.add_argument(
        "--ask", action="store_true", help="ask the types' questions; write what Ask retrieves and cites"
    )
    switches.add_argument("--no-heads", action="store_true", help="with --ask: without what the clause heads find")
    switches.add_argument("--rules-only", action="store_true", help="nothing trained: cues, headings and rules")
    parser.set_defaults(run=_evaluate, stopped="Nothing was written.")


def _evaluate(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    if options.ask and options.pdf:
        complain("--ask asks the labels' own texts, so that its passages can be scored: leave --pdf out.")
        return 2
    if (options.labels is None) == (options.plain is None):
        complain("Give either LABELS.jsonl or --plain FOLDER.")
        return 2
    if options.labels is not None and not is_folder(options.out.absolute().parent):
        raise ExportFailed(f"There is no folder {options.out.absolute().parent}. Make it first, or name another.")
    weights = options.weights or shipped("models", "clauses")
    if options.rules_only:
        finders = rules_only(services.catalogue)
    else:
        folder = options.judged or shipped("models", "nano")
        judged = folder if is_folder(folder) and not options.no_spans else None
        finders = load_finders(services.catalogue, weights, spans=not options.no_spans, judged=judged)
    tools = Trial(services.settings, services.catalogue, finders, services.parsers)
    contracts = load_labelled(options.labels, options.names) if options.labels else []
    if finders.judged is not None and not options.fast and not options.ask:
        tools = replace(tools, judge=_judge(services, token))
    if options.plain:
        return _evaluate_plain(tools, options, token)
    if options.ask:
        return _evaluate_ask(services, options, contracts, finders, token)
    with ProgressLine() as line:
        predictions = dict(evaluate(tools, contracts, options.pdf, line.report, token))
    write_whole(options.out, json.dumps(predictions).encode())
    say(f"{len(predictions)} contracts → {options.out}")
    return 0


def _judge(services: Services, token: CancelToken) -> Judge | None:
    """Return the judge; where there is none it is said, and the heads are measured alone."""
    try:
        return services.judge(unreported, token)
    except JudgeUnusable as error:
        complain(str(error))
        return None


def _evaluate_plain(tools: Trial, options: argparse.Namespace, token: CancelToken) -> int:
    cases = load_value_cases(options.plain)
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(
            f"{options.out} cannot be made ({error.strerror or error}). Choose another folder for --out."
        ) from error
    with ProgressLine() as line:
        values = dict(plain_values(tools, cases, line.report, token))
        clauses = dict(plain_clauses(tools, options.plain, line.report, token))
    for name, said in (("values.json", values), ("clauses.json", clauses)):
        write_whole(options.out / name, json.dumps(said, ensure_ascii=False, indent=1).encode())
    say(f"{len(values)} texts and {len(clauses)} contracts → {options.out}")
    return 0


def _evaluate_ask(
    services: Services, options: argparse.Namespace, contracts: Sequence[Labelled], finders: Finders, token: CancelToken
) -> int:
    asking = MeasuredAnswering(
        services.catalogue, finders, services.knowledge, services.ask_prompts, heads=not options.no_heads
    )
    with ProgressLine() as line:
        answers = dict(evaluate_ask(asking, contracts, line.report, token))
    write_whole(options.out, json.dumps(answers).encode())
    say(f"{len(answers)} contracts → {options.out}")
    return 0
