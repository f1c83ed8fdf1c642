"""What is told of two versions: each change at its place, and nothing of what only the layout changed."""

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallprint.domain.difference import ClauseChange, Direction
from tests.compare.reading import compared, text_document, told, word_document
from tests.versions_made import contract, judged, made_version

CLAUSES = contract(12)


def edited(old: str, new: str, place: int = 4) -> list[str]:
    """Return the clauses with other words in one of them."""
    assert old in CLAUSES[place]
    return [one.replace(old, new) if number == place else one for number, one in enumerate(CLAUSES)]


def in_word(paragraphs: list[str]) -> list[tuple[str, str, str]]:
    return told(word_document(CLAUSES), word_document(paragraphs))


def test_the_same_words_are_no_change() -> None:
    assert in_word(CLAUSES) == []


def test_a_changed_word_is_told_alone() -> None:
    assert in_word(edited("keeps", "discards")) == [("changed in words", "keeps", "discards")]


def test_a_changed_number_is_a_changed_value_with_its_direction() -> None:
    old, new = word_document(CLAUSES), word_document(edited("within 15 days", "within 45 days"))
    (one,) = compared(old, new).changed
    assert one.change is ClauseChange.VALUE
    (value,) = one.values
    assert (value.old.shown, value.new.shown, value.direction) == ("15", "45", Direction.UP)
    assert old.text[value.old.start : value.old.end] == "15"
    assert new.text[value.new.start : value.new.end] == "45"


def test_a_removed_clause_has_its_place_in_the_newer_version() -> None:
    old, new = word_document(CLAUSES), word_document(CLAUSES[:4] + CLAUSES[5:])
    changed = compared(old, new).changed
    assert {one.change for one in changed} == {ClauseChange.REMOVED}
    said = " ".join(old.text[one.old.start : one.old.end] for one in changed)
    assert said.split() == CLAUSES[4].split()
    assert {new.text[: one.new.start].rstrip() for one in changed} == {"\n".join(CLAUSES[:4])}


def test_an_added_clause_is_told_with_its_words() -> None:
    added = "Neither party stores frozen herring in the northern cellar."
    assert in_word([*CLAUSES[:4], added, *CLAUSES[4:]]) == [("added", "", added)]


def test_a_clause_that_begins_like_the_next_one_is_told_whole() -> None:
    twin = "The Auditor shall archive nothing at all."
    found = in_word([*CLAUSES[:4], twin, *CLAUSES[4:]])
    assert [kind for kind, *_ in found] == ["added"]
    assert found[0][2] == twin


def test_a_moved_clause_is_followed() -> None:
    moved = [*CLAUSES[:2], *CLAUSES[3:9], CLAUSES[2], *CLAUSES[9:]]
    found = in_word(moved)
    assert {kind for kind, *_ in found} == {"moved"}
    assert " ".join(before for _, before, _ in found) == CLAUSES[2]
    assert all(before == after for _, before, after in found)


def test_a_moved_clause_that_was_changed_says_both() -> None:
    other = CLAUSES[2].replace("keeps", "discards")
    found = in_word([*CLAUSES[:2], *CLAUSES[3:9], other, *CLAUSES[9:]])
    assert ("moved and changed", "keeps", "discards") in found
    assert {kind for kind, *_ in found} == {"moved", "moved and changed"}


def test_a_sentence_moved_into_another_clause_is_followed() -> None:
    sentence = "Both of them store frozen herring in the northern cellar at their own cost."
    old = [*CLAUSES[:2], f"{CLAUSES[2]} {sentence}", *CLAUSES[3:]]
    new = [*CLAUSES[:7], f"{CLAUSES[7]} {sentence}", *CLAUSES[8:]]
    assert told(word_document(old), word_document(new)) == [("moved", sentence, sentence)]


@pytest.mark.parametrize(
    ("old", "new"), [("The Auditor", "The auditor"), ("is closed.", "is closed;"), ("any", "“any”")]
)
def test_capitals_and_marks_are_words_where_they_were_typed(old: str, new: str) -> None:
    assert len(in_word(edited(old, new))) >= 1


def test_a_clause_set_in_capitals_is_the_same() -> None:
    assert in_word([one.upper() if number == 4 else one for number, one in enumerate(CLAUSES)]) == []


