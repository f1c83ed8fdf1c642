"""Forms as files: what is written is read back, and what is none is refused with what to do."""

import json
from pathlib import Path

import pytest

from smallprint.errors import StandardInvalid
from smallprint.standards.form_file import form_as_text, load_form, read_form, write_form
from smallprint.standards.library import known_forms, offered_forms, own_folder
from tests.standards_made import form_of, text_of


@pytest.mark.parametrize("with_text", [False, True])
def test_a_form_is_read_back_as_it_was_written(tmp_path: Path, with_text: bool) -> None:
    template = text_of().replace("the Purpose on", "the [purpose] on")
    form = form_of(template, with_text=with_text)
    write_form(form, tmp_path / "new" / "alder.json")
    assert load_form(tmp_path / "new" / "alder.json") == form
    assert form.has_text is with_text


def test_fingerprints_hold_no_word_of_the_terms() -> None:
    kept = json.loads(form_as_text(form_of()))
    said = json.dumps(kept["pieces"])
    assert not [word for word in ("Discloser", "Recipient", "secret", "destroy") if word.casefold() in said.casefold()]
    assert kept["clauses"][1] == ["1", "Purpose"], "numbers and headings are kept, to name clauses by"


def test_a_form_knows_its_clauses_title_and_notice() -> None:
    form = form_of()
    assert [str(one) for one in form.clauses] == [
        "ALDER STANDARD TERMS", "1 Purpose", "2 Duties", "3 Exceptions", "4 Term", "5 Return", "6 Law",
    ]  # fmt: skip
    assert [one.needed for one in form.pieces][:2] == [False, True]
    assert form.pieces[-1].needed is False
    assert form.name == "Alder Standard Terms 1.0"


_GOOD = form_as_text(form_of())


@pytest.mark.parametrize(
    "content",
    [
        "", "[]", "{}", "{\"smallprint_standard\": 1}", "[" * 100_000,
        json.dumps(json.loads(_GOOD) | {"pieces": []}),
        json.dumps(json.loads(_GOOD) | {"title": ""}),
        json.dumps(json.loads(_GOOD) | {"title": 7}),
        json.dumps(json.loads(_GOOD) | {"clauses": [["1"], 7]}),
        json.dumps(json.loads(_GOOD) | {"clauses": [["1", "a", "b"]]}),
        json.dumps(json.loads(_GOOD) | {"pieces": [[99, 3, "0" * 16, "0" * 8, ""]]}),
        json.dumps(json.loads(_GOOD) | {"pieces": [[0, 0, "0" * 16, "0" * 8, ""]]}),
        json.dumps(json.loads(_GOOD) | {"pieces": [[0, 3, "0" * 15, "0" * 8, ""]]}),
        json.dumps(json.loads(_GOOD) | {"pieces": [[0, 3, "0" * 16, "0" * 8]]}),
        json.dumps(json.loads(_GOOD) | {"pieces": ["abcde"]}),
    ],
)  # fmt: skip
def test_what_is_no_form_is_refused(content: str) -> None:
    with pytest.raises(StandardInvalid, match="is no standard form"):
        read_form(content, Path("a.json"))


def test_a_form_of_a_newer_program_says_so() -> None:
    with pytest.raises(StandardInvalid, match="newer Smallprint"):
        read_form(json.dumps(json.loads(_GOOD) | {"smallprint_standard": 2}), Path("a.json"))


def test_a_file_that_cannot_be_opened_or_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(StandardInvalid, match="cannot be opened"):
        load_form(tmp_path / "none.json")
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(StandardInvalid, match="is no standard form"):
        load_form(tmp_path / "bytes.json")
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StandardInvalid, match="cannot be written"):
        write_form(form_of(), tmp_path / "file" / "a.json")


def test_a_text_of_a_few_words_is_no_form() -> None:
    with pytest.raises(StandardInvalid, match="too few words"):
        form_of("1. Term. Two years.\n")


def test_own_forms_come_first_and_what_is_none_comes_last(tmp_path: Path) -> None:
    write_form(form_of(), tmp_path / "alder.json")
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("no form", encoding="utf-8")
    offered = offered_forms(str(tmp_path))
    assert (offered[0].path.name, offered[0].own) == ("alder.json", True)
    assert (offered[-1].path.name, offered[-1].form) == ("broken.json", None)
    assert "is no standard form" in offered[-1].trouble
    assert len(known_forms(str(tmp_path))) == len(offered) - 1


def test_a_form_that_changes_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "alder.json"
    write_form(form_of(), path)
    assert known_forms(str(tmp_path))[0].version == "1.0"
    path.write_text(_GOOD.replace('"version": "1.0"', '"version": "1.0.1"'), encoding="utf-8")
    assert known_forms(str(tmp_path))[0].version == "1.0.1"


def test_without_a_setting_the_folder_is_one_of_the_programs_data() -> None:
    assert own_folder(" ").name == "standards"
    assert own_folder("/forms") == Path("/forms")


def test_the_forms_that_ship_can_be_read_and_hold_no_text() -> None:
    shipped = [one for one in offered_forms("") if not one.own]
    assert shipped, "some ship"
    for one in shipped:
        assert one.form is not None, one.trouble
        form = one.form
        assert not form.has_text, form.name
        assert all((form.title, form.publisher, form.version, form.licence, form.source)), form.name
        assert form.length > 300, form.name
        words = [one for one in form.clauses if one.number]
        assert len(words) > 3, form.name
    names = [one.form.name for one in shipped if one.form is not None]
    assert len(set(names)) == len(names)
