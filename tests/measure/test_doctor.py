"""What the doctor says of the program itself: its version, how it was installed, and where newer ones come from."""

import sys
from email.message import Message
from pathlib import Path

import pytest

import smallprint
from smallprint.measure import doctor


def told() -> dict[str, str]:
    return {check.name: check.value for check in doctor.installed_parts()}


def test_the_version_is_named_with_the_folder_it_runs_from() -> None:
    folder = Path(smallprint.__file__).resolve().parents[2]
    assert told()["Smallprint"] == f"{smallprint.__version__}, from source in {folder}"


def test_a_bundle_is_named_as_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "smallprint"))
    assert told()["Smallprint"].endswith(f", the package in {tmp_path.resolve()}")


def test_newer_versions_come_from_where_the_package_says_or_from_whoever_gave_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert "ask whoever gave you this one, then install" in told()["Newer versions"]
    stated = Message()
    stated["Project-URL"] = "Releases, https://smallprint.example/releases"
    monkeypatch.setattr(doctor, "metadata", lambda _package: stated)
    assert "ask https://smallprint.example/releases, then install" in told()["Newer versions"]
