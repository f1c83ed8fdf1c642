"""`smallprint deadlines`: the days of contracts to keep in mind, in the order of time, and terms told in two ways."""

import argparse
import json
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path, whole_number
from smallprint.cli.reviewed_files import reviewed_files
from smallprint.cli.screen import complain, say, say_json, say_wrapped
from smallprint.domain.progress import CancelToken
from smallprint.export.wording import shortened
from smallprint.language.counting import counted
from smallprint.matters.own_types import catalogue_of
from smallprint.matters.terms import Deadline, TermCell, TermConflict, terms_of

_QUOTE = 240  # characters of a quote that are printed


def add_deadlines_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("deadlines", help="days of contracts to keep in mind", description=__doc__)
    parser.add_argument(
        "files", nargs="+", type=as_path, metavar="FILE", help="a folder, contracts, or one matter that was reviewed"
    )
    parser.add_argument("--within", type=whole_number, metavar="DAYS", help="only from today on, so many days ahead")
    parser.add_argument("--json", action="store_true", help="print them as JSON")
    parser.add_argument("--matter", type=as_path, metavar="M.smallprint", help="keep the review in this matter file")
    parser.add_argument("--fast", action="store_true", help="let the Nano model read nothing: faster, finds less")
    parser.set_defaults(run=_deadlines, prints=True)


def _deadlines(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    if options.fast:
        services.settings = replace(services.settings, judge=False)
    with ExitStack() as stack:
        matter, ids = reviewed_files(services, options.files, options.matter, options.json, stack, token)
        terms = terms_of(matter, catalogue_of(matter, services.catalogue), token)
        unread = [one.message for one in matter.documents.summaries() if one.message and not one.reviewed]
    for sentence in unread:
        complain(sentence)
    if not terms.rows or not ids:
        complain("There are no days to tell: no document could be read.")
        return 1
    today = datetime.now().astimezone().date()
    days = _within(terms.deadlines, today, options.within)
    if options.json:
        say_json(json.dumps({"deadlines": [_day_json(one) for one in days], "conflicts": _told(terms.conflicts)}))
    else:
        _print(days, terms.conflicts, today, options.within)
    return 1 if unread else 0


def _within(days: Sequence[Deadline], today: date, within: int | None) -> list[Deadline]:
    return [one for one in days if within is None or 0 <= (one.day - today).days <= within]


def _print(days: Sequence[Deadline], conflicts: Sequence[TermConflict], today: date, within: int | None) -> None:
    for one in days:
        say(f"{one.day}  {_away((one.day - today).days):>14}  {one.what.label}: {one.name}")
        for words in (one.how, *one.doubts):
            say_wrapped(words, "    ")
        for cell in one.rests_on[:1]:
            say_wrapped(_quoted(cell), "    ")
    if not days:
        say("No day is known." if within is None else f"No day is known in the next {counted(within, 'day')}.")
    for conflict in conflicts:
        say()
        say(f"{conflict.name} says two things. {conflict.clause.name}:")
        for cell in conflict.cells:
            say_wrapped(f"{cell.value}: {_quoted(cell)}", "    ")


def _away(days: int) -> str:
    if days == 0:
        return "today"
    return f"in {counted(days, 'day')}" if days > 0 else f"{counted(-days, 'day')} ago"


def _quoted(cell: TermCell) -> str:
    cut = shortened(" ".join(cell.quote.split()), _QUOTE)
    return f"“{cut}” ({cell.where})" if cell.where else f"“{cut}”"


def _day_json(one: Deadline) -> dict[str, object]:
    return {
        "document": one.name,
        "day": one.day.isoformat(),
        "what": one.what.value,
        "how": one.how,
        "doubts": list(one.doubts),
        "quotes": [_cell_json(cell) for cell in one.rests_on],
    }


def _told(conflicts: Sequence[TermConflict]) -> list[dict[str, object]]:
    return [
        {"document": one.name, "clause": one.clause.key, "values": [_cell_json(cell) for cell in one.cells]}
        for one in conflicts
    ]


def _cell_json(cell: TermCell) -> dict[str, str]:
    return {"value": cell.value, "said_by": cell.said_by, "quote": cell.quote, "where": cell.where}
