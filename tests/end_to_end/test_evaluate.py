"""`smallprint evaluate` says of labelled contracts what a review would say of them."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from smallprint.bootstrap import Services
from smallprint.domain.progress import CancelToken, Progress
from smallprint.errors import LabelsUnreadable
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.measure.clauses import Labelled, Trial, evaluate, load_labelled
from smallprint.store import open_matter
from tests.end_to_end.contracts import pdf_contract

CONTRACT = """DISTRIBUTION AGREEMENT

This Distribution Agreement is made as of May 8, 2014 by and between Larkfield Mills Ltd ("Larkfield") and Ondine
Foods, Inc. ("Ondine").

1. Term. This Agreement shall continue for five years from the date first written above.

2. Governing Law. This Agreement is governed by the laws of the State of Oregon.
"""


def _silent(_progress: Progress) -> None:
    pass


def command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "smallprint", "evaluate", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    file = tmp_path / "labels.jsonl"
    rows: list[dict[str, object]] = [
        {"name": name, "text": CONTRACT, "spans": {}, "answers": {}} for name in ("one", "two")
    ]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


def test_predictions_name_every_category_with_scores_what_is_shown_and_values(labels: Path, tmp_path: Path) -> None:
    names, out = tmp_path / "names.txt", tmp_path / "out.json"
    names.write_text("two\n", encoding="utf-8")
    done = command(labels, "--names", names, "--out", out)
    assert done.returncode == 0, done.stderr
    predictions: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    (said,) = predictions.values()
    assert list(predictions) == ["two"]
    assert len(said) == 41
    for entry in said.values():
        for span in entry["spans"]:
            assert " ".join(span["text"].split()) in " ".join(CONTRACT.split())
            assert 0 <= span["score"] <= 1
    shown = {category: [s["text"] for s in entry["spans"] if s["shown"]] for category, entry in said.items()}
    assert any("laws of the State of Oregon" in text for text in shown["Governing Law"])
    assert "DISTRIBUTION AGREEMENT" in shown["Document Name"][0].upper()
    assert said["Governing Law"]["value"] == "Oregon"
    assert said["Agreement Date"]["value"] == "2014-05-08"
    assert said["Expiration Date"]["value"] == "2019-05-08"


def test_a_pdf_is_judged_by_the_findings_its_review_stores(services: Services, tmp_path: Path) -> None:
    file = pdf_contract(tmp_path / "supply.pdf")
    matter = open_matter(tmp_path / "deal.smallprint")
    ids = add_files(matter, [file]).ids
    review_documents(services, matter, ids, _silent, CancelToken())
    labelled = {clause.key for clause in services.catalogue.types if clause.category}
    found = [one.finding for one in matter.review(ids[0]).findings]
    stored = {(one.clause, one.quote, one.likely) for one in found if one.clause in labelled}
    likely = [one for one in found if one.likely and one.clause in labelled]
    document = matter.documents.load(ids[0])
    matter.close()
    contracts = [Labelled("supply", ""), Labelled("no such file", "")]
    judge = services.judge(_silent, CancelToken()) if services.judge_expected else None
    trial = Trial(services.settings, services.catalogue, services.finders, services.parsers, judge)
    ((name, said),) = evaluate(trial, contracts, tmp_path, _silent, CancelToken())
    assert name == "supply"
    keys = {clause.category: clause.key for clause in services.catalogue.types if clause.category}
    spans: list[tuple[str, dict[str, Any]]] = [
        (keys[category], span)
        for category, entry in said.items()
        for span in entry["spans"]  # type: ignore[attr-defined]
    ]
    judged = {(key, span["text"], span["shown"]) for key, span in spans}
    assert stored <= judged, "what is judged besides are spans that were not read, and readings around a finding"
    tinted = {(one.clause, document.text[one.around_start : one.around_end]) for one in likely if one.around_start >= 0}
    assert tinted
    assert tinted <= {(key, span["text"]) for key, span in spans if span["around"]}, "what the page tints"


@pytest.mark.parametrize("content", ["{", '{"name": "x"}\n', "[1]\n", ""])
def test_labels_that_are_none_are_refused_with_a_sentence(tmp_path: Path, content: str) -> None:
    file = tmp_path / "labels.jsonl"
    if content:
        file.write_text(content, encoding="utf-8")
    with pytest.raises(LabelsUnreadable, match="JSON, one contract a line"):
        load_labelled(file, None)
    done = command(file, "--out", tmp_path / "out.json")
    assert done.returncode == 1
    assert done.stderr.startswith("smallprint: The labels")
    assert not (tmp_path / "out.json").exists()


@pytest.mark.parametrize("switches", [(), ("--no-heads",)])
def test_asking_writes_passages_answers_and_quotes_in_the_labels_characters(
    tmp_path: Path, switches: tuple[str, ...]
) -> None:
    text = CONTRACT.replace("is governed", "is\u00ad gov\u00aderned").replace("1. Term", "\ufb01rst\r\n1. Term")
    file, out = tmp_path / "labels.jsonl", tmp_path / "out.json"
    file.write_text(json.dumps({"name": "one", "text": text, "spans": {}}) + "\n", encoding="utf-8")
    done = command(file, "--ask", *switches, "--out", out)
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))["one"]
    assert len(said) == 41
    law = said["Governing Law"]
    start, end = law["passages"][0]
    assert "laws of the State of Oregon" in text[start:end]
    assert law["answered"]
    assert "State of Oregon" in law["quotes"][0][2]
    assert all(text[a:b] == quote for answer in said.values() for a, b, quote in answer["quotes"])
    assert not said["Source Code Escrow"]["answered"]
    assert said["Source Code Escrow"]["quotes"] == []


def test_asking_of_pdfs_is_refused_with_a_sentence(labels: Path, tmp_path: Path) -> None:
    done = command(labels, "--ask", "--pdf", tmp_path, "--out", tmp_path / "out.json")
    assert (done.returncode, "leave --pdf out" in done.stderr) == (2, True)


PLAIN = """SERVICES

