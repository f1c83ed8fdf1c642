"""What a child sent, compared with the types that its classes declare, before the program works with it.

A pickle may put anything in a field: a child that parsed a hostile file could send a text where a number belongs, and
the program would fail far from here, in the middle of a review or each time that the matter is opened.
"""

import types
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

_PLAIN = (str, bytes, bool, float, Enum, type(None))
_AS_THEY_ARE = (str, bytes, bool)
_LARGEST = 2**63 - 1  # the largest whole number that a matter can store


def is_typed(value: object) -> bool:
    """Say whether a message holds values alone, each of the type that its place declares."""
    if isinstance(value, tuple | list):
        return all(map(is_typed, value))
    if isinstance(value, Exception):
        return all(isinstance(one, str) for one in value.args)
    if isinstance(value, int):
        return abs(value) <= _LARGEST
    if is_dataclass(value) and not isinstance(value, type):
        # A field that the pickle left out is not there at all.
        return all(_fits(getattr(value, name, _MISSING), wanted) for name, wanted in _declared(type(value)))
    return isinstance(value, _PLAIN)


_MISSING = object()


@cache
def _declared(kind: type) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in fields(kind))


def _fits(value: object, wanted: Any) -> bool:
    """Say whether a value is of a declared type; a declaration that is not known here fits nothing."""
    if wanted in _AS_THEY_ARE:
        return isinstance(value, wanted)
    origin, among = get_origin(wanted), get_args(wanted)
    if origin in (types.UnionType, Union):
        return any(_fits(value, one) for one in among)
    if origin is tuple:
        return isinstance(value, tuple) and _each_fits(value, among)
    if wanted is float:
        return isinstance(value, float | int)
    return isinstance(wanted, type) and isinstance(value, wanted) and is_typed(value)


def _each_fits(value: tuple[object, ...], among: tuple[Any, ...]) -> bool:
    if among[1:] == (...,):
        return all(_fits(one, among[0]) for one in value)
    return len(value) == len(among) and all(map(_fits, value, among))
