"""Writes matters of old versions, and renews what is read in them; see the package."""

import gzip
import io
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from sqlite_utils import Database

from smallprint.store.schema import migrations
from tests.store.matters.reading import HERE, renew


def write(version: int, code: Path, folder: Path) -> None:
    """Write the matter of a version with the code in a folder."""
    path = folder / f"{version:02}.smallprint"
    told = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(code), str(code / "app")]),
        "SMALLPRINT_HOME": str(folder / "home"),
    }
    subprocess.run([sys.executable, "-P", HERE / "story.py", str(version), path], cwd=code, env=told, check=True)
    (HERE / f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes(), mtime=0))


def written_by(commit: str, folder: Path) -> Path:
    """Lay out the code of a commit in a folder."""
    root = HERE.parents[2]
    command = ["git", "archive", commit, "app", "tests"]
    packed = subprocess.run(command, cwd=root, capture_output=True, check=True)
    with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        match sys.argv[1:]:
            case ["write"]:
                latest = max(int(one.name[1:4]) for one in migrations.pending(Database(memory=True)))
                write(latest, HERE.parents[2], Path(made))
            case ["write", version, commit]:
                write(int(version), written_by(commit, Path(made) / "code"), Path(made))
            case _:
                renew(Path(made))
