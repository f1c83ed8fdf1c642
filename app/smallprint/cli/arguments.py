"""What arguments of sub-commands are made of; what cannot be meant is refused, as wrong usage, in a sentence."""

import argparse
from pathlib import Path


def as_path(text: str) -> Path:
    """Return what a path names.

    An empty one is refused: it would be the folder that one works in, where a variable of a script is empty.
    """
    if not text:
        raise argparse.ArgumentTypeError("an empty name names no file and no folder")
    return Path(text)


def whole_number(text: str) -> int:
    """Return a whole number, 0 or more."""
    return _whole(text, 0)


def positive_number(text: str) -> int:
    """Return a whole number, 1 or more."""
    return _whole(text, 1)


def lettered_name(text: str) -> str:
    """Return a name that has a letter or a digit in it."""
    if not any(map(str.isalnum, text)):
        raise argparse.ArgumentTypeError(f"“{text}” is no name: it has neither a letter nor a digit")
    return text


def _whole(text: str, least: int) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) < least:
        raise argparse.ArgumentTypeError(f"“{text}” is no whole number of {least} or more, such as 5")
    return int(text)
