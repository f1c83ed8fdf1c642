"""The window's language: which is in force, what each string goes through, and the Qt Linguist files."""

from collections.abc import Iterator
from datetime import date

import pytest

from smallprint.settings import Settings
from smallprint.ui.translation.chosen import SYSTEM, TRANSLATED, language, resolve, speak
from smallprint.ui.translation.outside import said
from smallprint.ui.translation.texts import day, number, tr, tr_n
from smallprint.ui.window.settings_dialog import SettingsDialog
from tests.translations.extract import texts
from tests.translations.ts_files import file_of, read


@pytest.fixture(autouse=True)
def english_after() -> Iterator[None]:
    yield
    speak("en")


def test_in_english_the_source_is_shown() -> None:
    speak("en")
    assert language().english
    assert tr("Page {page}", page="iv") == "Page iv"
    assert [tr_n(n, "{n} page", "{n} pages") for n in (0, 1, 1204)] == ["0 pages", "1 page", "1,204 pages"]
    assert said("Anything said elsewhere.") == "Anything said elsewhere."
    assert day(date(2021, 5, 3)) == "3 May 2021"


def test_numbers_are_written_as_the_language_writes_them() -> None:
    speak("de")
    assert number(1204) == "1.204"


def test_an_unknown_language_of_the_system_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    assert resolve(SYSTEM) in ("en", *TRANSLATED)
    assert [resolve(code) for code in ("de", "zh_CN", "xx")] == ["de", "zh_CN", "en"]


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_is_in_the_files_and_nothing_else(code: str) -> None:
    assert set(read(file_of(code))) == {text.key for text in texts()}, "run `python -m tests.translations`"


def test_the_language_is_chosen_in_the_settings(qtbot: object) -> None:
    kept: list[Settings] = []
    dialog = SettingsDialog(Settings, kept.append)
    box = dialog.editors["language"]
    assert [box.itemText(n) for n in range(box.count())] == ["System", "English", "Deutsch", "简体中文"]  # type: ignore[attr-defined]
    box.setCurrentIndex(2)  # type: ignore[attr-defined]
    dialog.save_button.click()
    assert [one.language for one in kept] == ["de"]
