"""Makes the virtual environment, and completes one that was begun: `python packaging/environment.py FOLDER`.

`make` runs it before anything else, with whatever Python there is: so it is written for old ones, too, names one that
is too old in a sentence, and makes nothing with it that a newer one would then meet. On Debian an environment is begun
and stays without pip where the package for it is missing; once that is installed, the same command goes on.
"""

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

_PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"
_NEW_ENOUGH = "import sys; sys.exit(sys.version_info[:2] < {oldest})"


def main() -> int:
    """Return 0 where the environment can be used, else what the attempt ended with."""
    folder, oldest = Path(sys.argv[1]), _oldest()
    new_enough = _runs(folder, _NEW_ENOUGH.format(oldest=oldest))
    if new_enough and _runs(folder, "import pip"):
        return 0
    if sys.version_info[:2] < oldest:
        needed, here = (".".join(map(str, version)) for version in (oldest, sys.version_info[:2]))
        sys.stderr.write(
            f"Smallprint needs Python {needed} or newer, and this is Python {here}: "
            f"install a newer one and name it, as in: make run PYTHON=python{needed}\n"
        )
        return 1
    if not all(map(find_spec, ("venv", "ensurepip"))):  # Debian has them in a package of its own
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        if not any(map(shutil.which, ("c++", "g++", "clang++"))):
            package += " g++"  # it would be asked for next
        remedy = f"run: sudo apt-get install {package}" if shutil.which("apt-get") else "install its modules for that"
        sys.stderr.write(f"Smallprint is set up in a virtual environment, and this Python can make none: {remedy}\n")
        return 1
    # What was begun keeps what it has; of an older Python, or one that is gone, nothing can be used.
    options = [] if new_enough else ["--clear"]
    return subprocess.run([sys.executable, "-m", "venv", *options, str(folder)], check=False).returncode


def _oldest() -> "tuple[int, ...]":
    """Return the oldest Python that the project allows."""
    found = re.search(r'requires-python = ">=(\d+)\.(\d+)"', _PROJECT.read_text(encoding="utf-8"))
    if found is None:
        raise SystemExit(f"{_PROJECT} does not say which Python is needed.")
    return tuple(int(number) for number in found.groups())


def _runs(folder: Path, code: str) -> bool:
    """Say whether the environment's Python is there and runs some code without an error."""
    try:
        command = [str(folder / "bin" / "python"), "-c", code]
        return subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


if __name__ == "__main__":
    sys.exit(main())
