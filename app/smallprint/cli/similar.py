"""`smallprint similar`: clauses like one that was found, with what was decided on them and why."""

import argparse
import json
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path, positive_number
from smallprint.cli.screen import complain, say, say_json, say_wrapped
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.similar import SimilarClause, SimilarClauses
from smallprint.export.similar_said import decision_said, likeness_said, looked_said, where_said
from smallprint.language.rewording import steps
from smallprint.matters.choosing import chosen_documents, chosen_types
from smallprint.matters.similar import MOST, others_of, similar_clauses
from smallprint.store import look_into_matter

_KEPT = 60  # characters around a difference that are printed


def add_similar_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("similar", help="similar clauses, and what was decided on them", description=__doc__)
    parser.add_argument("matter", type=as_path, metavar="M.smallprint", help="the matter file; it is only read")
    parser.add_argument("clause", metavar="TYPE", help="the clause type of the findings: its name or key")
    parser.add_argument("--document", metavar="NAME", help="only findings of this document; may have “*” in it")
    parser.add_argument(
        "--also", nargs="+", type=as_path, default=[], metavar="M.smallprint",
        help="look into these matters, and not into those opened last",
    )  # fmt: skip
    parser.add_argument("--only-this", action="store_true", help="look into no other matter")
    parser.add_argument(
        "--most", type=positive_number, default=5, metavar="N", help="clauses printed for each finding (5)"
    )
    parser.add_argument("--json", action="store_true", help="print what was found as JSON")
    parser.set_defaults(run=_similar, prints=True)


def _similar(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    others = options.also or others_of(services.settings.similar_from, services.recent.reachable())
    others = [] if options.only_this else others
    most = min(options.most, MOST)
    found = []
    with look_into_matter(options.matter) as matter:
        keys = chosen_types(matter, services.catalogue, [options.clause]) or frozenset()
        among = chosen_documents(matter, [options.document] if options.document else [])
        names = {one.id: one.cited_as for one in matter.documents.summaries()}
        stated = matter.findings.of_clauses_by_document(sorted(keys), unlikely=False, among=among)
        for document_id, one in stated:
            near = similar_clauses(matter, document_id, one, services.catalogue, others, token, most)
            found.append((names.get(document_id, ""), one, near))
    remarks = dict.fromkeys(remark for _, _, near in found for remark in near.remarks)
    for remark in remarks:
        complain(remark)
    code = 1 if remarks and options.also and not options.only_this else 0
    if options.json:
        say_json(json.dumps([_as_json(*one) for one in found], ensure_ascii=False, indent=2))
        return code
    if not found:
        say("No clause of this type was found in the documents.")
    for name, one, near in found:
        _print(name, one, near)
    return code


def _print(name: str, found: ReviewedFinding, near: SimilarClauses) -> None:
    say(" · ".join(filter(None, (name, found.place.short))))
    say_wrapped(f"“{' '.join(found.finding.quote.split())}”", "  ")
    say_wrapped(looked_said(near), "  ")
    if not near.clauses:
        say("  None of them is similar.")
    for one in near.clauses:
        say_wrapped(f"{decision_said(one)} · {likeness_said(one)} · {where_said(one, one.found.place.short)}", "    ")
        if one.reason:
            say_wrapped(f"Why: {one.reason}", "      ")
        for note in one.found.notes:
            say_wrapped(f"Note: {note.text}", "      ")
        say_wrapped(_difference(found.finding.quote, one.found.finding.quote), "      ")
    say()


def _difference(here: str, there: str) -> str:
    """Return the words of another clause: [-only here-], {+only there+}; long runs of the same words are cut."""
    here, there = " ".join(here.split()), " ".join(there.split())
    parts, at = [], 0
    for step in steps(0, here, there):
        gone = here[step.start : step.end]
        parts += [_cut(here[at : step.start]), f"[-{gone}-]" if gone else ""]
        parts.append(f"{{+{step.inserted}+}}" if step.inserted else "")
        at = step.end
    return "".join([*parts, _cut(here[at:])])


def _cut(words: str) -> str:
    return words if len(words) <= 2 * _KEPT else f"{words[:_KEPT]} … {words[-_KEPT:]}"


def _as_json(name: str, found: ReviewedFinding, near: SimilarClauses) -> dict[str, object]:
    def clause(one: SimilarClause) -> dict[str, object]:
        decision = one.found.decision
        return {
            "matter": str(one.matter) if one.matter is not None else None,
            "document": one.document,
            "likeness": round(one.likeness, 4),
            "verdict": one.found.verdict.value,
            "reason": one.reason or None,
            "decided_at": decision.made_at.isoformat() if decision is not None else None,
            "value": one.found.shown_value or None,
            "notes": [note.text for note in one.found.notes],
            "quote": one.found.finding.quote,
            **one.found.place.as_json(),
        }

    told = {"document": name, "clause": found.finding.clause, "quote": found.finding.quote, **found.place.as_json()}
    return {**told, "matters": near.matters, "looked": near.looked, "similar": [clause(one) for one in near.clauses]}
