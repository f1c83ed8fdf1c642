"""Verdicts by a playbook that ships, on plain contracts, and statements on confidentiality agreements.

A position is scored where the keys decide it: whether the clause is there, or what its value is. Where the words decide
(likeness, statements), it is not scored there. The statements are those of ContractNLI's development agreements, each
told by the weights of a fold that did not see it.
"""

import json
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from smallprint.bootstrap import Services, open_services
from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.domain.passage import Passage
from smallprint.domain.playbook import Level, Need, Playbook, Position
from smallprint.domain.playbook_verdict import PlaybookCheck, PlaybookVerdict, PositionResult
from smallprint.domain.progress import CancelToken, Progress
from smallprint.domain.statement import Stand
from smallprint.ingest import read_text
from smallprint.locate.statements import load_statements
from smallprint.matters.checking import keep_playbook, with_checks
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.playbooks import load_playbook
from smallprint.playbooks.comparing import all_hold
from smallprint.segment import segment
from smallprint.store import open_matter
from smallprint.system.paths import shipped
from smallprint.system.scratch import scratch_folder
from tests.bench.figure import Figure

Keys = Mapping[tuple[str, str], Mapping[str, object]]
_PLAYBOOK = "services-customer.yaml"
_STANDS = {"NotMentioned": Stand.SILENT, "Entailment": Stand.SAID, "Contradiction": Stand.DENIED}


def figures(data: Path) -> Iterator[Figure]:
    """Yield the figures of verdicts, then those of statements."""
    yield from verdict_figures(data)
    yield from statement_figures(data)


def statement_figures(data: Path) -> Iterator[Figure]:
    """Read each development agreement by the weights that did not see it, and compare with what people said of it."""
    listed = tomllib.loads(shipped("resources", "statements.toml").read_text(encoding="utf-8"))
    entries = json.loads((data / "contractnli" / "dev.json").read_text(encoding="utf-8"))["documents"]
    told: list[tuple[str, Stand, Stand]] = []
    shown: list[bool] = []
    for folder in sorted((shipped("models", "statements") / "development").iterdir()):
        reader = load_statements(folder)
        for number in np.load(folder / "heads.npz")["held"].tolist():
            entry = entries[number]
            document = read_text(entry["text"].encode(), entry["file_name"], "0" * 64)
            answers = entry["annotation_sets"][0]["annotations"]
            for read in reader.read(document, segment(document).passages):
                answer = answers[listed[read.key]["hypothesis"]]
                told.append((read.key, _STANDS[answer["choice"]], read.stand))
                places = [entry["spans"][one] for one in answer["spans"]]
                if places:
                    shown.append(any(_overlap(one, place) for one in read.evidence for place in places))
    right = sum(truth is stand for _, truth, stand in told) / len(told)
    pairs = [(truth, stand) for _, truth, stand in told]
    macro = sum(_f1(pairs, one) for one in Stand) / len(Stand)
    note = f"{len(entries)} development agreements of ContractNLI, each by weights that did not see it"
    yield Figure("playbooks.nli_accuracy", right, 0.75, "higher", note=note)
    yield Figure("playbooks.nli_macro_f1", macro, 0.68, "higher", note="said, denied, silent")
    yield Figure("playbooks.nli_evidence", sum(shown) / len(shown), 0.80, "higher", note=f"{len(shown)} marked answers")


def _overlap(passage: Passage, place: Sequence[int]) -> bool:
    """Say whether half of a marked sentence stands in a passage, or half of the passage is marked."""
    start, end = place
    shared = min(passage.end, end) - max(passage.start, start)
    return shared > 0.5 * min(passage.end - passage.start, end - start)


def _f1(pairs: Sequence[tuple[Stand, Stand]], stand: Stand) -> float:
    right = sum(truth is stand is said for truth, said in pairs)
    return 2 * right / max(1, sum((truth is stand) + (said is stand) for truth, said in pairs))


def verdict_figures(data: Path) -> Iterator[Figure]:
    """Review the contracts, judge each, and compare the verdicts with those that the keys give."""
    folder = data / "plain"
    with (folder / "clauses.jsonl").open(encoding="utf-8") as lines:
        keys = {(one["doc"], one["clause"]): one for one in map(json.loads, lines)}
    playbook = load_playbook(shipped("resources", "playbooks", _PLAYBOOK))
    services = open_services()
    counts: Counter[str] = Counter()
    for name, check in _checks(services, folder / "docx", playbook):
        for result in check.results:
            if (right := wanted(result.position, keys.get((name, result.position.clause)))) is not None:
                counts.update(_counted(result, right))
    services.close()
    scored = max(counts["scored"], 1)
    told = max(counts["told"], 1)
    note = f"{counts['told']} of {counts['scored']} positions, the others cannot be told"
    yield Figure("playbooks.told", counts["told"] / scored, 0.50, "higher", note=note)
    yield Figure("playbooks.right_of_told", counts["right"] / told, 0.85, "higher", note=f"{counts['right']} right")
    note = "said to be met or acceptable, and is not"
    yield Figure("playbooks.false_all_clear", counts["all clear"] / scored, 0.05, "lower", note=note)
    note = f"{counts['said missing']} said to be missing"
    missing = counts["falsely missing"] / max(counts["said missing"], 1)
    yield Figure("playbooks.false_missing", missing, 0.25, "lower", note=note)


def wanted(position: Position, key: Mapping[str, object] | None) -> PlaybookVerdict | None:
    """Return the verdict that a key gives, None where it does not decide."""
    if key is None:
        return None
    if not key["passages"]:
        return PlaybookVerdict.MISSING if position.need is Need.MUST else PlaybookVerdict.MEETS
    if position.need is Need.MUST_NOT:
        return PlaybookVerdict.DEVIATES
    if position.only_presence:
        return PlaybookVerdict.MEETS
    said = key["value"]
    if not position.has_conditions or not isinstance(said, str):
        return None
    value = Value(ValueKind.NONE, said, said.split("|")[0])
    held = {one: all_hold(own, value) for one in Level if (own := position.stance(one).conditions)}
    if None in held.values():
        return None
    if held.get(Level.NEVER):
        return PlaybookVerdict.DEVIATES
    if held.get(Level.PREFERRED):
        return PlaybookVerdict.MEETS
    return PlaybookVerdict.ACCEPTABLE if held.get(Level.ACCEPTABLE) else PlaybookVerdict.DEVIATES


def _counted(result: PositionResult, right: PlaybookVerdict) -> Iterator[str]:
    verdict = result.verdict
    yield "scored"
    if verdict is PlaybookVerdict.CANNOT_TELL:
        return
    yield "told"
    if verdict is right:
        yield "right"
    if not verdict.open and right.open:
        yield "all clear"
    if verdict is PlaybookVerdict.MISSING:
        yield "said missing"
        if right is not PlaybookVerdict.MISSING:
            yield "falsely missing"


def _checks(services: Services, folder: Path, playbook: Playbook) -> Iterator[tuple[str, PlaybookCheck]]:
    token = CancelToken()
    with scratch_folder() as scratch, open_matter(scratch / "playbooks.smallprint") as matter:
        ids: Sequence[int] = add_files(matter, [folder]).ids
        review_documents(services, matter, ids, _silent, token)
        kept = keep_playbook(matter, playbook)
        for one in ids:
            matter.playbooks.choose(one, kept)
        snapshot = matter.snapshot("playbooks")
        for review in with_checks(matter, snapshot.documents, services.catalogue, services.recall, token):
            if review.check is not None:
                yield Path(review.summary.name).stem, review.check


def _silent(_progress: Progress) -> None:
    return
