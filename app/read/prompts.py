"""resources/prompts.toml: the questions put to the Nano model, and how much each model's answer counts."""

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path

from app.domain.clause import ClauseType
from app.domain.engine import Prompt
from app.errors import SettingInvalid


@dataclass(frozen=True, slots=True)
class Prompts:
    """The texts of the prompts file; `weights` are (part of a model's name, weight in [0, 1]), first match wins."""

    sha256: str
    confirm_system: str
    confirm_user: str
    confirm_question: str
    confirm_shots: tuple[tuple[str, str], ...]
    yes: str
    no: str
    neutral: str
    value_system: str
    value_user: str
    passage_characters: int
    weights: tuple[tuple[str, float], ...]
    value_weights: tuple[tuple[str, float], ...] = ()
    confirming: tuple[tuple[str, float], ...] = ()

    def weight(self, model: str) -> float:
        """Return how much the yes or no of the model with this name counts, in [0, 1]."""
        return _first(self.weights, model)

    def value_weight(self, model: str) -> float:
        """Return how much this model's choice between typed values counts, in [0, 1]; 0: it is not asked."""
        return _first(self.value_weights, model)

    def confirms(self, model: str) -> bool:
        """Say whether this model's yes or no is worth the time it takes."""
        return bool(_first(self.confirming, model))

    def confirm(self, clause: ClauseType, passage: str) -> Prompt:
        """Return the yes-or-no question for one passage.

        All questions share system and shots, and those about one passage share that too, so a model reads it once.
        """
        user, question = self._asked(passage, clause.name, clause.question)
        return Prompt(self.confirm_system, user, self.confirm_shots, question=question)

    def value(self, clause: ClauseType, passage: str) -> Prompt:
        """Return the request to copy the clause's value out of one passage."""
        shots = tuple(
            (self._value(clause, example.passage), example.value) for example in clause.examples if example.value
        )
        return Prompt(self.value_system, self._value(clause, passage), shots)

    def _asked(self, passage: str, name: str, question: str) -> tuple[str, str]:
        text = " ".join(passage[: self.passage_characters].split())
        return (
            _filled(self.confirm_user, {"passage": text}),
            _filled(self.confirm_question, {"name": name, "question": question}),
        )

    def _value(self, clause: ClauseType, passage: str) -> str:
        text = " ".join(passage[: self.passage_characters].split())
        return _filled(self.value_user, {"question": clause.question, "passage": text})


def load_prompts(path: Path) -> Prompts:
    """Read the prompts file; raises SettingInvalid when it cannot be used."""
    try:
        content = path.read_bytes()
        table = tomllib.loads(content.decode("utf-8"))
        confirm, value = table["confirm"], table["value"]
        return Prompts(
            sha256=hashlib.sha256(content).hexdigest(),
            confirm_system=str(confirm["system"]),
            confirm_user=str(confirm["user"]),
            confirm_question=str(confirm["question"]),
            confirm_shots=tuple(_shot(confirm, shot) for shot in confirm["shot"]),
            yes=str(confirm["yes"]),
            no=str(confirm["no"]),
            neutral=str(confirm["neutral"]),
            value_system=str(value["system"]),
            value_user=str(value["user"]),
            passage_characters=int(table["limits"]["passage_characters"]),
            weights=tuple((str(entry["name"]), float(entry["weight"])) for entry in table["weight"]),
            value_weights=tuple((str(entry["name"]), float(entry["values"])) for entry in table["weight"]),
            confirming=tuple((str(entry["name"]), float(entry["confirms"])) for entry in table["weight"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SettingInvalid(f"The prompts file {path} cannot be used ({error}). Mend it or reinstall.") from error


def _shot(confirm: dict[str, object], shot: dict[str, object]) -> tuple[str, str]:
    """Return an example as (what is asked, the answer), in the words of the real question."""
    asked = f"{confirm['user']}{confirm['question']}"
    fields = {name: str(shot[name]) for name in ("name", "question", "passage")}
    return _filled(asked, fields), str(confirm["yes" if shot["contains"] else "no"])


def _first(weights: tuple[tuple[str, float], ...], model: str) -> float:
    plain = model.lower().replace("_", "-").replace(" ", "-")
    return next((weight for name, weight in weights if name in plain), 0.0)


def _filled(template: str, fields: dict[str, str]) -> str:
    """Fill the template in one pass, so that braces in a passage stay what they are."""
    filled = template
    for name in ("name", "question", "passage"):  # the passage last: it is never searched for fields
        head, mark, tail = filled.partition("{" + name + "}")
        if mark and name in fields:
            filled = head + fields[name] + tail
    return filled