def test_another_kind_of_quotation_mark_or_dash_is_the_same() -> None:
    old = [*CLAUSES, "The “Fee” – the Carrier’s own – is due."]
    new = [*CLAUSES, 'The "Fee" - the Carrier\'s own - is due.']
    assert told(word_document(old), word_document(new)) == []


def test_lines_and_hyphens_at_their_ends_are_no_change() -> None:
    wrapped = "\n\n".join(textwrap.fill(one, 46).replace("signature", "sig-\nnature") for one in CLAUSES)
    assert "sig-\nnature" in wrapped
    assert told(text_document("\n\n".join(CLAUSES)), text_document(wrapped)) == []


def test_running_heads_and_page_numbers_are_no_change() -> None:
    lines = [line for one in contract(40) for line in [*textwrap.wrap(one, 70), ""]]
    pages = [lines[at : at + 30] for at in range(0, len(lines), 30)]
    old = "\f".join("\n".join(page) for page in pages)
    new = "\f".join(
        "\n".join(["Meridian supply terms, second draft", "", *page, "", f"Page {number} of {len(pages)}"])
        for number, page in enumerate(pages, 1)
    )
    assert told(text_document(old), text_document(new)) == []


def test_a_running_head_that_is_read_in_the_midst_of_a_line_is_no_change() -> None:
    head = "CONFIDENTIAL TREATMENT REQUESTED AND WHAT IS MARKED WITH STARS IS LEFT OUT"
    lines = [line for one in contract(40) for line in [*textwrap.wrap(one, 70), ""]]
    pages = ["\n".join([head, "", *lines[at : at + 30]]) for at in range(0, len(lines), 30)]
    place = pages[2].index("consent number")
    glued = f"{pages[2][:place]}{head} {pages[2][place:]}"
    old, new = "\f".join(pages), "\f".join([*pages[:2], glued, *pages[3:]])
    assert old.count(head) + 1 == new.count(head)
    assert told(text_document(old), text_document(new)) == []


def numbered(clauses: list[str], first: int = 1) -> list[str]:
    return [f"{number}. {one}" for number, one in enumerate(clauses, first)]


def test_numbers_of_clauses_and_references_that_follow_them_are_no_change() -> None:
    referring = [*CLAUSES[:8], "Section 5 and Sections 6 and 7 prevail over all others that speak of it.", *CLAUSES[8:]]
    added = "Neither party stores frozen herring in the northern cellar."
    shifted = [one.replace("Section 5 and Sections 6 and 7", "Section 6 and Sections 7 and 8") for one in referring]
    old, new = numbered(referring), numbered([*shifted[:2], added, *shifted[2:]])
    assert told(word_document(old), word_document(new)) == [("added", "", added)]


def test_a_reference_to_another_clause_is_a_change() -> None:
    referring = [*CLAUSES[:8], "Section 5 prevails over all others that speak of the same thing.", *CLAUSES[8:]]
    other = [one.replace("Section 5", "Section 9") for one in referring]
    found = told(word_document(numbered(referring)), word_document(numbered(other)))
    assert [(before, after) for _, before, after in found] == [("5", "9")]


def test_ticking_a_choice_is_a_change() -> None:
    old = [*CLAUSES, "☐ The Carrier insures the goods in transit.", "☒ The Customer insures them."]
    new = [*CLAUSES, "☒ The Carrier insures the goods in transit.", "☒ The Customer insures them."]
    assert [(before, after) for _, before, after in told(word_document(old), word_document(new))] == [("☐", "☒")]


def test_the_same_change_in_many_places_is_told_once_more_as_one() -> None:
    renamed = [one.replace("Meridian", "Zyxwer") for one in CLAUSES]
    found = compared(word_document(CLAUSES), word_document(renamed))
    (one,) = found.repeated
    assert (one.old, one.new, one.places) == ("Meridian", "Zyxwer", len(CLAUSES))


def test_two_contracts_that_have_nothing_in_common_share_no_clause() -> None:
    other = ["Herring swims.", "Ice melts in spring and nobody signs for it.", "A bell rings thrice at noon each day."]
    found = compared(word_document(CLAUSES), word_document(other))
    assert {one.change for one in found.clauses} <= {ClauseChange.ADDED, ClauseChange.REMOVED}


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32), edits=st.integers(0, 9), rename=st.booleans(), as_text=st.booleans())
def test_what_is_told_is_what_was_edited(seed: int, edits: int, rename: bool, as_text: bool) -> None:
    made = made_version(contract(40), seed, edits, rename)
    later = [text for _, text in made.new]
    old, new = word_document(made.old), text_document("\n\n".join(later)) if as_text else word_document(later)
    result = judged(made, compared(old, new), old.text, new.text)
    assert not result.missed
    assert not result.false
    assert result.kinds == result.edits, result.other


