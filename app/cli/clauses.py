"""`smallprint clauses`: a person's own clause types in a matter file."""

import argparse
from pathlib import Path
from typing import Any

from app.bootstrap import Services
from app.cli.screen import say
from app.cli.show import ProgressLine
from app.domain.clause import OWN_KINDS, ClauseGroup, ValueKind
from app.domain.progress import CancelToken
from app.errors import ClauseTypeInvalid
from app.own_types import new_type
from app.store import Matter, open_matter

_KINDS = [kind.value for kind in OWN_KINDS]
_GROUPS = [group.value.replace("_", "-") for group in ClauseGroup]


def add_clauses_parser(commands: Any) -> None:
    """Declare the sub-commands."""
    parser = commands.add_parser("clauses", help="clause types of your own in a matter", description=__doc__)
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    adding = actions.add_parser("add", help="add one, taught by a question and examples, and find it everywhere")
    _name_matter(adding)
    adding.add_argument("--name", required=True, metavar="NAME", help="what it is called, such as “Data protection”")
    adding.add_argument("--question", default="", metavar="TEXT", help="what a reviewer asks of the contract")
    adding.add_argument("--group", choices=_GROUPS, default=_GROUPS[0], help="where it is listed")
    adding.add_argument("--value", choices=_KINDS, default=_KINDS[0], help="what is read out of each finding")
    adding.add_argument(
        "--example", type=Path, nargs="+", default=[], metavar="FILE", help="text files: one example a paragraph"
    )
    adding.set_defaults(run=_add, stopped="The clause type is kept; it was not looked for in every document yet.")
    listing = actions.add_parser("list", help="list them, with how often each was found")
    _name_matter(listing)
    listing.set_defaults(run=_list, prints=True)
    removing = actions.add_parser("remove", help="remove one; what was decided of its findings stays")
    _name_matter(removing)
    removing.add_argument("key", metavar="KEY", help="as “clauses list” gives it")
    removing.set_defaults(run=_remove)


def _name_matter(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("matter", type=Path, metavar="M.smallprint", help="the matter file")


def _add(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    examples = [paragraph for file in options.example for paragraph in _paragraphs(file)]
    with open_matter(options.matter, create=False) as matter:
        group = ClauseGroup(options.group.replace("-", "_"))
        kind = ValueKind(options.value)
        clause = new_type(matter, services.catalogue, options.name, options.question, group, examples, kind)
        with ProgressLine() as line:
            services.own_types.locate(matter, line.report, token, [clause.key])
        say(f"{clause.name} ({clause.key}): {_counted(matter, clause.key)}")
    return 0


def _list(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    del services
    token.check()
    with open_matter(options.matter, create=False) as matter:
        clauses = matter.clause_types.all()
        for clause in clauses:
            examples = f"{len(clause.examples)} example{'s' if len(clause.examples) != 1 else ''}"
            told = [clause.name, clause.group.label, examples, _counted(matter, clause.key)]
            if clause.value_kind is not ValueKind.NONE:
                told.insert(2, f"value: {clause.value_kind}")
            say(f"{clause.key:<28} {' · '.join(told)}")
    if not clauses:
        say("There are none yet. “clauses add” adds one.")
    return 0


def _remove(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    del services
    token.check()
    with open_matter(options.matter, create=False) as matter:
        known = {clause.key: clause for clause in matter.clause_types.all()}
        if options.key not in known:
            raise ClauseTypeInvalid(f"This matter has no clause type “{options.key}”. “clauses list” lists them.")
        matter.clause_types.remove(options.key)
        say(f"{known[options.key].name} was removed.")
    return 0


def _counted(matter: Matter, key: str) -> str:
    found = [one for one in matter.findings.of_clause(key) if one.finding.likely]
    return f"{len(found)} finding{'s' if len(found) != 1 else ''}"


def _paragraphs(file: Path) -> list[str]:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ClauseTypeInvalid(f"The examples “{file}” cannot be read ({error}). Name a text file.") from error
    return [paragraph for paragraph in text.split("\n\n") if paragraph.strip()]
