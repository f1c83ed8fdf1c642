"""What the program says of a contract, as lines to compare; `python -m tests.golden` renews them."""

import json
from pathlib import Path

from smallprint.bootstrap import Services
from smallprint.domain.finding import Finding, Value
from smallprint.domain.progress import CancelToken
from smallprint.export.values_said import value_said
from smallprint.ingest import Limits
from smallprint.read import Reader, read_candidates, reading_order, resolve_values
from smallprint.segment import segment
from smallprint.settings import Settings
from smallprint.system.paths import shipped
from tests.parsing import ingest

HERE = Path(__file__).parent
CONTRACTS = {
    "hosting-agreement": shipped("resources", "samples", "hosting-agreement.pdf"),
    "allotment-lease": HERE / "allotment-lease.txt",
}


def said_of(contract: Path) -> list[str]:
    """Return what is said of a contract, one line a finding, then one for each that may reach further.

    A finding has its type, standing, confidence to two digits, value, section and first words; a reach its first and
    last words.
    """
    services, token = Services(Settings()), CancelToken()
    document = ingest(contract, Limits(60, 2048), token).document
    segmentation = segment(document)
    reader = Reader(services.catalogue)
    chosen = reading_order(
        services.finders.candidates(document, segmentation, token), services.settings.candidates_per_clause
    )
    read = read_candidates(reader, document, segmentation, enumerate(chosen), (), token)
    found = resolve_values(document, segmentation, [finding for _, finding in read if finding is not None])
    order = {clause.key: number for number, clause in enumerate(services.catalogue.types)}
    found.sort(key=lambda one: (order[one.clause], one.standing.value != "sure", -one.confidence))
    reaching = [one for one in found if one.around_start >= 0]
    return [
        *(_line(one) for one in found),
        *(f"{one.clause} | may reach | {_ends(document.text[one.around_start : one.around_end])}" for one in reaching),
    ]


def _line(one: Finding) -> str:
    return " | ".join(
        (
            one.clause,
            one.standing.value,
            f"{one.confidence:.2f}",
            _value(one.value) if one.value else "–",
            one.section_number or "–",
            " ".join(one.quote.split())[:60],
        )
    )


def _value(value: Value) -> str:
    remarks = value_said(value)
    return f"{value.normal} ({remarks})" if remarks else value.normal


def _ends(text: str) -> str:
    words = " ".join(text.split())
    return f"{words[:30]} … {words[-30:]}"


def kept(name: str) -> list[str]:
    """Return the lines that are kept for a contract."""
    return list(json.loads((HERE / f"{name}.json").read_text(encoding="utf-8")))


def renew() -> None:
    """Write down what is said today."""
    for name, contract in CONTRACTS.items():
        lines = json.dumps(said_of(contract), ensure_ascii=False, indent=1)
        (HERE / f"{name}.json").write_text(f"{lines}\n", encoding="utf-8")
