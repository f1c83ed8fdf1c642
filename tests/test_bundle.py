"""What `make bundle` does beyond PyInstaller: a small folder that still runs, and a Debian package."""

import ctypes
import json
import platform
import re
import shutil
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import PySide6
import pytest
import yaml
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
_ICU = sorted(Path(PySide6.__file__).parent.glob("Qt/lib/libicu*.so.*"))
_COMPILED = pytest.mark.skipif(
    not all(map(shutil.which, ("cc", "strip", "ldd"))), reason="a compiler, `strip` or `ldd` is missing"
)
_WORDS = ["zebra", "Äpfel", "apfel", "Öl", "Ofen", "éclair", "李", "张", "王"]
# Sorts the words by an order of a language as ICU's own functions give it; Qt asks them the same.
_SORTING = """
import ctypes, functools, json, pathlib, sys
folder, version, language, *words = sys.argv[1:]
for part in ("data", "uc", "i18n"):
    library = ctypes.CDLL(str(pathlib.Path(folder, f"libicu{part}.so.{version}")), ctypes.RTLD_GLOBAL)
opened, compared = (getattr(library, f"{name}_{version}") for name in ("ucol_open", "ucol_strcoll"))
opened.restype = ctypes.c_void_p
failed = ctypes.c_int(0)
order = ctypes.c_void_p(opened(language.encode(), ctypes.byref(failed)))
wide = lambda word: (ctypes.create_string_buffer(word.encode("utf-16-le")), len(word))
sort = functools.cmp_to_key(lambda one, other: compared(order, *wide(one), *wide(other)))
print(json.dumps([failed.value > 0, sorted(words, key=sort)]))
"""


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Import a module of the folder that the bundle is made from."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "bundle"))
    before = set(sys.modules)

    def imported(name: str) -> ModuleType:
        return import_module(name)

    yield imported
    for name in set(sys.modules) - before:
        if str(ROOT / "packaging") in str(getattr(sys.modules[name], "__file__", "")):
            del sys.modules[name]


def _sorted_by(folder: Path, version: str, language: str) -> list[Any]:
    command = [sys.executable, "-c", _SORTING, str(folder), version, language, *_WORDS]
    ended = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    answer = json.loads(ended.stdout)
    assert isinstance(answer, list)
    return answer


def test_each_file_that_the_wheel_ships_stays_in_the_bundle_whatever_is_left_out_of_libraries(bundle: Any) -> None:
    used = bundle("left_out").used
    shipped = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert any(path.suffix == ".ts" for path in shipped), "which a window in German reads"
    assert [path for path in shipped if not used(f"smallprint/_shipped/{path.relative_to(ROOT)}")] == []
    assert used("PySide6/Qt/translations/qtbase_de.qm")
    assert not used("PySide6/Qt/translations/qtbase_fr.qm")
    assert not used("PySide6\\Qt\\translations\\qtbase_fr.qm")
    assert used("PySide6/Qt/plugins/platforms/libqxcb.so")
    assert not used("PySide6/Qt/plugins/platforms/libqvnc.so")
    assert used("PySide6/Qt/plugins/imageformats/libqsvg.so"), "the window's icon is a drawing"
    assert not used("PySide6/Qt/plugins/imageformats/libqtiff.so")
    assert used("rapidocr/inference_engine/onnxruntime/main.py")
    assert not used("rapidocr/inference_engine/pytorch/main.py")


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")
@pytest.mark.parametrize(("library", "package"), [("libstdc++.so.6", "libstdc++6"), ("libgcc_s.so.1", "libgcc-s1")])
def test_a_library_of_the_system_is_left_out_and_named_by_the_package(bundle: Any, library: str, package: str) -> None:
    assert not bundle("left_out").used(library)
    assert package in bundle("deb").needed().split(", ")


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("readelf"), reason="`readelf` of Linux is missing")
def test_an_older_system_refuses_the_package_when_it_is_installed(bundle: Any, tmp_path: Path) -> None:
    deb = bundle("deb")
    (tmp_path / "smallprint").write_text("a program of no system")
    assert deb.oldest_c_library(tmp_path) == ""
    assert deb.needed("").startswith("libc6, ")
    for library in sorted(Path(PySide6.__file__).parent.glob("Qt*.abi3.so"))[:2]:
        shutil.copy(library, tmp_path)
    version = deb.oldest_c_library(tmp_path)
    here = platform.libc_ver()[1]
    # as numbers: 2.4 is older than 2.17
    assert (2, 14) <= tuple(map(int, version.split("."))) <= tuple(map(int, here.split(".")))
    assert deb.needed(version).startswith(f"libc6 (>= {version}), ")


