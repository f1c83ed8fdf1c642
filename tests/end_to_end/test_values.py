"""A review works dates out from each other and stores them, at its end and when it goes on."""

from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.judge import Judge
from smallprint.domain.progress import CancelToken, Progress, Report
from smallprint.errors import JudgeUnusable
from smallprint.export.values_said import value_said
from smallprint.ingest import ParserPool
from smallprint.locate import load_catalogue
from smallprint.matters.finders import Finders, load_finders
from smallprint.matters.index import MatterIndexer
from smallprint.matters.intake import add_files
from smallprint.matters.own_types import OwnTypes
from smallprint.matters.review import review_documents
from smallprint.settings import Settings
from smallprint.store import open_matter
from smallprint.system.paths import shipped
from tests.parsing import POOL

CONTRACT = """SUPPLY AGREEMENT

This Supply Agreement is made and entered into as of February 1, 2019 by and between Larkfield Mills Ltd ("Larkfield")
and Ondine Foods, Inc. ("Ondine"). This Agreement shall become effective as of March 1, 2019 (the "Effective Date").

1. Term. The initial term of this Agreement shall commence on the Effective Date and shall continue for five (5) years,
unless terminated earlier.

2. Law. This Agreement is governed by and construed in accordance with the laws of the State of Oregon.
"""


@dataclass(frozen=True)
class Tools:
    settings: Settings
    catalogue: ClauseCatalogue
    finders: Finders
    own_types: OwnTypes
    indexer: MatterIndexer
    parsers: ParserPool
    judge_expected: bool = False
    looked_at: int = 0

    def model_name(self) -> str:
        return ""

    def judge(self, report: Report, token: CancelToken) -> Judge:
        raise JudgeUnusable("No judge is used here.")


def test_an_end_is_worked_out_from_the_effective_date(tmp_path: Path) -> None:
    file = tmp_path / "supply.txt"
    file.write_text(CONTRACT, encoding="utf-8")
    catalogue = load_catalogue(shipped("resources", "clauses.toml"))
    finders = load_finders(catalogue, shipped("models", "clauses"))
    tools = Tools(
        Settings(),
        catalogue,
        finders,
        OwnTypes(shipped("models", "clauses")),
        MatterIndexer(catalogue, finders),
        POOL,
    )
    matter = open_matter(tmp_path / "deal.smallprint")
    ids = add_files(matter, [file]).ids

    def quiet(progress: Progress) -> None:
        pass

    review_documents(tools, matter, ids, quiet, CancelToken())
    found = {one.finding.clause: one.finding for one in reversed(matter.review(ids[0]).findings) if one.finding.likely}
    value = found["expiration-date"].value
    assert value is not None
    assert value.normal == "2024-03-01"
    assert value_said(value).startswith("Worked out: 5 years from ")
    assert value_said(value).endswith(", 1 March 2019.")
    matter.close()
