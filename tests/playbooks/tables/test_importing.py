"""Tables, profiles and rules as firms have them: what is understood, and what is told."""

from collections.abc import Sequence
from pathlib import Path

import docx
import pytest
from xlsxwriter.workbook import Workbook

from smallprint.domain.playbook import Comparison, Need, Severity
from smallprint.errors import PlaybookInvalid
from smallprint.locate import load_catalogue
from smallprint.playbooks.tables import PlaybookSaid, import_playbook
from smallprint.playbooks.tables.columns import PlaybookField, field_of, matched
from smallprint.system.paths import shipped

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
TABLE = (
    ("Contract playbook 2026", "", "", "", "", "", ""),
    ("Topic", "Our Position", "Fallback", "Walk-Away", "Rationale", "Risk", "Approval needed"),
    ("Limitation of Liability", "12 months' fees",
     "• 24 months' fees\n• ≥ 18 months of fees", "Unlimited", "Insured so far", "High", "GC"),
    ("Governing law", "Delaware", "N/A", "-", "", "Amber", ""),
    ("Boilerplate", "", "", "", "", "", ""),
    ("Publicity", "None without consent", "", "", "", "Sky-high", ""),
    ("", "Words without a clause", "", "", "", "", ""),
)  # fmt: skip


def workbook(path: Path, rows: Sequence[Sequence[str]], merged: str = "") -> Path:
    book = Workbook(str(path))
    sheet = book.add_worksheet("Playbook")
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    if merged:
        sheet.merge_range(merged, "Confidentiality")
    book.close()
    return path


def word(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    document = docx.Document()
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.save(str(path))
    return path


@pytest.mark.parametrize("write", [workbook, word])
def test_a_firms_table_is_read_and_what_is_not_understood_is_told(tmp_path: Path, write: object) -> None:
    path = workbook(tmp_path / "t.xlsx", TABLE) if write is workbook else word(tmp_path / "t.docx", TABLE)
    imported = import_playbook(path, CATALOGUE, said=PlaybookSaid(side="customer", contract="services"))
    cap, law, publicity = imported.playbook.positions
    assert (cap.clause, cap.severity, cap.escalate_to, cap.why) == (
        "cap-on-liability", Severity.HIGH, "GC", "Insured so far",
    )  # fmt: skip
    assert [one.text for one in cap.acceptable.wordings] == ["24 months' fees"]
    assert cap.acceptable.conditions[0].comparison is Comparison.AT_LEAST
    assert cap.acceptable.conditions[0].bounds[0].normal == "18 month fees"
    assert [one.text for one in cap.never.wordings] == ["Unlimited"]
    assert (law.clause, law.severity, law.acceptable.wordings) == ("governing-law", Severity.MEDIUM, ())
    assert publicity.clause == "Publicity"
    assert (imported.playbook.side, imported.playbook.contract) == ("customer", "services")
    told = "\n".join(map(str, imported.remarks))
    for words in (
        "row 3: “Limitation of Liability” was taken for Cap on liability",
        "row 5: “Boilerplate” says no position",
        "row 6: “Publicity” is no clause type here",
        "row 6: “Sky-high” is no severity",
        "row 7: No clause is named",
        "No column says which clauses a contract must have",
    ):
        assert words in told


def test_a_column_that_no_header_tells_is_told_and_can_be_mapped(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", [("Clause", "How we see it", "Why"), ("Insurance", "Two million", "Claims")])
    plain = import_playbook(path, CATALOGUE)
    assert plain.playbook.positions[0].preferred.wordings == ()
    assert "The column “How we see it” was not used." in map(str, plain.remarks)
    mapped = import_playbook(path, CATALOGUE, {"how we see it": PlaybookField.PREFERRED, "Why": None})
    (position,) = mapped.playbook.positions
    assert position.preferred.wordings[0].text == "Two million"
    assert position.why == ""


def test_a_clause_merged_over_rows_holds_for_each_of_them(tmp_path: Path) -> None:
    rows = [("Clause", "Issue", "Standard"), ("", "Term", "Two years"), ("", "Copies", "None kept")]
    imported = import_playbook(workbook(tmp_path / "t.xlsx", rows, "A2:A3"), CATALOGUE)
    assert [(one.clause, one.title) for one in imported.playbook.positions] == [
        ("confidentiality", "Term"), ("confidentiality", "Copies"),
    ]  # fmt: skip
    assert len({one.key for one in imported.playbook.positions}) == 2


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Fallback language", PlaybookField.FALLBACK),
        ("Fallback position(s)", PlaybookField.ACCEPTABLE),
        ("Not acceptable", PlaybookField.NEVER),
        ("Red-line", PlaybookField.NEVER),
        ("Escalation point", PlaybookField.ESCALATE_TO),
        ("Preferred language", PlaybookField.FALLBACK),
        ("Our standard position", PlaybookField.PREFERRED),
        ("Page", None),
    ],
)  # fmt: skip
def test_headers_are_known_by_the_words_firms_use(header: str, field: PlaybookField | None) -> None:
    assert field_of(header) is field


