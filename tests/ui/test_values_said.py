"""Values are shown in the language of the window; what a contract wrote in its own words is as it was."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smallprint.language.measures import fees_said, length_said
from smallprint.locate import load_catalogue
from smallprint.read import understand
from smallprint.read.values.durations import find_durations
from smallprint.read.values.shares import find_shares
from smallprint.system.paths import shipped
from smallprint.ui.look.text_dialogs import ValueDialog
from smallprint.ui.translation.chosen import speak
from smallprint.ui.translation.measures import measure_said
from smallprint.ui.translation.typed import in_english

SAID = {
    "thirty (30) days": ("30 Tage", "30 天"),
    "within one (1) day after receipt": ("1 Tag", "1 天"),
    "5 business days": ("5 Werktage", "5 个工作日"),
    "within one business day": ("1 Werktag", "1 个工作日"),
    "for 24 hours": ("24 Stunden", "24 小时"),
    "six weeks": ("6 Wochen", "6 周"),
    "12 months": ("12 Monate", "12 个月"),
    "one (1) month": ("1 Monat", "1 个月"),
    "three (3) years": ("3 Jahre", "3 年"),
    "30 to 60 days": ("30 bis 60 Tage", "30 至 60 天"),
    "in perpetuity": ("in perpetuity", "in perpetuity"),
}


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.parametrize("words", SAID)
def test_a_length_is_said_in_the_language_of_the_window(words: str) -> None:
    (value,) = find_durations(words)
    assert measure_said(value.shown) == value.shown
    for code, said in zip(("de", "zh_CN"), SAID[words], strict=True):
        speak(code)
        assert measure_said(value.shown) == said


@pytest.mark.parametrize(
    ("words", "german", "chinese"),
    [
        (
            "shall not exceed the fees paid in the 12 months before the claim",
            "Vergütung von 12 Monaten",
            "12 个月的费用",
        ),
        (
            "shall not exceed the fees paid in the one month before the claim",
            "Vergütung von einem Monat",
            "一个月的费用",
        ),
    ],
)
def test_fees_of_a_time_are_said_in_the_language_of_the_window(words: str, german: str, chinese: str) -> None:
    (value,) = find_shares(words)
    for code, said in (("de", german), ("zh_CN", chinese)):
        speak(code)
        assert measure_said(value.shown) == said


@pytest.mark.parametrize(
    "shown", ["Delaware", "USD 1,000,000", "5% of the Net Sales", "Alder Mills Ltd; Harbour Foods Inc"]
)
def test_a_contract_s_own_words_stay(shown: str) -> None:
    speak("de")
    assert measure_said(shown) == shown


def test_english_has_the_singular_with_one_alone() -> None:
    assert [length_said(count, "day") for count in (0, 1, 2)] == ["0 days", "1 day", "2 days"]
    assert [fees_said(count, "month") for count in (1, 12)] == ["one month’s fees", "12 months’ fees"]


@pytest.mark.parametrize(
    ("shown", "german", "chinese"),
    [
        ("March 3, 2025", "3. März 2025", "2025年3月3日"),
        ("1 May 2026", "1. Mai 2026", "2026年5月1日"),
        ("2029-03-01", "1. März 2029", "2029年3月1日"),
    ],
)
def test_a_date_is_written_as_the_language_of_the_window_does(shown: str, german: str, chinese: str) -> None:
    assert measure_said(shown) == ("1 March 2029" if "-" in shown else shown)
    for code, said in (("de", german), ("zh_CN", chinese)):
        speak(code)
        assert measure_said(shown) == said


@pytest.mark.parametrize(
    ("code", "typed", "english"),
    [
        ("en", "30 days", "30 days"),
        ("de", "30 Tage", "30 days"),
        ("de", "10 Werktagen", "10 business days"),
        ("de", "3. Mai 2021", "2021-05-03"),
        ("de", "unbefristet", "perpetual"),
        ("de", "EUR 50.000", "EUR 50.000"),
        ("zh_CN", "30天", "30 days"),
        ("zh_CN", "3 个月", "3 months"),
        ("zh_CN", "2021年5月3日", "2021-05-03"),
    ],
)
def test_a_value_is_typed_in_the_language_of_the_window(code: str, typed: str, english: str) -> None:
    speak(code)
    assert in_english(typed) == english


@pytest.mark.parametrize("code", ["de", "zh_CN"])
@pytest.mark.parametrize(("key", "shown"), [("notice-to-stop-renewal", "90 days"), ("effective-date", "March 3, 2025")])
def test_the_dialog_for_a_value_says_all_of_it_in_one_language(code: str, key: str, shown: str, qtbot: QtBot) -> None:
    stored: list[str] = []
    speak(code)
    clause = load_catalogue(shipped("resources", "clauses.toml")).get(key)
    assert clause is not None
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ValueDialog(parent, clause, stored.append, shown)
    assert dialog.line.text() == measure_said(shown) != shown
    assert measure_said(shown) in dialog.told.text()
    assert "nderstood" not in dialog.told.text()
    dialog.store_button.click()
    assert stored == [understand(clause, shown).value]


def test_a_date_that_a_person_typed_is_shown_as_dates_are() -> None:
    assert measure_said("2025-03-04") == "4 March 2025"
    assert measure_said("2025-03-04 to 2025-03-08") == "2025-03-04 to 2025-03-08", "only a date alone"
