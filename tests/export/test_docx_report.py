"""The Word report, read back with python-docx."""

import io
import re
import zipfile
from dataclasses import replace
from itertools import pairwise

import docx
import pytest
from docx.oxml.ns import qn

from smallprint.domain.decision import Verdict
from smallprint.domain.document import DocumentKind, Page
from smallprint.domain.kind import ContractKind, ContractKinds
from smallprint.domain.recall import Recall
from smallprint.domain.review import DocumentReview, DocumentState, DocumentSummary, MatterReview
from smallprint.domain.run import PageState, RunState
from smallprint.export import docx_report, wording
from tests.export.reviews import CAP, CATALOGUE, LAW, NOTICE, WHEN, document, found, matter, ordered, refused, reviewed
from tests.export.test_annotations import marked_review


def rendered(review: MatterReview, unlikely: bool = False) -> docx.document.Document:
    return docx.Document(io.BytesIO(docx_report.render(ordered(review, unlikely))))


def rows(word: docx.document.Document) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for table in word.tables for row in table.rows]


def finding_rows(word: docx.document.Document) -> list[list[str]]:
    return [row for row in rows(word) if len(row) == 3 and row[1][:1] == "“"]


def paragraphs(word: docx.document.Document) -> list[str]:
    return [paragraph.text for paragraph in word.paragraphs]


def everything(word: docx.document.Document) -> str:
    return "\n".join([*paragraphs(word), *("\t".join(row) for row in rows(word))])


def test_the_head_names_the_matter_the_date_and_how_to_read_it() -> None:
    word = rendered(matter())
    text = paragraphs(word)
    assert text[1] == "Project Lark"
    assert text[2] == "2 documents  ·  4 March 2026"
    assert text[3].startswith("How to read this: quotations are the contract’s own words")
    assert "Findings that the program is not sure of, and that no person decided, are left out." in text[3]
    assert "left out" not in paragraphs(rendered(matter(), unlikely=True))[3]


def test_the_summary_counts_each_document() -> None:
    assert rows(rendered(matter()))[:3] == [
        ["Document", "Pages", "Findings", "Accepted", "Rejected", "Undecided"],
        ["lease.pdf", "3", "4", "2", "1", "1"],
        ["scan.pdf", "not read", "–", "–", "–", "–"],
    ]


def test_findings_stand_by_group_in_the_catalogues_order_with_all_that_was_said() -> None:
    word = rendered(matter())
    headings = [one.text for one in word.paragraphs if one.style and one.style.name == "Heading 2"]
    assert headings == [
        "Key terms",
        "Exit",
        "Law and audit",
        "Looked for and not found",
    ]
    found_rows = [row for row in rows(word) if row[-1].startswith(("Accepted\n", "Edited\n", "Undecided\n"))]
    assert found_rows == [
        [
            "Notice to end\none month\nwas read as 30 days\nWords only.",
            f"“{NOTICE}”\nReason: As amended.",
            "Edited\nPage 1, section 9.2(b)\n80% · model, word search",
        ],
        ["Governing law\nDelaware", f"“{LAW}”", "Accepted\nPage iv, section 9.2(b)\n80% · model, word search"],
        [
            "Governing law",
            "“Agreement”\nNote: Ask them.",
            "Undecided\nPage iv, section 9.2(b)\n10% · model, word search",
        ],
    ]


def test_rejected_findings_stand_at_the_end_only() -> None:
    word = rendered(matter())
    assert ["Cap on liability", f"“{CAP}”", "Page 1, section 9.2(b)", "Not a cap."] in rows(word)
    assert everything(word).count(CAP) == 1


def test_what_was_read_and_what_was_not_is_said() -> None:
    text = paragraphs(rendered(matter()))
    assert "Pages iv–1 were reviewed by trained clause finding, rules and the model nano." in text
    assert "Page iv was looked at by a person." in text
    assert "Page 2 has no usable text and was not reviewed." in text
    assert "Two comments were left out." in text
    assert "Note: The signed copy is with the client." in text
    assert ["scan.pdf", "It may be a scan."] in rows(rendered(matter()))


def test_what_was_not_found_is_named() -> None:
    word = rendered(replace(matter(), recall={"audit": Recall(23, 24), "cap": Recall(2, 4)}))
    assert ["Liability", "Cap on liability (measured on 4 contracts only)"] in rows(word)
    assert ["Law and audit", "Audit rights (found in 23 of 24 contracts that have it)"] in rows(word)
    assert "That nothing was found does not prove that the contract is silent." in paragraphs(word)


