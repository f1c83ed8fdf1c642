"""Tells languages apart with py3langid's trained model, loaded at its first use: plain English never needs it."""

from functools import lru_cache
from typing import TYPE_CHECKING

from smallprint.language.names import LANGUAGES, OTHERS

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_FEWEST_LETTERS = 120  # names and headings alone look like any language
_FEWEST_OF_A_SCRIPT = 40  # letters that are not Latin: names are written in Latin ones, or are few
_AFTER_LATIN = "\u0250"
_SURE = 0.95


def other_language(text: str) -> str:
    """Return the ISO 639-1 code of a text's language, "" where it is short or the model is not sure."""
    letters = [character for character in text if character.isalpha()]
    of_a_script = sum(letter >= _AFTER_LATIN for letter in letters)
    if len(letters) < _FEWEST_LETTERS and (of_a_script < _FEWEST_OF_A_SCRIPT or 2 * of_a_script < len(letters)):
        return ""
    try:
        code, sure = _identifier().classify(text)
    except (OSError, MemoryError):  # its model is unpacked into a temporary file: no reason to refuse a contract
        return ""
    return str(code) if sure >= _SURE else ""


@lru_cache(maxsize=1)
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - few files need it

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([*LANGUAGES, *OTHERS])
    return identifier
