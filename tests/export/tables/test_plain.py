"""The CSV file of findings."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from smallprint.domain.clause import ValueKind
from smallprint.domain.decision import Note, Verdict
from smallprint.domain.finding import Value
from smallprint.domain.review import MatterReview
from smallprint.export.tables.cells import FORMULA_STARTS
from smallprint.export.tables.plain import render as render_csv
from tests.export.reviews import CAP, LAW, NOTICE, WHEN, document, found, matter, ordered, reviewed
from tests.remarked import told


def rows(review: MatterReview) -> list[dict[str, str]]:
    content = render_csv(ordered(review))
    assert content.startswith(b"\xef\xbb\xbf")  # without it Excel reads another encoding
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_each_finding_is_a_row_for_programs() -> None:
    first, second, *_ = rows(matter())
    assert (first["document"], first["clause"], first["quote"], first["page"]) == ("lease.pdf", "law", LAW, "iv")
    assert (first["start"], first["end"], first["status"]) == ("0", str(len(LAW)), "accepted")
    assert (second["value"], second["value_normal"], second["reason"]) == ("one month", "", "As amended.")
    assert [one["quote"] for one in rows(matter())] == [LAW, NOTICE, CAP, "Agreement"]
    assert first["sha256"] == document().sha256


def test_a_value_has_its_normal_form_beside_it() -> None:
    within = document()
    value = Value(ValueKind.DATE, "31 March 2027", "2027-03-31")
    [row] = rows(MatterReview("x", (reviewed(within, found(within, "law", LAW, value=value)),)))
    assert (row["value"], row["value_normal"]) == ("31 March 2027", "2027-03-31")


@given(start=st.sampled_from(FORMULA_STARTS), rest=st.text(max_size=20))
def test_no_cell_begins_like_a_formula(start: str, rest: str) -> None:
    words = f"{start}{rest}"
    within = document(name=f"{words}.pdf", extra=words)
    at = within.text.index(CAP) + len(CAP)
    one = found(within, "cap", within.text[at : at + len(words)], Verdict.ACCEPTED, reason=words)
    valued = found(
        within,
        "law",
        LAW,
        value=Value(ValueKind.TITLE, words, words, remarks=told(words)),
        notes=(Note(1, words, WHEN),),
    )
    content = render_csv(ordered(MatterReview("x", (reviewed(within, one, valued),)), unlikely=True))
    for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")):
        assert not any(cell.startswith(FORMULA_STARTS) for cell in row)


def test_a_broken_character_does_not_break_the_file() -> None:
    within = document(extra=" \ud83d")
    [row] = rows(MatterReview("x", (reviewed(within, found(within, "cap", f"{CAP} \ud83d")),)))
    assert row["quote"] == CAP
