"""How rare words are in contracts, and which say the same: what a question's words are worth, what else they find."""

import tomllib
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from app.errors import SettingInvalid
from app.retrieve.words import word_id, words


class Vocabulary:
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
        self._same = _thesaurus(thesaurus)

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


def _thesaurus(path: Path) -> dict[str, tuple[str, ...]]:
    """Read the thesaurus into stems; raises SettingInvalid."""
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))
        found: dict[str, list[str]] = {}
        for word, others in entries.items():
            found.setdefault(words(word)[0], []).extend(stem for other in others for stem in words(other))
    except (OSError, ValueError, TypeError, IndexError) as error:
        raise SettingInvalid(f"The thesaurus {path} cannot be read ({error}). Mend it or reinstall.") from error
    return {word: tuple(one for one in dict.fromkeys(others) if one != word) for word, others in found.items()}
