"""Words are compared without ending and case; section numbers and amounts stay whole."""

from smallprint.retrieve.words import asked, words


def test_endings_case_and_possessives_do_not_matter() -> None:
    assert words("Terminated") == words("terminating") == words("Termination")
    assert words("the Licensee’s renewals") == words("the licensee renewal")


def test_section_numbers_and_amounts_stay_whole() -> None:
    assert words("Section 9.2(b): $1,000")[1:] == ["9.2", "b", "$", "1,000"]


def test_a_question_is_what_it_asks_for() -> None:
    assert asked("Which law governs the contract, and which law not?") == words("law governs")


def test_a_question_of_small_words_alone_keeps_them() -> None:
    assert asked("What is it?") == ["what", "is", "it"]
