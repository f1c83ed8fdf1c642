"""Chat templates use what Transformers offers them, and can reach nothing else."""

import sys
from types import FrameType

import pytest
from jinja2 import TemplateError
from jinja2.exceptions import SecurityError

from smallprint.engine.llama.jinja import JinjaTemplate

TURNS = [{"role": "system", "content": "S"}, {"role": "user", "content": "<U> & ü"}]


def rendered(source: str, documents: list[dict[str, str]] | None = None) -> str:
    return JinjaTemplate(source, "<s>", "</s>").render(TURNS, documents or [])


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ bos_token }}{{ messages[0].content }}{{ eos_token }}", "<s>S</s>"),
        (
            "{% for m in messages %}\n  {% if m.role == 'user' %}\n{{ m.content }}\n  {% endif %}\n{% endfor %}",
            "<U> & ü\n",
        ),
        ("{% for m in messages %}{{ m.role }}{% break %}{% endfor %}", "system"),
        ("{{ messages[1] | tojson }}", '{"role": "user", "content": "<U> & ü"}'),
        ("{{ {'b': 1, 'a': 2} | tojson(indent=1, sort_keys=true) }}", '{\n "a": 2,\n "b": 1\n}'),
        ("{% generation %}{{ messages[0].content }}{% endgeneration %}!", "S!"),
        (
            "{{ 'yes' if add_generation_prompt else 'no' }} {{ tools is none }} {{ documents is defined }}",
            "yes True False",
        ),
    ],
)
def test_dialect(source: str, text: str) -> None:
    assert rendered(source) == text


def test_documents_are_passed_on() -> None:
    assert rendered("{{ documents[0].title }}", [{"title": "Annex", "text": "…"}]) == "Annex"


def test_date_that_can_be_asked_for_is_the_same_each_day() -> None:
    assert rendered("{{ strftime_now('%Y-%m-%d') }}") == "2025-01-01"


@pytest.mark.parametrize("source", ["{{ [1, 2, 3] | random }}", "{{ lipsum(n=100) }}"])
def test_nothing_is_drawn_by_lot(source: str) -> None:
    with pytest.raises(TemplateError):
        rendered(source)


def test_template_can_refuse() -> None:
    with pytest.raises(TemplateError, match="no system turn"):
        rendered("{{ raise_exception('no system turn') }}")


def test_template_reaches_nothing_of_the_program() -> None:
    with pytest.raises(SecurityError):
        rendered("{{ messages.__class__.__mro__[1].__subclasses__() }}")
    with pytest.raises(SecurityError):
        rendered("{{ messages.append(1) }}")


@pytest.mark.parametrize(
    "source",
    [
        "{% set many = range(99999) %}{% for a in many %}{% for b in many %}{% endfor %}{% endfor %}",
        "{% macro down(n) %}{% for _ in range(3) %}{{ down(n - 1) if n }}{% endfor %}{% endmacro %}{{ down(40) }}",
    ],
    ids=["loops", "macros"],
)
def test_template_that_does_not_come_to_an_end_is_ended(source: str) -> None:
    with pytest.raises(TemplateError, match="end"):
        rendered(source)
    assert rendered("{{ messages[0].content }}") == "S"


def test_what_watches_the_thread_goes_on_watching_it() -> None:
    def watch(_frame: FrameType, _event: str, _argument: object) -> None:
        return None

    before = sys.gettrace()
    sys.settrace(watch)
    try:
        rendered("{{ messages[0].content }}")
        after = sys.gettrace()
    finally:
        sys.settrace(before)
    assert after is watch
