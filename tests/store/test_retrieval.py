"""The indexes that questions are answered from: one a document, replaced by a newer one, gone with the document."""

import pytest

from smallprint.errors import MatterError
from smallprint.store import Matter
from tests.store.contracts import added

OLD, NEW = "old", "new"


def test_an_index_is_kept_until_another_replaces_it(matter: Matter) -> None:
    document_id = added(matter)
    assert matter.retrieval.missing(OLD) == [(document_id, "lease.pdf")]
    matter.retrieval.save(document_id, OLD, b"first")
    assert (matter.retrieval.missing(OLD), matter.retrieval.missing(NEW)) == ([], [(document_id, "lease.pdf")])
    before = matter.retrieval.made(OLD)
    matter.retrieval.save(document_id, NEW, b"second")
    assert before[document_id].name == "lease.pdf"
    assert (matter.retrieval.made(OLD), list(matter.retrieval.made(NEW))) == ({}, [document_id])
    assert matter.retrieval.packed([document_id, 99]) == {document_id: b"second"}


def test_an_index_goes_with_its_document(matter: Matter) -> None:
    document_id = added(matter)
    matter.retrieval.save(document_id, NEW, b"index")
    matter.documents.remove(document_id)
    assert matter.retrieval.packed([document_id]) == {}
    with pytest.raises(MatterError, match="not in the matter any more"):
        matter.retrieval.save(document_id, NEW, b"index")
