"""`make bundle`: what a person installs by a double click, with nothing to compile or fetch.

Makes `build/bundle/smallprint/`, a folder that may be moved, and on Debian `build/bundle/smallprint_VERSION_ARCH.deb`.
Other systems: packaging/bundle/README.md.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import deb
import icon
import native
import slim

from smallprint import __version__
from smallprint.library.installed import fetched_path
from smallprint.library.known import known_models
from smallprint.system.paths import data_folder, shipped

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bundle"


def main() -> int:
    """Build everything that this system can; returns 1 where the bundle is larger than it may be."""
    BUILD.mkdir(parents=True, exist_ok=True)
    _freeze(native.compiled(BUILD), _model())
    folder = BUILD / "smallprint"
    slim.slim(folder)
    try:
        print(f"{folder}: {slim.check_size(folder)} MB")
    except slim.TooLarge as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if shutil.which("dpkg-deb"):
        for older in BUILD.glob("smallprint_*.deb"):
            older.unlink()
        package = deb.build(folder, BUILD, __version__)
        print(f"{package}: {package.stat().st_size // 1_000_000} MB")
    return 0


def _model() -> Path:
    """Return the published file of the embedded default model, which `make` fetched."""
    models = known_models(shipped("models", "catalog.toml"))
    path = fetched_path(models[0], data_folder() / "models")
    if not path.is_file():
        raise SystemExit(f"{path} is not there. Run `make run` first.")
    return path


def _freeze(compiled: Path, model: Path) -> None:
    environment = {**os.environ, "SMALLPRINT_NATIVE": str(compiled), "SMALLPRINT_MODEL": str(model)}
    if sys.platform != "linux":
        environment["SMALLPRINT_ICON"] = str(icon.draw(BUILD))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(BUILD), "--workpath", str(BUILD / "work")]
    subprocess.run([*command, str(Path(__file__).with_name("smallprint.spec"))], check=True, env=environment)


if __name__ == "__main__":
    sys.exit(main())
