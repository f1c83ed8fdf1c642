"""Questions in other words than the contract's find its clause: spelling, synonyms, phrases, German and Chinese."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from smallprint.domain.document import Document, DocumentKind, IngestReport, Page
from smallprint.domain.progress import CancelToken
from smallprint.retrieve import Searcher, index_document
from smallprint.retrieve.words import asked, words
from smallprint.segment import segment
from smallprint.system.paths import shipped
from tests.retrieve.contracts import knowledge

_HERE = Path(__file__).parent
# What stands between two clauses, so that no excerpt shows both.
_BETWEEN = {
    "en": "The parties meet about it in good faith. " * 14,
    "de": "Die Parteien treffen sich hierzu nach Treu und Glauben zu einem Gespräch. " * 8,
    "zh": "各方本着诚实信用原则友好协商，另行开会讨论有关情况。" * 20,
}


def _contracts(file: str) -> list[Any]:
    return list(tomllib.loads((_HERE / file).read_text(encoding="utf-8"))["contract"])


def _ranks(contract: Any) -> Iterator[tuple[str, int]]:
    """Yield each question with the place of the first excerpt that shows its clause, 99 for none."""
    language = contract.get("language", "en")
    text, starts = "", []
    for number, clause in enumerate(contract["clauses"], 1):
        starts.append(len(text))
        text += f"{number}. {clause['text']}\n\n{_BETWEEN[language]}\n\n"
    report = IngestReport("", 1, len(text), language=language)
    document = Document(
        "0" * 64, contract["name"], DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),), report=report
    )
    searcher = Searcher(knowledge(), heads=False)
    searcher.hold(1, contract["name"], index_document(document, segment(document), (), {}, {}))
    for start, clause in zip(starts, contract["clauses"], strict=True):
        for question in clause["asked"]:
            excerpts = searcher.retrieve(question, [1], 8, CancelToken()).excerpts
            shown = [n for n, one in enumerate(excerpts, 1) if one.start <= start + 3 < one.end]
            yield question, min(shown, default=99)


@pytest.mark.parametrize(
    ("file", "language", "first", "three"),
    [
        ("plain_words.toml", "en", 0.75, 0.88),
        ("plain_words_abroad.toml", "de", 0.65, 0.90),
        ("plain_words_abroad.toml", "zh", 0.85, 0.95),
    ],
)
def test_questions_in_plain_words_find_their_clause(file: str, language: str, first: float, three: float) -> None:
    found = [
        one for contract in _contracts(file) if contract.get("language", "en") == language for one in _ranks(contract)
    ]
    missed = [question for question, rank in found if rank > 1]
    assert sum(rank == 1 for _, rank in found) / len(found) >= first, missed
    assert sum(rank <= 3 for _, rank in found) / len(found) >= three, missed


def test_british_and_american_spellings_are_one_word() -> None:
    assert words("licence favour labour authorised organisation") == words(
        "license favor labor authorized organization"
    )
    assert words("premises exercise promise hour four") == ["premis", "exercis", "promis", "hour", "four"]


@pytest.mark.parametrize(
    ("question", "unlike"),
    [
        ("Is there a break clause?", "breach"),
        ("How much is the deposit?", "escrow"),
        ("Is there arbitration?", "dispute"),
    ],
)
def test_what_is_only_near_is_not_the_same(question: str, unlike: str) -> None:
    found = [other for word in asked(question) for other in knowledge().vocabulary.same(word)]
    assert words(unlike)[0] not in found


def test_every_entry_of_the_thesaurus_is_one_word_and_stands_once() -> None:
    entries = tomllib.loads(shipped("resources", "thesaurus.toml").read_text(encoding="utf-8"))
    keys = [*entries["finds"], *(word for group in entries["same"] for word in group)]
    assert [key for key in keys if len(words(key)) != 1] == []
    assert list(entries["finds"]) == sorted(entries["finds"])
    assert [key for key in entries["phrases"] if len(words(key)) < 2] == []
