"""The window's language: which is in force, what each string goes through, and the Qt Linguist files."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from importlib import import_module
from pathlib import Path
from time import process_time

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from smallprint.domain.place import Place
from smallprint.domain.playbook import Level
from smallprint.domain.playbook_verdict import LookedFor, Reason, ReasonKind
from smallprint.domain.recall import Recall
from smallprint.export.playbook_said import grounds_said, reason_said
from smallprint.settings import Settings
from smallprint.ui.translation.chosen import SYSTEM, TRANSLATED, language, resolve, speak
from smallprint.ui.translation.outside import CONTEXT, translated
from smallprint.ui.translation.placed import cited, placed, placed_briefly
from smallprint.ui.translation.texts import day, number, tr, tr_n
from smallprint.ui.window.settings_dialog import SettingsDialog
from tests.translations.bare import bare_strings
from tests.translations.extract import APP, OUTSIDE, Text, texts
from tests.translations.ts_files import FORMS, Translation, file_of, read, release

_PLACE = re.compile(r"\{\w+\}")
# Words that English bends by a number; another language says the sentence without them.
_BY_NUMBER = {
    "{is}",
    "{are}",
    "{was}",
    "{were}",
    "{has}",
    "{have}",
    "{it}",
    "{them}",
    "{do}",
    "{valid}",
}


@pytest.fixture(autouse=True)
def english_after() -> Iterator[None]:
    yield
    speak("en")


@pytest.fixture(scope="module")
def sources() -> list[Text]:
    return texts()


def test_in_english_the_source_is_shown() -> None:
    speak("en")
    assert language().english
    assert tr("Page {page}", page="iv") == "Page iv"
    assert [tr_n(n, "{n} page", "{n} pages") for n in (0, 1, 1204)] == ["0 pages", "1 page", "1,204 pages"]
    assert translated("Anything said elsewhere.") == "Anything said elsewhere."
    assert day(date(2021, 5, 3)) == "3 May 2021"


def test_german_has_its_words_its_plurals_its_numbers_and_its_dates() -> None:
    speak("de")
    assert tr("Page {page}", page="iv") == "Seite iv"
    assert [tr_n(n, "{n} page", "{n} pages") for n in (1, 1204)] == ["1 Seite", "1.204 Seiten"]
    assert number(1204) == "1.204"
    assert day(date(2021, 5, 3)).startswith("3. Mai")


def test_chinese_has_one_form_beside_every_number() -> None:
    speak("zh_CN")
    assert [tr_n(n, "{n} page", "{n} pages") for n in (1, 3)] == ["1 页", "3 页"]
    assert day(date(2021, 5, 3)) == "2021年5月3日"


def test_what_is_said_outside_the_window_is_translated_with_its_places() -> None:
    speak("de")
    assert translated("Governing law") == "Anwendbares Recht"
    assert translated("This finding is not in the matter any more.") == "Diese Fundstelle ist nicht mehr im Vorgang."
    assert translated("“deal.pdf” is a folder. Add the files in it.").startswith("„deal.pdf“ ist ein Ordner.")
    assert translated("from the finding “Governing law”, 98 % sure") == (
        "aus der Fundstelle „Anwendbares Recht“, zu 98 % sicher"
    )


def test_several_sentences_are_translated_one_by_one() -> None:
    speak("de")
    assert translated("The contract gives a range. No date is worked out from it.") == (
        "Der Vertrag nennt eine Spanne. Daraus wird kein Datum errechnet."
    )
    assert translated("Searched: 31 pages of deal.pdf, by words alone. 1 page could not be read.").startswith(
        "Durchsucht: 31 Seiten von deal.pdf, nur nach Wörtern."
    )


def test_a_sentence_behind_the_name_of_a_file_is_translated() -> None:
    speak("de")
    assert translated("a: deal.docx: 2 tracked changes are read as if accepted.") == (
        "a: deal.docx: 2 nachverfolgte Änderungen werden gelesen, als wären sie angenommen."
    )
    assert translated("deal: Zxcv is unknown.") == "deal: Zxcv is unknown."
    known = "2 tracked changes are read as if accepted."
    assert translated(f"Terms and Notes.pdf and 3 others: {known}") == (
        f"Terms and Notes.pdf und 3 weitere: {translated(known)}"
    )
    assert translated(f"Terms and Notes: {known}") == f"Terms and Notes: {translated(known)}"


@pytest.mark.parametrize("code", TRANSLATED)
@pytest.mark.parametrize("module", sorted(path.stem for path in (APP / "export").glob("*_said.py")))
def test_each_word_of_what_is_said_outside_is_known(module: str, code: str) -> None:
    speak(code)
    said = vars(import_module(f"smallprint.export.{module}"))
    tables = [table for name, table in said.items() if not name.startswith("__")]
    words = {word for table in tables if isinstance(table, Mapping) for word in table.values() if isinstance(word, str)}
    words = {word for word in words if re.search("[A-Za-z]", _PLACE.sub("", word))}
    assert [word for word in sorted(words) if not language().looked_up(CONTEXT, word, "")] == []


def test_what_became_of_a_verdict_and_a_value_is_translated_and_a_person_s_words_are_not() -> None:
    speak("de")
    assert translated("Governing law: acceptable before, deviates now.") == (
        "Governing law: vorher akzeptabel, jetzt abweichend."
    )
    assert translated("Cap on liability fell from 24 to 12 months.") == (
        f"{translated('Cap on liability')}: gesunken (bisher 24, jetzt 12 Monate)."
    )
    assert translated("Replaced: “Governing law” by “Missing”") == "Ersetzt: „Governing law“ durch „Missing“"
    assert translated("Beside 2 tracked changes, 3 changes are not tracked in the newer Word file.") == (
        "3 Änderungen sind in der neueren Word-Datei nicht nachverfolgt. Außerdem: 2 nachverfolgte Änderungen."
    )
    assert translated("2 changed in value, 1 added") == "2 im Wert geändert, 1 hinzugefügt"


def test_words_of_a_contract_stay_as_they_are() -> None:
    speak("de")
    assert translated("The contract has “Governing law” here.") == "Der Vertrag hat hier „Governing law“."
    assert translated("Whatever a person typed") == "Whatever a person typed"


def test_words_in_quotation_marks_stay_where_several_are_listed() -> None:
    speak("de")
    said = translated("under “RECORDS”, says “inspect and audit those records” and “keep complete records”")
    assert "inspect and audit those records" in said
    assert "keep complete records" in said
    assert " und " in said


@pytest.mark.parametrize("code", TRANSLATED)
@pytest.mark.parametrize("kind", list(ReasonKind))
def test_a_reason_of_a_playbook_has_no_english(kind: ReasonKind, code: str) -> None:
    compared = ("45 days", Level.ACCEPTABLE.value, "at_least", "12 months of fees", "at_most", "60 days")
    words = {
        ReasonKind.CONDITION_MET: compared,
        ReasonKind.NO_CONDITION_MET: compared,
        ReasonKind.NOT_COMPARABLE: compared,
        ReasonKind.PATTERN: ("9", Level.NEVER.value),
        ReasonKind.NOT_LOOKED_FOR: ("German",),
        ReasonKind.SAID: (),
    }
    speak(code)
    said = translated(reason_said(Reason(kind, words.get(kind, ("9", "8")))))
    assert re.findall(r"\b(?:is|it|at|days?|months?|fees|acceptable|never|German|the|such|says?)\b", said) == []


@pytest.mark.parametrize("code", TRANSLATED)
@pytest.mark.parametrize("recall", [None, Recall(1, 3), Recall(19, 20)])
def test_where_nothing_was_found_it_is_told_without_english(recall: Recall | None, code: str) -> None:
    speak(code)
    for passages in (1, 57):
        said = translated(grounds_said(LookedFor(passages, recall=recall)))
        assert re.findall("Textstellen?" if code == "de" else "段落|处|段", said) != []
        assert re.findall(r"\b(?:passages?|looked|measured|found|contracts?)\b", said) == []


def test_a_date_in_a_sentence_is_written_as_the_language_does() -> None:
    speak("de")
    held = "“m” is being reviewed by another Smallprint window, since 1 March 2026, 18:02. Wait until it is done, or "
    assert "1. März 2026, 18:02" in translated(f"{held}stop it there.")
    assert "90 Tage" in translated("Last day to give notice: 2027-12-03 (90 days before the end, 2028-03-02).")


def test_a_place_is_said_in_the_language() -> None:
    place = Place("iii", 2, "9.2(b)")
    assert [placed(place), placed_briefly(place)] == [place.words, place.short]
    assert cited(place, "some words", "deal.pdf") == place.cited("some words", "deal.pdf")
    speak("de")
    assert placed(place) == "Seite iii, Abschnitt 9.2(b)"
    assert placed_briefly(place) == "S. iii · 9.2(b)"
    assert placed(Place()) == "im Text"


def test_an_unknown_language_of_the_system_is_english() -> None:
    assert resolve(SYSTEM) in ("en", *TRANSLATED)
    assert [resolve(code) for code in ("de", "zh_CN", "xx")] == ["de", "zh_CN", "en"]


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_is_in_the_files_and_nothing_else(code: str, sources: list[Text]) -> None:
    known, wanted = read(file_of(code)), {text.key for text in sources}
    assert sorted(set(known) ^ wanted) == [], "run `python -m tests.translations`"


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_is_translated_in_every_form(code: str) -> None:
    known = read(file_of(code))
    assert [key for key, one in known.items() if not one.finished] == []
    assert {len(one.forms) for one in known.values() if one.one} == {FORMS[code]}


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_has_the_places_and_the_key_of_its_source(code: str) -> None:
    for (context, source, _), translation in read(file_of(code)).items():
        wanted = set(_PLACE.findall(f"{source} {translation.one}"))
        for form in translation.forms:
            places = set(_PLACE.findall(form))
            assert places <= wanted, source
            if not translation.one:
                assert wanted - places <= (_BY_NUMBER if context == OUTSIDE else set()), source
            assert (re.search("&[a-zA-ZÄÖÜ]", form) is None) == (re.search("&[a-zA-Z]", source) is None), source
            assert source.count("\t") == form.count("\t"), source


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_the_program_loads_is_made_of_the_file(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    release(file_of(code), made)
    assert made.read_bytes() == file_of(code).with_suffix(".qm").read_bytes(), "run `python -m tests.translations`"


def test_no_control_of_the_window_gets_a_bare_english_string() -> None:
    assert bare_strings() == []


def test_the_language_is_chosen_in_the_settings(qtbot: QtBot) -> None:
    kept: list[Settings] = []
    dialog = SettingsDialog(Settings, kept.append, ())
    qtbot.addWidget(dialog)
    box = dialog.editors["language"]
    assert isinstance(box, QComboBox)
    assert [box.itemText(n) for n in range(box.count())] == ["System", "English", "Deutsch", "简体中文"]
    box.setCurrentIndex(2)
    dialog.save_button.click()
    assert [one.language for one in kept] == ["de"]


def test_an_unfinished_translation_is_told() -> None:
    assert not Translation(("",)).finished
    assert not Translation(("eins", "")).finished


def test_a_long_text_that_is_not_known_takes_no_time() -> None:
    speak("de")
    translated("The first text reads the file.")
    begun = process_time()
    long = "Lorem ipsum dolor sit amet, consectetur and adipiscing elit; sed do. " * 30
    assert "Lorem ipsum" in translated(long)
    assert process_time() - begun < 2  # it took half a minute to try each pattern at each joint
