"""`smallprint check`: verdicts by a playbook, printed, written, and told by the exit code."""

import json
from pathlib import Path

import pytest

from smallprint.domain.decision import Verdict
from smallprint.store import open_matter
from tests.cli.contracts import contract
from tests.cli.test_export import call

MEETS = (
    "{clause: governing-law, title: Northern law, severity: high, need: must, values: {preferred: {one_of: [Norway]}}}"
)
DEVIATES = (
    "{clause: termination-for-convenience, title: Short notice, severity: medium, need: must,"
    " values: {preferred: {at_most: 30 days}}, fallback: On thirty days’ notice.}"
)
DOUBT = "{clause: unheard of, title: No residuals, severity: medium, need: must_not}"


@pytest.fixture(scope="module")
def matter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A matter whose findings a person has accepted, so that all of them are sure."""
    folder = tmp_path_factory.mktemp("matter")
    path = folder / "deal.smallprint"
    assert call("review", contract(folder / "lease.txt"), "--matter", path, "--fast", "--quiet") == 0
    with open_matter(path, create=False) as opened:
        document = opened.documents.summaries()[0].id
        for one in opened.findings.of_document(document):
            wanted = {"governing-law": "laws of Norway", "termination-for-convenience": "sixty (60)"}
            words = wanted.get(one.finding.clause)
            verdict = Verdict.ACCEPTED if words and words in one.finding.quote else Verdict.REJECTED
            opened.decisions.record(one.finding.id, verdict)
    return path


def playbook(folder: Path, *positions: str) -> Path:
    path = folder / "house.yaml"
    listed = "".join(f"  - {one}\n" for one in positions)
    path.write_text(f"name: House\nside: customer\npositions:\n{listed}", encoding="utf-8")
    return path


def test_the_verdicts_are_printed_with_the_words_they_rest_on(
    matter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("check", matter, "--playbook", playbook(tmp_path, MEETS, DEVIATES)) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert "House: 1 deviates, 1 met or acceptable." in printed
    assert "MEDIUM Deviates: Short notice" in printed
    assert "; what is preferred is at most 30 days." in printed
    assert "sixty (60) days’ prior written notice" in printed
    assert "Put forward: On thirty days’ notice." in printed


@pytest.mark.parametrize(
    ("positions", "level", "code"),
    [
        ([MEETS], "low", 0),
        ([MEETS, DEVIATES], "high", 0),
        ([MEETS, DEVIATES], "medium", 3),
        ([MEETS, DEVIATES], "low", 3),
        ([MEETS, DOUBT], "high", 0),
        ([MEETS, DOUBT], "medium", 4),
        ([DEVIATES, DOUBT], "medium", 3),
    ],
)
def test_the_exit_code_tells_what_is_open_at_the_severity_asked_for(
    matter: Path, tmp_path: Path, positions: list[str], level: str, code: int
) -> None:
    chosen = playbook(tmp_path, *positions)
    assert call("check", matter, "--playbook", chosen, "--fail-on", level, "--quiet") == code


def test_the_json_has_each_verdict_with_its_evidence_and_the_matter_keeps_the_playbook(
    matter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = playbook(tmp_path, MEETS, DEVIATES, DOUBT)
    assert call("check", matter, "--playbook", chosen, "--json", "-") == 0
    (document,) = json.loads(capsys.readouterr().out)["documents"]
    results = {one["title"]: one for one in document["playbook"]["results"]}
    assert {title: one["verdict"] for title, one in results.items()} == {
        "Northern law": "meets",
        "Short notice": "deviates",
        "No residuals": "cannot_tell",
    }
    assert "laws of Norway" in results["Northern law"]["evidence"]["selector"][0]["exact"]
    assert results["No residuals"]["evidence"]["passages"] > 0
    chosen.unlink()
    out = tmp_path / "later.json"
    assert call("export", matter, out) == 0
    (again,) = json.loads(out.read_text(encoding="utf-8"))["documents"]
    assert again["playbook"] == document["playbook"]


def test_a_contract_is_reviewed_and_judged_by_a_playbook_that_ships(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lease = contract(tmp_path / "lease.txt")
    code = call("check", lease, "--playbook", "services-customer", "--fast", "--fail-on", "high")
    assert code == 3, "a contract of four clauses lacks what must be there"
    assert "Missing: There is a duty of confidentiality" in capsys.readouterr().out


def test_a_playbook_that_is_not_there_or_wrong_is_said_before_any_work(
    matter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("check", matter, "--playbook", "unheard-of") == 1
    assert "services-customer" in capsys.readouterr().err
    broken = playbook(tmp_path, MEETS.replace("high", "grave"))
    assert call("check", matter, "--playbook", broken) == 1
    assert "line 4: “grave” is none of high, medium, low" in capsys.readouterr().err
    kept = tmp_path / "kept.smallprint"
    assert call("check", contract(tmp_path / "a.txt"), "--playbook", broken, "--matter", kept, "--fast") == 1
    assert not kept.exists()  # nothing was read for a playbook that cannot be used


def test_a_playbook_of_one_s_own_folder_is_known_by_its_name(matter: Path, tmp_path: Path) -> None:
    folder = tmp_path / "home" / "data" / "playbooks"
    folder.mkdir(parents=True)
    playbook(folder, DEVIATES)
    assert call("check", matter, "--playbook", "house", "--fail-on", "medium", "--quiet") == 3


@pytest.mark.parametrize("name", ["ours.xlsx", "ours.docx", "ours.md"])
def test_a_table_as_playbook_is_refused_with_the_command_that_makes_one(
    matter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert call("playbook", "convert", "nda-receiving", tmp_path / name) == 0
    assert call("check", matter, "--playbook", tmp_path / name) == 1
    assert f"smallprint playbook convert {name} ours.yaml" in capsys.readouterr().err