def test_packages_in_the_bundle_bring_their_licences_and_nothing_of_the_machine(bundle: Any) -> None:
    collected = ["numpy._core.multiarray", "cv2.abi3.so", "keyring/backends/SecretService.py", "PySide6\\QtCore.pyd"]
    told = {name: Path(source) for source, name in bundle("part_metadata").told_of(collected)}
    brought = {name.split("-")[0].lower().replace("_", "-") for name in told}
    assert brought == {"numpy", "opencv-python-headless", "keyring", "pyside6-essentials", "smallprint"}
    assert all(source.is_file() for source in told.values())
    names = {name.split("/", 1)[1] for name in told}
    assert {"METADATA", "entry_points.txt", "licenses/LICENSE"} <= names, "keyring finds its stores by the second"
    assert not {"RECORD", "direct_url.json", "INSTALLER"} & names


@_COMPILED
@pytest.mark.skipif(not _ICU, reason="Qt brings no tables of ICU here")
def test_words_keep_their_order_though_most_tables_of_icu_are_left_out(bundle: Any, tmp_path: Path) -> None:
    for library in _ICU:
        shutil.copy(library, tmp_path)
    (tables,) = tmp_path.glob("libicudata.so.*")
    before, version = tables.stat().st_size, tables.name.partition(".so.")[2]
    saved = bundle("icu").cut(tables)
    assert tables.stat().st_size == before - saved < before / 2
    for language in ("de", "de@collation=phonebook", "sv", "zh", "en"):
        expected = _sorted_by(_ICU[0].parent, version, language)
        assert expected[0] is False
        assert _sorted_by(tmp_path, version, language) == expected, language
    assert _sorted_by(tmp_path, version, "sv") != _sorted_by(tmp_path, version, "zh")


def test_a_library_without_known_tables_is_refused(bundle: Any) -> None:
    icu = bundle("icu")
    with pytest.raises(icu.NoTables):
        icu.kept_tables(b"\x7fELF" + bytes(1000))


def test_a_bundle_over_the_limit_is_refused_and_its_largest_parts_are_named(bundle: Any, tmp_path: Path) -> None:
    slim = bundle("slim")
    assert slim.LIMIT_MEGABYTES == 450
    part = tmp_path / "_internal" / "large"
    part.mkdir(parents=True)
    (part / "one").write_bytes(bytes(1_572_864))
    (part / "other").symlink_to("one")
    (tmp_path / "small").write_bytes(bytes(524_288))
    assert slim.check_size(tmp_path, 2) == 2
    (tmp_path / "small").write_bytes(bytes(524_289))
    with pytest.raises(slim.TooLarge, match=r"takes 3 MB, and 2 MB are allowed(.|\n)*1\.5 MB  _internal/large\n"):
        slim.check_size(tmp_path, 2)


@_COMPILED
@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")
def test_stripped_and_linked_libraries_still_load(bundle: Any, tmp_path: Path) -> None:
    slim = bundle("slim")
    source, library = tmp_path / "part.c", tmp_path / "libpart.so"
    source.write_text("static int inner(int x) { return x + 1; }\nint outer(int x) { return inner(x); }\n")
    subprocess.run(["cc", "-g", "-shared", "-fPIC", "-o", str(library), str(source)], check=True)
    shutil.copy(library, tmp_path / "libpart.so.1")
    (tmp_path / "notes.so.txt").write_text("no library")
    before = library.stat().st_size
    slim.slim(tmp_path)
    assert library.stat().st_size < before
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_symlink()) == ["libpart.so.1"]
    assert ctypes.CDLL(str(tmp_path / "libpart.so.1")).outer(1) == 2


@pytest.mark.skipif(
    not all(map(shutil.which, ("dpkg-deb", "readelf"))), reason="only Debian has its packages, and binutils reads files"
)
def test_the_debian_package_holds_the_folder_the_command_and_what_a_desktop_reads(bundle: Any, tmp_path: Path) -> None:
    folder = tmp_path / "smallprint"
    (folder / "_internal").mkdir(parents=True)
    (folder / "smallprint").write_text("program")
    (folder / "_internal" / "part.so").write_text("part")
    package = bundle("deb").build(folder, tmp_path, "1.2.3")
    out = tmp_path / "out"
    subprocess.run(["dpkg-deb", "--extract", str(package), str(out)], check=True)
    assert (out / "usr" / "bin" / "smallprint").readlink() == Path("/opt/smallprint/smallprint")
    assert {str(path.relative_to(out)) for path in out.rglob("*") if path.is_file() and not path.is_symlink()} == {
        "opt/smallprint/smallprint",
        "opt/smallprint/_internal/part.so",
        "usr/share/applications/smallprint.desktop",
        "usr/share/doc/smallprint/copyright",
        "usr/share/icons/hicolor/scalable/apps/smallprint.svg",
        "usr/share/mime/packages/smallprint.xml",
    }
    told = subprocess.run(["dpkg-deb", "--field", str(package)], check=True, capture_output=True, text=True).stdout
    fields = dict(line.split(": ", 1) for line in told.splitlines() if not line.startswith(" "))
    (author,) = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["authors"]
    assert fields["Maintainer"] == f"{author['name']} <{author['email']}>"
    assert fields["Version"] == "1.2.3"
    assert "localhost" not in told
    assert fields["Suggests"] == "libreoffice-writer"
    assert "Recommends" not in fields, "apt fetches what is recommended, also where nobody wants it"
    control = out.parent / "control"
    subprocess.run(["dpkg-deb", "--control", str(package), str(control)], check=True)
    assert [path.name for path in control.iterdir()] == ["control"], "a script runs at installing"


