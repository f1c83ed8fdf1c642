"""Windows hold each passage once, whole, and end each with a line break."""

from smallprint.locate.windows import WINDOW, JudgedPassage, windows_of

_BREAK = 1000


def _tokens(text: str) -> list[int]:
    return [_BREAK if character == "\n" else ord(character) for character in text]


def test_each_line_is_read_once_and_ends_with_a_line_break() -> None:
    lines = [JudgedPassage("a" * (20 + 7 * number % 90), ("Term", f"Part {number // 4}")) for number in range(40)]
    windows = windows_of(lines, _tokens)
    assert [number for window in windows for number in window.passages] == list(range(40))
    assert all(window.tokens[end] == _BREAK for window in windows for end in window.ends)
    assert all(len(window.tokens) <= WINDOW for window in windows)


def test_a_window_begins_with_the_titles_of_its_first_line() -> None:
    (window,) = windows_of([JudgedPassage("one", ("Term",)), JudgedPassage("two", ("Law",))], _tokens)
    assert list(window.tokens) == _tokens("Term\none\ntwo\n")


def test_a_long_line_loses_its_middle_and_a_long_title_its_beginning() -> None:
    (window,) = windows_of([JudgedPassage("b" * 90 + "x" * 300 + "e" * 90, ("t" * 40 + "end",))], _tokens)
    text = "".join(chr(token) for token in window.tokens if token != _BREAK)
    assert text.startswith("t" * 21 + "end")
    assert text.endswith("x" * 10 + "e" * 90)
    assert text.count("b") == 90
    assert len(window.tokens) <= WINDOW


def test_no_lines_make_no_windows() -> None:
    assert windows_of([], _tokens) == []
