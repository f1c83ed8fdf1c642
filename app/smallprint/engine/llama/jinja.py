"""The dialect of Jinja that chat templates are written in, as the Transformers library renders them.

https://huggingface.co/docs/transformers/chat_templating_writing: sandboxed, a block's line break and indentation left
out, `break` and `continue` in loops, JSON without escapes for HTML, `raise_exception` and `strftime_now`, whose now
is always the same day. A template says the same of the same chat each time.
llama-cpp-python has the same in a module that takes the whole package with it, and the native library's log.
"""

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from types import FrameType
from typing import Any, NoReturn

from jinja2 import TemplateError, nodes
from jinja2.ext import Extension, LoopControlExtension
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

_NEVER_TWICE_THE_SAME = ("random", "lipsum")
# Templates write the date into a prompt. It is always the same one, so that a run can be repeated and a prompt's
# beginning is evaluated once and not once a day; no contract is to be judged by it.
_TODAY = datetime(2025, 1, 1)  # noqa: DTZ001 - a date, in no zone
_COMPILED = "<template>"  # the file name that Jinja gives to a template's own code
_MOST_SECONDS = 2.0  # of the processor; templates take milliseconds


class JinjaTemplate:
    """One chat template; raises TemplateError where it is broken."""

    def __init__(self, source: str, begin: str, end: str) -> None:
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=[_Generation, LoopControlExtension]
        )
        environment.filters["tojson"] = _to_json
        for name in _NEVER_TWICE_THE_SAME:
            environment.filters.pop(name, None)
            environment.globals.pop(name, None)
        environment.globals |= {"raise_exception": _refuse, "strftime_now": _now, "bos_token": begin, "eos_token": end}
        self._template = environment.from_string(source)

    def render(self, messages: list[dict[str, str]], documents: list[dict[str, str]]) -> str:
        """Return the text of a chat up to where the reply begins; raises what a template raises.

        With no `documents` the template is not told of any. One that does not come to an end is ended.
        """
        more = {"documents": documents} if documents else {}
        with _limited():
            return self._template.render(messages=messages, add_generation_prompt=True, tools=None, **more)


class _Generation(Extension):
    """`{% generation %}`, which marks what a model is trained on: here its contents only."""

    tags = {"generation"}  # noqa: RUF012 - as the base class declares it

    def parse(self, parser: Parser) -> list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


@contextmanager
def _limited() -> Iterator[None]:
    """End a template's code that takes too long: Jinja's sandbox limits one loop, but not loops in loops."""
    until = time.thread_time() + _MOST_SECONDS

    def look(frame: FrameType, event: str, _argument: object) -> Any:
        if frame.f_code.co_filename != _COMPILED:
            return None
        if event == "line" and time.thread_time() > until:
            raise TemplateError("it does not come to an end")
        return look

    before = sys.gettrace()
    sys.settrace(look)
    try:
        yield
    finally:
        sys.settrace(before)


def _to_json(
    value: object,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)


def _refuse(message: str) -> NoReturn:
    raise TemplateError(message)


def _now(form: str) -> str:
    return _TODAY.strftime(form)
