"""Playbooks as they come from a hurried hand: each mistake is told with its line, and with what to do about it."""

import pytest

from smallprint.errors import PlaybookInvalid
from smallprint.playbooks import read_playbook

_WHOLE = """\
name: X
version: "1"
side: customer
contract: services
positions:
  - clause: cap-on-liability
    title: Cap
    severity: high
    need: must
    values:
      preferred: {at_least: 12 months of fees}
    why: Because
"""
_WHY, _NEED, _TITLE, _BOUND = "    why: Because", "need: must", "title: Cap", "12 months of fees"
_VALUES = "      preferred: {at_least: 12 months of fees}"


def _problems(text: str | bytes) -> str:
    with pytest.raises(PlaybookInvalid) as refused:
        read_playbook(text, "own.yaml")
    return " | ".join(refused.value.problems) or str(refused.value)


def test_the_playbook_itself_is_read() -> None:
    assert read_playbook(_WHOLE, "own.yaml").positions[0].clause == "cap-on-liability"


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ("name: X\n", "", 1, "“name” is missing; add a line “name: …”"),
        ("name: X", "name:", 1, "write something behind its colon"),
        ("side: customer", "side: [a, b]", 3, "one text is wanted here"),
        ("contract: services", "contract: service", 4, "perhaps “services” is meant"),
        ("  - clause", "    clause", 6, "“positions” needs a list: a line for each, that begins with “- ”"),
        (_WHY, "    reason: Because", 12, "a position has no field “reason”; there are id, clause"),
        (_NEED, "need: mus", 9, "“mus” is none of must, may, must_not; perhaps “must” is meant"),
        (_NEED, "need: ja", 9, "“ja” is none of must, may, must_not"),
        ("severity: high", "severity: critical", 8, "“critical” is none of high, medium, low"),
        ("    title", "\ttitle", 7, "begin the line with spaces"),
        ("    title", "   title", 7, "more or fewer spaces"),
        (_TITLE, 'title: "Cap', 7, "opened here and never closed"),
        (_TITLE, "title: Cap: the limit", 7, "put the words between quotation marks"),
        (_TITLE, "title: @cap", 7, "put them between quotation marks"),
        (_TITLE, "title: %cap", 7, "put them between quotation marks"),
        (_TITLE, "title: *cap", 7, "write the words out"),
        (_TITLE, "title: !cap x", 7, "leave it out"),
        (_TITLE, "title: [Cap", 7, "never closed"),
        (_TITLE, "title: Cap\n    title: Two", 8, "comes twice"),
        (_TITLE, "title: Ca\x00p", 7, "no YAML text"),
        (_WHY, _WHY + "\n---\nname: Y", 13, "put one playbook into one file"),
        ("values:\n" + _VALUES, "values: 30 days", 10, "“values” needs fields, such as “preferred:”"),
        ("preferred:", "prefered:", 11, "perhaps “preferred” is meant"),
        ("at_least", "atleast", 11, "perhaps “at_least” is meant"),
        (_BOUND, "a lot", 11, "Write it like 90 days"),
        ("{at_least: 12 months of fees}", '">= 30 days"', 11, "a condition needs fields"),
        ("{at_least: 12 months of fees}", "{one_of: Delaware}", 11, "“one_of” needs a list"),
        ("{at_least: 12 months of fees}", "{at_least: [1 day, 2 days]}", 11, "needs one value"),
        (_WHY, '    patterns:\n      never: [{regex: "(abc"}]', 13, "mend it, or write it as a phrase"),
        (_WHY, "    patterns:\n      never: abc", 13, "“patterns” needs a list"),
        (_WHY, "    never: abc", 12, "“never” needs a list"),
        (_WHY, "    preferred: {text: a, says: may-keep}", 12, "perhaps “may-keep-some” is meant"),
        (_WHY, "    preferred: {text: a, says: may-keep-some, denies: may-keep-some}", 12, "not both"),
        (_WHY, _WHY + "\n  -", 13, "a position needs fields"),
        (_BOUND, "12 months of fees, at_most: 6 months of fees", 11, "which nothing is; exchange the two"),
        (_VALUES, _VALUES + "\n      acceptable: {at_least: 24 months of fees}", 11, "exchange the two"),
        (_VALUES, _VALUES + "\n      never: {at_least: 6 months of fees}", 11, "“preferred” and “never” at once"),
        (_NEED, "need: must_not", 9, "write “need: may”, or take “preferred” out"),
        (_WHY, "    patterns: {preferred: [no cap], never: [no cap]}", 12, "take one out"),
        (
            _WHY,
            "    preferred: {text: t, examples: [No cap applies.]}\n    patterns: {never: [no cap]}",
            13,
            "make it narrower",
        ),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_to_do(old: str, new: str, line: int, told: str) -> None:
    assert old in _WHOLE
    said = _problems(_WHOLE.replace(old, new, 1))
    assert f"line {line}: " in said
    assert told in said


def test_a_file_in_another_encoding_is_told_with_the_first_line_that_shows_it() -> None:
    assert "see line 12" in _problems(_WHOLE.replace("Because", "für uns").encode("latin-1"))
    assert "UTF-8" in _problems(_WHOLE.encode("utf-16"))


@pytest.mark.parametrize("text", ["hello", "- a\n- b", _WHOLE.split("  - ")[0] + "  - cap"])
def test_what_has_no_fields_at_all_is_told_once(text: str) -> None:
    assert "is missing" not in _problems(text)


def test_what_a_matter_keeps_is_read_though_it_contradicts_itself() -> None:
    text = _WHOLE.replace(_NEED, "need: must_not")
    assert read_playbook(text, "own.yaml", kept=True).positions
