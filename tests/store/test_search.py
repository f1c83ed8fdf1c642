"""Full-text search over passages."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.store import Hit, Matter
from tests.store.contracts import SENTENCES, added, contract


def test_words_are_found_where_they_stand(matter: Matter) -> None:
    document = contract()
    document_id = added(matter, document)
    hits = matter.search.find("thirty notice")
    assert [hit.page for hit in hits] == [0, 1, 2]
    hit = hits[0]
    assert (hit.document_id, hit.document, hit.passage) == (document_id, "lease.pdf", 1)
    assert document.text[hit.start : hit.end] == SENTENCES[1]
    assert hit.snippet == SENTENCES[1].strip()


@pytest.mark.parametrize("asked", ["terminat", "TERMINATE", "notice thirty", "“terminate”", "days’"])
def test_beginnings_case_order_and_quotation_marks_do_not_matter(matter: Matter, asked: str) -> None:
    added(matter)
    assert len(matter.search.find(asked)) == 3


@pytest.mark.parametrize("asked", ["terminat", "notice thirty", "Delaware", "nowhere", "日本", ""])
def test_every_passage_that_would_be_found_is_counted(matter: Matter, asked: str) -> None:
    one, other = added(matter), added(matter, contract(pages=1))
    found = [hit.document_id for hit in matter.search.find(asked, limit=1000)]
    assert matter.search.counts(asked) == {each: found.count(each) for each in (one, other) if each in found}


def test_all_words_must_be_there_and_the_limit_holds(matter: Matter) -> None:
    added(matter)
    assert matter.search.find("Delaware consent") == []
    assert len(matter.search.find("party", limit=2)) == 2


def test_passages_that_were_split_anew_are_found_once(matter: Matter) -> None:
    document_id = added(matter, contract(pages=1))
    segmentation = matter.documents.segmentation(document_id)
    assert segmentation is not None
    matter.documents.save_segmentation(document_id, segmentation)
    assert len(matter.search.find("Delaware")) == 1


@pytest.mark.parametrize(
    "asked", ["", "   ", '"', "AND", "NOT (", "a* OR", "text:law", "_", "\0", "NEAR(a b)", "x " * 5000]
)
def test_what_looks_like_a_query_is_text(matter: Matter, asked: str) -> None:
    added(matter)
    assert isinstance(matter.search.find(asked), list)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(asked=st.text(max_size=40))
def test_any_text_may_be_asked_for(matter: Matter, asked: str) -> None:
    assert all(isinstance(hit, Hit) for hit in matter.search.find(asked))


@pytest.mark.parametrize(
    ("asked", "found"), [("準拠法", 1), ("契約 日本法", 1), ("준거법", 1), ("日本 大韓", 0), ("Tokyo 契約", 1)]
)
def test_words_of_writing_without_spaces_are_found_inside_a_passage(matter: Matter, asked: str, found: int) -> None:
    japanese, korean = (
        "本契約は日本法に準\n拠法として東京(TOKYO)で解釈。\n",
        "본 계약의 준거법은 대한민국 법률로 한다.\n",
    )
    text = f"{japanese}{korean}Other words.\n"
    ends = [at + 1 for at, letter in enumerate(text) if letter == "\n"][1:]
    page = Page(0, 0, len(text), "1")
    document = Document("f" * 64, "lease.txt", DocumentKind.TEXT, text, (page,))
    passages = tuple(
        Passage(number, start, end, 0, PassageKind.SENTENCE)
        for number, (start, end) in enumerate(zip([0, *ends[:-1]], ends, strict=True))
    )
    (document_id,) = matter.documents.queue([Path("/files/lease.txt")])
    document_id = matter.documents.save(document_id, document, b"lease")
    matter.documents.save_segmentation(document_id, Segmentation(passages))
    hits = matter.search.find(asked)
    assert len(hits) == found
    assert all(text[hit.start : hit.end].replace("\n", "") == hit.snippet for hit in hits)
