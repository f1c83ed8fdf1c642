"""Singular and plural are told apart in one place."""

import re
from pathlib import Path

import pytest

import smallprint
from smallprint.language.counting import by_number, counted

# What a hand-made plural looks like: an s, or a verb, that depends on a number.
_HAND_MADE = re.compile(r"""['"](?:s|is|was|has|were|are|have|)['"] if [^\n]*(?:[=!]= 1|> 1)\b|['"]s['"] \* """)


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 pages"), (1, "1 page"), (2, "2 pages"), (21, "21 pages"), (1204, "1,204 pages")]
)
def test_a_number_stands_with_the_right_form_of_its_noun(count: int, said: str) -> None:
    assert counted(count, "page") == said


def test_a_plural_that_takes_more_than_an_s_is_given() -> None:
    assert counted(1, "row was", "rows were") == "1 row was"
    assert counted(2, "row was", "rows were") == "2 rows were"
    assert (by_number(1, "it", "them"), by_number(0, "it", "them")) == ("it", "them")


def test_no_module_makes_plurals_by_hand() -> None:
    source = Path(smallprint.__file__).parent
    apart = ("language/counting.py", "ingest/docx/french.py")  # French numbers in words have plurals of their own
    made = [
        f"{path.relative_to(source)}:{number}"
        for path in source.rglob("*.py")
        if path.relative_to(source).as_posix() not in apart
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if _HAND_MADE.search(line)
    ]
    assert made == []
