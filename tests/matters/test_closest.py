"""The passage that comes closest to a clause type: by its phrases and by words that few passages have."""

from dataclasses import replace

from smallprint.domain.clause import ClauseGroup, ClauseType, ValueKind
from smallprint.domain.passage import Passage, PassageKind
from smallprint.matters.closest import closest_passage

CUES = ("+source code", "escrow agent", "-open source")
ESCROW = ClauseType(
    "escrow", "Source code escrow", "", ClauseGroup.GENERAL, "ESC", "Who holds it?", ValueKind.NONE, CUES, ()
)
TEXTS = (
    "The Provider shall keep the services running at all times.",
    "The code of conduct of the Customer binds the Provider, its agents and its source of supplies.",
    "A copy of the source code is left with a third person for safe keeping.",
    "Fees are due within thirty days.",
)


def passages(texts: tuple[str, ...]) -> tuple[str, list[Passage]]:
    found, start = [], 0
    for number, text in enumerate(texts):
        found.append(Passage(number, start, start + len(text), 0, PassageKind.SENTENCE))
        start += len(text)
    return "".join(texts), found


def test_its_phrases_count_for_more_than_its_words() -> None:
    found = closest_passage(ESCROW, *passages(TEXTS))
    assert found is not None
    assert found.index == 2


def test_without_its_phrases_the_passage_with_its_rare_words_is_closest() -> None:
    found = closest_passage(ESCROW, *passages((TEXTS[0], TEXTS[1], TEXTS[3])))
    assert found is not None
    assert found.index == 1


def test_where_nothing_is_said_of_it_there_is_none() -> None:
    assert closest_passage(ESCROW, *passages((TEXTS[0], TEXTS[3]))) is None


def test_a_heading_is_no_passage_that_comes_closest() -> None:
    text, found = passages(("SOURCE CODE ESCROW AGREEMENT WITH AN ESCROW AGENT\n", TEXTS[1]))
    headed = [replace(found[0], kind=PassageKind.HEADING), found[1]]
    nearest = closest_passage(ESCROW, text, headed)
    assert nearest is not None
    assert nearest.index == 1
