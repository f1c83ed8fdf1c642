"""A playbook as YAML, in the form in which `reading` takes it: fields in their order, long words over several lines."""

from collections.abc import Mapping
from typing import Any

import yaml

from smallprint.domain.playbook import Comparison, Condition, Level, Pattern, Playbook, Position, Wording


def write_playbook(playbook: Playbook) -> str:
    """Return a playbook as YAML; read again it is equal."""
    top: dict[str, Any] = {"name": playbook.name, "version": playbook.version, "side": playbook.side}
    top |= {"contract": playbook.contract, "source": playbook.source}
    top["positions"] = [_position(one) for one in playbook.positions]
    return yaml.dump(_said(top), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)


def _position(position: Position) -> Mapping[str, Any]:
    preferred = [_wording(one) for one in position.preferred.wordings]
    said: dict[str, Any] = {"id": position.key, "clause": position.clause}
    said |= {"about": [_pattern(one) for one in position.about], "title": position.title}
    said |= {"severity": position.severity.value, "need": position.need.value}
    said["preferred"] = preferred[0] if preferred else None
    said["acceptable"] = [_wording(one) for one in position.acceptable.wordings]
    said["never"] = [_wording(one) for one in position.never.wordings]
    said["values"] = _said({one.value: _conditions(position.stance(one).conditions) for one in Level})
    said["patterns"] = _said({one.value: [_pattern(own) for own in position.stance(one).patterns] for one in Level})
    said |= {"why": position.why, "fallback": position.fallback}
    said |= {"escalate_to": position.escalate_to, "source": position.source}
    return _said(said)


def _wording(wording: Wording) -> str | Mapping[str, Any]:
    if not wording.examples and wording.claim is None:
        return wording.text
    said: dict[str, Any] = {"text": wording.text, "examples": list(wording.examples)}
    if wording.claim is not None:
        said["denies" if wording.claim.denied else "says"] = wording.claim.statement
    return _said(said)


def _conditions(conditions: tuple[Condition, ...]) -> Mapping[str, Any]:
    return {
        one.comparison.value: [bound.text for bound in one.bounds]
        if one.comparison is Comparison.ONE_OF
        else one.bounds[0].text
        for one in conditions
    }


def _pattern(pattern: Pattern) -> str | Mapping[str, str]:
    return {"regex": pattern.text} if pattern.regex else pattern.text


def _said(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the fields that say something."""
    return {key: value for key, value in fields.items() if value}


class _Dumper(yaml.SafeDumper):
    """Writes text of several lines as a block, and lists a step further in than their field."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)