def test_a_column_that_is_mapped_takes_the_place_of_another() -> None:
    mapping = matched(["Clause", "Standard", "Ours"]).changed("Ours", PlaybookField.PREFERRED)
    assert mapping.fields == (PlaybookField.CLAUSE, None, PlaybookField.PREFERRED)


PROFILE = """# Vendor profile

Our side: buyer

## Limitation of liability
**Severity:** high

### Standard position
Twelve months of fees.

### Acceptable fallbacks
- Twenty-four months of fees
- At most 5%

### Never accept
- Unlimited liability

## Audit rights
Some words of nobody's.
**Position**: Once a year
**Walk-away**: At any time
"""


def test_a_profile_is_read_by_its_headings_and_labels(tmp_path: Path) -> None:
    path = tmp_path / "profile.md"
    path.write_text(PROFILE, encoding="utf-8")
    imported = import_playbook(path, CATALOGUE)
    cap, audit = imported.playbook.positions
    assert (imported.playbook.name, imported.playbook.side) == ("Vendor profile", "buyer")
    assert (cap.clause, cap.severity) == ("cap-on-liability", Severity.HIGH)
    assert cap.preferred.wordings[0].text == "Twelve months of fees."
    assert [one.text for one in cap.acceptable.wordings] == ["Twenty-four months of fees"]
    assert cap.acceptable.conditions[0].bounds[0].normal == "5%"
    assert audit.clause == "audit-rights"
    assert (audit.preferred.wordings[0].text, audit.never.wordings[0].text) == ("Once a year", "At any time")
    assert any("Some words of nobody's" in one.sentence and one.place == "line 19" for one in imported.remarks)


