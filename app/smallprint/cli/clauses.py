"""`smallprint clauses`: a person's own clause types in a matter file."""

import argparse
from pathlib import Path
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path
from smallprint.cli.opened_matter import opened_matter
from smallprint.cli.screen import say
from smallprint.cli.show import ProgressLine
from smallprint.domain.clause import OWN_KINDS, ClauseGroup, ClauseType, ValueKind
from smallprint.domain.progress import CancelToken
from smallprint.errors import ClauseTypeInvalid, KeptTypesUnusable
from smallprint.language.counting import counted
from smallprint.matters.kept_types import KeptType, forget_type, keep_type, kept_types
from smallprint.matters.own_types import catalogue_of, drafted_type, new_type
from smallprint.store import Matter

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
        "--example", type=as_path, nargs="+", default=[], metavar="FILE", help="text files: one example a paragraph"
    )
    adding.set_defaults(run=_add, stopped="The clause type is kept; it was not looked for in every document yet.")
    listing = actions.add_parser("list", help="list them, with how often each was found")
    _name_matter(listing)
    listing.set_defaults(run=_list, prints=True)
    removing = actions.add_parser("remove", help="remove one; what was decided of its findings stays")
    _name_matter(removing)
    removing.add_argument("key", metavar="KEY", help="as “clauses list” gives it")
    removing.set_defaults(run=_remove)
    keeping = actions.add_parser("keep", help="keep one in a file of the program, with its examples, for other matters")
    _name_matter(keeping)
    keeping.add_argument("key", metavar="KEY", help="as “clauses list” gives it")
    keeping.set_defaults(run=_keep)
    kept = actions.add_parser("kept", help="list those kept for other matters")
    kept.set_defaults(run=_kept, prints=True)
    using = actions.add_parser("use", help="use one that was kept in this matter, and find it everywhere")
    _name_matter(using)
    using.add_argument("name", metavar="NAME", help="as “clauses kept” gives it")
    using.set_defaults(run=_use, stopped="The clause type is kept; it was not looked for in every document yet.")
    forgetting = actions.add_parser("forget", help="keep one no more; matters that use it keep theirs")
    forgetting.add_argument("name", metavar="NAME", help="as “clauses kept” gives it")
    forgetting.set_defaults(run=_forget)


def _name_matter(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("matter", type=as_path, metavar="M.smallprint", help="the matter file")


def _add(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    examples = [paragraph for file in options.example for paragraph in _paragraphs(file)]
    with opened_matter(options.matter, create=False) as matter:
        group = ClauseGroup(options.group.replace("-", "_"))
        kind = ValueKind(options.value)
        clause = new_type(matter, services.catalogue, options.name, options.question, group, examples, kind)
        _locate(services, matter, clause, token)
    return 0


def _list(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    del services
    token.check()
    with opened_matter(options.matter, create=False) as matter:
        clauses = matter.clause_types.all()
        for clause in clauses:
            told = [clause.name, clause.group.label, _examples(len(clause.examples)), _counted(matter, clause.key)]
            if clause.value_kind is not ValueKind.NONE:
                told.insert(2, f"value: {clause.value_kind}")
            say(f"{clause.key:<28} {' · '.join(told)}")
    if not clauses:
        say("There are none yet. “clauses add” adds one.")
    return 0


def _remove(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    del services
    token.check()
    with opened_matter(options.matter, create=False) as matter:
        clause = _type_of(matter, options.key)
        matter.clause_types.remove(options.key)
        say(f"{clause.name} was removed.")
    return 0


def _keep(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    del services
    token.check()
    with opened_matter(options.matter, create=False) as matter:
        clause = _type_of(matter, options.key)
        examples = tuple(example.passage for example in clause.examples)
        keep_type(KeptType(clause.name, clause.question, clause.group, clause.value_kind, examples, clause.unlike))
        say(f"{clause.name} is kept for other matters.")
    return 0


def _kept(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    del services, options
    token.check()
    kept = kept_types()
    for one in kept.types:
        say(f"{one.name} · {one.group.label} · {_examples(len(one.examples))}")
    if kept.trouble:
        raise KeptTypesUnusable(kept.trouble)
    if not kept.types:
        say("There are none yet. “clauses keep” keeps one.")
    return 0


def _use(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    kept = kept_types().get(options.name)
    if kept is None:
        raise _not_kept(options.name)
    with opened_matter(options.matter, create=False) as matter:
        known = catalogue_of(matter, services.catalogue)
        what = (kept.name, kept.question, kept.group, kept.examples, kept.value_kind, kept.unlike)
        clause = drafted_type(known, *what)
        matter.clause_types.add(clause)
        _locate(services, matter, clause, token)
    return 0


def _forget(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    del services
    token.check()
    if not forget_type(options.name):
        raise _not_kept(options.name)
    say(f"{options.name} is kept no more.")
    return 0


def _not_kept(name: str) -> ClauseTypeInvalid:
    return ClauseTypeInvalid(f"There is no clause type “{name}” kept for other matters. “clauses kept” lists them.")


def _type_of(matter: Matter, key: str) -> ClauseType:
    clause = next((one for one in matter.clause_types.all() if one.key == key), None)
    if clause is None:
        raise ClauseTypeInvalid(f"This matter has no clause type “{key}”. “clauses list” lists them.")
    return clause


def _locate(services: Services, matter: Matter, clause: ClauseType, token: CancelToken) -> None:
    with ProgressLine() as line:
        services.own_types.locate(matter, line.report, token, [clause.key])
    say(f"{clause.name} ({clause.key}): {_counted(matter, clause.key)}")


def _examples(count: int) -> str:
    return counted(count, "example")


def _counted(matter: Matter, key: str) -> str:
    found = [one for one in matter.findings.of_clause(key) if one.finding.likely]
    return counted(len(found), "finding")


def _paragraphs(file: Path) -> list[str]:
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ClauseTypeInvalid(f"The examples “{file}” are no text in UTF-8. Save them as that.") from error
    except OSError as error:
        why = error.strerror or error
        raise ClauseTypeInvalid(f"The examples “{file}” cannot be read ({why}). Name a text file.") from error
    return [paragraph for paragraph in text.split("\n\n") if paragraph.strip()]
