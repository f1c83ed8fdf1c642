"""`smallprint playbook`: turns playbooks into files of other kinds and back, lists them, and learns drafts."""

import argparse
from pathlib import Path
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path
from smallprint.cli.opened_matter import opened_matter
from smallprint.cli.screen import complain, say
from smallprint.domain.progress import CancelToken
from smallprint.errors import PlaybookInvalid
from smallprint.language.counting import counted
from smallprint.matters.learning import learned_playbook
from smallprint.matters.own_types import catalogue_of
from smallprint.playbooks.library import offered, playbook_file
from smallprint.playbooks.tables import SUFFIXES, PlaybookSaid, export_playbook, import_playbook
from smallprint.playbooks.tables.columns import PlaybookField
from smallprint.playbooks.tables.converting import known_suffix
from smallprint.playbooks.tables.positions import NO_SIDE
from smallprint.system.reachable import is_there

_NOTHING = "nothing"
_FIELDS = ", ".join(f"“{one.value}”" for one in PlaybookField)


def add_playbook_parser(commands: Any) -> None:
    """Declare the sub-commands."""
    parser = commands.add_parser("playbook", help="playbooks in Excel, Word and Markdown", description=__doc__)
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    kinds = ", ".join(SUFFIXES)
    converting = actions.add_parser("convert", help="turn a playbook into a file of another kind")
    converting.add_argument("source", metavar="IN", help=f"a file ({kinds}), or the name of a playbook that is known")
    converting.add_argument(
        "out", type=as_path, metavar="OUT", help="the file to write; one that exists is not replaced"
    )
    converting.add_argument(
        "--map", action="append", default=[], metavar="COLUMN=FIELD",
        help=f"what a column of the table says: {_FIELDS}, or “{_NOTHING}”; may come several times",
    )  # fmt: skip
    converting.add_argument("--name", default="", metavar="NAME", help="what the playbook is called")
    converting.add_argument("--side", default="", metavar="SIDE", help="whose positions they are, such as “customer”")
    converting.add_argument("--contract", default="", metavar="KIND", help="the kind of contract they are for")
    converting.set_defaults(run=_convert, stopped="Nothing was written.")
    learning = actions.add_parser("learn", help="make a draft of what was accepted in a matter's contracts")
    learning.add_argument("matter", type=as_path, metavar="M.smallprint", help="the matter file")
    learning.add_argument("out", type=as_path, metavar="OUT", help="the file to write; one that exists is not replaced")
    learning.add_argument("--side", default=NO_SIDE, metavar="SIDE", help="whose positions they are")
    learning.set_defaults(run=_learn, stopped="Nothing was written.")
    listing = actions.add_parser("list", help="list the playbooks that are known")
    listing.set_defaults(run=_list, prints=True)


def _convert(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    chosen = dict(_mapped(one) for one in options.map)
    known_suffix(options.out)
    _check_free(options.out)
    path = Path(options.source).expanduser()
    if path.suffix.lower() not in SUFFIXES:
        path = playbook_file(options.source, services.settings.playbook_folder)
    said = PlaybookSaid(options.name, options.side, options.contract)
    imported = import_playbook(path, services.catalogue, chosen, said)
    token.check()
    for mapping in dict.fromkeys(imported.mappings):
        for header, field in zip(mapping.headers, mapping.fields, strict=True):
            if header and field is not None and len(imported.mappings) == 1:
                complain(f"{header}: {field.value}")
    for remark in imported.remarks:
        told = str(remark)
        complain(f"{told[:1].upper()}{told[1:]}")
    for sentence in export_playbook(imported.playbook, options.out, services.catalogue):
        complain(sentence)
    say(f"Written: {options.out} ({counted(len(imported.playbook.positions), 'position')}).")
    return 0


def _learn(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    known_suffix(options.out)
    _check_free(options.out)
    with opened_matter(options.matter, create=False) as matter:
        review = matter.snapshot(matter.path.stem, token=token)
        catalogue = catalogue_of(matter, services.catalogue)
    playbook = learned_playbook(review, catalogue, options.side)
    export_playbook(playbook, options.out, catalogue)
    say(f"Written: {options.out} ({counted(len(playbook.positions), 'position')}).")
    complain("It is a draft of what is usual in these contracts. Say in it what you hold.")
    return 0


def _list(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    del options
    token.check()
    for one in offered(services.settings.playbook_folder):
        whose = "yours" if one.own else "shipped"
        if one.playbook is None:
            say(f"{one.path.stem:<26} {whose} · {one.trouble}")
            continue
        told = [one.playbook.name, counted(len(one.playbook.positions), "position"), whose]
        say(f"{one.path.stem:<26} {' · '.join(told)}")
    return 0


def _mapped(given: str) -> tuple[str, PlaybookField | None]:
    column, sign, field = given.rpartition("=")
    field = field.strip().lower()
    if sign and column.strip() and field == _NOTHING:
        return column.strip(), None
    if not sign or not column.strip() or field not in list(PlaybookField):
        raise PlaybookInvalid(f"“{given}” is no --map. Write “Column=field”, with one of {_FIELDS} or “{_NOTHING}”.")
    return column.strip(), PlaybookField(field)


def _check_free(out: Path) -> None:
    if is_there(out):
        raise PlaybookInvalid(f"“{out.name}” exists. Name another file for the playbook.")
