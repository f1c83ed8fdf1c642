"""Setting up: a missing compiler, what of llama.cpp is built, a terminal without Qt, and what libraries do unasked."""

import importlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
_SCRIPTS = pytest.mark.skipif(os.name != "posix", reason="the scripts are for POSIX")


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """The environment of somebody with no compiler, nothing kept by pip, and pip as it comes."""
    programs = tmp_path / "programs"
    programs.mkdir()
    return {"PATH": str(programs), "HOME": str(tmp_path), "PIP_CONFIG_FILE": os.devnull}


def _asked(environment: Mapping[str, str], *constraints: str) -> tuple[int, str]:
    """Run the check with a Python that has no package installed; return its exit code and what it said."""
    command = [sys.executable, "-S", "packaging/compiler.py", *constraints]
    ended = subprocess.run(command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True, timeout=60)
    return ended.returncode, ended.stderr


def _program(path: Path, script: str = "") -> None:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@_SCRIPTS
def test_without_a_compiler_one_sentence_names_the_command_that_installs_it(bare: dict[str, str]) -> None:
    code, said = _asked(bare)
    assert code == 1
    assert said.startswith("Smallprint compiles llama.cpp when it is set up, and there is no C++ compiler: ")
    assert said.count("\n") == 1
    if sys.platform == "linux":
        _program(Path(bare["PATH"]) / "apt-get")
        assert _asked(bare)[1].endswith(": run: sudo apt-get install g++\n")


@_SCRIPTS
@pytest.mark.skipif(sys.platform == "darwin", reason="there Apple's tool is asked")
def test_a_compiler_is_found_by_name_or_by_the_variables_that_cmake_reads(bare: dict[str, str], tmp_path: Path) -> None:
    programs = Path(bare["PATH"])
    _program(programs / "gcc")
    assert _asked(bare)[0] == 1  # none for C++
    _program(tmp_path / "own-c++")
    assert _asked({**bare, "CXX": f"{tmp_path / 'own-c++'} -O2"}) == (0, "")
    _program(programs / "g++")
    assert _asked(bare) == (0, "")


@_SCRIPTS
def test_no_compiler_is_asked_for_where_none_is_needed(bare: dict[str, str], tmp_path: Path) -> None:
    kept = Path(bare["HOME"]) / "kept" / "wheels" / "aa" / "bb"
    kept.mkdir(parents=True)
    (kept / "llama_cpp_python-0.3.36-py3-none-any.whl").write_bytes(bytes(100))
    assert _asked({**bare, "PIP_CACHE_DIR": str(tmp_path / "kept")}) == (0, "")
    installed = [sys.executable, "packaging/compiler.py"]
    assert subprocess.run(installed, cwd=ROOT, env=bare, check=False, timeout=60).returncode == 0


@_SCRIPTS
def test_another_place_spares_the_compiler_only_where_it_has_the_wheel(bare: dict[str, str], tmp_path: Path) -> None:
    place, pinned = tmp_path / "place", tmp_path / "constraints.txt"
    place.mkdir()
    pinned.write_text("llama-cpp-python==0.3.36\n", encoding="utf-8")
    # asked of nobody else: tests have no network
    environment = {**bare, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(place), "PIP_NO_CACHE_DIR": "1"}
    code, said = _asked(environment, str(pinned))
    assert code == 1
    assert "there is no C++ compiler" in said
    _wheel(place, "llama_cpp_python", "0.3.35")
    assert _asked(environment, str(pinned))[0] == 1, "of another version than the one that was tested"
    _wheel(place, "llama_cpp_python", "0.3.36")
    assert _asked(environment, str(pinned)) == (0, "")


def _wheel(folder: Path, name: str, version: str) -> None:
    """Write an empty package of a version, for any system."""
    about = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        wheel.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{about}/RECORD", "")


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_only_the_library_of_llama_cpp_is_built_and_the_compiler_is_asked_for_before_anything_is_fetched() -> None:
    command = ["make", "--dry-run", "--always-make", ".venv/.installed"]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60).stdout
    for part in ("LLAVA_BUILD", "LLAMA_BUILD_TOOLS", "LLAMA_BUILD_SERVER", "LLAMA_BUILD_EXAMPLES", "LLAMA_BUILD_TESTS"):
        assert f"-D{part}=OFF" in told
    assert told.index("environment.py") < told.index("compiler.py constraints.txt") < told.index("pip install")