def test_the_kind_of_contract_is_named_and_what_it_need_not_have_is_not_missed() -> None:
    review = reviewed(document())
    review = replace(review, summary=replace(review.summary, contract_kind="lease"))
    lease = ContractKinds((ContractKind("lease", "Lease", frozenset({"law", "cap"})),))
    content = docx_report.render(ordered(MatterReview("x", (review,)), catalogue=replace(CATALOGUE, kinds=lease)))
    text = everything(docx.Document(io.BytesIO(content)))
    assert "Kind of contract: Lease, as recognised from its title and words." in text
    assert "Liability\tCap on liability\nLaw and audit\tGoverning law\n" in text
    assert "2 clause types that such a contract need not have are left out" in text
    assert "Audit rights" not in text


def test_a_type_that_is_not_sure_is_named_and_not_stated() -> None:
    within = document()
    unsure = found(within, "audit", "Agreement", confidence=0.6)
    text = everything(rendered(MatterReview("x", (reviewed(within, unsure),))))
    assert "Audit rights. A passage may say this; it comes into this report once it is accepted." in text
    assert "60%" not in text
    accepted = found(within, "audit", "Agreement", Verdict.ACCEPTED, confidence=0.6)
    assert "60%" in everything(rendered(MatterReview("x", (reviewed(within, accepted),))))


def test_in_a_language_that_is_not_searched_types_are_not_looked_for() -> None:
    review = reviewed(document())
    foreign = replace(review, summary=replace(review.summary, language="pl"))
    text = everything(rendered(MatterReview("x", (foreign,))))
    assert "not found." not in text
    assert "Not looked for" in text
    assert (
        "Governing law and Audit rights. The document is in Polish, and clause types are looked for in English" in text
    )


@pytest.mark.parametrize("state", [RunState.CANCELLED, RunState.INTERRUPTED, RunState.RUNNING, RunState.FAILED])
def test_a_review_that_has_not_ended_claims_neither_pages_nor_absence(state: RunState) -> None:
    within = document()
    review = reviewed(within, state=state)
    text = everything(rendered(MatterReview("x", (review,))))
    assert "were reviewed by" not in text
    assert "Page 1 was read so far, by trained clause finding, rules and the model nano." in text
    assert "not found" not in text


def test_without_a_model_it_says_so() -> None:
    text = everything(rendered(MatterReview("x", (reviewed(document(), model=""),))))
    assert "Pages iv–1 were reviewed by trained clause finding and rules, by no language model." in text


def test_a_word_document_is_cited_by_section_and_has_no_pages() -> None:
    within = document("letter.docx", DocumentKind.DOCX)
    within = replace(within, pages=(Page(0, 0, len(within.text), "1"),))
    review = replace(reviewed(within, found(within, "law", LAW)), coverage=(PageState.MODEL_READ,))
    word = rendered(MatterReview("x", (review,)))
    assert rows(word)[1][1] == "–"
    assert finding_rows(word)[-1][2].split("\n")[1] == "Section 9.2(b)"
    assert "The whole text was reviewed by trained clause finding, rules and the model nano." in paragraphs(word)


def test_an_empty_matter_says_so() -> None:
    word = rendered(MatterReview("", ()))
    assert "This matter has no documents. Add some, then write the report again." in paragraphs(word)
    assert paragraphs(word)[1] == "Untitled matter"


def test_a_document_without_findings_and_one_that_waits_say_so() -> None:
    waiting = DocumentReview(DocumentSummary(3, "later.pdf", "/files/z", DocumentState.WAITING))
    word = rendered(MatterReview("x", (reviewed(document()), waiting)))
    assert "No findings." in paragraphs(word)
    assert ["later.pdf", "It waits to be reviewed."] in rows(word)


def test_a_marked_finding_is_a_persons() -> None:
    within = document()
    word = rendered(MatterReview("x", (reviewed(within, found(within, "law", LAW, run_id=0)),)))
    assert finding_rows(word)[-1][2].endswith("marked by a person")


def test_a_finding_that_was_recognised_in_a_picture_says_so() -> None:
    within = document()
    findings = replace(found(within, "law", LAW), recognised=True), found(within, "notice", NOTICE)
    said = {row[0]: row[2] for row in finding_rows(rendered(MatterReview("x", (reviewed(within, *findings),))))}
    assert said["Governing law"] == (
        "Undecided\nPage iv, section 9.2(b)\nrecognised in a picture (OCR)\n80% · model, word search"
    )
    assert "OCR" not in said["Notice to end"]


def test_what_xml_forbids_does_not_break_the_report() -> None:
    within = document("le\x00ase\x0b.pdf", extra=" a\x0cb\x01c\ufffe\ud800 fin")
    quote = within.text[within.text.index(CAP) : within.text.index(" fin") + 4]
    review = reviewed(within, found(within, "cap", quote, Verdict.ACCEPTED, reason="be\x02cause"))
    text = everything(rendered(MatterReview("Ti\x1btle", (review, refused("a\x08.pdf", "No\x07.")))))
    assert f"“{CAP} a b c fin”" in text
    assert "Reason: be cause" in text