def test_a_short_line_that_is_read_with_other_lines_stands_where_it_stood() -> None:
    added = "Neither party stores frozen herring in the northern cellar."
    old = "\n".join([*CLAUSES[:4], "drkoop.com, inc.", *CLAUSES[4:]])
    new = "\n".join([*CLAUSES[:4], added, "drkoop.com, inc.", *CLAUSES[4:]])
    assert [words for _, *words in told(text_document(old), text_document(new))] == [["", added]]


def test_a_number_of_a_page_that_one_version_has_more_is_no_change() -> None:
    old = "\n".join([*CLAUSES[:3], "12", *CLAUSES[3:]])
    new = "\n".join([*CLAUSES[:3], "12", *CLAUSES[3:9], "13", *CLAUSES[9:]])
    assert told(text_document(old), text_document(new)) == []
    other = "\n".join([*CLAUSES[:3], "12", *CLAUSES[3:9], "250", *CLAUSES[9:]])
    assert [words for _, *words in told(text_document(old), text_document(other))] == [["", "250"]]


def test_a_word_of_two_parts_may_break_at_its_hyphen_in_a_text() -> None:
    words = "We pay pre-launch work, out-of-pocket costs and the non- infringing parts of the third-party design."
    old = text_document("\n\n".join([*CLAUSES[:3], words, *CLAUSES[3:]]))
    for broken in ("pre-\nlaunch", "out-\nof-pocket", "out-of-\npocket", "third-\nparty"):
        lines = words.replace(broken.replace("\n", ""), broken)
        assert told(old, text_document("\n\n".join([*CLAUSES[:3], lines, *CLAUSES[3:]]))) == []
    lines = words.replace("non- ", "non-\n")
    assert told(old, text_document("\n\n".join([*CLAUSES[:3], lines, *CLAUSES[3:]]))) == []
    lines = words.replace("third-party", "third-\nperson")
    assert len(told(old, text_document("\n\n".join([*CLAUSES[:3], lines, *CLAUSES[3:]])))) == 1


def test_leaders_of_a_table_of_contents_and_rulers_are_no_words() -> None:
    contents = "Covenants of the Licensor {} 6\nIndemnity {} 9"
    old = text_document("\n\n".join([contents.format(". " * 30, ". " * 38), CLAUSES[0], "-" * 60, CLAUSES[1]]))
    lines = contents.format(". " * 20 + "\n" + ". " * 10, ". " * 20)
    assert told(old, text_document("\n\n".join([lines, CLAUSES[0], "-" * 40, CLAUSES[1]]))) == []


def test_a_clause_whose_number_ends_with_another_mark_is_the_same_behind_a_page_number() -> None:
    old = "\n".join([*CLAUSES[:2], "- 3 -", "5. Compensation. " + CLAUSES[2], *CLAUSES[3:]])
    assert told(text_document(old), text_document(old.replace("5. Comp", "5) Comp"))) == []
    assert told(text_document(old), text_document(old.replace("5. Compensation", "5. Penalty"))) != []


def test_a_reference_to_an_item_follows_its_clause() -> None:
    clauses = ["Term.", "Fees.", "Audit.", "Notices."]
    texts = [f"{one} {CLAUSES[number]}" for number, one in enumerate(clauses)]
    refer = "Neither party is liable under Section {}(d)(i) of this Agreement for what the vineyard yields."
    old = [f"{number}. {one}" for number, one in enumerate([*texts, refer.format(4)], 1)]
    new = [f"{number}. {one}" for number, one in enumerate([CLAUSES[9], *texts, refer.format(5)], 1)]
    assert [one[0] for one in told(word_document(old), word_document(new))] == ["added"]
    astray = [one.replace("Section 5(d)", "Section 5(e)") for one in new]
    assert [one[1:] for one in told(word_document(old), word_document(astray))][1:] == [("4", "5"), ("d", "e")]
