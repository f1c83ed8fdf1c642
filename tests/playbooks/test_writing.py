import yaml
from hypothesis import given
from hypothesis import strategies as st

from smallprint.domain.playbook import (
    Comparison,
    Condition,
    Need,
    Pattern,
    Playbook,
    Position,
    Severity,
    Stance,
    Wording,
)
from smallprint.playbooks import read_playbook, write_playbook
from smallprint.playbooks.bounds import read_bound

words = (
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]) | st.just(" "), min_size=1)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
lines = st.lists(words, min_size=1, max_size=3).map("\n".join)
wordings = st.builds(Wording, lines, st.lists(words, max_size=2).map(tuple))
SHARE = Condition(Comparison.AT_MOST, (read_bound("5%"),))
conditions = st.sampled_from(
    [
        (),
        (Condition(Comparison.AT_MOST, (read_bound("90 days"),)),),
        (Condition(Comparison.AT_LEAST, (read_bound("12 months of fees"),)), SHARE),
        (Condition(Comparison.ONE_OF, (read_bound("NO"), read_bound("Delaware"))),),
    ]
)  # fmt: skip
patterns = st.lists(words.map(Pattern), max_size=2).map(tuple) | st.just((Pattern(r"a\w+", regex=True),))
one_wording = st.lists(wordings, max_size=1).map(tuple)
some_wordings = st.lists(wordings, max_size=3).map(tuple)


def positions(key: str) -> st.SearchStrategy[Position]:
    return st.builds(
        Position,
        st.just(key),
        words,
        words,
        st.sampled_from(Severity),
        st.sampled_from(Need),
        st.builds(Stance, one_wording, conditions, patterns),
        st.builds(Stance, some_wordings, conditions, patterns),
        st.builds(Stance, some_wordings, conditions, patterns),
        lines,
        lines | st.just(""),
        words,
        words,
    )


playbooks = st.builds(
    Playbook,
    words,
    words | st.just(""),
    words,
    st.sampled_from(["", "nda", "services"]),
    lines,
    st.tuples(positions("first"), positions("second")),
)


@given(playbooks)
def test_a_playbook_that_is_written_is_read_as_it_was(playbook: Playbook) -> None:
    assert read_playbook(write_playbook(playbook), "own.yaml", kept=True) == playbook


def test_what_a_playbook_does_not_say_is_not_written() -> None:
    playbook = Playbook("A", "", "b", "", "", (Position("x", "x", "t", Severity.LOW, Need.MAY),))
    position = yaml.safe_load(write_playbook(playbook))["positions"][0]
    assert set(position) == {"id", "clause", "title", "severity", "need"}
