"""Blanks, numbers and references: what is marked in contracts of a few clauses, and what is left alone."""

import pytest

from smallprint.domain.progress import CancelToken
from smallprint.domain.proof import FlawKind
from smallprint.errors import Cancelled
from smallprint.ingest import read_text
from smallprint.proof import proof_read
from smallprint.segment import segment
from tests.proof.made import document_of, flaws_in


def test_a_contract_in_order_has_noflaws_in() -> None:
    assert flaws_in("") == []


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("The Supplier delivers on ____________ at the latest.", "____________"),
        ("The price is $______ a month.", "$______"),
        ("The contact is [insert name of contact].", "[insert name of contact]"),
        ("Work begins on [●] in the office.", "[●]"),
        ("The contact is [Client Name] in York.", "[Client Name]"),
        ("The term begins on [EFFECTIVE DATE] in York.", "[EFFECTIVE DATE]"),
        ("The place of delivery is TBD by the parties.", "TBD"),
    ],
)
def test_blanks_are_found(clause: str, words: str) -> None:
    (flaw,) = flaws_in(f"6. More\n\n{clause}\n", FlawKind.BLANK)
    assert flaw.words == (words,)
    text = document_of(f"6. More\n\n{clause}\n").text
    assert text[flaw.start : flaw.end] == words


@pytest.mark.parametrize(
    "clause",
    [
        "By: ______________ Name: ____________ Title: ___________",
        "The price is [***] for each unit.",
        "________________________",
        "The Supplier [in its own name] signs.",
        "Signature:____________Date:____________ PrintName:_______Title:______",
        "Very truly yours,\nA. Alder\n____________________\n12 Mill Lane\n____________________\nYork, YO1 7AB",
        "The price may be changed on notice.\n____________________\n* * * Words on this page were left out.",
        "On this ____ day of ______, before me, the undersigned officer, appeared A. Alder.",
        "Form of Release . . . . . . . . . . . A\nForm of Sublease . . . . . . . . . . . B",
    ],
)
def test_lines_to_sign_on_rules_and_words_taken_out_are_no_blanks(clause: str) -> None:
    assert flaws_in(f"6. More\n\n{clause}\n", FlawKind.BLANK) == []


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("within sixty (30) days", ("sixty", "30")),
        ("within forty-five (54) days", ("forty-five", "54")),
        ("of one hundred thousand dollars ($10,000)", ("one hundred thousand", "10,000")),
        ("of ten percent (15%)", ("ten", "15%")),
    ],
)
def test_words_and_figures_that_differ_are_found(said: str, words: tuple[str, str]) -> None:
    (flaw,) = flaws_in(f"6. More\n\nIt is done {said} after notice.\n", FlawKind.NUMBER_DIFFERS)
    assert flaw.words == words


def test_words_and_figures_that_agree_are_left_alone() -> None:
    said = "twenty-four (24) hours, one hundred and eighty (180) days, one million dollars ($1,000,000)"
    said += ", a fee of four and one-half million dollars ($4,500,000)"
    assert flaws_in(f"6. More\n\nIt takes {said}.\n", FlawKind.NUMBER_DIFFERS) == []


def test_a_blank_with_a_line_to_itself_is_found_where_the_sentence_goes_on() -> None:
    clause = "All sums are sent to\n____________________\nor to an address that the Supplier names."
    assert len(flaws_in(f"6. More\n\n{clause}\n", FlawKind.BLANK)) == 1


@pytest.mark.parametrize(
    "clause",
    [
        "The parties agree, for purposes of this Section 9.4. Supplier bears all costs.",
        "A report is due according to Section 9.4, in each month.",
        "The Supplier is bound by Section 9.4 to the extent that it can be.",
    ],
)
def test_a_reference_is_found_whatever_follows_it(clause: str) -> None:
    (flaw,) = flaws_in(f"6. More\n\n{clause}\n", FlawKind.REFERENCE_DANGLES)
    assert flaw.words == ("Section 9.4",)


def test_an_amendment_speaks_of_the_clauses_of_another_contract() -> None:
    head = "AMENDMENT NO. 2 TO THE SERVICES AGREEMENT\n\nThe agreement is amended as follows.\n\n"
    more = "6. More\n\nSection 14.2 ends. The prices of Schedule 3 hold. The rates are in Schedule 4 attached hereto.\n"
    assert flaws_in(more, FlawKind.REFERENCE_DANGLES, head) == []
    (flaw,) = flaws_in(more, FlawKind.ATTACHMENT_MISSING, head)
    assert flaw.words == ("Schedule 4",)


def test_a_reference_to_a_clause_that_is_not_there_is_found_once() -> None:
    more = "6. More\n\nClause 9.4 applies to clause 3, and Clause 9.4 to all.\n"
    (flaw,) = flaws_in(more, FlawKind.REFERENCE_DANGLES)
    assert flaw.words == ("Clause 9.4",)


