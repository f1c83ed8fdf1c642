"""What the program says of itself: its versions, the licences of its parts, and what may open a connection."""

from importlib.metadata import requires, version

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from smallprint import __version__
from smallprint.bootstrap import Services
from smallprint.settings import settings_file
from smallprint.system.licences import package_licences
from smallprint.ui.window.about_dialog import AboutDialog


def told(dialog: AboutDialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(QLabel)]


def test_versions_of_program_qt_engine_model_and_catalogue_are_said(services: Services, qtbot: QtBot) -> None:
    dialog = AboutDialog(services)
    qtbot.addWidget(dialog)
    said = told(dialog)
    assert {f"Smallprint {__version__}", str(services.model.folder), str(settings_file())} <= set(said)
    everything = "\n".join(said)
    for part in (version("PySide6-Essentials"), version("llama-cpp-python"), services.catalogue.sha256[:12]):
        assert part in everything


def test_each_package_that_is_needed_is_listed_with_its_own_licence(services: Services, qtbot: QtBot) -> None:
    dialog = AboutDialog(services)
    qtbot.addWidget(dialog)
    table = dialog.licences
    rows = {table.item(n, 0).text(): table.item(n, 2).text() for n in range(table.rowCount())}  # type: ignore[union-attr]
    assert rows["PySide6_Essentials"].startswith("LGPL-3.0-only")
    assert rows["lxml"] == "BSD-3-Clause", "needed by what is needed"
    assert all(rows.values())
    for model in services.model.models:
        assert rows[f"Model {model.label}"] == model.licence


def test_what_is_needed_only_for_tests_or_not_installed_is_not_listed() -> None:
    names = {one.package.lower() for one in package_licences("smallprint")}
    assert "pygments" not in names
    assert any("pygments" in one for one in requires("httpx") or ()), "for an extra of it, which is not asked for"
    assert version("pygments"), "and it is installed"
    assert package_licences("there-is-no-such-package") == []


@pytest.mark.parametrize(
    ("server", "said"),
    [
        ("", "none is set: nothing is sent"),
        ("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1, which is this machine"),
        ("https://models.example/v1", "https://models.example/v1: text of contracts is sent there to be read"),
    ],
)
def test_what_may_open_a_connection_follows_the_settings(
    services: Services, qtbot: QtBot, server: str, said: str
) -> None:
    services.change_settings(server=server)
    dialog = AboutDialog(services)
    qtbot.addWidget(dialog)
    assert said in told(dialog)
