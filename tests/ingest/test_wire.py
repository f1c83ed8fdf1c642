"""Messages between the program and its children hold values of the domain, and name nothing else."""

import copy
import io
import json
import struct
from dataclasses import replace

import pytest

from smallprint.domain.anchor import Anchor
from smallprint.domain.change import ChangeKind, Reading
from smallprint.domain.document import Document, DocumentKind, IngestReport, Page, PageDoubt
from smallprint.domain.remark import Remark, RemarkKind
from smallprint.errors import FileDamaged
from smallprint.ingest.children.messages import MessageRefused, receive, send


@pytest.mark.parametrize("member", [*Reading, *ChangeKind, *DocumentKind, *PageDoubt])
def test_a_member_of_an_enumeration_comes_back_as_itself_and_names_its_class_alone(member: object) -> None:
    stream = io.BytesIO()
    send(stream, (member, [member]))
    assert b"builtins" not in stream.getvalue()
    stream.seek(0)
    first, [second] = receive(stream)
    assert first is second is member


def message(body: bytes, length: int | None = None, rest: bytes = b"") -> io.BytesIO:
    """Return a stream with one message, of the length that it tells."""
    return io.BytesIO(struct.pack("<QQ", len(body) if length is None else length, len(rest)) + body + rest)


def naming(module: str, name: str, *of: object) -> bytes:
    """Return the JSON of a value of something that is named in a module."""
    return json.dumps({"is": f"{module}:{name}", "of": of}).encode()


def test_messages_follow_each_other_as_they_were_sent() -> None:
    stream = io.BytesIO()
    sent: list[object] = [Anchor(1, 2, 3), ("page", 4, None), "§ 5"]
    for one in sent:
        send(stream, one)
    stream.seek(0)
    assert [receive(stream) for _ in sent] == sent
    with pytest.raises(EOFError):
        receive(stream)


@pytest.mark.parametrize("said", [FileDamaged("“a.pdf” is damaged."), Remark(RemarkKind.MACROS)])
def test_values_of_the_domain_and_errors_are_taken(said: object) -> None:
    stream = io.BytesIO()
    send(stream, said)
    stream.seek(0)
    assert str(receive(stream)) == str(said)


def test_a_class_instead_of_a_value_is_not_taken() -> None:
    with pytest.raises(MessageRefused, match="not of the type"):
        receive(message(naming("smallprint.domain.anchor", "Anchor")))
    with pytest.raises(MessageRefused, match="neither"):
        receive(message(b'{"is": "smallprint.domain.anchor:Anchor"}'))


@pytest.mark.parametrize("of", [[], ["macros", "other"], ["nothing of the kind"], [1], [None]])
def test_an_enumeration_gives_its_members_and_nothing_else(of: list[object]) -> None:
    members = list(RemarkKind)
    with pytest.raises(MessageRefused):
        receive(message(naming("smallprint.domain.remark", "RemarkKind", *of)))
    assert list(RemarkKind) == members


def test_bytes_come_back_as_they_were_and_only_those_that_were_sent() -> None:
    stream = io.BytesIO()
    send(stream, (b"one", "two", b"\x00\xff" * 9, b""))
    stream.seek(0)
    assert receive(stream) == (b"one", "two", b"\x00\xff" * 9, b"")
    for start, end in ((0, 4), (-1, 2), (2, 1)):
        with pytest.raises(MessageRefused):
            receive(message(json.dumps({"bytes": [start, end]}).encode(), rest=b"abc"))


@pytest.mark.parametrize("body", [b"", b"[", b"[" * 200_000, b'{"other": 1}', b"\xff", b"9" * 5_000, b"(1, 2)"])
def test_what_is_no_message_is_refused(body: bytes) -> None:
    with pytest.raises(MessageRefused):
        receive(message(body))


def test_numbers_and_letters_of_every_kind_come_back() -> None:
    sent = (0, -1, 2**63 - 1, 0.1, 1e300, True, None, "\udcff 契約 \x00", "")
    stream = io.BytesIO()
    send(stream, sent)
    stream.seek(0)
    back = receive(stream)
    assert back == sent
    assert [type(one) for one in back] == [type(one) for one in sent]


def with_field(value: object, name: str, wrong: object) -> object:
    """Return a frozen value with a field that is not of its type, as a hostile message can hold it."""
    changed = copy.copy(value)
    object.__setattr__(changed, name, wrong)
    return changed


_REMARK = Remark(RemarkKind.ATTACHMENTS, 1, names=("a.pdf",), pages=(0,))
_DOCUMENT = Document("0" * 64, "a.pdf", DocumentKind.PDF, "One.\n", (Page(0, 0, 5, "1"),))


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("kind", "attachments"),
        ("kind", DocumentKind.PDF),
        ("count", "1"),
        ("count", None),
        ("count", 2**63),
        ("of", 1.5),
        ("names", "a.pdf"),
        ("names", (b"a.pdf",)),
        ("names", (_REMARK,)),
        ("pages", ("0",)),
        ("pages", (0, None)),
    ],
)
def test_a_remark_whose_fields_are_of_other_types_is_not_taken(name: str, wrong: object) -> None:
    hostile = replace(_DOCUMENT, report=IngestReport("x", 1, 5, remarks=(with_field(_REMARK, name, wrong),)))  # type: ignore[arg-type]
    for sent in (hostile.report.remarks[0], [hostile.report], hostile):
        stream = io.BytesIO()
        send(stream, sent)
        stream.seek(0)
        with pytest.raises(MessageRefused, match=r"not of the type|too large"):
            receive(stream)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("text", b"One."), ("pages", (_REMARK,)), ("kind", None), ("report", None), ("metadata", "A title")],
)
def test_nor_is_any_other_value(name: str, wrong: object) -> None:
    stream = io.BytesIO()
    send(stream, with_field(_DOCUMENT, name, wrong))
    stream.seek(0)
    with pytest.raises(MessageRefused, match="not of the type"):
        receive(stream)


def test_a_value_without_one_of_its_fields_is_not_taken() -> None:
    with pytest.raises(MessageRefused, match="not of the type"):
        receive(message(naming("smallprint.domain.document", "Strip", 1, 1)))


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
    with pytest.raises(MessageRefused, match="is not a domain value"):
        receive(message(naming(module, name)))


def test_no_class_is_reached_through_another(monkeypatch: pytest.MonkeyPatch) -> None:
    inner = type("Inner", (), {"__module__": Anchor.__module__})
    monkeypatch.setattr(Anchor, "Inner", inner, raising=False)
    with pytest.raises(MessageRefused, match="is not a domain value"):
        receive(message(naming(Anchor.__module__, "Anchor.Inner")))


def test_what_is_no_value_of_the_domain_is_not_sent() -> None:
    stream = io.BytesIO()
    with pytest.raises(TypeError, match="set cannot be sent"):
        send(stream, ("page", {1, 2}))
    assert stream.getvalue() == b""


def test_a_message_that_is_cut_short_or_too_long_is_not_waited_for() -> None:
    with pytest.raises(EOFError):
        receive(message(b"0", length=10))
    with pytest.raises(EOFError):
        receive(io.BytesIO(b"\x01\x00"))
    with pytest.raises(MessageRefused, match="bytes"):
        receive(message(b"0", length=2**30 + 1))
