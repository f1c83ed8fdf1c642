"""The licences of what the program is made of, from the metadata of the installed packages themselves."""

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

_NAME = re.compile(r"^[\w.-]+")
_OPTIONAL = re.compile(r";.*\bextra\s*==")
_CLASSIFIER = "License :: "
_LONGEST = 80  # characters; what is longer is the text of a licence, not its name
_UNKNOWN = "see the package"
WEIGHTS = "Apache-2.0; fitted on CUAD v1 (CC BY 4.0)"
"""The licence of the weights that ship, and what they owe."""


@dataclass(frozen=True, slots=True)
class PackageLicence:
    """A package that is installed, its version, and the name of its licence as the package itself states it."""

    package: str
    version: str
    licence: str


def python_licence() -> PackageLicence:
    """Return the Python that runs the program; a bundle brings it along."""
    return PackageLicence("Python", platform.python_version(), "PSF-2.0")


def package_licences(root: str) -> list[PackageLicence]:
    """Return a package and all that it needs and that is installed, by name."""
    found: dict[str, PackageLicence] = {}
    waiting = [root]
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            package = distribution(name)
        except PackageNotFoundError:  # needed on another system only
            continue
        found[key] = PackageLicence(package.metadata["Name"], package.version, _licence(package))
        waiting += _needed(package)
    return sorted(found.values(), key=lambda one: one.package.lower())


def _needed(package: Distribution) -> Iterator[str]:
    for requirement in package.requires or ():
        name = _NAME.match(requirement)
        if name is not None and not _OPTIONAL.search(requirement):
            yield name[0]


def _licence(package: Distribution) -> str:
    named = (package.metadata.get_all(field) or [""] for field in ("License-Expression", "License"))
    stated = next((str(values[0]) for values in named if values[0]), "")
    first = stated.strip().splitlines()[0].strip() if stated.strip() else ""
    if first and len(first) <= _LONGEST and first.upper() != "UNKNOWN":
        return first
    classified = [one for one in package.metadata.get_all("Classifier") or () if one.startswith(_CLASSIFIER)]
    return ", ".join(one.rsplit(" :: ", 1)[-1] for one in classified) or first[:_LONGEST] or _UNKNOWN
