"""`smallprint standard`: is a contract an unmodified standard form, and what differs.

Exit codes of its own: 0 every file is a known form, unmodified; 3 one is not, or it could not be told.
"""

import argparse
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path, lettered_name
from smallprint.cli.opened_files import opened_files
from smallprint.cli.screen import say, say_json, say_wrapped
from smallprint.domain.opened import Opened
from smallprint.domain.place import place_of_words
from smallprint.domain.progress import CancelToken
from smallprint.domain.standard import StandardCheck, StandardForm
from smallprint.errors import StandardInvalid
from smallprint.export.standard_said import (
    beside_kind_said,
    deviation_said,
    form_said,
    remarks_said,
    standard_as_json,
    standard_said,
)
from smallprint.matters.standards import forms_known, placed_check, standard_of
from smallprint.standards import FormFacts, made_form
from smallprint.standards.form_file import SUFFIX, load_form, write_form
from smallprint.standards.library import offered_forms, own_folder
from smallprint.system.reachable import is_file, is_folder, is_there

DIFFERENT = 3
_NOTHING = "There is nothing to compare"
_LONGEST_QUOTE = 400


def add_standard_parser(commands: Any) -> None:
    """Declare the sub-commands."""
    parser = commands.add_parser("standard", help="is it the unmodified standard form?", description=__doc__)
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    checking = actions.add_parser("check", help="say which form a contract is made from, and what differs")
    checking.add_argument("files", nargs="+", type=as_path, metavar="FILE", help="PDF, Word or text files, or folders")
    checking.add_argument("--form", default="", metavar="NAME", help="compare with this form alone, or with its file")
    checking.add_argument("--json", action="store_true", help="print what was found as JSON")
    checking.set_defaults(run=_check, stopped="Nothing was kept.", prints=True)
    adding = actions.add_parser("add", help="make a standard form out of a file: your own template")
    adding.add_argument("file", type=as_path, metavar="FILE", help="the form: Word, PDF, Markdown or text")
    adding.add_argument("--name", type=lettered_name, required=True, metavar="NAME", help="what the form is called")
    adding.add_argument("--publisher", default="", metavar="WHO", help="whose form it is")
    adding.add_argument("--version", default="", metavar="VERSION", help="its version")
    adding.add_argument("--licence", default="", metavar="LICENCE", help="the licence of its text")
    adding.add_argument("--source", default="", metavar="PLACE", help="where its text is had")
    adding.add_argument("--fingerprints", action="store_true", help="keep no words of it, only their fingerprints")
    adding.add_argument(
        "--out", type=as_path, metavar="OUT.json", help="write it there, not into the folder of your own"
    )
    adding.add_argument("--replace", action="store_true", help="replace a form of the same name")
    adding.set_defaults(run=_add, stopped="Nothing was kept.")
    listing = actions.add_parser("list", help="list the forms that are known")
    listing.set_defaults(run=_list, prints=True)


def _check(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    forms = _forms(options.form, services.settings.standard_folder)
    with opened_files(services, options.files, _NOTHING, token) as (matter, ids, all_read):
        checks = [(matter.documents.opened(one), standard_of(matter, one, forms, token)) for one in ids]
    if options.json:
        say_json(json.dumps([_as_json(*one) for one in checks], ensure_ascii=False, indent=2))
    else:
        for opened, check in checks:
            _print(opened, check)
    if not all_read:
        return 1
    return 0 if all(check is not None and check.unmodified for _, check in checks) else DIFFERENT


def _forms(named: str, folder: str) -> Sequence[StandardForm]:
    """Return the forms to compare with; raises StandardInvalid where there is none of the name, or none at all."""
    if named and is_file(Path(named).expanduser()):
        return (load_form(Path(named).expanduser()),)
    known = forms_known(folder)
    if not named:
        if not known:
            raise StandardInvalid("No standard form is known. Make one of a template with “smallprint standard add”.")
        return known
    found = [one for one in known if named.casefold() in (one.key.casefold(), one.name.casefold())]
    if not found:
        names = ", ".join(one.key for one in known)
        raise StandardInvalid(f"There is no standard form “{named}”. Name a file, or one of these: {names}.")
    return found


def _print(opened: Opened, check: StandardCheck | None) -> None:
    document = opened.document
    say(document.name)
    if check is None:
        say("  It is made from none of the standard forms that are known.")
        return
    say_wrapped(standard_said(check), "  ")
    for sentence in remarks_said(check):
        say_wrapped(sentence, "  ")
    for one in check.deviations:
        place = place_of_words(document, opened.segmentation.passages, one.start, max(one.end, one.start + 1))
        say_wrapped(f"{deviation_said(one)} ({place.words})", "  ")
        for sign, words in (("-", one.was), ("+", document.text[one.start : one.end])):
            if words:
                say_wrapped(f"{sign} {_short(words)}", "    ")
    for beside in check.beside:
        if beside.told:
            said = document.text[beside.start : beside.end]
            say_wrapped(f"{beside_kind_said(beside.kind)}: {_short(said)}", "  ")


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1].rstrip() + "…"


def _as_json(opened: Opened, check: StandardCheck | None) -> dict[str, object]:
    document = opened.document
    placed = placed_check(check, document, opened.segmentation.passages) if check is not None else None
    told = standard_as_json(placed, document) if placed is not None else None
    return {"document": document.name, "standard": told}


def _add(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    key = re.sub(r"[^a-z0-9.]+", "-", f"{options.name} {options.version}".casefold()).strip("-.")
    out = options.out or own_folder(services.settings.standard_folder) / f"{key or 'form'}{SUFFIX}"
    if out.suffix.lower() != SUFFIX:
        raise StandardInvalid(f"“{out.name}” must end in {SUFFIX}. Name it so.")
    folder = out.absolute().parent
    if options.out is not None and not is_folder(folder):
        raise StandardInvalid(
            f"“{out.name}” was not written: there is no folder {folder}. Make it first, or name another."
        )
    if is_there(out) and not options.replace:
        raise StandardInvalid(f"“{out.name}” exists. Give the form another name or version, or add --replace.")
    with opened_files(services, [options.file], _NOTHING, token) as (matter, ids, _):
        if len(ids) != 1:
            raise StandardInvalid(f"“{options.file.name}” is not one document. Name the file of one form.")
        opened = matter.documents.opened(ids[0])
    facts = FormFacts(out.stem, options.name, options.publisher, options.version, options.licence, options.source)
    form = made_form(opened.document, opened.segmentation.passages, facts, with_text=not options.fingerprints)
    write_form(form, out)
    say(f"Written: {out} ({form_said(form)}).")
    return 0


def _list(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    del options
    token.check()
    offered = offered_forms(services.settings.standard_folder)
    for one in offered:
        whose = "yours" if one.own else "shipped"
        told = form_said(one.form) if one.form is not None else one.trouble
        say(f"{one.path.stem:<26} {whose} · {told}")
    if not offered:
        say("No standard form is known. Make one of a template with “smallprint standard add”.")
    return 0
