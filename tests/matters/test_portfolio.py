"""What is unusual among the contracts of a matter: values, places and wordings, each with its quote."""

from pathlib import Path

import pytest

from smallprint.domain.clause import ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.locate import load_catalogue
from smallprint.matters.portfolio import Outlier, outliers
from smallprint.playbooks.likeness import likeness_to_others
from smallprint.store import Matter, open_matter
from smallprint.system.paths import shipped
from tests.cli.test_export import call
from tests.matters.test_handed_back import add

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
NOTICES = ("thirty (30) days", "thirty (30) days", "twenty-eight (28) days", "one (1) month", "thirty (30) days")
ODD = "Lotus"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A matter of six contracts, reviewed, of which one has another law and a far longer notice."""
    folder = tmp_path_factory.mktemp("portfolio")
    for number, notice in enumerate((*NOTICES, "three (3) years")):
        name, place = (ODD, "Japan") if number == len(NOTICES) else (f"Deal {number}", "Norway")
        clauses = [
            f"AGREEMENT {name}",
            f"1. This Agreement is governed by the laws of {place}.",
            f"2. Either party may terminate this Agreement for convenience on {notice} prior written notice.",
        ]
        (folder / f"{name}.txt").write_text("\n\n".join(clauses), encoding="utf-8")
    matter = folder / "all.smallprint"
    assert call("review", *sorted(folder.glob("*.txt")), "--matter", matter, "--fast", "--quiet") == 0
    with open_matter(matter, create=False) as opened:
        accept(opened)
    return matter


def accept(matter: Matter) -> None:
    for document in matter.documents.summaries():
        for one in matter.findings.of_document(document.id):
            wanted = {"governing-law": "governed by", "termination-for-convenience": "convenience"}
            words = wanted.get(one.finding.clause)
            verdict = Verdict.ACCEPTED if words and words in one.finding.quote else Verdict.REJECTED
            matter.decisions.record(one.finding.id, verdict)


def found(path: Path) -> tuple[Outlier, ...]:
    with open_matter(path, create=False) as matter:
        return outliers(matter.snapshot("all", unlikely=False), CATALOGUE)


def test_a_value_far_from_the_median_and_a_place_that_is_not_of_most_are_unusual(path: Path) -> None:
    told = {one.clause.key: one for one in found(path)}
    assert len(told) == len(found(path))
    assert set(told) == {"governing-law", "termination-for-convenience"}
    assert {one.document.summary.name for one in told.values()} == {f"{ODD}.txt"}
    assert told["governing-law"].why == "Japan, where 5 of 6 contracts have Norway"
    assert told["termination-for-convenience"].why == "3 years, where the middle of 6 contracts is 30 days"
    assert "three (3) years" in told["termination-for-convenience"].found.finding.quote


@pytest.mark.parametrize(
    ("rate", "unusual"),
    [("12 % per annum", False), ("15 % per month", True)],
)
def test_interest_by_the_month_is_not_compared_with_that_by_the_year(tmp_path: Path, rate: str, unusual: bool) -> None:
    months = ("1.5 % per month", "1.5 % per month", "1.5 % a month", "1.25 % per month", "1.5 % monthly")
    with open_matter(tmp_path / "m.smallprint") as matter:
        for number, said in enumerate((*months, rate)):
            text = f"{number}. Late payments bear interest of {said}."
            document_id, document = add(matter, text, f"{number}.txt")
            start = text.index(said)
            share = said.split(" %")[0] + " %"
            value = Value(ValueKind.AMOUNT, share, share, start, start + len(share))
            anchor = document.anchor(0, len(text))
            finding = Finding("late-interest", anchor, text, 1.0, (FoundBy.PERSON,), value)
            matter.findings.add_by_person(document_id, finding)
        told = outliers(matter.snapshot("all", unlikely=False), CATALOGUE)
    values = [one for one in told if "middle of" in one.why]
    assert bool(values) is unusual


def test_the_command_prints_them_with_quotes(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("portfolio", path) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert f"Governing law {ODD}.txt: Japan, where 5 of 6 contracts have Norway." in printed
    assert "“1. This Agreement is governed by the laws of Japan.”" in printed


def test_the_command_reads_a_folder_and_says_what_could_not_be_read(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "contracts"
    folder.mkdir()
    for one in path.parent.glob("*.txt"):
        (folder / one.name).write_bytes(one.read_bytes())
    assert call("portfolio", folder, "--fast") == 0
    assert f"{ODD}.txt: Japan, where 5 of 6 contracts have Norway." in " ".join(capsys.readouterr().out.split())
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and nothing else")
    assert call("portfolio", folder, "--fast") == 1
    told = capsys.readouterr()
    assert "Japan" in told.out
    assert "broken.pdf" in told.err
    empty = tmp_path / "empty"
    empty.mkdir()
    assert call("portfolio", empty) == 1


def test_too_few_contracts_have_nothing_unusual(path: Path) -> None:
    with open_matter(path, create=False) as matter:
        review = matter.snapshot("all", unlikely=False)
    few = type(review)(review.title, review.documents[-4:])
    assert any(one.summary.name == f"{ODD}.txt" for one in few.documents)
    assert outliers(few, CATALOGUE) == ()


def test_words_of_another_matter_are_least_like_the_others() -> None:
    alike = [f"Neither party may assign this Agreement without the consent of the {one}." for one in ("other", "owner")]
    like = likeness_to_others([*alike, *alike, "The Supplier keeps pigeons on the roof and feeds them barley."])
    assert min(like[:-1]) > 0.8
    assert like[-1] < 0.2