def test_a_word_file_with_headings_is_a_profile_too(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Vendor profile", 0)
    document.add_heading("Insurance", 1)
    document.add_heading("Standard position", 2)
    document.add_paragraph("Two million.")
    document.save(str(tmp_path / "profile.docx"))
    (position,) = import_playbook(tmp_path / "profile.docx", CATALOGUE).playbook.positions
    assert (position.clause, position.preferred.wordings[0].text) == ("insurance", "Two million.")


RULES = r"""name: vendor
version: 1
description: Rules from the customer side.
rules:
  - id: liability-cap
    title: No cap
    severity: critical
    description: Nothing caps liability.
    why: It could be ruinous.
    suggestion: Ask for twelve months.
    fallback: Liability is capped at the fees of twelve months.
    check: {kind: requires_any, patterns: ['limitation of liability']}
  - id: notice
    title: Long notice
    severity: low
    check: {kind: max_value, group: value, max: 30, patterns: ['(?P<value>\d{1,3})\D{0,8}days.{0,30}notice']}
  - id: training
    title: Training on data
    severity: high
    check: {kind: forbids_any, patterns: ['train.{0,40}model', '(']}
  - id: renewal
    title: Renews by itself
    severity: medium
    check: {kind: forbids_unless, patterns: [auto-renew], unless_any: [opt.out]}
"""


def test_rules_of_redline_buddy_are_taken_over_and_what_cannot_be_is_told(tmp_path: Path) -> None:
    path = tmp_path / "rules.yaml"
    path.write_text(RULES, encoding="utf-8")
    imported = import_playbook(path, CATALOGUE)
    cap, notice, training, renewal = imported.playbook.positions
    assert (imported.playbook.side, cap.clause, cap.need, cap.severity) == (
        "customer", "cap-on-liability", Need.MUST, Severity.HIGH,
    )  # fmt: skip
    assert cap.preferred.patterns[0].regex
    assert cap.fallback.startswith("Liability is capped")
    assert notice.preferred.conditions[0].bounds[0].normal == "30 day"
    assert [one.text for one in training.never.patterns] == ["train.{0,40}model"]
    assert [one.text for one in renewal.preferred.patterns] == ["opt.out"]
    told = "\n".join(map(str, imported.remarks))
    assert "“(” is no regular expression" in told
    assert "forbidden unless" in told


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.xlsx", b"no zip", "is no workbook"),
        ("a.docx", b"no zip", "is no Word file"),
        ("a.md", b"Nothing in it", "No position was found"),
        ("a.md", b"\xff\xfe", "is no text in UTF-8"),
        ("a.odt", b"", "must end in"),
        ("a.yaml", b"rules: [", "this is no YAML"),
    ],
)
def test_what_is_no_playbook_is_refused_in_a_sentence(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(PlaybookInvalid, match=words):
        import_playbook(tmp_path / name, CATALOGUE)


def test_a_german_table_is_read_with_its_conditions(tmp_path: Path) -> None:
    rows = [
        ("Verhandlungsleitfaden", "", "", "", "", "", ""),
        ("Klausel", "Unsere Position", "Rückfallposition", "Rote Linie", "Begründung", "Risiko", "Pflicht"),
        ("Haftungsbegrenzung", "mindestens 24 Monatsvergütungen", "mindestens eine Jahresvergütung",
         "Haftungsausschluss", "Sonst trägt der Kunde den Schaden", "hoch", "ja"),
        ("Verzugszinsen", "höchstens 4 %", "höchstens 9,5 Prozent", "", "", "niedrig", "nein"),
        ("Zahlungsziel", "Wert: mindestens 45 Kalendertage", "Beispiel: zahlbar in 30 Tagen", "", "", "mittel", "muss"),
    ]  # fmt: skip
    cap, interest, payment = import_playbook(workbook(tmp_path / "leitfaden.xlsx", rows), CATALOGUE).playbook.positions
    assert (cap.clause, cap.severity, cap.need) == ("cap-on-liability", Severity.HIGH, Need.MUST)
    assert [one.preferred.conditions[0].bounds[0].normal for one in (cap, interest, payment)] == [
        "24 month fees", "4%", "45 day",
    ]  # fmt: skip
    assert [one.acceptable.conditions[0].bounds[0].normal for one in (cap, interest)] == ["12 month fees", "9.5%"]
    assert (cap.never.wordings[0].text, cap.why) == ("Haftungsausschluss", "Sonst trägt der Kunde den Schaden")
    assert payment.acceptable.wordings[0].examples == ("zahlbar in 30 Tagen",)
    assert (interest.severity, interest.need) == (Severity.LOW, Need.MAY)


def test_a_head_of_two_rows_is_one(tmp_path: Path) -> None:
    rows = [
        ("Topic", "Positions", "", "", ""),
        ("", "Ideal", "Acceptable", "Walk away", "Comment"),
        ("Insurance", "Two million", "One million", "None", "Claims"),
    ]
    (position,) = import_playbook(workbook(tmp_path / "t.xlsx", rows), CATALOGUE).playbook.positions
    assert (position.clause, position.preferred.wordings[0].text, position.why) == (
        "insurance",
        "Two million",
        "Claims",
    )
    assert position.acceptable.wordings[0].text == "One million"


@pytest.mark.parametrize(
    ("name", "clause"),
    [
        ("1. Limitation of Liability (high)", "cap-on-liability"),
        ("7.2 Insurance", "insurance"),
        ("§ 9 Haftung", "cap-on-liability"),
        ("(b) Publicity", "(b) Publicity"),
        ("12 Monkeys", "12 Monkeys"),
    ],
)
def test_a_clause_is_known_with_a_number_before_it_and_a_remark_behind(tmp_path: Path, name: str, clause: str) -> None:
    path = workbook(tmp_path / "t.xlsx", [("Clause", "Our position"), (name, "As it is")])
    (position,) = import_playbook(path, CATALOGUE).playbook.positions
    assert (position.clause, position.title) == (clause, name)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("45 days or more", "at_least 45 days"),
        ("3 years or less", "at_most 3 years"),
        ("90 Tage oder weniger", "at_most 90 days"),
        ("max. 48 Std.", "at_most 48 hours"),
    ],
)
def test_a_comparison_behind_its_value_is_a_condition(tmp_path: Path, said: str, told: str) -> None:
    path = workbook(tmp_path / "t.xlsx", [("Clause", "Our position"), ("Payment terms", said)])
    (position,) = import_playbook(path, CATALOGUE).playbook.positions
    (condition,) = position.preferred.conditions
    assert f"{condition.comparison.value} {condition.bounds[0].text}" == told


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("New York or Delaware", ["New York", "Delaware"]),
        ("one of: Norway; Sweden", ["Norway", "Sweden"]),
        ("- Norway\n- Sweden", ["Norway", "Sweden"]),
        ("Deutschland", ["Germany"]),
    ],
)
def test_a_line_of_places_is_a_condition_where_the_clause_states_one(
    tmp_path: Path, said: str, places: list[str]
) -> None:
    rows = [("Clause", "Our position"), ("Governing law", said), ("Publicity", said)]
    law, publicity = import_playbook(workbook(tmp_path / "t.xlsx", rows), CATALOGUE).playbook.positions
    (condition,) = law.preferred.conditions
    assert condition.comparison is Comparison.ONE_OF
    assert [one.normal for one in condition.bounds] == places
    assert law.preferred.wordings == ()
    if not said.startswith(("one of", "-")):
        assert [one.text for one in publicity.preferred.wordings] == [said]