def test_tables_repeat_their_heads_and_keep_their_rows_whole() -> None:
    word = rendered(matter())
    for table in word.tables:
        first, *others = (row._tr.trPr for row in table.rows)
        assert first.find(qn("w:tblHeader")) is not None
        assert all(row.find(qn("w:cantSplit")) is not None for row in (first, *others))
        assert all(row.find(qn("w:tblHeader")) is None for row in others)


def test_groups_have_their_colour_as_a_bar_at_the_left() -> None:
    word = rendered(matter())
    bar = f"{qn('w:tcBorders')}/{qn('w:left')}"
    barred = [table.rows[1].cells[0]._tc.get_or_add_tcPr().find(bar) for table in word.tables]
    colours = [one.get(qn("w:color")) for one in barred if one is not None]
    assert colours == ["3B74C0", "3F8F50"]


def test_properties_stand_in_the_order_of_the_schema() -> None:
    """Word calls a file damaged whose cell and table properties are in another order."""
    order = {
        "tcPr": ["tcW", "tcBorders", "shd"],
        "tblPr": ["tblStyle", "tblW", "jc", "tblBorders", "tblLayout", "tblCellMar", "tblLook", "tblCaption"],
    }
    body = rendered(matter()).element
    for tag, children in order.items():
        for properties in body.iter(qn(f"w:{tag}")):
            names = [child.tag.rsplit("}", 1)[1] for child in properties]
            assert names == sorted(names, key=children.index)


def test_tables_stand_apart_and_on_the_page_of_the_line_before() -> None:
    """Word takes two tables with nothing between them for one."""
    body = list(rendered(matter()).element.body)
    followed = [(one, after) for one, after in pairwise(body) if after.tag == qn("w:tbl")]
    assert followed
    assert all(one.tag == qn("w:p") for one, _ in followed)
    said = [one for one, _ in followed if "".join(text.text or "" for text in one.iter(qn("w:t")))]
    headings = [one for one in said if "Heading" in str(one.style)]
    assert len(headings) < len(said)
    assert all(one.pPr.find(qn("w:keepNext")) is not None for one in said if one not in headings)


def test_pages_are_numbered_and_the_file_says_what_it_is() -> None:
    content = docx_report.render(ordered(matter()))
    word = docx.Document(io.BytesIO(content))
    footer = word.sections[0].footer._element.xml
    assert re.findall(r'w:instr="(\w+)"', footer) == ["PAGE", "NUMPAGES"]
    assert word.sections[0].header.paragraphs[0].text == "Project Lark\tFindings report"
    properties = word.core_properties
    assert (properties.title, properties.author) == ("Findings report: Project Lark", "Smallprint")
    assert properties.created == WHEN.replace(tzinfo=properties.created.tzinfo)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert 'w:lang w:val="en-GB"' in package.read("word/styles.xml").decode()


def test_text_is_formatted_by_named_styles_alone() -> None:
    word = rendered(matter())
    runs = [
        run
        for table in word.tables
        for row in table.rows
        for cell in row.cells
        for one in cell.paragraphs
        for run in one.runs
    ]
    runs += [run for one in word.paragraphs for run in one.runs]
    assert runs
    assert all(run._r.rPr is None for run in runs)


def test_long_names_and_many_findings_are_reported_whole() -> None:
    within = document("very_long_name_" * 20 + ".pdf", extra=" word" * 400)
    start = within.text.index(" word")
    findings = [found(within, "cap", within.text[start : start + 5 + number]) for number in range(200)]
    word = rendered(MatterReview("A matter with a name that goes on " * 12, (reviewed(within, *findings),)))
    assert len(finding_rows(word)) == 200
    assert len(word.core_properties.title) <= 255
    assert len(word.sections[0].header.paragraphs[0].text) < 110


@pytest.mark.parametrize(("indexes", "said"), [([0], "page iv"), ([0, 1], "pages iv–1"), ([0, 2], "pages iv and 2")])
def test_pages_are_named_by_their_labels(indexes: list[int], said: str) -> None:
    assert wording.pages(document(), indexes) == said


def test_a_document_out_of_an_archive_says_so() -> None:
    review = reviewed(document())
    inside = replace(review, summary=replace(review.summary, source="deal.zip/lease.pdf"))
    assert "The document was taken out of “deal.zip”." in wording.coverage(inside)
    assert not any("taken out" in sentence for sentence in wording.coverage(review))


def test_highlights_notes_on_words_and_confirmed_absences_are_told() -> None:
    text = paragraphs(rendered(marked_review()))
    words = wording.one_line(document().text[5:25])
    assert any(line.startswith("Note, ") and line.endswith(f"“{words}”: Ask them.") for line in text)
    assert any(line.startswith("ask client (pink), ") and line.endswith(f"“{words}”") for line in text)
    assert "Confirmed absent by a person" in text
    assert not any("Cap" in line and "does not prove" in line for line in text)
