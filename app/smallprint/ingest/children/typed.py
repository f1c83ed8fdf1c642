"""Makes the values that a child names, of classes that the program trusts and of the types that these declare.

A child that parsed a hostile file could send a text where a number belongs, and the program would fail far from here:
in the middle of a review, or each time that the matter is opened.
"""

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any, Union, get_args, get_origin, get_type_hints

_TRUSTED = ("smallprint.errors", "smallprint.ingest.pdf.render")
_AS_THEY_ARE = (str, bytes, bool)
_LARGEST = 2**63 - 1  # the largest whole number that a matter can store
_LONGEST_NUMBER = len(str(-_LARGEST))


class MessageRefused(Exception):
    """A message that is not accepted from another process."""


def whole(text: str) -> int:
    """Return a whole number of a message; raises MessageRefused where no matter could store it."""
    if len(text) > _LONGEST_NUMBER or abs(number := int(text)) > _LARGEST:
        raise MessageRefused("a number that is too large")
    return number


def made(name: str, values: tuple[object, ...]) -> object:
    """Return the value of a class, `module:Class`, made of these; raises MessageRefused where it may not be made."""
    make, wanted = _maker(name)
    if wanted is None:
        fit = all(isinstance(one, str) for one in values)
    else:
        fit = len(values) == len(wanted) and all(map(_fits, values, wanted))
    if not fit:
        raise MessageRefused(f"values that are not of the types that {name} declares")
    try:
        return make(*values)
    except (TypeError, ValueError) as error:
        raise MessageRefused(f"values of which no {name} can be made") from error


@cache
def _maker(name: str) -> tuple[Callable[..., object], tuple[Any, ...] | None]:
    """Return a class and the types of what it is made of, None for any number of texts.

    Only a class that one of the program's own modules defines is found, and nothing through it: a dotted name would
    lead through a module to whatever it imports.
    """
    module, _, label = name.partition(":")
    found = None
    if (module in _TRUSTED or module.startswith("smallprint.domain.")) and "." not in label:
        try:
            found = vars(import_module(module)).get(label)
        except ImportError:
            found = None
    if not isinstance(found, type) or found.__module__ != module:
        raise MessageRefused(f"{name} is not a domain value")
    if issubclass(found, Enum):
        return found, (_values(found),)
    if is_dataclass(found):
        hints = get_type_hints(found)
        return found, tuple(hints[field.name] for field in fields(found))
    if issubclass(found, Exception):
        return found, None
    raise MessageRefused(f"{name} is not a domain value")


def _values(kind: type[Enum]) -> Any:
    """Return the type, or the types, of an enumeration's values."""
    return Union[tuple({type(member.value) for member in kind})]  # noqa: UP007 - of types that are known only here


def _fits(value: object, wanted: Any) -> bool:
    """Say whether a value is of a declared type; a declaration that is not known here fits nothing.

    What a value is made of was looked at when it was made.
    """
    if wanted in _AS_THEY_ARE:
        return isinstance(value, wanted)
    origin, among = get_origin(wanted), get_args(wanted)
    if origin in (types.UnionType, Union):
        return any(_fits(value, one) for one in among)
    if origin is tuple:
        return isinstance(value, tuple) and _each_fits(value, among)
    if wanted is float:
        return isinstance(value, float | int)
    return isinstance(wanted, type) and isinstance(value, wanted)


def _each_fits(value: tuple[object, ...], among: tuple[Any, ...]) -> bool:
    if among[1:] == (...,):
        return all(_fits(one, among[0]) for one in value)
    return len(value) == len(among) and all(map(_fits, value, among))
