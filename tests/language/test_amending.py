"""What an amendment takes out of a contract and what it puts in its place."""

import pytest

from smallprint.language.amending import replaced_in


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ('the date "May 1, 2025" is deleted and replaced with "May 1,\n2030".', [("May 1, 2025", "May 1,\n2030")]),
        ("the words “thirty days” are replaced by the words “sixty days”.", [("thirty days", "sixty days")]),
        ('by deleting "one term" and inserting in its place "two terms", and by replacing "9" with "12".',
         [("one term", "two terms"), ("9", "12")]),
        ("by substituting “£2” for “£1”", [("£1", "£2")]),
        ('References to "2024" shall be read as references to "2027".', [("2024", "2027")]),
        ("The Term is hereby extended from June 30, 2024 to June 30, 2027.", [("June 30, 2024", "June 30, 2027")]),
        ('The words "and its affiliates" in Section 3 are deleted.', [("and its affiliates", None)]),
        ("Prices may be changed from time to time by notice to the Buyer.", []),
        ('"Affiliate" means a company; "Party" means either of them.', []),
    ],
)  # fmt: skip
def test_pairs_of_old_and_new_words(text: str, pairs: list[tuple[str, str | None]]) -> None:
    found = replaced_in(text, 0, len(text))
    assert [(text[slice(*one.old)], text[slice(*one.new)] if one.new else None) for one in found] == pairs
