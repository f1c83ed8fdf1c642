"""The settings file: what it leaves out has its default, what is not allowed is refused with a sentence."""

import json
from dataclasses import fields, replace
from typing import get_type_hints

import pytest

from smallprint.bootstrap import open_services
from smallprint.errors import SettingInvalid, SettingsUnwritable
from smallprint.settings import Settings, load_settings, save_settings, settings_file, settings_from


def test_settings_are_kept() -> None:
    assert load_settings() == Settings()
    changed = replace(Settings(), theme="dark", show_unlikely=True, file_seconds=30)
    save_settings(changed)
    assert load_settings() == changed


def test_what_the_file_does_not_name_has_its_default() -> None:
    settings_file().write_text(
        json.dumps({"theme": "light", "confirm": "always", "of another version": 1}), encoding="utf-8"
    )
    assert load_settings() == replace(Settings(), theme="light")


@pytest.mark.parametrize(
    "stored",
    [
        {"theme": "pink"},
        {"candidates_per_clause": 0},
        {"candidates_per_clause": True},
        {"show_unlikely": 1},
        {"show_unlikely": "much"},
        {"file_megabytes": 1},
        {"model": None},
    ],
)
def test_a_value_that_is_not_allowed_is_named(stored: dict[str, object]) -> None:
    settings_file().write_text(json.dumps(stored), encoding="utf-8")
    with pytest.raises(SettingInvalid, match=next(iter(stored))):
        load_settings()


@pytest.mark.parametrize("address", ["127.0.0.1:8080", "models.example.org/v1", "ftp://models.example.org", "http://"])
def test_a_server_that_is_no_address_is_named(address: str) -> None:
    settings_file().write_text(json.dumps({"server": address}), encoding="utf-8")
    with pytest.raises(SettingInvalid, match=r"“server” cannot be used.*Write it like http://") as raised:
        open_services()
    assert address in str(raised.value)
    assert str(settings_file()) in str(raised.value)


@pytest.mark.parametrize("content", ["{", "[]", "\udcff"])
def test_a_file_that_holds_no_settings_is_said_to_be_broken(content: str) -> None:
    settings_file().write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(SettingInvalid, match=r"(?i)delete it"):
        load_settings()


def test_settings_that_cannot_be_written_say_so() -> None:
    settings_file().mkdir()
    with pytest.raises(SettingsUnwritable, match="could not be kept"):
        save_settings(Settings())


def test_every_setting_declares_what_the_dialog_needs() -> None:
    hints = get_type_hints(Settings)
    for declared in fields(Settings):
        assert declared.metadata["label"], declared.name
        assert declared.metadata["help"].endswith("."), declared.name
        if not declared.metadata["of_keys"]:
            assert hints[declared.name] in (bool, int, float, str), declared.name
        if hints[declared.name] in (int, float):
            least, most = declared.metadata["limits"]
            assert least <= declared.default <= most
    assert settings_from({}) == Settings()
