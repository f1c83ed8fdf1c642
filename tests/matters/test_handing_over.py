"""What a matter gives to the formats: also what the list of findings comes without, as the places of words."""

import io
import json
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.handoff import Choice
from smallprint.export import OPENCONTRACTS, made_report
from smallprint.matters.handing_over import order_of
from smallprint.store import Matter
from tests.build_docx import build_docx, paragraph
from tests.build_pdf import make_pdf
from tests.marking.test_writing import LINES, QUOTES, add, catalogue, matter  # noqa: F401 - fixtures


def test_a_pdf_goes_out_to_opencontracts_with_findings_on_its_own_words(
    tmp_path: Path,
    matter: Matter,  # noqa: F811
    catalogue: ClauseCatalogue,  # noqa: F811
) -> None:
    data = make_pdf([LINES])
    add(matter, tmp_path / "deal.pdf", data, QUOTES)
    add(matter, tmp_path / "letter.docx", build_docx("".join(map(paragraph, LINES))), QUOTES)
    order = order_of(matter, "Deal", Choice(unlikely=True), catalogue, {}, datetime.now(UTC))
    made = made_report(order, tmp_path / "deal.opencontracts.zip", OPENCONTRACTS)
    with ZipFile(io.BytesIO(made)) as archive:
        assert set(archive.namelist()) == {"data.json", "deal.pdf", "letter.txt"}
        assert archive.read("deal.pdf") == data
        told = json.loads(archive.read("data.json"))["annotated_docs"]
    [page] = told["deal.pdf"]["pawls_file_content"]
    for one in told["deal.pdf"]["labelled_text"]:
        words = [page["tokens"][token["tokenIndex"]]["text"] for token in one["annotation_json"]["0"]["tokensJsons"]]
        assert " ".join(one["rawText"].split()) in " ".join(words)
    on = told["letter.txt"]["labelled_text"][0]["annotation_json"]
    assert told["letter.txt"]["content"][on["start"] : on["end"]] == on["text"]
