"""New words made of old ones, word by word."""

from smallprint.language.rewording import steps


def test_steps_go_word_by_word() -> None:
    found = steps(10, "within thirty days", "within sixty days or so")
    assert [(one.start, one.end, one.inserted) for one in found] == [(17, 23, "sixty"), (28, 28, " or so")]
