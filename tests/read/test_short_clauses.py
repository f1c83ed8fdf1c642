"""A short numbered clause is quoted whole where a part of it answers; of a longer one the part is quoted."""

from smallprint.domain.question import Excerpt, MatchedWords, Retrieved
from smallprint.read import Answering, load_ask_prompts
from smallprint.segment import segment
from smallprint.system.paths import shipped
from tests.segment.build import paged

_FIRST = "12.1 Neither party shall engage staff of the other."
_SECOND = "A party in breach shall pay six months’ salary."
_OTHER = "12.2 Notices are in writing."


def _quote(text: str, asked_about: str) -> str:
    document = paged(text)
    start = text.index(asked_about)
    told = (MatchedWords(0, start, 0.2), MatchedWords(start, start + len(asked_about), 0.8))
    excerpt = Excerpt(1, 0, len(text), 0, 0.9, focus=(start, start + len(asked_about)), told=told)
    answering = Answering(load_ask_prompts(shipped("resources", "ask.toml")))
    retrieved = Retrieved("What must be paid for hiring people?", (excerpt,), 0.9)
    return answering.quoted(document, segment(document), retrieved).citations[0].quote


def test_a_short_numbered_clause_is_quoted_whole_and_alone() -> None:
    assert _quote(f"{_FIRST} {_SECOND}\n\n{_OTHER}\n", _SECOND) == f"{_FIRST} {_SECOND}"


def test_of_a_long_clause_the_part_that_answers_is_quoted() -> None:
    long = " ".join(f"The staff of group {number} is not engaged by the other party." for number in range(9))
    quote = _quote(f"{_FIRST} {long} {_SECOND}\n\n{_OTHER}\n", _SECOND)
    assert quote.endswith(_SECOND)
    assert len(quote) <= 400
