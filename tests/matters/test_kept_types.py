"""The person's own clause types in the program: kept for the next matter, joined under a name, lost to no damage."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.domain.clause import ClauseGroup, ValueKind
from smallprint.errors import KeptTypesUnusable
from smallprint.matters.kept_types import KeptType, forget_type, keep_new_types, keep_type, kept_types
from smallprint.system.paths import data_folder

COOKIES = KeptType("Cookies", "Which?", ClauseGroup.EXIT, ValueKind.NONE, ("We set cookies.",))
FINES = KeptType("Fines", "", ClauseGroup.LIABILITY, ValueKind.AMOUNT, ("The fine is EUR 5.",), ("It is fine.",))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMALLPRINT_HOME", str(tmp_path))


def file() -> Path:
    return data_folder() / "clause-types.json"


def aside() -> list[Path]:
    return sorted(data_folder().glob("clause-types.damaged-*.json"))


def test_what_is_kept_is_there_the_next_time_and_only_for_its_owner() -> None:
    assert kept_types().types == ()
    keep_type(FINES)
    keep_type(COOKIES)
    assert kept_types().types == (COOKIES, FINES)
    assert file().stat().st_mode & 0o077 == 0


def test_under_one_name_examples_are_joined_and_the_rest_is_the_last() -> None:
    keep_type(FINES)
    keep_type(KeptType("fines", "How much?", ClauseGroup.EXIT, ValueKind.NONE, ("A penalty of 9.",)))
    [joined] = kept_types().types
    assert joined == KeptType(
        "fines",
        "How much?",
        ClauseGroup.EXIT,
        ValueKind.NONE,
        ("A penalty of 9.", "The fine is EUR 5."),
        ("It is fine.",),
    )


def test_what_was_said_last_of_a_passage_counts() -> None:
    keep_type(FINES)
    keep_type(replace(FINES, examples=("It is fine.",), unlike=("The fine is EUR 5.",)))
    [turned] = kept_types().types
    assert (turned.examples, turned.unlike) == (("It is fine.",), ("The fine is EUR 5.",))


def test_an_example_that_was_taken_out_does_not_come_back() -> None:
    keep_type(replace(COOKIES, examples=("We set cookies.", "Wrong.")))
    keep_type(COOKIES, dropped=["Wrong."])
    assert kept_types().types == (COOKIES,)


def test_a_renamed_type_stays_one_type() -> None:
    keep_type(COOKIES)
    keep_type(FINES)
    keep_type(replace(COOKIES, name="Tracking"), instead_of="Cookies")
    assert [one.name for one in kept_types().types] == ["Fines", "Tracking"]


def test_what_is_forgotten_is_gone_and_the_rest_stays() -> None:
    keep_type(COOKIES)
    keep_type(FINES)
    assert forget_type("COOKIES")
    assert not forget_type("COOKIES")
    assert kept_types().types == (FINES,)


def test_who_declines_once_is_not_asked_to_decline_again() -> None:
    assert kept_types().keeps_new
    keep_new_types(False)
    keep_type(COOKIES)
    assert not kept_types().keeps_new


@pytest.mark.parametrize("content", ["{", "[]", '{"version": 1}', '{"types": 3}', "\x00", '"x"'])
def test_a_damaged_file_is_set_aside_once_and_nothing_of_it_is_lost(content: str) -> None:
    file().write_text(content)
    assert str(data_folder() / "clause-types.damaged-1.json") in kept_types().trouble
    assert kept_types().trouble == ""
    keep_type(COOKIES)
    assert kept_types().types == (COOKIES,)
    assert [one.read_text() for one in aside()] == [content]


@pytest.mark.parametrize(
    ("key", "bad"),
    [("name", " "), ("name", 3), ("question", None), ("group", []), ("value", "parties"), ("examples", [1])],
)
def test_a_damaged_type_costs_itself_alone_and_its_text_is_set_aside(key: str, bad: object) -> None:
    keep_type(COOKIES)
    keep_type(FINES)
    content = json.loads(file().read_text())
    content["types"][0][key] = bad
    file().write_text(json.dumps(content))
    kept = kept_types()
    assert kept.types == (FINES,)
    assert kept.trouble.startswith("1 of the clause types")
    assert [json.loads(one.read_text()) for one in aside()] == [content]
    assert kept_types() == replace(kept, trouble="")


def test_a_file_of_a_newer_program_is_left_alone() -> None:
    file().write_text('{"version": 2, "types": {}}')
    assert "newer Smallprint" in kept_types().trouble
    with pytest.raises(KeptTypesUnusable, match="newer"):
        keep_type(COOKIES)
    assert file().read_text() == '{"version": 2, "types": {}}'


def test_a_file_that_cannot_be_read_is_not_written_over() -> None:
    file().mkdir()
    assert "cannot be read" in kept_types().trouble
    with pytest.raises(KeptTypesUnusable, match="cannot be read"):
        keep_type(COOKIES)
    assert file().is_dir()


def test_a_folder_that_cannot_be_written_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path, _content: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("smallprint.matters.kept_types.write_state", full)
    with pytest.raises(KeptTypesUnusable, match=r"could not be kept.*No space left"):
        keep_type(COOKIES)
