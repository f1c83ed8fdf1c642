"""resources/clauses.toml -> ClauseCatalogue, checked so that a mistake is named with the entry it is in."""

import hashlib
import tomllib
from collections.abc import Mapping
from pathlib import Path

from smallprint.domain.clause import ClauseCatalogue, ClauseExample, ClauseGroup, ClauseType, ValueKind
from smallprint.errors import SettingInvalid

_FIELDS = {"key", "name", "category", "group", "tag", "question", "value", "short", "cues", "examples"}


def load_catalogue(path: Path) -> ClauseCatalogue:
    """Read the clause catalogue; raises SettingInvalid with the entry and what is wrong with it."""
    try:
        content = path.read_bytes()
        entries = tomllib.loads(content.decode("utf-8")).get("clause", [])
    except (OSError, ValueError) as error:
        raise SettingInvalid(f"The clause catalogue {path} cannot be read ({error}). Mend it or reinstall.") from error
    if not isinstance(entries, list) or not entries:
        raise SettingInvalid(f"The clause catalogue {path} has no [[clause]] entries. Mend it or reinstall.")
    types: list[ClauseType] = []
    for number, entry in enumerate(entries, 1):
        try:
            types.append(_clause(entry))
        except (ValueError, TypeError) as error:
            named = entry.get("key", f"number {number}") if isinstance(entry, dict) else f"number {number}"
            raise SettingInvalid(f"In the clause catalogue {path}, entry “{named}”: {error}. Mend it there.") from error
    for field in ("key", "tag"):
        values = [getattr(clause, field) for clause in types]
        doubled = sorted({value for value in values if values.count(value) > 1})
        if doubled:
            raise SettingInvalid(
                f"In the clause catalogue {path}, the {field} “{doubled[0]}” is used twice. Change one."
            )
    return ClauseCatalogue(tuple(types), hashlib.sha256(content).hexdigest())


def _clause(entry: Mapping[str, object]) -> ClauseType:
    unknown = sorted(set(entry) - _FIELDS)
    if unknown:
        raise ValueError(f"there is no field “{unknown[0]}”")
    clause = ClauseType(
        key=_text(entry, "key"),
        name=_text(entry, "name"),
        category=_text(entry, "category", ""),
        group=ClauseGroup(_text(entry, "group")),
        tag=_text(entry, "tag"),
        question=_text(entry, "question"),
        value_kind=ValueKind(_text(entry, "value", "none")),
        cues=_cues(entry.get("cues", [])),
        examples=_examples(entry.get("examples", [])),
        short=entry.get("short", False) is True,
    )
    if not clause.key.replace("-", "").isalnum() or clause.key != clause.key.lower():
        raise ValueError("a key is lower-case letters, digits and hyphens")
    if not (2 <= len(clause.tag) <= 4 and clause.tag.isupper()):
        raise ValueError("a tag is two to four capitals")
    return clause


def _text(entry: Mapping[str, object], field: str, default: str | None = None) -> str:
    value = entry.get(field, default)
    if not isinstance(value, str) or (not value and default is None):
        raise ValueError(f"“{field}” must be some text")
    return value


def _cues(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not all(isinstance(cue, str) and cue.strip() for cue in value):
        raise ValueError("“cues” must be a list of phrases")
    return tuple(value)


def _examples(value: object) -> tuple[ClauseExample, ...]:
    if not isinstance(value, list) or not value:
        raise ValueError("at least one example is needed")
    examples = []
    for item in value:
        if not isinstance(item, dict):
            raise ValueError("an example has a passage, a span and perhaps a value")
        example = ClauseExample(_text(item, "passage"), _text(item, "span"), _text(item, "value", ""))
        if example.span not in example.passage:
            raise ValueError(f"the example's span “{example.span}” does not stand in its passage")
        examples.append(example)
    return tuple(examples)
