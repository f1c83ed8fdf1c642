"""`make bundle`: what a person installs by a double click, with nothing to compile or fetch.

Makes `build/bundle/smallprint/`, a folder that may be moved, and on Debian `build/bundle/smallprint_VERSION_ARCH.deb`.
Other systems: packaging/bundle/README.md. llama.cpp is compiled once more, with code for many processors; pip's cache
is not touched, since it holds the library of this machine under the same name.
"""

import os
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

import deb

from smallprint.library.installed import fetched_path
from smallprint.library.known import known_models
from smallprint.system.paths import data_folder, shipped

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bundle"
_MANY = "-DGGML_NATIVE=OFF -DGGML_BACKEND_DL=ON -DGGML_CPU_ALL_VARIANTS=ON"


def main() -> int:
    """Build everything that this system can; returns an exit code."""
    BUILD.mkdir(parents=True, exist_ok=True)
    llama = _llama(BUILD / f"llama-{version('llama-cpp-python')}")
    _freeze(llama, _model())
    _slim(BUILD / "smallprint")
    print(f"{BUILD / 'smallprint'}: {_megabytes(BUILD / 'smallprint')} MB")
    if shutil.which("dpkg-deb"):
        package = deb.build(BUILD / "smallprint", BUILD)
        print(f"{package}: {package.stat().st_size // 1_000_000} MB")
    return 0


def _llama(folder: Path) -> Path:
    """Return a folder with llama_cpp and its libraries for many processors, compiled where it is not there yet."""
    if (folder / "done").exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    command = [sys.executable, "-m", "pip", "wheel", "--no-cache-dir", "--no-deps", "--quiet"]
    command += ["--wheel-dir", str(folder)]
    arguments = f"{os.environ.get('CMAKE_ARGS', '')} {_MANY}"
    wanted = f"llama-cpp-python=={version('llama-cpp-python')}"
    subprocess.run([*command, wanted], check=True, env={**os.environ, "CMAKE_ARGS": arguments})
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder, [name for name in archive.namelist() if name.startswith(("llama_cpp/", "bin/"))])
    for code in (folder / "bin").glob("*ggml-cpu-*"):  # looked for beside the library
        code.rename(folder / "llama_cpp" / "lib" / code.name)
    wheel.unlink()
    (folder / "done").touch()
    return folder


def _model() -> Path:
    """Return the published file of the embedded default model, which `make` fetched."""
    models = known_models(shipped("models", "catalog.toml"))
    path = fetched_path(models[0], data_folder() / "models")
    if not path.is_file():
        raise SystemExit(f"{path} is not there. Run `make run` first.")
    return path


def _freeze(llama: Path, model: Path) -> None:
    environment = {**os.environ, "SMALLPRINT_LLAMA": str(llama), "SMALLPRINT_MODEL": str(model)}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(BUILD), "--workpath", str(BUILD / "work")]
    subprocess.run([*command, str(Path(__file__).with_name("smallprint.spec"))], check=True, env=environment)


def _slim(folder: Path) -> None:
    """Replace equal copies of a library under several names by links, where the system has them."""
    if os.name != "posix":
        return
    for library in sorted(folder.rglob("*.so*")):
        for other in library.parent.glob(f"{library.name.split('.so')[0]}.so*"):
            same = other != library and not other.is_symlink() and not library.is_symlink()
            if same and other.stat().st_size == library.stat().st_size and other.read_bytes() == library.read_bytes():
                other.unlink()
                other.symlink_to(library.name)


def _megabytes(folder: Path) -> int:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) // 1_000_000


if __name__ == "__main__":
    sys.exit(main())
