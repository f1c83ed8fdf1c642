"""What of an Office file violates the schema of its format, as Microsoft's Open XML SDK has it.

openxml-audit carries the SDK's schema data and rules (MIT); the standard's own schema files may not be passed on.
Places are told without numbers: a run that is cut in two has what was wrong with it twice, which is nothing new.
"""

import re
import tempfile
from functools import cache
from pathlib import Path

from openxml_audit import OpenXmlValidator, ValidationError

_MOST = 10_000
_BY_NAME = "comments.xml is missing"  # the part may have any name, which the rule does not know


def violations(data: bytes, suffix: str = ".docx") -> set[str]:
    """Return each kind of violation in a file with the kind of place that it is at."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"file{suffix}"
        file.write_bytes(data)
        found = _validator().validate(str(file)).errors
    told = [one for one in found if _BY_NAME not in one.description and not _of_formula(one)]
    return {f"{re.sub(r'[0-9]+', '#', one.description)} at {_place(one.path)} of {one.part_uri}" for one in told}


@cache
def _validator() -> OpenXmlValidator:
    return OpenXmlValidator(max_errors=_MOST)


def _of_formula(one: ValidationError) -> bool:
    """Say whether moved words are taken for the mark of a moved formula, which may hold but one element."""
    return one.description.startswith("Choice allows at most") and _place(one.path).endswith(("/moveTo", "/moveFrom"))


def _place(path: str | None) -> str:
    """Return the last two elements of a path."""
    return "/".join(re.sub(r"\[\d+\]", "", path or "").split("/")[-2:])