@_SCRIPTS
def test_an_environment_that_was_begun_is_completed_and_keeps_what_it_has(tmp_path: Path) -> None:
    folder = tmp_path / "an environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True, timeout=60)
    (kept,) = folder.glob("lib/python3*/site-packages")
    (kept / "own.py").touch()
    command = [sys.executable, "packaging/environment.py", str(folder)]
    assert subprocess.run(command, cwd=ROOT, check=False, timeout=120).returncode == 0
    subprocess.run([str(folder / "bin" / "python"), "-c", "import pip, own"], check=True, timeout=60)
    before = (folder / "pyvenv.cfg").stat().st_mtime_ns
    assert subprocess.run(command, cwd=ROOT, check=False, timeout=120).returncode == 0
    assert (folder / "pyvenv.cfg").stat().st_mtime_ns == before, "one that can be used is left alone"


@_SCRIPTS
def test_a_python_that_is_too_old_is_named_and_makes_nothing(tmp_path: Path) -> None:
    (tmp_path / "packaging").mkdir()
    shutil.copy(ROOT / "packaging" / "environment.py", tmp_path / "packaging")
    newer = f"3.{sys.version_info.minor + 1}"
    (tmp_path / "pyproject.toml").write_text(f'[project]\nrequires-python = ">={newer}"\n', encoding="utf-8")
    command = [sys.executable, "packaging/environment.py", ".venv"]
    ended = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"Smallprint needs Python {newer} or newer, and this is Python 3.")
    assert ended.stderr.endswith(f"make run PYTHON=python{newer}\n")
    assert not (tmp_path / ".venv").exists()


@_SCRIPTS
@pytest.mark.parametrize(("missing", "compiler", "more"), [("venv", "g++", ""), ("ensurepip", "none", " g++")])
def test_a_python_without_its_package_for_environments_is_told_of_with_the_command(
    missing: str, compiler: str, more: str, tmp_path: Path
) -> None:
    (tmp_path / "apt-get").touch(0o755)
    (tmp_path / compiler).touch(0o755)
    blocked = f"import runpy, sys; sys.modules[{missing!r}] = None; sys.argv = sys.argv[1:]"
    code = f"{blocked}; runpy.run_path(sys.argv[0], run_name='__main__')"
    ended = subprocess.run(
        [sys.executable, "-c", code, "packaging/environment.py", str(tmp_path / "environment")],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PATH": str(tmp_path)},
    )
    assert ended.returncode == 1
    assert ended.stderr == (
        "Smallprint is set up in a virtual environment, and this Python can make none: "
        f"run: sudo apt-get install python3.{sys.version_info.minor}-venv{more}\n"
    )


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_where_there_is_no_python_one_sentence_says_which_is_needed(tmp_path: Path) -> None:
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)
    command = ["make", "run", "PYTHON=no-such-python"]
    ended = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True, timeout=60)
    assert ended.stderr.startswith("Smallprint needs Python 3.11 or newer, and there is no no-such-python: install it")
    assert ("(run: sudo apt-get install python3-venv g++)" in ended.stderr) is (shutil.which("apt-get") is not None)


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_who_only_runs_the_program_gets_no_tools_of_development_unless_they_are_there(tmp_path: Path) -> None:
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)

    def told(*targets: str) -> str:
        command = ["make", "--dry-run", *targets]
        return subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True, timeout=60).stdout

    assert "--editable .\n" in told("run")
    assert "--group dev" not in told("run")
    assert "--group dev" in told("check")
    (tmp_path / ".venv").mkdir()
    for stamp, tools in ((".program", True), (".installed", False)):
        (tmp_path / ".venv" / stamp).touch()
        assert "pip install" not in told("run")
        assert ("--group dev" in told("check")) is tools
    os.utime(tmp_path / ".venv" / ".installed", (0, 0))  # the requirements changed since
    assert "--group dev" in told("run")


