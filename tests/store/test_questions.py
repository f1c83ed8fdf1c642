"""Questions and answers are kept in the matter: as they were given, with what they cite, and never twice."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallprint.domain.asked import AboutDocument, Answerer, Scope
from smallprint.domain.clause import ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.document import DocumentKind
from smallprint.domain.fact import Fact
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.question import Answer, Citation, Excerpt, Outcome, State
from smallprint.domain.run import RunState
from smallprint.errors import MatterError
from smallprint.store import Matter, open_matter
from smallprint.store.about import contract_type
from tests.remarked import told
from tests.store.contracts import SENTENCES, added, contract, finding, run
from tests.store.old_matters import old_matter

LAW = SENTENCES[0].strip()
BY = Answerer("nano", "a" * 64, "b" * 64, "0.1.0")


def cited(document_id: int, quote: str = LAW) -> Answer:
    citation = Citation(document_id, 0, len(quote), 0, quote, "9(b)", "1")
    return Answer("Which law?", Outcome.QUOTED, (citation,), "Delaware law.", left_out=2)


def test_an_answer_is_there_as_it_was_given_when_the_matter_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with open_matter(path) as matter:
        document_id = added(matter)
        run(matter, document_id, finding(0, len(LAW)))
        question = matter.questions.ask("Which law?", Scope((document_id,)))
        (given,) = matter.questions.answer(question.id, [(document_id, cited(document_id))], BY)
    with open_matter(path, create=False) as matter:
        assert matter.questions.asked() == [question]
        assert matter.questions.answers(question.id) == [given]
        assert given.answer == cited(document_id)
        assert given.answerer == BY
        assert given.run_id == 1
        assert given.answered_at <= datetime.now(UTC)


def test_what_a_yes_is_subject_to_is_kept(matter: Matter) -> None:
    document_id = added(matter)
    answer = replace(cited(document_id), verdict=Outcome.YES, condition="unless the parties agree otherwise")
    question = matter.questions.ask("Which law?", Scope((document_id,)))
    matter.questions.answer(question.id, [(document_id, answer)], BY)
    (given,) = matter.questions.answers(question.id)
    assert given.answer == answer


def test_the_closest_passages_of_what_is_not_there_are_kept(matter: Matter) -> None:
    document_id = added(matter)
    near = Excerpt(document_id, 3, 40, 0, 0.25)
    answer = Answer("Why?", Outcome.NOT_THERE, (), closest=(near,))
    question = matter.questions.ask("Why?", Scope((document_id,)))
    matter.questions.answer(question.id, [(document_id, answer)], BY)
    assert matter.questions.answers(question.id)[0].answer == answer


def test_a_citation_that_is_not_the_document_s_text_is_refused_and_nothing_is_stored(matter: Matter) -> None:
    document_id = added(matter)
    question = matter.questions.ask("Which law?", Scope())
    invented = cited(document_id, LAW.replace("Delaware", "Atlantis"))
    with pytest.raises(ValueError, match="not the document's text"):
        matter.questions.answer(question.id, [(document_id, cited(document_id)), (document_id, invented)], BY)
    assert matter.questions.answers(question.id) == []


def test_wording_without_a_citation_is_never_stored(matter: Matter) -> None:
    document_id = added(matter)
    question = matter.questions.ask("Which law?", Scope())
    loose = Answer("Which law?", Outcome.NOT_THERE, (), "The law of the sea.")
    (given,) = matter.questions.answer(question.id, [(document_id, loose)], BY)
    assert given.answer.wording == ""


def test_asking_again_takes_up_the_question_and_shows_the_newest_answer(matter: Matter) -> None:
    document_id = added(matter)
    first = matter.questions.ask("Which law?", Scope())
    matter.questions.ask("Another?", Scope())
    matter.questions.answer(first.id, [(document_id, Answer("Which law?", Outcome.NOT_THERE, ()))], BY)
    again = matter.questions.ask("Which law?", Scope(), saved=True)
    assert again.id == first.id
    assert [one.text for one in matter.questions.asked()] == ["Which law?", "Another?"]
    matter.questions.answer(again.id, [(document_id, cited(document_id))], BY)
    assert [one.answer.verdict for one in matter.questions.answers(again.id)] == [Outcome.QUOTED]
    assert matter.questions.saved() == [again]
    assert matter.questions.ask("Which law?", Scope((document_id,))).id != first.id


def test_a_question_is_as_surely_answered_as_it_was_last(matter: Matter) -> None:
    document_id = added(matter)
    first, second, third = (matter.questions.ask(text, Scope((document_id,))) for text in ("Which?", "Why?", "Who?"))
    nothing = Answer("Why?", Outcome.NOT_THERE, ())
    for question, answers in ((first, (nothing, cited(document_id))), (second, (cited(document_id), nothing))):
        for answer in answers:
            matter.questions.answer(question.id, [(document_id, answer)], BY)
    ids = [first.id, second.id, third.id]
    assert matter.questions.states(ids) == {first.id: State.ANSWERS, second.id: State.NOT_FOUND}
    assert matter.questions.states([]) == {}


def test_a_saved_question_waits_for_documents_that_were_reviewed(matter: Matter) -> None:
    first, second = added(matter), added(matter, contract("nda.pdf", mark="2"), "/files/nda.pdf")
    question = matter.questions.ask("Which law?", Scope(), saved=True)
    assert matter.questions.unanswered(question.id) == []
    for document_id in (first, second):
        run(matter, document_id, finding(0, len(LAW)))
        matter.runs.finish(document_id, RunState.COMPLETE)
    assert matter.questions.unanswered(question.id) == [first, second]
    matter.questions.answer(question.id, [(first, cited(first))], BY)
    assert matter.questions.unanswered(question.id) == [second]
    matter.questions.save(question.id, False)
    assert matter.questions.saved() == []


def test_what_is_removed_takes_its_answers_along(matter: Matter) -> None:
    document_id = added(matter)
    question = matter.questions.ask("Which law?", Scope())
    matter.questions.answer(question.id, [(document_id, cited(document_id))], BY)
    matter.documents.remove(document_id)
    assert matter.questions.answers(question.id) == []
    with pytest.raises(MatterError, match="not in the matter any more"):
        matter.questions.answer(question.id, [(document_id, cited(document_id))], BY)
    matter.questions.remove(question.id)
    assert matter.questions.asked() == []
    with pytest.raises(MatterError, match="Ask it again"):
        matter.questions.answer(question.id, [], BY)


def test_a_matter_from_before_there_were_questions_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.smallprint"
    with old_matter(path, "m006_questions"):
        pass
    with open_matter(path, create=False) as matter:
        assert matter.questions.ask("Which law?", Scope()).id == 1
    assert list(tmp_path.glob("old.before-update-*"))


def test_documents_are_filtered_by_name_title_type_and_date(matter: Matter) -> None:
    document_id = added(matter)
    dated = Value(ValueKind.DATE, "3 May 2021", "2021-05-03")
    title = Value(ValueKind.TITLE, "Web Hosting Agreement", "Web Hosting Agreement")
    document = contract()
    run(
        matter,
        document_id,
        Finding("agreement-date", document.anchor(0, 4), "This", 0.9, (FoundBy.RULE,), dated),
        Finding("document-name", document.anchor(5, 14), "Agreement", 0.9, (FoundBy.RULE,), title),
    )
    (about,) = matter.about()
    assert about == AboutDocument(
        document_id, "lease.pdf", DocumentKind.PDF, "Web Hosting Agreement", "Hosting Agreement", "2021-05-03"
    )
    assert about.within(Scope())
    assert about.within(Scope(words="LEASE hosting", contract_type="Hosting Agreement", since="2021-01-01"))
    for other in (
        Scope((document_id + 1,)),
        Scope(words="lease boat"),
        Scope(kind=DocumentKind.DOCX),
        Scope(contract_type="Lease"),
        Scope(until="2021-05-02"),
        Scope(since="2021-05-04"),
    ):
        assert not about.within(other)
    assert not AboutDocument(1, "undated").within(Scope(since="2000-01-01"))


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("AMENDED AND RESTATED SUPPLY AGREEMENT", "Supply Agreement"),
        ("Master Services and Licence Agreement", "Licence Agreement"),
        ("This Agreement", "Agreement"),
        ("Non-Compete and Release", ""),
    ],
)
def test_the_type_of_a_contract_is_in_its_title(title: str, kind: str) -> None:
    assert contract_type(title) == kind


def test_what_an_answer_rests_on_and_its_parts_are_kept_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    law = "governing-law", "Governing law", "Delaware", "Delaware"
    fact = Fact(7, *law, 0.91, Verdict.ACCEPTED, remarks=told("Read it."))
    with open_matter(path) as matter:
        document_id = added(matter)
        first = replace(cited(document_id), wording="", left_out=0, fact=fact)
        second = Answer("May it be assigned?", Outcome.NOT_THERE, ())
        third = replace(first, question="Which court?", fact=None, verdict=Outcome.MAY)
        citations = (*first.citations, *third.citations)
        whole = Answer("Which law, and more?", Outcome.QUOTED, citations, parts=(first, second, third))
        alone = replace(first, question="Which law, and more?")
        question = matter.questions.ask(whole.question, Scope())
        matter.questions.answer(question.id, [(document_id, alone)], BY)
        other = matter.questions.ask(whole.question, Scope((document_id,)))
        matter.questions.answer(other.id, [(document_id, whole)], BY)
    with open_matter(path, create=False) as matter:
        assert [one.answer for one in matter.questions.answers(question.id)] == [alone]
        assert [one.answer for one in matter.questions.answers(other.id)] == [whole]


@pytest.mark.parametrize(
    "stored",
    [
        ("fact", '["x"]'),
        ("fact", "{}"),
        ("fact", '[1, "a", "b", "c", "d", 0.5, "no such decision", false, ""]'),
        ("parts", '[["Which law?", "quoted", 9, [], ""]]'),
        ("parts", '[["Which law?", "no such verdict", 1, [], ""]]'),
    ],
)
def test_an_answer_whose_stored_facts_or_parts_are_unsound_is_left_out_and_counted(
    tmp_path: Path, stored: tuple[str, str]
) -> None:
    path = tmp_path / "a.smallprint"
    with open_matter(path) as matter:
        document_id = added(matter)
        question = matter.questions.ask("Which law?", Scope((document_id,)))
        matter.questions.answer(question.id, [(document_id, cited(document_id))], BY)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"UPDATE answers SET {stored[0]} = ?", [stored[1]])
        raw.commit()
    with open_matter(path, create=False) as matter:
        assert matter.questions.answers(question.id) == []
        assert matter.unreadable == 1


def test_answers_of_a_matter_of_before_rest_on_the_text(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with old_matter(path, "m015_answer_facts") as raw:
        scope = '[[], "", "", "", "", ""]'
        raw.execute("INSERT INTO questions VALUES (1, 'Which law?', ?, 0, '2026-01-01')", [scope])
        raw.execute(
            """INSERT INTO answers (question_id, document_id, verdict, wording, closest, left_out, model_name,
               model_sha256, prompt_sha256, app_version, answered_at)
               VALUES (1, 1, 'not_there', '', '[]', 0, '', '', '', '', '2026-01-01')"""
        )
    with open_matter(path, create=False) as matter:
        (given,) = matter.questions.answers(1)
        assert (given.answer.fact, given.answer.parts) == (None, ())
