"""A playbook that is written as a firm's kind of file is read back as it was."""

from pathlib import Path

import docx
import pytest

from smallprint.domain.playbook import (
    Comparison,
    Condition,
    Need,
    Pattern,
    Playbook,
    Position,
    Severity,
    Stance,
    Wording,
)
from smallprint.domain.statement import Claim
from smallprint.locate import load_catalogue
from smallprint.playbooks import load_playbook
from smallprint.playbooks.bounds import read_bound
from smallprint.playbooks.tables import export_playbook, import_playbook
from smallprint.system.paths import shipped

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
FULL = Position(
    "short-notice",
    "termination-for-convenience",
    "We may end it: on short notice",
    Severity.HIGH,
    Need.MUST,
    Stance(
        (Wording("The customer may end it.", ("Customer may terminate on thirty days' notice.",)),),
        (Condition(Comparison.AT_MOST, (read_bound("30 days"),)),),
    ),
    Stance(
        (Wording("Up to ninety days."), Wording("Ninety days after the first year.", ("After one year …",))),
        (
            Condition(Comparison.AT_MOST, (read_bound("90 days"),)),
            Condition(Comparison.AT_LEAST, (read_bound("2 days"),)),
        ),
        (Pattern("ninety days"),),
    ),
    Stance((Wording("Only the provider may."),), (), (Pattern(r"terminat\w+ by the provider", regex=True),)),
    "Needs change.\nFees are due otherwise.",
    "The Customer may terminate.\n\n# This is no heading",
    "Head of Procurement",
    "Handbook 4.2",
    (Pattern("without a reason"), Pattern(r"for\s+convenience", regex=True)),
)
OTHERS = (
    Position(
        "law",
        "governing-law",
        "Northern law",
        Severity.MEDIUM,
        Need.MAY,
        Stance((), (Condition(Comparison.ONE_OF, (read_bound("Norway"), read_bound("Delaware, or so"))),)),
    ),
    Position("mine", "Publicity and logos", "No logos", Severity.LOW, Need.MUST_NOT, why="=SUM(A1) is no formula"),
    Position(
        "audit",
        "confidentiality",
        "Copies",
        Severity.LOW,
        Need.MAY,
        Stance((Wording("We keep copies.", (), Claim("may-keep-some")),)),
    ),
)
HOUSE = Playbook("House positions", "1.10", "customer", "services", "Handbook, 2026", (FULL, *OTHERS))


@pytest.mark.parametrize("suffix", [".xlsx", ".docx", ".md", ".yaml"])
def test_all_that_a_playbook_says_comes_back(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"house{suffix}"
    export_playbook(HOUSE, path, CATALOGUE)
    back = import_playbook(path, CATALOGUE)
    assert back.playbook == HOUSE
    assert [one for one in back.remarks if "Publicity" not in one.sentence] == []


@pytest.mark.parametrize("suffix", [".xlsx", ".docx", ".md"])
@pytest.mark.parametrize("path", sorted(shipped("resources", "playbooks").glob("*.yaml")), ids=lambda one: one.stem)
def test_the_playbooks_that_ship_come_back(tmp_path: Path, path: Path, suffix: str) -> None:
    playbook = load_playbook(path)
    out = tmp_path / f"again{suffix}"
    export_playbook(playbook, out, CATALOGUE)
    assert import_playbook(out, CATALOGUE).playbook == playbook


def test_a_playbook_in_word_is_headed_as_what_it_is(tmp_path: Path) -> None:
    export_playbook(HOUSE, tmp_path / "house.docx", CATALOGUE)
    heads = [one.text for one in docx.Document(str(tmp_path / "house.docx")).sections[0].header.paragraphs]
    assert heads == ["House positions\tPlaybook"]
