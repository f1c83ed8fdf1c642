"""The licences on the command line: each part once, with what it states itself."""

from importlib.metadata import version

import pytest

from smallprint.cli import run
from smallprint.system.licences import WEIGHTS, package_licences


def test_models_weights_python_and_each_package_are_listed_with_a_licence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["licences"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("Model SmolLM2") and line.endswith("Apache-2.0") for line in lines)
    assert any(line.startswith("Weights") and line.endswith(WEIGHTS) for line in lines)
    assert any(line.startswith("Python ") and line.endswith("PSF-2.0") for line in lines)
    packages = package_licences("smallprint")
    assert len(packages) > 40
    for one in packages:
        assert [one.package, one.version, *one.licence.split()] in [line.split() for line in lines]
    assert version("lxml") in "\n".join(lines)
