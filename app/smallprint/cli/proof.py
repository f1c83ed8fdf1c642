"""`smallprint proof`: what in contracts does not fit together: blanks, numbers, names, references, defined terms.

Exit codes of its own: 0 nothing was found; 3 something was.
"""

import argparse
import json
from itertools import groupby
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path
from smallprint.cli.opened_files import opened_files
from smallprint.cli.screen import say, say_json, say_wrapped
from smallprint.domain.document import Document
from smallprint.domain.passage import Segmentation
from smallprint.domain.place import place_of_words
from smallprint.domain.progress import CancelToken
from smallprint.domain.proof import Flaw
from smallprint.export.proof_said import flaw_kind_said, flaw_said
from smallprint.proof import proof_read
from smallprint.store import Matter

FOUND = 3


def add_proof_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("proof", help="find what does not fit together in contracts", description=__doc__)
    parser.add_argument("files", nargs="+", type=as_path, metavar="FILE", help="PDF, Word or text files, or folders")
    parser.add_argument("--json", action="store_true", help="print what was found as JSON")
    parser.set_defaults(run=_proof, stopped="Nothing was kept.", prints=True)


def _proof(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    with opened_files(services, options.files, "There is nothing to proof-read", token) as (matter, ids, all_read):
        found = [(one, _flaws(matter, one, token)) for one in ids]
        if options.json:
            say_json(json.dumps([_as_json(matter, *one) for one in found], ensure_ascii=False, indent=2))
        else:
            for document_id, flaws in found:
                _print(matter, document_id, flaws)
        if not all_read:
            return 1
        return FOUND if any(flaws for _, flaws in found) else 0


def _flaws(matter: Matter, document_id: int, token: CancelToken) -> tuple[Flaw, ...]:
    return proof_read(*_opened(matter, document_id), token)


def _opened(matter: Matter, document_id: int) -> tuple[Document, Segmentation]:
    return matter.documents.load(document_id), matter.documents.segmentation(document_id) or Segmentation(())


def _print(matter: Matter, document_id: int, flaws: tuple[Flaw, ...]) -> None:
    document, segmentation = _opened(matter, document_id)
    say(document.name)
    if not flaws:
        say("  Nothing was found that does not fit together.")
    for kind, several in groupby(flaws, key=lambda one: one.kind):
        say(f"  {flaw_kind_said(kind)}")
        for one in several:
            place = place_of_words(document, segmentation.passages, one.start, one.end)
            say_wrapped(f"{flaw_said(one)} ({place.words})", "    ")


def _as_json(matter: Matter, document_id: int, flaws: tuple[Flaw, ...]) -> dict[str, object]:
    document, segmentation = _opened(matter, document_id)

    def flaw(one: Flaw) -> dict[str, object]:
        place = place_of_words(document, segmentation.passages, one.start, one.end)
        quote = document.text[one.start : one.end]
        told = {"kind": one.kind.value, "sentence": flaw_said(one), "words": one.words, "quote": quote}
        return {**told, "start": one.start, "end": one.end, **place.as_json(), "others": one.others}

    return {"document": document.name, "flaws": [flaw(one) for one in flaws]}
