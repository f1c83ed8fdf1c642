"""How a contract stands to statements: heads find the passages that tell, then one regression a statement weighs them.

Each statement has two heads: passages that say it, and passages that say the contrary. The best passages of both, how
many there are, and whether any has some turns of phrase (cues), tell how the contract stands to it.
models/statements/README.md has the figures.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage
from smallprint.domain.statement import Stand, Statement, StatementRead
from smallprint.errors import SettingInvalid
from smallprint.locate.features import Hasher, may_tell
from smallprint.locate.heads import Heads
from smallprint.locate.trained import FILE, read_arrays

Floats = NDArray[np.float32]

STAND_FEATURES = ("said", "denied", "two best", "log-sum said", "log-sum denied", "log-passages")
Cues = tuple[re.Pattern[str], ...]

_MOST = 3  # passages shown as evidence
_WEAKEST = 0.25  # of the best one's chance, from which a further passage is evidence too
_FLOOR = 1e-4


@dataclass(frozen=True, slots=True)
class Statements:
    """What was trained for the statements `keys`.

    `heads` has two columns a statement: said, denied. `weights` (statements, stands, features) and `bias` (statements,
    stands) weigh the STAND_FEATURES and the `cues`, standardised by `mean` and `spread` (statements, features).
    """

    keys: tuple[str, ...]
    heads: Heads
    cues: tuple[Cues, ...]
    mean: Floats
    spread: Floats
    weights: Floats
    bias: Floats

    def read(self, document: Document, passages: Sequence[Passage]) -> tuple[StatementRead, ...]:
        """Return how a document stands to each statement, () where it has no passages that may tell."""
        telling = may_tell(document, passages)
        if not telling:
            return ()
        logits = self.heads.parts(Hasher().bags(document, telling), len(telling)).sum(axis=0)
        chances = np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))), dtype=np.float32)
        there = cues_there(self.cues, document, telling)
        return tuple(self._read(number, chances, there[number], telling) for number in range(len(self.keys)))

    def _read(self, number: int, chances: Floats, cues: Floats, passages: Sequence[Passage]) -> StatementRead:
        said, denied = chances[:, 2 * number], chances[:, 2 * number + 1]
        row = (np.array([*stand_features(said, denied), *cues]) - self.mean[number]) / self.spread[number]
        odds = self.weights[number] @ row + self.bias[number]
        shares = np.exp(odds - odds.max())
        silent, by_saying, by_denial = (shares / shares.sum()).tolist()
        places = evidence_of(np.maximum(said, denied))
        if silent >= max(by_saying, by_denial):
            places = places[:1]
        evidence = tuple(passages[place] for place in places)
        return StatementRead(self.keys[number], (silent, by_saying, by_denial), evidence)


def stand_features(said: Floats, denied: Floats) -> tuple[float, ...]:
    """Return STAND_FEATURES of one statement in one document, from its passages' chances."""
    best_said, best_denied = _odds(np.sort(said)[::-1]), _odds(np.sort(denied)[::-1])
    return (
        float(best_said[0]),
        float(best_denied[0]),
        float(best_said[:2].mean()),
        float(np.log1p(said.sum())),
        float(np.log1p(denied.sum())),
        float(np.log1p(len(said))),
    )


def compiled_cues(expressions: Sequence[Sequence[str]]) -> tuple[Cues, ...]:
    """Return the cues of each statement as they are looked for; "" is none."""
    return tuple(tuple(re.compile(one, re.IGNORECASE) for one in own if one) for own in expressions)


def cues_there(cues: Sequence[Cues], document: Document, passages: Sequence[Passage]) -> Floats:
    """Return (statements, cues): 1 for each cue that stands in one of the passages, else 0.

    One passage is searched at a time, so that no search is long.
    """
    texts = [" ".join(document.text[one.start : one.end].split()) for one in passages]
    there = np.zeros((len(cues), max(map(len, cues), default=0)), dtype=np.float32)
    for number, own in enumerate(cues):
        for at, cue in enumerate(own):
            there[number, at] = any(cue.search(text) for text in texts)
    return there


def evidence_of(chances: Floats) -> tuple[int, ...]:
    """Return the passages that are shown as evidence, the most telling one first."""
    order = np.argsort(-chances, kind="stable")[:_MOST]
    return tuple(int(place) for place in order if chances[place] >= _WEAKEST * chances[order[0]])


def load_statements(folder: Path) -> Statements:
    """Read the trained weights, without unpickling anything; raises SettingInvalid when they cannot be used."""
    arrays = read_arrays(folder / FILE)
    try:
        keys = tuple(str(key) for key in arrays["keys"])
        floats = {name: np.asarray(arrays[name], dtype=np.float32) for name in ("mean", "spread", "stands", "level")}
        heads = Heads.stored(arrays)
        cues = compiled_cues([[str(one) for one in own] for own in arrays["cues"]])
        width = len(STAND_FEATURES) + max(map(len, cues), default=0)
        if len(heads.bias) != 2 * len(keys) or floats["stands"].shape != (len(keys), len(Stand), width):
            raise ValueError("the weights do not fit together")
        if len(cues) != len(keys):
            raise ValueError("the cues are of other statements")
    except (KeyError, ValueError, re.error) as error:
        sentence = f"The statement weights in {folder} do not fit ({error}). Reinstall Smallprint."
        raise SettingInvalid(sentence) from error
    return Statements(keys, heads, cues, floats["mean"], floats["spread"], floats["stands"], floats["level"])


def load_statement_list(file: Path) -> tuple[Statement, ...]:
    """Read the statements of resources/statements.toml."""
    entries: Mapping[str, Mapping[str, object]] = tomllib.loads(file.read_text(encoding="utf-8"))
    return tuple(
        Statement(key, str(entry["sentence"]), tuple(str(kind) for kind in _list(entry["kinds"])))
        for key, entry in entries.items()
    )


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _odds(chances: Floats) -> Floats:
    clipped = np.clip(chances, _FLOOR, 1 - _FLOOR)
    return np.asarray(np.log(clipped / (1 - clipped)), dtype=np.float32)
