"""Text to tokens and back, for the vocabulary of one loaded model."""

import ctypes
from functools import cached_property

from app.engine.binding import llama_cpp
from app.engine.copying import PieceTable

_LONGEST_PIECE = 512


class Vocabulary:
    """Tokens of one model; usable from any thread while the model is open."""

    def __init__(self, pointer: llama_cpp.llama_vocab_p) -> None:
        self._pointer = pointer
        self._buffer_size = _LONGEST_PIECE
        self.size = llama_cpp.llama_vocab_n_tokens(pointer)
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
            self.text_of(token) for token in range(self.size) if llama_cpp.llama_vocab_is_control(self._pointer, token)
        }
        return tuple(sorted(found - {""}, key=lambda spelling: (-len(spelling), spelling)))

    @cached_property
    def pieces(self) -> PieceTable:
        """The vocabulary by its bytes; made at the first use, about 0.1 s for 50,000 tokens."""
        tokens: dict[bytes, int] = {}
        ends, silent = [], []
        for token in range(self.size):
            piece = self.piece(token)
            if self.ends_turn(token):
                silent.append(token)
            if piece.startswith(b"\n") or (not piece and llama_cpp.llama_vocab_is_eog(self._pointer, token)):
                ends.append(token)
            if piece:
                tokens.setdefault(piece, token)
        return PieceTable(tokens, tuple(sorted({len(piece) for piece in tokens})), tuple(ends), tuple(silent))
