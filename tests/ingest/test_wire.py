"""Messages between the program and its children hold values of the domain, and name nothing else."""

import io

import pytest

from app.domain.change import ChangeKind, Reading
from app.domain.document import DocumentKind, PageDoubt
from app.ingest.wire import receive, send


@pytest.mark.parametrize("member", [*Reading, *ChangeKind, *DocumentKind, *PageDoubt])
def test_a_member_of_an_enumeration_comes_back_as_itself_and_names_its_class_alone(member: object) -> None:
    stream = io.BytesIO()
    send(stream, (member, [member]))
    assert b"builtins" not in stream.getvalue()
    stream.seek(0)
    first, [second] = receive(stream)
    assert first is second is member
