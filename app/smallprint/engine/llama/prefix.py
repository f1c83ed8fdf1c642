"""Evaluates prompts in the one context, and does not evaluate again what prompts have in common.

A prompt is two units: what it shares with others (system and shots), and the rest. The context holds them as sequences
that grow out of one another: the root after the shared unit, the prompt after the rest, and the reply.

Each unit is always evaluated from its own beginning in the same steps, whatever was asked before, because the
low-precision arithmetic gives slightly different results for different step sizes; so the same request has the same
answer to the last bit. The state of the root is kept, and restored exactly.
"""

from smallprint.engine.llama.decoding import Decoder, Logits
from smallprint.engine.llama.loading import LoadedModel
from smallprint.engine.llama.states import KeptStates, Tokens
from smallprint.engine.llama.template import RenderedPrompt

_ROOT, _PROMPT, _REPLY = 0, 1, 2
_WORTH_SHARING = 32  # tokens; fewer are evaluated with the rest in the time that a step of their own takes


class Evaluator:
    """Knows what the context holds. Used by one request at a time; any exception must be followed by `forget`."""

    def __init__(self, model: LoadedModel, states: KeptStates) -> None:
        self._decoder = Decoder(model)
        self._size = model.context_size
        self._states = states
        self._root: Tokens | None = None
        self._held: RenderedPrompt | None = None
        self._held_logits: Logits | None = None
        self.evaluated = 0
        """Tokens evaluated so far, in all requests."""

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
            self._decoder.drop((_PROMPT, _REPLY))
            self._held = None
            rest = self._rooted(prompt)
            self._decoder.copy(_ROOT, _PROMPT)
            self._append(_PROMPT, rest, wanted=True)
            self._held, self._held_logits = prompt, self._decoder.logits(-1)
        return self._held_logits

    def reply(self) -> None:
        """Begin a reply to the last prompt."""
        self._decoder.copy(_PROMPT, _REPLY)

    def step(self, token: int) -> Logits:
        """Evaluate the next token of the reply and return the logits after it."""
        self._append(_REPLY, (token,), wanted=True)
        return self._decoder.logits(-1)

    @property
    def room(self) -> int:
        """How many more tokens the reply can take."""
        return self._size - self._decoder.length(_REPLY)

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

    def _append(self, sequence: int, tokens: Tokens, *, wanted: bool) -> None:
        self.evaluated += len(tokens)
        self._decoder.append(sequence, tokens, wanted=wanted)
