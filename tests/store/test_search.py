"""Full-text search over passages."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.store import Hit, Matter
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