@pytest.mark.parametrize(
    "reference",
    [
        "Section 12 of the Companies Act 2006",
        "Sections 10.4 and 10.10 of the Lease",
        "Section 101(35A) of the Bankruptcy Code",
        "26 U.S.C. Section 409",
        "FAR Section 12.212",
        "Section 1.368-1(b) of the Income Tax Regulations",
        "Section 18 (S) 5005 (B) of the Insurance Law",
        "the SCCs, of which Clause 17 is left out",
        "Section 2 and Section 3",
        "Section 5(a)",
    ],
)
def test_references_to_other_texts_and_to_what_is_there_are_left_alone(reference: str) -> None:
    assert flaws_in(f"6. More\n\nThe Supplier heeds {reference} at all times.\n", FlawKind.REFERENCE_DANGLES) == []


def test_an_attachment_that_is_not_there_is_found_and_one_that_is_there_is_not() -> None:
    more = "6. More\n\nThe prices are in Schedule “1”, the people in Schedule “2”.\n\nSchedule “1”\n\nPrices: none.\n"
    for quotes in ("“”", None):
        said = more if quotes else more.replace("“", "").replace("”", "")
        (flaw,) = flaws_in(said, FlawKind.ATTACHMENT_MISSING)
        assert flaw.words == ("Schedule 2",)


def test_flaws_come_by_kind_and_then_in_the_order_of_the_text() -> None:
    clause = "“Escrow Agent” means C. Within sixty (30) days or ____ days. Clause 9.4 applies on ____ too."
    found = flaws_in(f"6. More\n\n{clause}\n")
    order = list(FlawKind)
    assert [one.kind for one in found] == sorted((one.kind for one in found), key=order.index)
    blanks = [one.start for one in found if one.kind is FlawKind.BLANK]
    assert blanks == sorted(blanks)
    assert len(blanks) == 2


def test_proof_reading_stops_when_it_is_told_to() -> None:
    token = CancelToken()
    token.cancel()
    document = document_of("")
    with pytest.raises(Cancelled):
        proof_read(document, segment(document), token)


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("The place of delivery is TBD.", "TBD"),
        ("The report is due within XX days.", "XX"),
        ("The bank is <<Bank Name>> of the same city.", "<<Bank Name>>"),
        ("The amount is {{amount}} in each year.", "{{amount}}"),
        ("The start is [DD/MM/YYYY] at noon.", "[DD/MM/YYYY]"),
        ("The price is [$____] a month.", "[$____]"),
        ("The rent is paid from [   ] onwards.", "[ ]"),
    ],
)
def test_placeholders_of_forms_are_blanks(clause: str, words: str) -> None:
    (flaw,) = flaws_in(f"6. More\n\n{clause}\n", FlawKind.BLANK)
    assert flaw.words == (words,)


def test_a_date_of_several_blanks_is_one() -> None:
    (flaw,) = flaws_in("6. More\n\nIt is made as of the ____ day of ____________, 20__ in York.\n", FlawKind.BLANK)
    assert flaw.words == ("____ day of ____________, 20__",)


def test_the_same_placeholder_is_told_once_with_all_its_places() -> None:
    more = "6. More\n\n[Party] works with care.\n\nAll risks are those of [Party] alone, and [Party] bears them.\n"
    (flaw,) = flaws_in(more, FlawKind.BLANK)
    assert flaw.words == ("[Party]", "3")
    text = document_of(more).text
    assert [text[start:end] for start, end in flaw.others] == ["[Party]", "[Party]"]


@pytest.mark.parametrize(
    "clause",
    [
        "Initialed for the buyer: ______ Initialed for the seller: ______",
        "EXECUTED on this ____ day of __________, 2020, in two copies.",
        "The guarantor is __N/A________ in this case.",
        "The fee is paid under Section 3.01 [AMOUNT] below.",
        "SECTION 1.0 DEFINITIONS. ................... Page 4",
    ],
)
def test_initials_filled_lines_titles_and_contents_are_no_blanks(clause: str) -> None:
    assert flaws_in(f"6. More\n\n{clause}\n", FlawKind.BLANK) == []


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("for 36 (twenty-four) months", ("twenty-four", "36")),
        ("of $50,000 (five thousand dollars)", ("five thousand", "50,000")),
        ("of two and one-half percent (2.25%)", ("two and one-half", "2.25%")),
        ("of two million dollars ($2.5 million)", ("two million", "2.5 million")),
        ("of one million U.S. dollars (US$ 1,500,000.00)", ("one million", "1,500,000.00")),
        ("of eighteen [16] months", ("eighteen", "16")),
    ],
)
def test_words_and_figures_are_compared_in_either_order_and_with_parts(said: str, words: tuple[str, str]) -> None:
    (flaw,) = flaws_in(f"6. More\n\nIt is a sum {said} after notice.\n", FlawKind.NUMBER_DIFFERS)
    assert flaw.words == words


