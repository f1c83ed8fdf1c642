"""Messages between the program and its children hold values of the domain, and name nothing else."""

import io
import pickle
import struct

import pytest

from smallprint.domain.anchor import Anchor
from smallprint.domain.change import ChangeKind, Reading
from smallprint.domain.document import DocumentKind, PageDoubt
from smallprint.errors import FileDamaged
from smallprint.ingest.children.messages import receive, send


@pytest.mark.parametrize("member", [*Reading, *ChangeKind, *DocumentKind, *PageDoubt])
def test_a_member_of_an_enumeration_comes_back_as_itself_and_names_its_class_alone(member: object) -> None:
    stream = io.BytesIO()
    send(stream, (member, [member]))
    assert b"builtins" not in stream.getvalue()
    stream.seek(0)
    first, [second] = receive(stream)
    assert first is second is member


def message(body: bytes, length: int | None = None) -> io.BytesIO:
    """Return a stream with one message, of the length that it tells."""
    return io.BytesIO(struct.pack("<Q", len(body) if length is None else length) + body)


def naming(module: str, name: str) -> bytes:
    """Return a pickle that is nothing but something named in a module."""
    return pickle.PROTO + b"\x04" + b"".join(pickle.UNICODE + f"{one}\n".encode() for one in (module, name)) + b"\x93."


def test_messages_follow_each_other_as_they_were_sent() -> None:
    stream = io.BytesIO()
    sent: list[object] = [Anchor(1, 2, 3), ("page", 4, None), "§ 5"]
    for one in sent:
        send(stream, one)
    stream.seek(0)
    assert [receive(stream) for _ in sent] == sent
    with pytest.raises(EOFError):
        receive(stream)


@pytest.mark.parametrize(
    ("module", "name"), [("smallprint.domain.anchor", "Anchor"), ("smallprint.errors", "FileDamaged")]
)
def test_classes_of_the_domain_and_errors_are_taken(module: str, name: str) -> None:
    assert receive(message(naming(module, name))) in (Anchor, FileDamaged)


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("os", "system"),
        ("builtins", "eval"),
        ("smallprint.system.paths", "Path"),
        ("smallprint.domain_of_another", "Anchor"),
        ("smallprint.domain.document", "Anchor"),  # defined in another module, and only imported there
        ("smallprint.domain.document", "StrEnum"),
        ("smallprint.domain.document", "bisect_right"),
        ("smallprint.domain.change", "shown_day"),
        ("smallprint.domain.document", "struct.Struct"),
        ("smallprint.domain.anchor", "Anchor.overlaps"),
        ("smallprint.domain.anchor", "Anchor.__class__"),
        ("smallprint.errors", "AppError.with_traceback"),
    ],
)
def test_nothing_else_that_a_child_names_is_taken(module: str, name: str) -> None:
    with pytest.raises(pickle.UnpicklingError, match="is not a domain value"):
        receive(message(naming(module, name)))


def test_no_class_is_reached_through_another(monkeypatch: pytest.MonkeyPatch) -> None:
    inner = type("Inner", (), {"__module__": Anchor.__module__})
    monkeypatch.setattr(Anchor, "Inner", inner, raising=False)
    with pytest.raises(pickle.UnpicklingError, match="is not a domain value"):
        receive(message(naming(Anchor.__module__, "Anchor.Inner")))


def test_a_message_that_is_cut_short_or_too_long_is_not_waited_for() -> None:
    with pytest.raises(EOFError):
        receive(message(b"N", length=10))
    with pytest.raises(EOFError):
        receive(io.BytesIO(b"\x01\x00"))
    with pytest.raises(pickle.UnpicklingError, match="bytes"):
        receive(message(b"N.", length=2**30 + 1))
