"""What each package in the bundle says of itself: its name, version, licence, and the texts that its licence asks for.

`smallprint licences`, the page of licences and `keyring` read it. A package of which no module is in the bundle is left
out, and so is what tells of the machine on which the bundle was made.
"""

from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution, packages_distributions

from smallprint.system.licences import package_licences

_ITSELF = "smallprint"
_OF_THE_INSTALLER = {"RECORD", "RECORD.jws", "INSTALLER", "REQUESTED", "WHEEL", "direct_url.json", "top_level.txt"}
_LEFT_OUT = {"sboms"}


def told_of(collected: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each file to ship and its name in the bundle, by the names of modules and files that are in it."""
    tops = {name.replace("\\", "/").split("/")[0].split(".")[0] for name in collected}
    names = {name for top, given in packages_distributions().items() if top in tops for name in given}
    present = {_plain(name) for name in names} | {_ITSELF}
    for one in package_licences(_ITSELF):
        if _plain(one.package) in present:
            yield from _files(distribution(one.package))


def _files(package: Distribution) -> Iterator[tuple[str, str]]:
    for path in package.files or ():
        folder, *inside = path.parts
        if folder.endswith(".dist-info") and inside[0] not in _LEFT_OUT and path.name not in _OF_THE_INSTALLER:
            yield str(package.locate_file(path)), "/".join(path.parts)


def _plain(name: str) -> str:
    return name.replace("_", "-").replace(".", "-").lower()
