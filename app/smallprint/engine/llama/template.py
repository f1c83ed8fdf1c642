"""Renders a prompt with the model's own chat template, so that contract text can never become a control token.

The template is rendered with a marker in the place of each content. The text between the markers is the
template's: it is tokenised with control tokens. The contents are tokenised as plain text. Where a template escapes a
content as JSON, the marker comes out escaped and the content is escaped in the same way.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from smallprint.domain.engine import Request
from smallprint.engine.llama.jinja import JinjaTemplate
from smallprint.engine.llama.vocabulary import Vocabulary, broken
from smallprint.errors import ModelUnusable

_MOST_SHOTS, _MOST_DOCUMENTS = 8, 8
_MARKER = re.compile(r'zqx(\d+)(\\?)"\1xqz')


@dataclass(frozen=True, slots=True)
class RenderedPrompt:
    """A prompt as tokens in two units: what it shares with others, and the rest."""

    shared: tuple[int, ...]
    rest: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.shared) + len(self.rest)


@dataclass(frozen=True, slots=True)
class _Contents:
    """The contents of a prompt in the order of their markers: system, shots, user, then documents."""

    texts: tuple[str, ...]
    shots: int
    documents: int

    @property
    def user(self) -> int:
        return 1 + 2 * self.shots

    @property
    def needed(self) -> set[int]:
        """The markers that must come out of the template; titles of documents may be left out."""
        return set(range(self.user + 1)) | {self.user + 2 + 2 * index for index in range(self.documents)}


def _contents(prompt: Request) -> _Contents:
    shots = [text for shot in prompt.shots for text in shot]
    documents = [text for document in prompt.documents for text in document]
    texts = (prompt.system, *shots, prompt.user, *documents)
    return _Contents(texts, len(prompt.shots), len(prompt.documents))


class ChatTemplate:
    """The chat template of one model; raises ModelUnusable when it is broken."""

    def __init__(self, source: str, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._frames: dict[tuple[int, int], str] = {}
        begin, end = vocabulary.text_of(vocabulary.begin), vocabulary.text_of(vocabulary.end)
        try:
            self._template = JinjaTemplate(source, begin, end)
        except Exception as error:  # a program of somebody else's, that may fail in any way
            raise _broken(error) from error

    def render(self, prompt: Request) -> RenderedPrompt:
        """Return the tokens of the prompt up to the first token of the reply."""
        contents = _contents(prompt)
        text = self._frame(contents)
        found = {int(match[1]) for match in _MARKER.finditer(text)}
        if contents.documents and not contents.needed <= found and contents.needed & found:
            undocumented = _without_documents(prompt)
            return self.render(undocumented)
        if contents.needed <= found:
            shared, rest = self._split(text, contents)
        else:
            shared, rest = [], self._neutralised(contents)
        vocabulary = self._vocabulary
        begin = shared or rest
        if vocabulary.adds_begin and vocabulary.begin >= 0 and begin[:1] != [vocabulary.begin]:
            begin.insert(0, vocabulary.begin)
        return RenderedPrompt(tuple(shared), tuple(rest))

    def try_shapes(self) -> None:
        """Render chats of as many turns and documents as a review may have; raises ModelUnusable."""
        for shots, documents in product(range(_MOST_SHOTS + 1), range(_MOST_DOCUMENTS + 1)):
            self._frame(_contents(Request("", "", (("", ""),) * shots, (("", ""),) * documents)))

    def _frame(self, contents: _Contents) -> str:
        """Render the template with markers; it says the same for as many turns, so it is asked once."""
        shape = contents.shots, contents.documents
        if shape not in self._frames:
            self._frames[shape] = self._filled([_marker(index) for index in range(len(contents.texts))], contents)
        return self._frames[shape]

    def _filled(self, texts: Sequence[str], contents: _Contents) -> str:
        """Render the template with these texts in the places of the contents."""
        turns = [{"role": "system", "content": texts[0]}]
        for index in range(1, contents.user, 2):
            turns.append({"role": "user", "content": texts[index]})
            turns.append({"role": "assistant", "content": texts[index + 1]})
        turns.append({"role": "user", "content": texts[contents.user]})
        first = contents.user + 1
        documents = [
            {"doc_id": str(number), "title": texts[at], "text": texts[at + 1], "source": ""}
            for number, at in enumerate(range(first, len(texts), 2), start=1)
        ]
        try:
            return self._template.render(turns, documents)
        except Exception as error:
            raise _broken(error) from error

    def _split(self, text: str, contents: _Contents) -> tuple[list[int], list[int]]:
        """Tokenise template and contents; the shared unit ends where the first text of this one request begins."""
        shared: list[int] = []
        rest: list[int] = []
        unit, at = shared, 0
        for match in _MARKER.finditer(text):
            unit.extend(self._vocabulary.tokens(text[at : match.start()], control=True))
            index, at = int(match[1]), match.end()
            if index >= contents.user:
                unit = rest
            content = contents.texts[index]
            unit.extend(self._vocabulary.plain(_json_escaped(content) if match[2] else content))
        rest.extend(self._vocabulary.tokens(text[at:], control=True))
        return shared, rest

    def _neutralised(self, contents: _Contents) -> list[int]:
        """Tokenise as one text, with every control token that a content spells out broken by a space."""
        texts = [broken(text, self._vocabulary.control_spellings) for text in contents.texts]
        return self._vocabulary.tokens(self._filled(texts, contents), control=True)


def _marker(index: int) -> str:
    return f'zqx{index}"{index}xqz'


def _json_escaped(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _without_documents(prompt: Request) -> Request:
    """Put the documents before the question, for templates that know no documents."""
    documents = "\n\n".join(f"{title}\n{text}" if title else text for title, text in prompt.documents)
    user = f"{documents}\n\n{prompt.user}"
    return Request(prompt.system, user, prompt.shots)


def _broken(error: Exception) -> ModelUnusable:
    return ModelUnusable(f"The model's chat template cannot be used ({error}). Choose another model.")
