"""Evaluates prompts in the one context, and does not evaluate again what prompts have in common.

A prompt is two units: what it shares with others (system and shots), and the rest. The context holds them as sequences
that grow out of one another: the root after the shared unit, the prompt after the rest, and lanes for replies, several
side by side.

Each unit is always evaluated from its own beginning in the same steps, whatever was asked before, because the
low-precision arithmetic gives slightly different results for different step sizes; so the same request has the same
answer to the last bit. The state of the root is kept, and restored exactly.
"""

from collections.abc import Iterator, Sequence

from app.engine.llama_decoding import Decoder, Logits
from app.engine.llama_loading import OUTPUTS, LoadedModel
from app.engine.llama_states import States, Tokens
from app.engine.llama_template import RenderedPrompt

_ROOT, _PROMPT = 0, 1
_WORTH_SHARING = 32  # tokens; fewer are evaluated with the rest in the time that a step of their own takes


class Evaluator:
    """Knows what the context holds. Used by one request at a time; any exception must be followed by `forget`."""

    def __init__(self, model: LoadedModel, states: States) -> None:
        self._decoder = Decoder(model)
        self._size = model.context_size
        self._lanes = range(_PROMPT + 1, model.sequences)
        self._states = states
        self._root: Tokens | None = None
        self._held: RenderedPrompt | None = None
        self._held_logits: Logits | None = None
        self.evaluated = 0
        """Tokens evaluated so far, in all requests."""

    @property
    def most_lanes(self) -> int:
        """How many replies can be generated side by side."""
        return len(self._lanes)

    def forget(self) -> None:
        """Empty the context, also of what a stopped evaluation left behind."""
        self._decoder.clear()
        self._root = self._held = None

    def free(self) -> None:
        """Free the buffers, and finish writing what is kept; call once, before the context is closed."""
        self._decoder.free()
        self._states.close()

    def prompt(self, prompt: RenderedPrompt) -> Logits:
        """Evaluate this prompt, unless it was the last one, and return the logits after it."""
        if self._held != prompt or self._held_logits is None:
            self._close_lanes()
            rest = self._rooted(prompt)
            self._decoder.copy(_ROOT, _PROMPT)
            self._append(_PROMPT, rest, wanted=True)
            self._held, self._held_logits = prompt, self._decoder.logits(-1)
        return self._held_logits

    def reply(self) -> int:
        """Open a lane for a reply to the last prompt and return it."""
        lane = self._lanes[0]
        self._decoder.copy(_PROMPT, lane)
        return lane

    def branches(self, options: Sequence[Tokens]) -> list[list[Logits]]:
        """Return, for each option, the logits after each of its tokens, as if it alone followed the last prompt."""
        found: list[list[Logits]] = []
        room = min(OUTPUTS, self._decoder.batch, self._size - self._decoder.length(_PROMPT))
        for group in _groups(options, len(self._lanes), room):
            pieces = list(zip(self._lanes, group, strict=False))
            for lane, _ in pieces:
                self._decoder.copy(_PROMPT, lane)
            if len(group[0]) > room:
                self.evaluated += len(group[0])
                found.append(self._decoder.each_after(self._lanes[0], group[0]))
            else:
                rows = iter(self._together(pieces, [True] * sum(map(len, group))))
                found.extend([next(rows) for _ in option] for option in group)
            self._decoder.drop(lane for lane, _ in pieces)
        return found

    @staticmethod
    def lane_length(prompt: RenderedPrompt) -> int:
        """Return how many tokens a prompt takes in a lane, besides the root."""
        return len(prompt) - (len(prompt.shared) if len(prompt.shared) >= _WORTH_SHARING else 0)

    def open_lanes(self, prompts: Sequence[RenderedPrompt]) -> dict[int, Logits]:
        """Evaluate up to `most_lanes` prompts that share their shots, each in a lane; return the logits by lane."""
        self._close_lanes()
        opened = {}
        for lane, prompt in zip(self._lanes, prompts, strict=False):
            rest = self._rooted(prompt)
            self._decoder.copy(_ROOT, lane)
            self._append(lane, rest, wanted=True)
            opened[lane] = self._decoder.logits(-1)
        return opened

    def step(self, taken: dict[int, int]) -> dict[int, Logits]:
        """Evaluate the token taken in each lane and return the logits after it, by lane."""
        rows = self._together([(lane, (token,)) for lane, token in taken.items()], [True] * len(taken))
        return dict(zip(taken, rows, strict=True))

    def room(self, lane: int) -> int:
        """Return how many more tokens a lane alone can take."""
        return self._size - self._decoder.length(lane)

    def _rooted(self, prompt: RenderedPrompt) -> Tokens:
        """Make the root end with what the prompt shares, if it is worth it; return what comes after it."""
        shared, rest = prompt.shared, prompt.rest
        if len(shared) < _WORTH_SHARING:
            shared, rest = (), shared + rest
        if self._root != shared:
            self._plant(shared)
        return rest

    def _plant(self, shared: Tokens) -> None:
        """Make the root end with the shared unit: restored where it was evaluated before."""
        self.forget()
        state = self._states.get(shared) if shared else None
        if state is None or not self._decoder.restore(_ROOT, state, len(shared)):
            if state is not None:
                self._states.forget(shared)
            self._append(_ROOT, shared, wanted=False)
            if shared:
                self._states.put(shared, self._decoder.state(_ROOT))
        self._root = shared

    def _close_lanes(self) -> None:
        self._decoder.drop([_PROMPT, *self._lanes])
        self._held = None

    def _append(self, sequence: int, tokens: Tokens, *, wanted: bool) -> None:
        self.evaluated += len(tokens)
        self._decoder.append(sequence, tokens, wanted=wanted)

    def _together(self, pieces: Sequence[tuple[int, Tokens]], wanted: Sequence[bool]) -> list[Logits]:
        """Evaluate pieces in one batch and return the logits wanted, in order."""
        self.evaluated += len(wanted)
        self._decoder.run(pieces, wanted)
        return [self._decoder.logits(at) for at, want in enumerate(wanted) if want]


def _groups(options: Sequence[Tokens], lanes: int, room: int) -> Iterator[Sequence[Tokens]]:
    """Split options, in order, so that each group fits the lanes and the room; one that is too long stands alone."""
    group: list[Tokens] = []
    for option in options:
        if group and (len(group) == lanes or sum(map(len, group)) + len(option) > room):
            yield group
            group = []
        group.append(option)
    if group:
        yield group