@pytest.mark.parametrize(
    "said",
    [
        "one-half of one percent (0.5%)",
        "seven and one-quarter percent (7.25%)",
        "a quarter (25%) of it",
        "2.5% (two and one-half percent)",
        "two million dollars ($2 million)",
        "Year One (1998)",
        "Fifty Five Million Dollars (U.S. $55,000,000)",
    ],
)
def test_parts_and_years_are_no_other_numbers(said: str) -> None:
    assert flaws_in(f"6. More\n\nIt comes to {said}.\n", FlawKind.NUMBER_DIFFERS) == []


def test_each_clause_of_a_list_is_looked_for() -> None:
    more = "6. More\n\nSections 2, 3(a), 9.4 and 9.6 survive for three years, and Section 1 and 30 days on.\n"
    found = flaws_in(more, FlawKind.REFERENCE_DANGLES)
    assert [one.words for one in found] == [("Section 9.4",), ("Section 9.6",)]


def test_a_clause_whose_line_was_lost_is_there() -> None:
    more = "6. More\n\nIt is secret as Section 7.1 says and Section 7.2.\n\nSecrets 7.1 The Supplier keeps secrets.\n\n"
    assert [one.words for one in flaws_in(more, FlawKind.REFERENCE_DANGLES)] == [("Section 7.2",)]


def test_numbers_of_laws_and_numbers_that_a_file_has_lost_are_no_dead_references() -> None:
    lost = " ".join(f"Section {number}.1 holds." for number in range(11, 17))
    assert flaws_in("6. More\n\nA case of Section 365 is told.\n", FlawKind.REFERENCE_DANGLES) == []
    assert flaws_in(f"6. More\n\n{lost}\n", FlawKind.REFERENCE_DANGLES) == []


def test_what_is_to_be_determined_in_many_places_is_told_once() -> None:
    more = "6. More\n\nThe place is TBD by the parties.\n\nThe price is TBD.\n"
    (flaw,) = flaws_in(more, FlawKind.BLANK)
    assert flaw.words == ("TBD", "2")


_GERMAN = "".join(f"§ {number} Punkt {number}\n\nDer Lieferant liefert Teil {number}.\n\n" for number in range(1, 8))


def test_paragraphs_of_a_german_contract_are_looked_for_and_those_of_laws_are_not() -> None:
    more = "Es gilt § 3 dieses Vertrags, § 9 Abs. 2, § 276 Abs. 1 BGB, § 15 AktG und § 12 des Handelsgesetzbuchs.\n"
    document = read_text(f"DIENSTVERTRAG\n\n{_GERMAN}§ 8 Schluss\n\n{more}".encode(), "a.txt", "0" * 64)
    found = proof_read(document, segment(document), CancelToken())
    assert [one.words for one in found] == [("§ 9",)]


def test_a_german_placeholder_is_a_blank() -> None:
    (flaw,) = flaws_in("6. More\n\nDer Ort ist [Ort einsetzen] am Rhein.\n", FlawKind.BLANK)
    assert flaw.words == ("[Ort einsetzen]",)


def test_a_paragraph_of_a_law_is_no_clause_of_a_contract_in_sections() -> None:
    assert flaws_in("6. More\n\nIt heeds 41 C.F. R. § 60 at all times.\n", FlawKind.REFERENCE_DANGLES) == []


@pytest.mark.parametrize("gap", ["\n", " "])
def test_a_long_stretch_of_white_space_is_passed_over_at_once(gap: str) -> None:
    """Looked at from each of its places again, these would take hours."""
    assert flaws_in(f"6. More\n\nSee Section 2. The price is $______{gap * 100_000}x in all.\n", FlawKind.BLANK)


def test_a_reference_in_small_letters_is_read_like_one_with_a_capital() -> None:
    (flaw,) = flaws_in(
        "6. More\n\nThis is subject to clause 2 and clauses 4 and 14.7, and to section 172 of the Companies Act.\n",
        FlawKind.REFERENCE_DANGLES,
    )
    assert flaw.words == ("clause 14.7",)


def test_a_paragraph_that_reads_as_a_heading_has_its_instructions_read() -> None:
    more = "6. More\n\n§ 7 Miete\n(1) Die Miete beträgt [Betrag einsetzen] EUR. Sie ist monatlich zu zahlen.\n"
    (flaw,) = flaws_in(more, FlawKind.BLANK)
    assert flaw.words == ("[Betrag einsetzen]",)
