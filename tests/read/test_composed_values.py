"""Values made of others: the greater of two, parts and multiples of fees, laws by case, ends and last days."""

import pytest

from smallprint.domain.finding import Candidate, Finding
from smallprint.domain.progress import CancelToken
from smallprint.export.values_said import value_said
from smallprint.locate import load_catalogue
from smallprint.read import Reader, resolve_values
from smallprint.read.own_words import own_span, own_words
from smallprint.read.values.find import find_values
from smallprint.segment import segment
from smallprint.system.paths import shipped
from tests.read.test_resolve import found, opened, resolved

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))


def first(clause: str, text: str) -> str | None:
    values = find_values(CATALOGUE[clause], text)
    return values[0].normal if values else None


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        (
            "Liability shall not exceed the greater of (a) EUR 40,000 and (b) 110% of the fees paid.",
            "greater of EUR 40000 and 110%",
        ),
        (
            "Liability is limited to £40,000 or 150 % of the charges, whichever is the lower.",
            "lesser of GBP 40000 and 150%",
        ),
        ("Liability shall not exceed the lesser of $9,000 and two times the fees paid.", "lesser of USD 9000 and 200%"),
        ("Liability is limited to twice the Licence Fee.", "200%"),
        ("Liability shall not exceed six months' fees.", "6 month fees"),
        ("Liability shall not exceed the fees paid in the nine (9) months before the claim.", "9 month fees"),
        ("Liability shall not exceed the greater of £5,00.000 and 150% of the fees.", ""),
        (
            "Liability shall not exceed the greater of £7,000 and 120% of the fees, and for data protection £90,000.",
            "greater of GBP 7000 and 120%",
        ),
    ],
)
def test_a_cap_of_two_is_both(text: str, normal: str) -> None:
    assert first("cap-on-liability", text) == normal


def test_goods_are_counted_where_goods_are_bought() -> None:
    assert first("minimum-commitment", "Buyer shall buy no fewer than 4,500 units a year.") == "4500 unit"


def test_whichever_is_first_of_two_lengths() -> None:
    text = "The pump is warranted for 500 hours or 9 months from delivery, whichever occurs first."
    assert first("warranty-duration", text) == "earlier of 500 hour and 9 month"


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        (
            "governed by the laws of the Province of Manitoba and the federal laws of Canada applicable therein",
            "Manitoba",
        ),
        ("governed by the laws of Canada", "Canada"),
        ("The seat of arbitration is Paris, France; the agreement is governed by the law of Norway.", "Norway"),
        ("Danish law applies, but a party may go to the courts of Texas.", "Denmark"),
        ("A company organised under the laws of Malta. This contract is governed by the laws of Chile.", "Chile"),
        ("Disputes are decided by the courts of Texas.", None),
        ("governed by the laws of ____________", "left blank"),
        (
            "governed by Dutch law for orders from Europe and by the laws of Japan for all other orders",
            "Netherlands; Japan",
        ),
        ("made in the State of Ohio and governed by the laws thereof", "Ohio"),
    ],
)
def test_the_law_is_told_from_other_places(text: str, normal: str | None) -> None:
    assert first("governing-law", text) == normal


SPILLED = (
    "2. Fees. The Buyer shall pay within 30 days of each invoice.\n\n"
    "3. Term. The contract renews each year unless a party gives ninety (90) days' notice of non-renewal.\n\n"
    "4. Notices.\n\nNotices are in writing."
)


def test_a_value_is_not_taken_from_a_neighbour_in_the_span() -> None:
    document, segmentation = opened(SPILLED)
    words = own_words("notice-to-stop-renewal", segmentation, document.text, 0, len(document.text))
    assert len(words) == len(document.text)
    assert [value.normal for value in find_values(CATALOGUE["notice-to-stop-renewal"], words)][:1] == ["90 day"]
    assert "30 days" not in words


def test_a_quote_does_not_reach_into_the_next_clause() -> None:
    document, segmentation = opened(SPILLED)
    start, end = own_span("notice-to-stop-renewal", segmentation, document.text, 0, document.text.index("Notices are"))
    assert document.text[start:end].startswith("3. Term.")
    assert document.text[start:end].endswith("non-renewal.")


def test_a_heading_alone_is_no_clause() -> None:
    document, segmentation = opened("1. Scope\n\nWork is done.\n\n2. Termination for convenience\n\nNone.")
    at = document.text.index("2. Termination")
    start, end = own_span(
        "termination-for-convenience", segmentation, document.text, at, document.text.index("\n\nNone")
    )
    assert start == end


