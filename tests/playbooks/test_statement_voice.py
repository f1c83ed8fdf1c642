"""What trained statements say of a position, by the weights that ship."""

import pytest

from smallprint.domain.playbook import Wording
from smallprint.domain.playbook_verdict import (
    LookedFor,
    Opinion,
    PlaybookVerdict,
    Quoted,
    ReasonKind,
    Voice,
)
from smallprint.domain.statement import Claim
from smallprint.errors import PlaybookInvalid
from smallprint.locate.statements import load_statements
from smallprint.playbooks import read_playbook, write_playbook
from smallprint.system.paths import shipped
from tests.playbooks.papers import check, contract, playbook

_INTRO = 'CONFIDENTIALITY AGREEMENT. "Confidential Information" means all information that the Discloser discloses.'
_NO_TINKERING = "The Recipient shall not reverse engineer, decompile or disassemble any samples or software received."
_ORAL = "Confidential Information includes information that is disclosed orally, in writing or by any other means."
_USE = "The Recipient shall use the Confidential Information solely for the purpose and no other purpose."
_LAW = "This Agreement is governed by the laws of the State of New York."
_REVERSE = "preferred: {text: No reverse engineering, says: no-reverse-engineering}"


def _heard(lines: tuple[str, ...], position: str) -> Opinion | None:
    statements = load_statements(shipped("models", "statements"))
    (result,) = check(contract(*lines), playbook(position), statements=statements).results
    return next((one for one in result.opinions if one.voice is Voice.STATEMENT), None)


def test_words_that_are_there_meet_what_is_preferred_and_are_quoted() -> None:
    heard = _heard((_INTRO, _USE, _NO_TINKERING, _LAW), f"clause: confidentiality, need: must, {_REVERSE}")
    assert heard is not None
    assert (heard.verdict, heard.reason.kind) == (PlaybookVerdict.MEETS, ReasonKind.STATED)
    assert isinstance(heard.grounds, Quoted)
    assert heard.grounds.quote == _NO_TINKERING
    assert int(heard.reason.words[0]) >= 80


def test_the_same_words_deviate_where_they_are_never_accepted() -> None:
    never = "never: [{text: We may not examine samples, says: no-reverse-engineering}]"
    heard = _heard((_INTRO, _USE, _NO_TINKERING, _LAW), f"clause: confidentiality, need: may, {never}")
    assert heard is not None
    assert heard.verdict is PlaybookVerdict.DEVIATES


def test_what_must_be_said_and_surely_is_not_is_missing_with_the_closest_passage() -> None:
    heard = _heard((_INTRO, _USE, _ORAL, _LAW), f"clause: confidentiality, need: must, {_REVERSE}")
    assert heard is not None
    assert (heard.verdict, heard.reason.kind) == (PlaybookVerdict.MISSING, ReasonKind.NOT_STATED)
    assert isinstance(heard.grounds, LookedFor)
    assert heard.grounds.closest is not None


def test_what_need_not_be_said_is_not_missing() -> None:
    heard = _heard((_INTRO, _USE, _ORAL, _LAW), f"clause: confidentiality, need: may, {_REVERSE}")
    assert heard is not None
    assert (heard.verdict, heard.reason.kind) == (PlaybookVerdict.CANNOT_TELL, ReasonKind.UNSURE_IF_STATED)


def test_the_contrary_of_what_is_preferred_deviates() -> None:
    position = "clause: confidentiality, need: must, preferred: {text: Technical only, says: technical-only}"
    broad = "Confidential Information means all business, financial, marketing and technical information disclosed."
    heard = _heard((_INTRO, broad, _USE, _LAW), position)
    assert heard is not None
    assert (heard.verdict, heard.reason.kind) == (PlaybookVerdict.DEVIATES, ReasonKind.CONTRADICTED)
    turned = _heard((_INTRO, broad, _USE, _LAW), position.replace("says:", "denies:"))
    assert turned is not None
    assert turned.verdict is PlaybookVerdict.MEETS


def test_a_position_that_claims_nothing_is_not_told_by_statements() -> None:
    assert _heard((_INTRO, _USE), "clause: confidentiality, need: must, preferred: Kept secret") is None


@pytest.mark.parametrize(
    ("wording", "told"),
    [
        ("{text: x, says: no-licens}", "perhaps “no-licence” is meant"),
        ("{text: x, says: no-licence, denies: no-licence}", "not both"),
    ],
)
def test_a_claim_that_no_weights_know_is_named_with_its_line(wording: str, told: str) -> None:
    with pytest.raises(PlaybookInvalid, match=told) as refused:
        playbook(f"clause: confidentiality, need: may, preferred: {wording}")
    assert "line 4" in str(refused.value)


def test_claims_are_written_as_they_are_read() -> None:
    made = playbook(
        "clause: confidentiality, need: may, preferred: {text: a, says: no-licence},"
        " never: [{text: b, denies: copies-allowed, examples: [c]}]"
    )
    (position,) = made.positions
    assert position.preferred.wordings == (Wording("a", (), Claim("no-licence")),)
    assert position.never.wordings == (Wording("b", ("c",), Claim("copies-allowed", denied=True)),)
    assert read_playbook(write_playbook(made), "p") == made
