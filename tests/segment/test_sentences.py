"""Where sentences end in contract language."""

import pytest

from app.segment.sentences import split_sentences
from tests.segment.build import text_cut


def _split(text: str) -> list[str]:
    starts = split_sentences(text, 0, len(text))
    return [text[a:b].strip() for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Alder Works, Inc. and Birch Corp. agree to deliver goods to Mr. Kane.",
        "The rate set by U.S. Bank applies, e.g. Five percent, i.e. The lower one.",
        "Notices go to J. R. Smith, Attn. General Counsel, at No. 5 Elm St. Boston.",
        "Under Sec. 4 and Art. IX of the rules, Alder L.L.C. Holdings v. Birch Ltd. Partners governs.",
        "A fee of 9.2 percent of 1,000.50 is due under Section 9.2 Of this agreement.",
        "The period runs on ... Or until the parties stop . . . Whenever that is.",
        'Alder Works, Inc. ("Alder") signs this.',
    ],
)
def test_a_full_stop_inside_a_sentence_does_not_end_it(sentence: str) -> None:
    assert _split(sentence) == [sentence]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The goods are sold by Alder Works, Inc.", "The price is fixed."),
        ('It is called the "Site."', "Each party may visit it."),
        ("The law of the U.S.", "This Agreement binds both."),
        ("Payment is due (within ten days.)", "Late sums bear interest."),
        ("As set out in Section 11.", "Either party may end it."),
        ("May it be ended?", "It may."),
        ("See Exhibit A.", "The list is complete."),
        ("The price is 20.", "(b) The rest follows."),
    ],
)
def test_a_sentence_ends_where_the_next_begins(first: str, second: str) -> None:
    assert _split(f"{first} {second}") == [first, second]


def test_a_sentence_goes_on_over_line_ends() -> None:
    cut = text_cut(
        "Supplier shall deliver the goods to the place that Buyer\nnames in its order under Section\n"
        "9.2 above and shall bear the\ncost of doing so. Buyer shall\ninspect them.\n"
    )
    assert cut.texts() == [
        "Supplier shall deliver the goods to the place that Buyer names in its order under Section 9.2 above and "
        "shall bear the cost of doing so.",
        "Buyer shall inspect them.",
    ]


def test_a_very_long_sentence_is_cut_at_its_list_marks() -> None:
    items = "; ".join(f"({letter}) " + "the supplier keeps the records of each sale " * 5 for letter in "abcdefgh")
    cut = text_cut(f"The following duties apply: {items}.")
    passages = cut.segmentation.passages
    assert [cut.words(p)[:3] for p in passages[1:]] == ["(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)"]
    assert not passages[0].continues
    assert all(p.continues for p in passages[1:])


def test_a_sentence_of_ordinary_length_keeps_its_list_in_it() -> None:
    sentence = (
        "Either party may end this Agreement if the other (a) fails to pay; (b) becomes insolvent; or (c) is sold."
    )
    assert text_cut(sentence).texts() == [sentence]


def test_a_wall_of_words_is_cut_at_spaces() -> None:
    cut = text_cut("word " * 2000)
    assert all(p.end - p.start <= 2400 for p in cut.segmentation.passages)
    assert all(words.split()[0] == "word" for words in cut.texts())
