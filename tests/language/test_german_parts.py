"""German compounds are taken apart into words of contracts, and nothing else is."""

import pytest

from smallprint.language.foreign_words import foreign_stems, foreign_words, language_asked
from smallprint.language.german_parts import parts


@pytest.mark.parametrize(
    ("word", "made_of"),
    [
        ("stundensatz", ("stunden", "satz")),
        ("grundmiete", ("grund", "miete")),
        ("mietsicherheit", ("miete", "sicherheit")),
        ("kündigungsfrist", ("kündigung", "frist")),
        ("nebenkostenvorauszahlung", ("neben", "kosten", "vorauszahlung")),
        ("auftraggeberin", ("auftraggeber",)),
        ("urlaubstagen", ("urlaub", "tagen")),
    ],
)
def test_a_compound_is_its_parts(word: str, made_of: tuple[str, ...]) -> None:
    found = parts(word)
    assert [one[:4] for one in found] == [one[:4] for one in made_of]


@pytest.mark.parametrize("word", ["frist", "bundesrepublik", "personen", "hamburg", "wetter"])
def test_a_word_that_is_no_compound_stays_whole(word: str) -> None:
    assert parts(word) == ()


def test_a_compound_is_compared_by_itself_and_its_parts() -> None:
    assert foreign_stems("Stundensatz", "de") == ["stundensatz", "stund", "satz"]
    assert foreign_stems("Stundensatz", "nl") == ["stundensatz"]
    assert foreign_words("Wie hoch ist der Stundensatz?", "de") == [("stundensatz", ["stund", "satz"])]


@pytest.mark.parametrize("question", ["Sind Haustiere erlaubt?", "Werden Reisekosten erstattet?", "Muss ich zahlen?"])
def test_a_short_german_question_is_known_as_one(question: str) -> None:
    assert language_asked(question, frozenset(["is", "are"])) == "de"