def value_of(findings: list[Finding], clause: str) -> tuple[str, str]:
    value = next(one.value for one in findings if one.clause == clause)
    assert value is not None
    return value.normal, value_said(value)


def test_the_last_day_for_notice_is_worked_out() -> None:
    term = "This Agreement expires on 31 July 2027."
    notice = "It is renewed for a year unless a party gives three months' notice of non-renewal."
    findings = resolved(f"{term} {notice}", ("expiration-date", term), ("notice-to-stop-renewal", notice))
    normal, remark = value_of(findings, "notice-to-stop-renewal")
    assert normal == "3 month"
    assert "Last day to give notice: 30 April 2027 (3 months before the end, 31 July 2027)." in remark
    again = resolve_values(*opened(f"{term} {notice}"), findings)
    assert value_of(again, "notice-to-stop-renewal")[1].count("Last day") == 1


def test_business_days_before_the_end_are_not_counted_as_days() -> None:
    term = "This Agreement expires on 31 July 2027."
    notice = "It is renewed for a year unless a party gives 30 business days' notice of non-renewal."
    findings = resolved(f"{term} {notice}", ("expiration-date", term), ("notice-to-stop-renewal", notice))
    assert "not worked out" in value_of(findings, "notice-to-stop-renewal")[1]


@pytest.mark.parametrize(
    ("text", "sentence", "normal", "remark"),
    [
        ("Made on 1 May 2024.", "It shall continue for a term of two (3) years.", "2026-05-01", "disagree"),
        ("Made on 1 May 2024.", "It ends eighteen months after the last signature.", "18 month", "a length"),
        ("Made on 1 May 2024.", "The term ends two years after Acceptance of the Works.", "2 year", "Acceptance"),
        ("Made 1 May 2024. “Go-Live” means 3 June 2024.", "It ends two years after Go-Live.", "2026-06-03", "Go-Live"),
        (
            "Work starts on 1 May 2024 (the “Start Date”).",
            "The term ends on the day before the second anniversary of the Start Date.",
            "2026-04-30",
            "the day before",
        ),
        ("Made on 1 May 2024.", "The term is 12 to 18 months.", "12 month to 18 month", "No date is worked out"),
        ("Made on 1 May 2024.", "The term ends on 31 June 2025.", "", "no such day"),
    ],
)  # fmt: skip
def test_an_end_is_counted_from_the_event_that_is_named(text: str, sentence: str, normal: str, remark: str) -> None:
    findings = resolved(f"{text} {sentence}", ("agreement-date", "1 May 2024"), ("expiration-date", sentence))
    said = value_of(findings, "expiration-date")
    assert said[0] == normal
    assert remark in said[1]


def test_a_start_that_refers_is_worked_out_or_left_open() -> None:
    text = "Made on 15 January 2024. "
    for sentence, normal in (
        ("It becomes effective on the first day of the month following the date first written above.", "2024-02-01"),
        ("This Agreement takes effect two weeks after its date.", "2024-01-29"),
        ("This Agreement comes into force five Business Days after its date.", ""),
    ):  # fmt: skip
        findings = resolved(text + sentence, ("agreement-date", "15 January 2024"), ("effective-date", sentence))
        assert value_of(findings, "effective-date")[0] == normal


def test_a_date_that_nothing_calls_effective_gives_way_to_the_sentence_that_says_when() -> None:
    text = (
        "SUPPLY\n\nMade between A Ltd and B Ltd.\n\n1. Start. This Agreement takes effect on the date of the last "
        "signature below.\n\n2. Price. The price is fixed, and nothing else is said about it in these words here.\n\n"
        "IN WITNESS WHEREOF the parties have signed.\n\n"
        "A Ltd\nBy: X\nDate: 16 January 2024\n\nB Ltd\nBy: Y\nDate: 20 January 2024"
    )
    document, _ = opened(text)
    (finding,) = resolve_values(
        document, segment(document), [found(document, "effective-date", "16 January 2024", 0.4)]
    )
    assert finding.quote.startswith("This Agreement takes effect")
    assert finding.value is not None
    assert finding.value.normal == "2024-01-20"


def test_a_finding_is_cited_by_the_section_that_its_own_words_stand_in() -> None:
    document, segmentation = opened(SPILLED)
    reader = Reader(CATALOGUE)
    candidate = Candidate("notice-to-stop-renewal", 0, 0.9, 0, document.text.index("Notices are"))
    finding = reader.read(document, segmentation, candidate, CancelToken())
    assert finding is not None
    assert finding.section_number == "3"
    assert finding.quote.startswith("3. Term.")
    assert finding.value is not None
    assert finding.value.normal == "90 day"
    assert document.text[finding.value.start : finding.value.end].startswith("ninety (90) days")
