"""What the copy constraint allows: runs of whole words, all of them, and nothing else."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.copying import CopyWalk, FoldedText, PieceTable

END = 999
BYTES = PieceTable({bytes([byte]): byte for byte in range(256)}, (1,), (END,))


def spell(text: str, reply: bytes) -> tuple[int, int] | None:
    """Feed a reply byte by byte; fails where a byte is not allowed."""
    walk = CopyWalk(FoldedText(text), BYTES)
    for byte in reply:
        assert byte in walk.allowed, f"{bytes([byte])!r} is not allowed"
        walk.advance(byte)
    return walk.copied


@given(st.lists(st.text(string.ascii_letters + "é日ß\u0301", min_size=1), min_size=1, max_size=8), st.data())
def test_every_run_of_words_can_be_copied(words: list[str], data: st.DataObject) -> None:
    gaps = data.draw(st.lists(st.sampled_from([" ", "\n", "  \t"]), min_size=len(words), max_size=len(words)))
    text = "".join(word + gap for word, gap in zip(words, gaps, strict=True))
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    wanted = " ".join(words[first : last + 1])
    lead = data.draw(st.sampled_from(["", " "]))
    copied = spell(text, (lead + wanted).encode())
    assert copied is not None
    assert " ".join(text[copied[0] : copied[1]].split()) == wanted


@given(st.text("ab ,.-1\n", max_size=30), st.data())
def test_whatever_is_allowed_stays_inside_the_text(text: str, data: st.DataObject) -> None:
    walk = CopyWalk(FoldedText(text), BYTES)
    reply = b""
    while walk.allowed and len(reply) < 20:
        byte = data.draw(st.sampled_from(walk.allowed))
        walk.advance(byte)
        reply += bytes([byte])
        if walk.copied:
            start, end = walk.copied
            assert " ".join(text[start:end].split()) == reply.decode().strip()
            assert start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
            assert end == len(text) or not (text[end - 1].isalnum() and text[end].isalnum())


@pytest.mark.parametrize(
    ("text", "reply", "copied"),
    [
        ("the notice is given, the notice ends", "the notice", "the notice"),
        ("(30) days", "30", "30"),
        ("in Delaware.", "Delaware", "Delaware"),
        ("in Delaware.", "Delaware.", "Delaware."),
        ("pay $1,000.50 now", "$1,000.50", "$1,000.50"),
        ("the Supplier’s fee", "Supplier’s", "Supplier’s"),
        ("in Zürich, Schweiz", "Zürich", "Zürich"),
    ],
)
def test_values_can_be_copied_without_their_punctuation(text: str, reply: str, copied: str) -> None:
    found = spell(text, reply.encode())
    assert found is not None
    assert text[found[0] : found[1]] == copied


@pytest.mark.parametrize(
    ("text", "reply"), [("Delaware", "Dela"), ("1,000.50", "1"), ("non-compete", "non"), ("café", "caf")]
)
def test_copy_does_not_end_inside_a_word_or_a_number(text: str, reply: str) -> None:
    assert spell(text, reply.encode()) is None


def test_first_of_several_occurrences_is_returned() -> None:
    assert spell("a fee and a fee", b"a fee") == (0, 5)


def test_line_breaks_count_as_spaces_and_are_mapped_back() -> None:
    text = "the\n   State of\tNew  York"
    found = spell(text, b"State of New York")
    assert found is not None
    assert text[found[0] : found[1]] == "State of\tNew  York"


def test_copy_cannot_begin_inside_a_word_or_leave_the_text() -> None:
    walk = CopyWalk(FoldedText("ab cd"), BYTES)
    assert walk.allowed == sorted(b"ac ")
    walk.advance(ord("c"))
    walk.advance(ord("d"))
    assert walk.allowed == []