@_SCRIPTS
def test_the_set_up_is_timed_by_the_clock_and_by_the_processor_with_the_compiler_apart(tmp_path: Path) -> None:
    project, programs = tmp_path / "project", tmp_path / "bin"
    (project / "packaging").mkdir(parents=True)
    programs.mkdir()
    shutil.copy(ROOT / "packaging" / "setup_time.py", project / "packaging")
    (project / "tracked").write_text("as it is now")
    _program(programs / "git", "printf 'tracked\\0packaging/setup_time.py\\0'")
    busy = f"{sys.executable} -c 'sum(i * i for i in range(3_000_000))'"
    launched = "$(echo $CMAKE_CXX_COMPILER_LAUNCHER | tr ';' ' ')"
    seen = f'cat tracked > {tmp_path}/seen; echo "$PIP_CACHE_DIR|$SMALLPRINT_HOME|$DISPLAY" > {tmp_path}/bare'
    _program(programs / "make", f"{seen}\n[ $1 = run ] || {launched} {busy}")
    environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}", "DISPLAY": ":7"}
    command = [sys.executable, str(project / "packaging" / "setup_time.py")]
    ended = subprocess.run(command, env=environment, check=False, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr
    assert (tmp_path / "seen").read_text() == "as it is now"
    kept, home, display = (tmp_path / "bare").read_text().strip().split("|")
    assert "smallprint-setup-" in kept
    assert "smallprint-setup-" in home
    assert display == ""
    lines = ended.stdout.splitlines()
    assert any(re.match(r"packages, llama\.cpp +\d+ s +\d+ s$", line) for line in lines), lines
    assert any(re.match(r"  compiling alone +\d+ s$", line) for line in lines), lines
    assert "allowed are 300 s" in lines[-1]
    _program(programs / "make", "echo no disk >&2; exit 2")
    failed = subprocess.run(command, env=environment, check=False, capture_output=True, text=True, timeout=120)
    assert failed.returncode == 1
    assert "no disk" in failed.stderr


def test_two_cores_compile_at_once_and_do_the_rest_one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    timed = importlib.import_module("setup_time")
    steps = [timed.Step("packages", 400, 290), timed.Step("review", 20, 10)]
    lines = timed.told(steps, 200)
    assert timed.on_free_cores(steps, 200) == 200 < timed.LIMIT_SECONDS == 300
    assert lines[-3].split() == ["all", "420", "s", "300", "s"]
    assert "on 2 cores: about 200 s" in lines[-2]


@_SCRIPTS
@pytest.mark.skipif(sys.platform == "darwin", reason="there is always a display")
@pytest.mark.parametrize(("display", "reviewed"), [({}, True), ({"DISPLAY": ":7"}, False)], ids=["none", "one"])
def test_without_a_display_the_terminal_reviews_though_qt_cannot_start(
    tmp_path: Path, display: dict[str, str], reviewed: bool
) -> None:
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging")
    (tmp_path / "resources").mkdir()
    shutil.copy(ROOT / "resources" / "qt_packages.txt", tmp_path / "resources")
    programs = tmp_path / "bin"
    programs.mkdir()
    _program(programs / "python", "exit 1")  # as where Qt's libraries are missing
    _program(programs / "smallprint", 'echo "smallprint $1"')
    _program(programs / "id", "echo 1000")  # somebody who may install nothing
    environment = {"PATH": f"{programs}:{os.environ['PATH']}", **display}
    command = ["bash", "packaging/run.sh", str(programs)]
    ended = subprocess.run(
        command, cwd=tmp_path, env=environment, check=False, capture_output=True, text=True, timeout=60
    )
    assert (ended.returncode == 0) is reviewed
    assert ("smallprint review" in ended.stdout) is reviewed
    assert ("Qt cannot start" in ended.stderr) is not reviewed


def test_each_dependency_was_looked_at_for_what_it_does_on_its_own() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    looked_at = (ROOT / "docs" / "native-libraries.md").read_text(encoding="utf-8")
    names = {re.split(r"[\[<>=~!; ]", dependency)[0] for dependency in project["dependencies"]}
    assert len(names) > 10
    assert {name for name in names if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", looked_at)} == set()


def test_each_dependency_is_pinned_to_a_version_that_the_project_allows() -> None:
    stated = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*stated["project"]["dependencies"], *stated["dependency-groups"]["dev"]]
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = dict(line.split("==") for line in lines if line and not line.startswith("#"))
    assert len(pins) == sum(not line.startswith("#") for line in lines), "a line that is no plain pin"
    pinned = {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in pins.items()}
    for dependency in wanted:
        name = re.split(r"[\[<>=~!; ]", dependency)[0]
        if name == "pip":  # the one of the virtual environment, which installs the others
            continue
        version = _parts(pinned[name.lower()])
        limits = re.findall(r"(>=|<)([\d.]+)", dependency)
        assert limits, dependency
        for sign, limit in limits:
            assert (version >= _parts(limit)) is (sign == ">="), f"{dependency}, but {name} is pinned to {version}"


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_the_versions_that_were_tested_are_the_ones_installed() -> None:
    command = ["make", "--dry-run", "--always-make", ".venv/.installed"]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60).stdout
    assert "--constraint constraints.txt --editable . --group dev" in told
    assert "constraints.txt" in re.findall(r"^\$\(INSTALLED\): (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)[0]


def test_a_wheel_holds_all_that_a_review_needs_and_no_weights_of_development(tmp_path: Path) -> None:
    kept = ("app", "models", "resources", "pyproject.toml", "README.md", "LICENSE", ".gitignore")
    project = tmp_path / "project"
    project.mkdir()
    for name in kept:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, project / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.is_file():
            shutil.copy(source, project / name)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-build-isolation", "--no-deps", "--no-index"]
    built = subprocess.run(
        [*command, "--wheel-dir", str(tmp_path), str(project)],
        check=False, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert built.returncode == 0, built.stderr
    with zipfile.ZipFile(next(tmp_path.glob("smallprint-*.whl"))) as wheel:
        names = set(wheel.namelist())
        (starts,) = (wheel.read(name).decode() for name in names if name.endswith("/entry_points.txt"))
    shipped = {name.partition("_shipped/")[2] for name in names if "/_shipped/" in name}
    needed = {
        path.relative_to(ROOT).as_posix()
        for folder in ("models", "resources")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and not {"development", "training", "__pycache__"} & set(path.parts)
    }
    assert shipped == needed
    assert any(name.endswith("/__main__.py") for name in names)
    assert "[console_scripts]\nsmallprint = smallprint.launch:main" in starts
    assert "[gui_scripts]\nsmallprint-window = smallprint.launch:main" in starts, (
        "Windows shows a console beside the window"
    )


def test_the_oldest_libraries_are_those_of_the_lower_bounds() -> None:
    told = subprocess.run([sys.executable, "packaging/oldest.py"], cwd=ROOT, check=True, capture_output=True, text=True)
    oldest = dict(line.split("==") for line in told.stdout.splitlines())
    dependencies = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    for name, version in oldest.items():
        assert any(one.startswith(f"{name}>={version.removesuffix('.*')}") for one in dependencies), name
    assert len(oldest) == len(dependencies) - 1  # all but pip


def test_the_workflow_tests_each_system_and_each_python_by_the_commands_of_a_contributor() -> None:
    yaml = pytest.importorskip("yaml")
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "tests.yml").read_text(encoding="utf-8"))
    check, test = workflow["jobs"]["check"], workflow["jobs"]["test"]
    assert [step["run"] for step in check["steps"] if "run" in step] == ["make check PYTHON=python"]
    matrix = test["strategy"]["matrix"]
    assert {system.partition("-")[0] for system in matrix["system"]} == {"ubuntu", "macos", "windows"}
    stated = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert f">={matrix['python'][0]}" == stated["project"]["requires-python"]
    assert matrix["python"] == ["3.11", "3.12", "3.13", "3.14"]
    assert [leg["libraries"] for leg in matrix["include"]] == ["oldest"]
    runs = [step["run"] for step in test["steps"] if "run" in step]
    assert any(run.startswith("make test") for run in runs)
    flags = re.findall(r"-D\w+=OFF", (ROOT / "Makefile").read_text(encoding="utf-8"))
    assert next(step["env"]["CMAKE_ARGS"] for step in test["steps"] if "CMAKE_ARGS" in step.get("env", {})) == " ".join(
        flags
    )
