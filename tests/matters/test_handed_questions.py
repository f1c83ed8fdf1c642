"""Decisions of before and questions of a report, taken into another matter."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from smallprint.domain.asked import Answerer, Scope
from smallprint.domain.decision import Verdict
from smallprint.domain.question import Answer, Outcome
from smallprint.store import Matter, open_matter
from tests.matters.test_handed_back import WHEN, WORDS, Put, add, ask, given_report, law, only, report_of, review, take

QUOTE = "laws of Delaware"
LAWS = Put("Which law?", [(WORDS.index(QUOTE), len(QUOTE)), (WORDS.index("Liability"), 9)], True, False, True)


def asked_report(folder: Path, *puts: Put) -> str:
    with open_matter(folder / "first.smallprint") as first:
        document_id, read = add(first)
        review(first, document_id, read, [law()])
        for one in puts:
            ask(first, document_id, read, one)
        return report_of(first)


def answers(matter: Matter) -> list[Answer]:
    return [one.answer for asked in matter.questions.asked() for one in matter.questions.answers(asked.id)]


def test_all_decisions_of_a_finding_come_along_with_their_times_and_reasons(tmp_path: Path) -> None:
    verdicts = [Verdict.ACCEPTED, Verdict.REJECTED, Verdict.REJECTED, Verdict.EDITED]
    told = given_report(tmp_path, [law(verdicts=verdicts)])
    assert [one["status"] for one in only(told)["decisions"]] == ["accepted", "rejected", "rejected", "edited"]
    with open_matter(tmp_path / "b.smallprint") as second:
        document_id, _ = add(second)
        take(second, told)
        take(second, told)
        [found] = second.findings.of_document(document_id)
        made = second.decisions.history(found.finding.id)
        assert [one.verdict for one in made] == verdicts
        assert [one.made_at for one in made] == [WHEN + timedelta(milliseconds=step) for step in range(4)]
        assert {one.reason for one in made} == {"Because."}
        assert (found.verdict, found.shown_value) == (Verdict.EDITED, "31 days")


def test_decisions_made_since_are_added_to_those_taken_in_before(tmp_path: Path) -> None:
    with open_matter(tmp_path / "a.smallprint") as first, open_matter(tmp_path / "b.smallprint") as second:
        document_id, read = add(first)
        review(first, document_id, read, [law(verdicts=[Verdict.ACCEPTED])])
        add(second)
        take(second, report_of(first))
        [one] = first.findings.of_document(document_id)
        first.decisions.record(one.finding.id, Verdict.UNDECIDED, "", "", WHEN + timedelta(days=1))
        taken = take(second, report_of(first))
        [found] = second.findings.of_document(document_id)
        assert [one.verdict for one in second.decisions.history(found.finding.id)] == ["accepted", "undecided"]
        assert "1 decision " in taken.sentences[0]


def test_a_question_comes_back_with_its_answer_at_its_words(tmp_path: Path) -> None:
    told = asked_report(tmp_path, LAWS)
    moved = f"A new first line.\n{WORDS}"
    with open_matter(tmp_path / "b.smallprint") as second:
        document_id, _ = add(second, moved)
        taken = take(second, told)
        assert taken.sentences[1] == "1 question and 1 answer were taken in as well."
        [question] = second.questions.asked()
        assert (question.text, question.saved, question.scope) == ("Which law?", True, Scope((document_id,), "lease"))
        [answer] = answers(second)
        assert [moved[one.start : one.end] for one in answer.citations] == [QUOTE, "Liability"]
        assert [len(part.citations) for part in answer.parts] == [1, 1]
        assert (answer.verdict, answer.wording, answer.condition) == (Outcome.YES, "It is so.", "unless agreed")
        [found] = second.findings.of_document(document_id)
        assert answer.parts[0].fact is not None
        assert answer.parts[0].fact.finding_id == found.finding.id
        assert take(second, told).sentences[0].startswith("Nothing is new")
        assert len(answers(second)) == 1
        assert found.verdict is Verdict.ACCEPTED


def test_an_answer_whose_words_are_not_here_is_left_out_and_counted(tmp_path: Path) -> None:
    told = asked_report(tmp_path, LAWS, replace(LAWS, text="Is there a cap?", places=[]))
    with open_matter(tmp_path / "b.smallprint") as second:
        add(second, WORDS.replace("Liability is", "Duty is"))
        taken = take(second, told)
        assert [one.text for one in second.questions.asked()] == ["Is there a cap?"]
        assert "1 answer is left out, since its document or its quotes are not here." in taken.sentences


def test_a_newer_answer_of_this_matter_stays(tmp_path: Path) -> None:
    told = asked_report(tmp_path, replace(LAWS, whole=True))
    with open_matter(tmp_path / "b.smallprint") as second:
        document_id, _ = add(second)
        mine = second.questions.ask("Which law?", Scope())
        own = Answer("Which law?", Outcome.NOT_THERE, ())
        second.questions.answer(mine.id, [(document_id, own)], Answerer())
        take(second, told)
        assert [one.verdict for one in answers(second)] == [Outcome.NOT_THERE]


def test_questions_of_documents_that_are_not_here_are_not_taken_in(tmp_path: Path) -> None:
    told = asked_report(tmp_path, LAWS)
    with open_matter(tmp_path / "b.smallprint") as second:
        add(second, "Quite another contract, of which nothing is known.\n")
        take(second, told)
        assert second.questions.asked() == []


def test_a_report_of_an_older_program_is_taken_in(tmp_path: Path) -> None:
    report: Any = json.loads(asked_report(tmp_path, LAWS))
    for one in report["questions"]:
        del one["scope"]
        for given in one["answers"]:
            del given["prompt_sha256"]
    for one in report["documents"][0]["findings"]:
        del one["decisions"], one["proposed"]
    with open_matter(tmp_path / "b.smallprint") as second:
        document_id, _ = add(second)
        take(second, json.dumps(report))
        [found] = second.findings.of_document(document_id)
        assert found.verdict is Verdict.ACCEPTED
        assert [one.scope for one in second.questions.asked()] == [Scope()]
        assert len(answers(second)) == 1
    del report["questions"]
    with open_matter(tmp_path / "c.smallprint") as third:
        add(third)
        take(third, json.dumps(report))
        assert third.questions.asked() == []