def test_the_icon_is_drawn_for_systems_that_take_no_drawing(bundle: Any, tmp_path: Path, qapp: object) -> None:
    picture = bundle("icon").draw(tmp_path)
    with Image.open(picture) as opened, Image.open(tmp_path / "smallprint.ico") as small:
        assert opened.size == (256, 256)
        assert len(opened.convert("RGBA").getcolors(100_000) or ()) > 2, "an empty picture"
        assert {(16, 16), (256, 256)} <= set(small.info["sizes"])


def _jobs() -> dict[str, Any]:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "bundle.yml").read_text(encoding="utf-8"))
    jobs = workflow["jobs"]
    assert isinstance(jobs, dict)
    return jobs


def _run_by(job: dict[str, Any]) -> str:
    return "\n".join(step.get("run", "") for step in job["steps"])


def test_the_workflow_makes_bundles_by_the_steps_of_this_folder() -> None:
    steps = {name: _run_by(job) for name, job in _jobs().items()}
    assert "make bundle" in steps["linux"]
    assert "make bundle-test" in steps["linux"]
    assert "make bundle" in steps["macos"]
    assert "packaging/bundle/build.py" in steps["windows"]
    assert "packaging/bundle/windows.wxs" in steps["windows"]


def test_each_file_that_the_workflows_name_is_there_or_is_made_by_them() -> None:
    for workflow in ("bundle", "tests"):
        text = (ROOT / ".github" / "workflows" / f"{workflow}.yml").read_text(encoding="utf-8")
        named = set(
            re.findall(r"(?<![\w/.])(?:(?:packaging|resources|models|tests|app)/[\w./-]+|\w+\.(?:txt|toml))\b", text)
        )
        made = {"oldest.txt"}
        assert named, workflow
        assert {name for name in named - made if not (ROOT / name).is_file()} == set(), workflow


def test_on_windows_only_the_library_is_built_and_pip_knows_groups_first() -> None:
    windows = _jobs()["windows"]
    (flags,) = (step["env"]["CMAKE_ARGS"] for step in windows["steps"] if "CMAKE_ARGS" in step.get("env", {}))
    assert flags == " ".join(re.findall(r"-D\w+=OFF", (ROOT / "Makefile").read_text(encoding="utf-8")))
    run = _run_by(windows)
    assert run.index("pip>=25.1") < run.index("--group bundle")


def test_the_windows_installer_gets_all_it_asks_for_by_whole_paths_and_installs_each_component() -> None:
    run = _run_by(_jobs()["windows"])
    source = ROOT / "packaging" / "bundle" / "windows.wxs"
    asked = set(re.findall(r"\$\(var\.(\w+)\)", source.read_text(encoding="utf-8")))
    given = dict(re.findall(r'-d "(\w+)=([^"]*)"', run))
    assert asked == set(given), "the installer asks for what nobody gives it"
    # a pattern of files that is no whole path is looked for beside the source
    assert 'made=$(cygpath --windows "$PWD/build/bundle")' in run
    assert all(given[name].startswith("$made\\") for name in ("Bundle", "Icon"))
    tree = ElementTree.parse(source)
    named = {kind: f"{{http://wixtoolset.org/schemas/v4/wxs}}{kind}" for kind in ("Component", "ComponentGroup")}
    for kind, tag in named.items():
        defined = {one.get("Id") for one in tree.iter(tag)}
        assert defined == {one.get("Id") for one in tree.iter(f"{tag}Ref")}, kind


def test_secrets_that_the_workflow_uses_are_named_in_the_notes_and_conditions_see_the_identity() -> None:
    macos = _jobs()["macos"]
    used = set(re.findall(r"secrets\.(\w+)", json.dumps(macos)))
    notes = (ROOT / "packaging" / "bundle" / "README.md").read_text(encoding="utf-8")
    assert {name for name in used if f"`{name}`" not in notes} == set()
    asked = {step["if"] for step in macos["steps"] if "if" in step}
    assert asked == {"env.CODESIGN_IDENTITY != ''"}
    assert "CODESIGN_IDENTITY" in macos["env"], "a condition sees what the whole job knows"
