"""Remarks of proof-reading that a person dismissed, kept with the document."""

import pytest

from smallprint.domain.proof import Flaw, FlawKind
from smallprint.errors import MatterError
from smallprint.store import Matter
from tests.store.contracts import added

BLANK = Flaw(FlawKind.BLANK, ("____",), 4, 8)
NUMBER = Flaw(FlawKind.NUMBER_DIFFERS, ("sixty", "30"), 4, 14)


def test_a_dismissal_is_kept_once_and_can_be_taken_back(matter: Matter) -> None:
    document_id = added(matter)
    for _ in range(2):
        matter.dismissals.dismiss(document_id, BLANK)
    matter.dismissals.dismiss(document_id, NUMBER)
    assert matter.dismissals.of_document(document_id) == {(FlawKind.BLANK, 4), (FlawKind.NUMBER_DIFFERS, 4)}
    matter.dismissals.take_back(document_id, BLANK)
    assert matter.dismissals.of_document(document_id) == {(FlawKind.NUMBER_DIFFERS, 4)}


def test_a_dismissal_goes_with_its_document(matter: Matter) -> None:
    document_id = added(matter)
    matter.dismissals.dismiss(document_id, BLANK)
    matter.removed.take(document_id)
    with pytest.raises(MatterError, match="not in the matter any more"):
        matter.dismissals.dismiss(document_id, NUMBER)
    matter.removed.purge()
    assert matter.dismissals.of_document(document_id) == frozenset()


def test_a_kind_of_a_later_version_is_left_out(matter: Matter) -> None:
    document_id = added(matter)
    with matter._connection.writing() as db:
        db.execute("INSERT INTO dismissals VALUES (?, 'of_tomorrow', 4, '2030-01-01')", [document_id])
    assert matter.dismissals.of_document(document_id) == frozenset()
