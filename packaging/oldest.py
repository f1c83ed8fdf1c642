"""Prints constraints for the oldest libraries that pyproject.toml allows: `python packaging/oldest.py > oldest.txt`.

`make test CONSTRAINTS=oldest.txt` then installs them, in a virtual environment of their own. Of a lower bound like
4.10 the newest 4.10.x is taken.
"""

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

_PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"
_BOUND = re.compile(r"(?P<name>[\w.-]+)(?:\[[^]]*\])?>=(?P<version>[\d.]+)")


def oldest() -> Iterator[str]:
    """Yield one constraint for each library that the program itself needs; tools for development are as tested."""
    project = tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]
    for dependency in project["dependencies"]:
        bound = _BOUND.match(dependency)
        if bound is None:
            raise ValueError(f"{dependency} has no lower bound")
        if bound["name"] != "pip":  # the one of the virtual environment, which needs a newer one than the program
            yield f"{bound['name']}=={bound['version']}{'.*' if bound['version'].count('.') < 2 else ''}"


if __name__ == "__main__":
    sys.stdout.write("".join(f"{line}\n" for line in oldest()))