This Agreement is made on 9 May 2023 between Larkfield Mills Ltd ("Larkfield") and Ondine Foods, Inc. ("Ondine").

1. Liability. The total liability of Larkfield under this Agreement shall not exceed {cap}.

2. Governing Law. This Agreement is governed by the laws of the State of Oregon.
"""


def test_plain_texts_are_reviewed_and_their_values_written(tmp_path: Path) -> None:
    cases = [
        {"id": "a", "text": PLAIN.format(cap="£1.5m"), "clause": "cap-on-liability", "kind": "amount"},
        {"id": "b", "text": PLAIN.format(cap="two million dollars ($3,000,000)"), "clause": "cap-on-liability"},
        {"id": "c", "text": PLAIN.format(cap="$[***]"), "clause": "cap-on-liability"},
        {"id": "d", "text": PLAIN.format(cap="$5"), "clause": "governing-law"},
        {"id": "e", "text": PLAIN.format(cap="$5"), "clause": "renewal-term"},
    ]
    folder, out = tmp_path / "plain", tmp_path / "out"
    folder.mkdir()
    (folder / "values.jsonl").write_text("\n".join(map(json.dumps, cases)), encoding="utf-8")
    done = command("--plain", folder, "--out", out)
    assert done.returncode == 0, done.stderr
    assert json.loads((out / "values.json").read_text(encoding="utf-8")) == {
        "a": "GBP 1500000",
        "b": "conflict",
        "c": None,
        "d": "Oregon",
        "e": None,
    }


def test_what_is_evaluated_is_said_once(tmp_path: Path) -> None:
    assert command("--out", tmp_path / "out").returncode == 2
    assert command("--plain", tmp_path, "--out", tmp_path / "out").returncode == 1
