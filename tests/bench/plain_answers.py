"""Questions to plain contracts, as a person asks them of a reviewed matter, by the scorer's rules.

The model words nothing here: what is measured are the quotes, the state and the yes or no.
"""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from smallprint.bootstrap import Services
from smallprint.domain.asked import AnswerPart
from smallprint.domain.progress import CancelToken, Progress
from smallprint.domain.question import Answer, Outcome
from smallprint.matters.ask import AskMatter
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.store import open_matter
from tests.bench.figure import Figure


def figures(scorer: ModuleType, folder: Path, services: Services) -> Iterator[Figure]:
    """Ask each contract of the folder its questions, and measure the answers."""
    with (folder / "questions.jsonl").open(encoding="utf-8") as lines:
        keys = [json.loads(line) for line in lines]
    said = answers(services, folder, keys)
    count = scorer.score_answers(keys, said, False)
    present, absent = max(count["present"], 1), max(count["absent"], 1)
    note = f"{count['present']} questions that the contract answers, {count['absent']} that it does not"
    yield Figure("plain.ask_right_shown", count["may"] / present, 0.85, "higher", note=note)
    yield Figure("plain.ask_right_answered", count["right"] / present, 0.45, "higher", note="without “may answer”")
    yield Figure("plain.ask_refused", count["refused"] / present, 0.08, "lower")
    yield Figure("plain.ask_wrong_quote", count["wrong"] / present, 0.06, "lower")
    may = f"another {count['false_may']} may answer, {count['refused_absent']} nothing found"
    yield Figure("plain.ask_false_answers", count["false_answer"] / absent, 0.08, "lower", note=may)
    given, due = count["verdicts"], max(count["due"], 1)
    note = f"{count['polarity']} wrong of {given}; {count['unasked_present']} more where none is due"
    note += f", {count['verdict_absent']} where nothing is said"
    yield Figure("plain.ask_verdict_errors", count["polarity"] / max(given, 1), 0.03, "lower", note=note)
    yield Figure("plain.ask_verdicts_given", given / due, 0.60, "higher", note=f"{given} of {due} due")


def answers(services: Services, folder: Path, keys: list[dict[str, str]]) -> dict[str, list[dict[str, object]]]:
    """Return what each contract is said to answer, in the scorer's format."""
    token = CancelToken()
    said: dict[str, list[dict[str, object]]] = {}
    with tempfile.TemporaryDirectory() as home, open_matter(Path(home) / "plain.smallprint") as matter:
        files = sorted((folder / "docx").glob("*.docx"))
        review_documents(services, matter, add_files(matter, files).ids, _silent, token)
        ids = {Path(one.name).stem: one.id for one in matter.documents.summaries()}
        desk = AskMatter(services, matter)
        for key in keys:
            given = desk.ask(key["question"], ids[key["doc"]], _unheard, token)
            said.setdefault(key["doc"], []).append(_told(given.answer))
    return said


def _told(answer: Answer) -> dict[str, object]:
    verdict = answer.verdict.value if answer.verdict in (Outcome.YES, Outcome.NO) else None
    quotes = [one.quote for one in answer.citations]
    return {
        "question": answer.question,
        "state": answer.verdict.state.value,
        "verdict": verdict,
        "quotes": quotes,
        "words": answer.wording or None,
    }


def _silent(_progress: Progress) -> None:
    pass


def _unheard(_part: AnswerPart) -> None:
    pass
