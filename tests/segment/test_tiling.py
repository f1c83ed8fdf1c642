"""Passages tile any text, are never empty, and come at once whatever the text is."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallprint.domain.document import Block, BlockKind, Document, DocumentKind, Page
from smallprint.segment import segment
from tests.segment.build import paged

_PARTS = st.sampled_from(
    ["Section 9.2 ", "9.2 ", "(a) ", "(i) ", "ARTICLE IV\n", "EXHIBIT A\n\n", "The fee is due. ", "Inc. ", "\n", "\n\n",
     "\n\n\n\n\n\n", "   ", "\f", '"Fee" means ', '(the "Fee") ', "TERM\n", "; and ",
     "1. ", "- 3 -\n", "..... 4\n", "x", "é", "\u2028"]
)  # fmt: skip
_TEXT = st.one_of(st.text(max_size=300), st.lists(_PARTS, max_size=60).map("".join))


def _assert_tiles(document: Document) -> None:
    passages = segment(document).passages
    assert "".join(document.text[p.start : p.end] for p in passages) == document.text
    assert all(p.start < p.end for p in passages)
    assert [p.index for p in passages] == list(range(len(passages)))
    for passage, following in pairwise(passages):
        assert passage.end == following.start
        assert not document.text[following.start].isspace()
    for passage in passages[1:]:
        assert document.page_at(passage.start).index == passage.page


@given(st.lists(_TEXT, max_size=4))
def test_passages_tile_any_pages(texts: list[str]) -> None:
    _assert_tiles(paged(*(texts or [""])))


@given(
    st.lists(
        st.tuples(st.sampled_from(BlockKind), _TEXT, st.integers(0, 4), st.sampled_from(["", "1.", "(b)", "9.2(b)"])),
        max_size=8,
    )
)
def test_passages_tile_any_blocks(parts: list[tuple[BlockKind, str, int, str]]) -> None:
    text = "\n"
    blocks: list[Block] = []
    for kind, words, level, number in parts:
        blocks.append(Block(kind, len(text), len(text) + len(words), level, number))
        text += words + "\n"
    document = Document("", "x", DocumentKind.DOCX, text, (Page(0, 0, len(text), "1"),), tuple(blocks))
    _assert_tiles(document)


@given(_TEXT)
@settings(max_examples=30)
def test_the_same_text_gives_the_same_segmentation(text: str) -> None:
    assert segment(paged(text)) == segment(paged(text))


def test_a_document_without_text_has_no_passages() -> None:
    assert segment(paged("")).passages == ()
    assert segment(Document("", "x", DocumentKind.TEXT, "", ())).passages == ()


def test_white_space_alone_is_one_passage() -> None:
    (passage,) = segment(paged(" \n\n ")).passages
    assert (passage.start, passage.end) == (0, 4)


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "(",
        ".",
        " ",
        "\n",
        "a.",
        "a.a ",
        "((a) ",
        "A. ",
        '"a" or ',
        "(the ",
        '("A" ',
        "(i)\n",
        "1.1 ",
        "No. ",
        "A   b",
    ],
)
@pytest.mark.timing
def test_hostile_text_costs_no_more_than_its_length(unit: str) -> None:
    size = 100_000
    begun = time.process_time()
    _assert_tiles_fast(unit * (size // len(unit)))
    assert time.process_time() - begun < 10  # a quadratic rule would take minutes


def _assert_tiles_fast(text: str) -> None:
    passages = segment(paged(text)).passages
    assert passages[0].start == 0
    assert passages[-1].end == len(text)
