"""What pip is configured to trust is what a download trusts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from smallprint.domain.progress import CancelToken
from smallprint.errors import FetchFailed
from smallprint.library.package_index import PipConnection, environment_connection, find_wheel, pip_connection


def test_certificates_and_proxy_of_pips_configuration_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = tmp_path / "authority.pem"
    authority.write_text("")
    configuration = tmp_path / "pip.conf"
    configuration.write_text(f"[global]\ncert = {authority}\nproxy = http://127.0.0.1:9\n")
    for variable in ("PIP_CERT", "PIP_PROXY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", str(configuration))
    assert pip_connection(CancelToken()) == PipConnection(authority, "http://127.0.0.1:9")
    assert environment_connection() == PipConnection()


def test_environment_goes_before_the_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "own.pem"
    own.write_text("")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_CERT", str(own))
    assert pip_connection(CancelToken()).certificates == own
    assert environment_connection().certificates == own
    monkeypatch.setenv("PIP_CERT", str(tmp_path / "gone.pem"))
    assert environment_connection().certificates is None


def test_a_bundle_which_has_no_pip_does_not_call_itself_in_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(subprocess, "Popen", lambda *_all, **_named: pytest.fail("a program was started"))
    with pytest.raises(FetchFailed, match="has no pip"):
        find_wheel("a-model", "1.0", CancelToken())
    monkeypatch.delenv("PIP_CERT", raising=False)
    monkeypatch.delenv("PIP_PROXY", raising=False)
    assert pip_connection(CancelToken()) == PipConnection()