def test_words_beside_a_place_stay_words(tmp_path: Path) -> None:
    rows = [("Clause", "Our position"), ("Governing law", "Delaware, never Texas"), ("Payment terms", "Net 30 or more")]
    law, payment = import_playbook(workbook(tmp_path / "t.xlsx", rows), CATALOGUE).playbook.positions
    assert (law.preferred.conditions, payment.preferred.conditions) == ((), ())


def test_a_heading_merged_over_all_columns_of_a_word_table_is_no_position(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(rows=3, cols=3)
    for row, texts in zip(
        table.rows, [("Clause", "Preferred", "Fallback"), ("GENERAL", "", ""), ("Insurance", "Yes", "No")], strict=True
    ):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.rows[1].cells[0].merge(table.rows[1].cells[2])
    document.save(str(tmp_path / "t.docx"))
    imported = import_playbook(tmp_path / "t.docx", CATALOGUE)
    assert [one.clause for one in imported.playbook.positions] == ["insurance"]
    assert any("“GENERAL” is a heading over other rows" in str(one) for one in imported.remarks)


def test_an_answer_with_words_behind_it_is_a_need(tmp_path: Path) -> None:
    rows = [
        ("Clause", "Must have?", "Our position", "Who signs off"),
        ("Insurance", "Yes – always", "EUR 1m", "Finance"),
        ("Audit rights", "Nein, nur wenn nötig", "Once a year", "GC"),
        ("Non-compete", "must not have", "None", "GC"),
    ]
    imported = import_playbook(workbook(tmp_path / "t.xlsx", rows), CATALOGUE)
    assert [one.need for one in imported.playbook.positions] == [Need.MUST, Need.MAY, Need.MUST_NOT]
    assert [one.escalate_to for one in imported.playbook.positions] == ["Finance", "GC", "GC"]


def test_a_row_that_adds_to_the_clause_above_is_read_with_it(tmp_path: Path) -> None:
    rows = [
        ("Area", "Topic", "Preferred", "Fallback", "Ausschluss"),
        ("Money", "Payment terms", "60 days or more", "at least 30 days", ""),
        ("", "Insurance", "EUR 5m", "", ""),
        ("", "", "", "EUR 2m for small projects", "None at all"),
        ("", "Insurance", "", "EUR 1m for tests", ""),
        ("Law", "Governing law", "England", "Ireland / Norway", ""),
        ("", "", "Words without a clause", "", ""),
    ]
    imported = import_playbook(workbook(tmp_path / "t.xlsx", rows), CATALOGUE)
    payment, insurance, law = imported.playbook.positions
    assert [one.clause for one in (payment, insurance, law)] == ["payment-terms", "insurance", "governing-law"]
    assert [one.text for one in insurance.acceptable.wordings] == ["EUR 2m for small projects", "EUR 1m for tests"]
    assert [one.text for one in insurance.never.wordings] == ["None at all"]
    assert [one.normal for one in law.acceptable.conditions[0].bounds] == ["Ireland", "Norway"]
    assert imported.places == ("row 2", "row 3", "row 6")
    told = [str(one) for one in imported.remarks]
    assert "The column “Area” was not used." in told
    assert sum("It goes on with the row above" in one for one in told) == 2
    assert any("row 7: No clause is named" in one for one in told)


def test_a_rule_of_which_nothing_can_be_taken_over_is_no_position(tmp_path: Path) -> None:
    path = tmp_path / "rules.yaml"
    path.write_text(
        "name: R\nrules:\n"
        "  - {id: broken, title: Broken, check: {kind: forbids_any, patterns: ['(unclosed']}}\n"
        "  - {id: uncapped, title: No cap, check: {kind: forbids_any, patterns: ['without limit']}}\n",
        encoding="utf-8",
    )
    imported = import_playbook(path, CATALOGUE)
    assert [one.title for one in imported.playbook.positions] == ["No cap"]
    assert imported.places == ("line 4",)
    assert any("“Broken” says no position; the rule was left out." in str(one) for one in imported.remarks)
