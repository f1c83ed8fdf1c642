"""Where examples come from beside CUAD: open templates (.docx) that headings label, and ContractNLI's evidence.

ContractNLI (Koreeda and Manning 2021) marks the sentences of a confidentiality agreement that answer a question. Six
of its questions are about types that CUAD does not label.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.training.nano.examples import HEADED, Example, unlabelled
from smallprint.domain.document import Document
from smallprint.errors import AppError
from smallprint.ingest import read_text
from smallprint.ingest.docx.reader import read_docx
from smallprint.locate.features import candidates_of
from smallprint.locate.windows import TokensOf
from smallprint.segment import segment

Floats = NDArray[np.float32]

EVERYWHERE = -1  # the fold of what every judge may be trained on
_NO_HASH = "0" * 64
_SURVIVAL = "nda-19"
_EVIDENCE = {
    "nda-4": "confidentiality",
    "nda-5": "confidentiality",
    "nda-7": "confidentiality",
    "nda-8": "confidentiality",
    "nda-16": "return-of-information",
    _SURVIVAL: "survival",
}
_PERIOD = re.compile("year|month|indefinite|perpet")


def templates(folder: Path, labelled: int, tokens_of: TokensOf) -> Iterator[Example]:
    """Yield the documents of a folder; of the `labelled` types nothing is known in them."""
    for path in sorted(folder.glob("*.docx")):
        try:
            document = read_docx(path.read_bytes(), path.name, _NO_HASH)
        except AppError as error:
            print(f"left out: {error}")
            continue
        yield _example(document, labelled, tokens_of)


def evidence(file: Path, labelled: int, tokens_of: TokensOf) -> Iterator[Example]:
    """Yield the contracts of one of ContractNLI's files, with the sentences it marks as labels."""
    for entry in json.loads(file.read_text(encoding="utf-8"))["documents"]:
        text: str = entry["text"]
        document = read_text(text.encode(), entry["file_name"], _NO_HASH)
        if document.text.rstrip("\n") != text.rstrip("\n"):
            print(f"left out: {entry['file_name']} is read otherwise than its labels were made")
            continue
        example = _example(document, labelled, tokens_of)
        places = [(passage.start, passage.end) for passage in candidates_of(document, segment(document))]
        for question, key in _EVIDENCE.items():
            for number in entry["annotation_sets"][0]["annotations"][question]["spans"]:
                start, end = entry["spans"][number]
                rows = [row for row, place in enumerate(places) if _is_same(place, (start, end))]
                example.target[rows, labelled + HEADED.index(key)] = 1
                if question == _SURVIVAL and _PERIOD.search(text[start:end]):
                    example.target[rows, labelled + HEADED.index("confidentiality-duration")] = 1
        yield example


def _example(document: Document, labelled: int, tokens_of: TokensOf) -> Example:
    passages = candidates_of(document, segment(document))
    unknown: Floats = np.full((len(passages), labelled), np.nan, np.float32)
    return unlabelled(document, passages, unknown, EVERYWHERE, tokens_of)


def _is_same(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Say whether more than half of the shorter stands in the longer."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return common > 0.5 * min(one[1] - one[0], other[1] - other[0])
