"""`smallprint export`: writes reports, tables and data of a matter file."""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path
from smallprint.cli.opened_matter import opened_matter
from smallprint.cli.screen import complain, say
from smallprint.cli.show import ProgressLine
from smallprint.domain.handoff import Choice, Private, reminder_days
from smallprint.domain.progress import CancelToken
from smallprint.errors import ExportFailed
from smallprint.export import Format, check_target, format_of, made_report, write_whole
from smallprint.export.wording import listed
from smallprint.matters.choosing import chosen_documents, chosen_types
from smallprint.matters.handing_over import ALL_FORMATS, order_of
from smallprint.system.reachable import is_folder

_BY_KEY = {one.key: one for one in ALL_FORMATS}
_LEFT_OUT = {one.value: one for one in Private}


def add_export_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("export", help="write reports, tables and data of a matter", description=__doc__)
    parser.add_argument("matter", type=as_path, metavar="M.smallprint", help="the matter file")
    parser.add_argument("target", type=as_path, nargs="?", metavar="OUT", help="the file; its suffix says which format")
    parser.add_argument(
        "--format", type=_formats, default=(), metavar="KEYS", help=f"one or several of {', '.join(_BY_KEY)}"
    )
    parser.add_argument("--out", type=as_path, metavar="OUT", help="the file, or the folder where there are several")
    parser.add_argument(
        "--documents", nargs="+", default=(), metavar="NAME", help="only these; a name may have “*” in it"
    )
    parser.add_argument("--types", nargs="+", default=(), metavar="TYPE", help="only these, by key or name")
    parser.add_argument("--accepted", action="store_true", help="only what a person accepted, edited or marked")
    parser.add_argument("--no-quotes", action="store_true", help="leave the contracts' own words out")
    parser.add_argument(
        "--leave-out", type=_left_out, default=frozenset(), metavar="WHAT", help=f"any of {', '.join(_LEFT_OUT)}"
    )
    parser.add_argument(
        "--reminders", type=_days, default=Choice().reminders, metavar="DAYS", help="days before a date, as “30,7”"
    )
    parser.add_argument("--no-originals", action="store_true", help="leave the documents' own files out of the zip")
    parser.set_defaults(run=_export, stopped="Nothing was written.")


def _export(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    token.check()
    targets = _targets(options)
    _check_words(targets, options.no_quotes)
    for path, wanted in targets:
        check_target(path, wanted)
    with opened_matter(options.matter, create=False) as matter:
        matter.runs.mark_interrupted()
        choice = Choice(
            documents=chosen_documents(matter, options.documents),
            types=chosen_types(matter, services.catalogue, options.types),
            accepted_only=options.accepted,
            quotes=not options.no_quotes,
            unlikely=services.settings.show_unlikely,
            without=options.leave_out,
            reminders=options.reminders,
            originals=not options.no_originals,
        )
        made_at, title, template = datetime.now(UTC), options.matter.stem, services.settings.template
        author, forms = services.settings.author, services.settings.standard_folder
        recall = services.recall
        order = order_of(matter, title, choice, services.catalogue, recall, made_at, template, token, author, forms)
        for lack in matter.lacks:
            complain(lack)
        with ProgressLine() as line:
            made = [(path, made_report(order, path, wanted, line.report, token)) for path, wanted in targets]
    for path, content in made:  # only when all are made: whoever stops it finds no part of them
        write_whole(path, content)
        say(f"Written: {path}")
    return 0


def _check_words(targets: Sequence[tuple[Path, Format]], no_quotes: bool) -> None:
    """Raise ExportFailed where the contracts' words are left out of a file that is made of them."""
    bare = [one.key for _, one in targets if one.whole_words]
    if no_quotes and bare:
        raise ExportFailed(f"{listed(bare)} cannot be without the contracts’ words. Leave --no-quotes out, or these.")


def _targets(options: argparse.Namespace) -> list[tuple[Path, Format]]:
    """Return the files to write with their formats; raises ExportFailed where that is not clear."""
    if options.target is not None and options.out is not None:
        raise ExportFailed("Name the file once: after the matter, or with --out.")
    out: Path | None = options.target if options.target is not None else options.out
    formats: tuple[Format, ...] = options.format
    if out is None:
        if not formats:
            raise ExportFailed("Say what is to be written: name a file, or formats with --format.")
        out = options.matter.absolute().parent
    if not formats:
        return [(out, format_of(out, ALL_FORMATS))]
    if len(formats) == 1 and not is_folder(out):
        return [(out, formats[0])]
    if not is_folder(out):
        raise ExportFailed(f"There is no folder {out} for several files. Make it first, or name another.")
    return [(out / f"{options.matter.stem}{one.suffix}", one) for one in formats]


def _formats(text: str) -> tuple[Format, ...]:
    keys = [one.strip().lower() for one in text.split(",") if one.strip()]
    unknown = [one for one in keys if one not in _BY_KEY]
    if unknown or not keys:
        raise argparse.ArgumentTypeError(f"there is no format “{''.join(unknown[:1])}”: {', '.join(_BY_KEY)}")
    return tuple(_BY_KEY[one] for one in dict.fromkeys(keys))


def _left_out(text: str) -> frozenset[Private]:
    names = [one.strip().lower() for one in text.split(",") if one.strip()]
    unknown = [one for one in names if one not in _LEFT_OUT]
    if unknown:
        raise argparse.ArgumentTypeError(f"“{unknown[0]}” is none of {', '.join(_LEFT_OUT)}")
    return frozenset(_LEFT_OUT[one] for one in names)


def _days(text: str) -> tuple[int, ...]:
    try:
        return reminder_days(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
