"""How rare words are in contracts, and which say the same: what a question's words are worth, what else they find."""

import tomllib
from collections.abc import Sequence
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from smallprint.errors import SettingInvalid
from smallprint.language.foreign_words import UNSPACED, foreign_stems
from smallprint.retrieve.words import word_id, words


class SearchVocabulary:
    """The rarity of words (models/retrieval/rarity.npz) and the thesaurus (resources/thesaurus.toml)."""

    def __init__(self, rarity: Path, thesaurus: Path) -> None:
        try:
            with rarity.open("rb") as content, np.load(content, allow_pickle=False) as stored:
                shares = dict(zip(stored["words"].tolist(), stored["shares"].tolist(), strict=True))
        except (OSError, ValueError, KeyError, BadZipFile) as error:
            raise SettingInvalid(
                f"The rarity of words {rarity} cannot be read ({error}). Reinstall Smallprint."
            ) from error
        self._shares: dict[int, float] = shares
        self._rarest = min(shares.values(), default=1e-5)
        self._same, self._phrases, self._abroad = _thesaurus(thesaurus)

    def rarity(self, word: str) -> float:
        """Return the inverse document frequency of a stem over the passages of contracts (natural logarithm)."""
        return float(-np.log(self._shares.get(word_id(word), self._rarest)))

    @property
    def rarest(self) -> float:
        """What a word is worth that no English contract has."""
        return float(-np.log(self._rarest))

    def same(self, word: str) -> tuple[str, ...]:
        """Return the stems that contracts say the same with as the stem `word`."""
        return self._same.get(word, ())

    def same_abroad(self, question: str, language: str) -> dict[str, tuple[str, ...]]:
        """Return for stems of a question in another language those that contracts say the same with."""
        found: dict[str, tuple[str, ...]] = {}
        told = set(foreign_stems(question, language))
        for group in self._abroad.get(language, []):
            stems = {word: foreign_stems(word, language) for word in group}
            said = [
                word for word in group if stems[word] and told.issuperset(stems[word][:1]) and _within(word, question)
            ]
            others = tuple(dict.fromkeys(stem for word in group for stem in stems[word]))
            for word in said:
                found |= {stem: found.get(stem, ()) + others for stem in stems[word]}
        return found

    def said_together(self, stems: Sequence[str]) -> tuple[frozenset[str], tuple[str, ...]]:
        """Return the stems of phrases of several words among `stems`, and those that contracts say the same with."""
        held = range(2, max(map(len, self._phrases), default=0) + 1)
        runs = (tuple(stems[at : at + size]) for size in held for at in range(len(stems) - size + 1))
        known = [run for run in runs if run in self._phrases]
        same = dict.fromkeys(one for run in known for one in self._phrases[run])
        return frozenset(stem for run in known for stem in run), tuple(same)


def _within(word: str, question: str) -> bool:
    """Say whether a word that no spaces part from others stands in a question; others are compared by their stems."""
    return word in question if UNSPACED.search(word) else True


_ThesaurusTables = tuple[
    dict[str, tuple[str, ...]], dict[tuple[str, ...], tuple[str, ...]], dict[str, list[tuple[str, ...]]]
]


def _thesaurus(path: Path) -> _ThesaurusTables:
    """Read the thesaurus; raises SettingInvalid.

    Returns what a stem finds, what several stems in a row find, and the words of one meaning by language.
    """
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))
        found: dict[str, list[str]] = {}
        for group in entries["same"]:
            for word in group:
                found.setdefault(words(word)[0], []).extend(_stems(group))
        for word, others in entries["finds"].items():
            found.setdefault(words(word)[0], []).extend(_stems(others))
        phrases = {tuple(words(one)): _stems(others) for one, others in entries["phrases"].items()}
        abroad = {language: [tuple(group) for group in groups] for language, groups in entries["abroad"].items()}
    except (OSError, ValueError, TypeError, LookupError, AttributeError) as error:
        raise SettingInvalid(f"The thesaurus {path} cannot be read ({error}). Mend it or reinstall.") from error
    same = {word: tuple(one for one in dict.fromkeys(others) if one != word) for word, others in found.items()}
    return same, phrases, abroad


def _stems(others: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(stem for other in others for stem in words(other)))
