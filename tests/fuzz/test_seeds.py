"""What fuzzing has found, and any other bytes: nothing breaks the Word reader or segmentation."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallprint.domain.document import Document
from smallprint.domain.passage import Segmentation
from smallprint.segment import segment
from tests.fuzz import docx_target, segment_target
from tests.fuzz.__main__ import SEEDS

_TARGETS = {"docx": docx_target.check, "segment": segment_target.check}


@pytest.mark.parametrize("target", list(_TARGETS))
def test_every_seed_that_fuzzing_kept_is_read(target: str) -> None:
    seeds = sorted((SEEDS / target).iterdir())
    assert len(seeds) > 10
    for seed in seeds:
        try:
            _TARGETS[target](seed.read_bytes())
        except Exception as error:
            raise AssertionError(f"{target}/{seed.name} breaks what reads it") from error


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=1500))
def test_any_bytes_make_a_word_file_that_is_read_or_refused(data: bytes) -> None:
    docx_target.check(data)


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=1500))
def test_any_bytes_make_a_document_that_passages_tile(data: bytes) -> None:
    segment_target.check(data)


def test_the_targets_notice_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that raises anything but its sentences is seen, and so are passages that leave a gap."""

    def broken(*_arguments: object) -> None:
        raise IndexError

    def with_a_gap(document: Document) -> Segmentation:
        found = segment(document)
        return Segmentation(found.passages[1:], found.definitions)

    monkeypatch.setattr("tests.fuzz.docx_target.read_docx", broken)
    with pytest.raises(IndexError):
        docx_target.check(b"")
    monkeypatch.setattr("tests.fuzz.segment_target.segment", with_a_gap)
    with pytest.raises((AssertionError, IndexError)):
        segment_target.check(b"\x00\x00\x05words")
