"""Text to tokens and back, for the vocabulary of one loaded model."""

import ctypes
import re
from collections.abc import Collection
from functools import cached_property

from smallprint.engine.binding import llama_cpp

_LONGEST_PIECE = 512
_MARKS = frozenset("<>[]|｜")


class Vocabulary:
    """Tokens of one model; usable from any thread while the model is open."""

    def __init__(self, pointer: llama_cpp.llama_vocab_p) -> None:
        self._pointer = pointer
        self._buffer_size = _LONGEST_PIECE
        self.size = int(llama_cpp.llama_vocab_n_tokens(pointer))
        self.begin = llama_cpp.llama_vocab_bos(pointer)
        self.adds_begin = bool(llama_cpp.llama_vocab_get_add_bos(pointer))
        eot = llama_cpp.llama_vocab_eot(pointer)
        self.end = eot if eot >= 0 else llama_cpp.llama_vocab_eos(pointer)

    def tokens(self, text: str, *, control: bool = False) -> list[int]:
        """Return the tokens of `text`; only with `control` may its parts become control tokens."""
        data = text.encode("utf-8", errors="replace")
        room = len(data) + 8
        buffer = (llama_cpp.llama_token * room)()
        count = llama_cpp.llama_tokenize(self._pointer, data, len(data), buffer, room, False, control)
        if count < 0:  # more tokens than bytes: the library says how many
            room = -count
            buffer = (llama_cpp.llama_token * room)()
            count = llama_cpp.llama_tokenize(self._pointer, data, len(data), buffer, room, False, control)
        return list(buffer[:count])

    def plain(self, text: str) -> list[int]:
        """Return the tokens of `text` with none in it that a chat template may be made of."""
        tokens = self.tokens(text)
        # It comes to an end: each round widens a gap inside every token of markup that was found.
        while spelled := {self.text_of(token) for token in set(tokens) if self._is_markup(token)}:
            without = broken(text, sorted(spelled, key=len, reverse=True))
            if without == text:  # spelled in a way of its own
                break
            text, tokens = without, self.tokens(without)
        return tokens

    def piece(self, token: int, *, control: bool = False) -> bytes:
        """Return the bytes that `token` stands for: b"" for a control token unless `control`."""
        buffer = ctypes.create_string_buffer(self._buffer_size)
        count = llama_cpp.llama_token_to_piece(self._pointer, token, buffer, self._buffer_size, 0, control)
        if count < 0:
            self._buffer_size = -count
            return self.piece(token, control=control)
        return buffer.raw[:count]

    def text_of(self, token: int) -> str:
        """Return a control token's own spelling, "" for no token."""
        return self.piece(token, control=True).decode("utf-8", errors="replace") if token >= 0 else ""

    def ends_turn(self, token: int) -> bool:
        """Say whether `token` ends a reply; any control token does, for none may be shown."""
        return bool(
            llama_cpp.llama_vocab_is_eog(self._pointer, token) or llama_cpp.llama_vocab_is_control(self._pointer, token)
        )

    @cached_property
    def control_spellings(self) -> tuple[str, ...]:
        """The spellings of all tokens that are not plain text, longest first."""
        found = {
            self.text_of(token)
            for token in range(self.size)
            if llama_cpp.llama_vocab_is_control(self._pointer, token) or self._is_markup(token)
        }
        return tuple(sorted(found - {""}, key=lambda spelling: (-len(spelling), spelling)))

    def _is_markup(self, token: int) -> bool:
        """Say whether the library takes this token's spelling for it even in plain text, and it looks like markup.

        Some conversions declare the tokens of turns like that. A single mark is none: it has no inside to break.
        """
        attributes = llama_cpp.llama_vocab_get_attr(self._pointer, token)
        if not attributes & llama_cpp.LLAMA_TOKEN_ATTR_USER_DEFINED:
            return False
        marks = "".join(self.text_of(token).split())
        return len(marks) > 1 and not _MARKS.isdisjoint(marks)


def broken(text: str, spellings: Collection[str]) -> str:
    """Return the text with a space after the first letter of each of these spellings, in whatever case, so that none is
    a token."""
    if not spellings:
        return text
    spelled = re.compile("|".join(map(re.escape, spellings)), re.IGNORECASE)
    return spelled.sub(lambda match: _apart(match[0]), text)


def _apart(spelling: str) -> str:
    cut = len(spelling) - len(spelling.lstrip()) + 1
    return f"{spelling[:cut]} {spelling[cut:]}"
