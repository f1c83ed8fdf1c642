"""What a Word file carries besides text, and what it would fetch or run: named, never opened, fetched or run."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from docx.opc.part import Part

from smallprint.ingest.docx.package import R, WordPackage, elements_named, kind_of

_EMBEDDED = {"oleObject": "object", "package": "file", "control": "control", "aFChunk": "document"}
_MACROS = ("vbaProject", "wordVbaData", "attachedToolbars", "keyMapCustomizations")
_MACRO_CONTENT = "application/vnd.ms-office.vbaProject"
_PROGRAMS = {
    "Excel.": "Excel workbook", "Word.": "Word document", "PowerPoint.": "PowerPoint presentation",
    "AcroExch.": "PDF document", "Package": "packaged file", "Visio.": "Visio drawing", "Equation.": "equation",
}  # fmt: skip
_OUTSIDE = {
    "attachedTemplate": "template", "image": "picture", "oleObject": "linked object", "package": "linked file",
    "frame": "frame", "subDocument": "document", "aFChunk": "document", "video": "video", "audio": "sound",
    "mailMergeSource": "data source", "mailMergeHeaderSource": "data source", "transform": "stylesheet",
}  # fmt: skip
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Inside:
    """Names of embedded things, whether there are macros, and the kinds of references to what is elsewhere."""

    embedded: tuple[str, ...] = ()
    macros: bool = False
    outside: tuple[str, ...] = ()


def inside_of(package: WordPackage, met: Collection[Part] = ()) -> Inside:
    """Say what the parts of a package relate to, besides those `met` before.

    Hyperlinks are text and no reference of this kind.
    """
    embedded: dict[str, None] = {}
    outside: list[str] = []
    macros = False
    for part in package.parts():
        macros = macros or part.content_type == _MACRO_CONTENT
        programs = _programs(package, part)
        for identity, relation in part.rels.items():
            kind = kind_of(relation.reltype)
            if relation.is_external:
                if kind != "hyperlink":
                    outside.append(_OUTSIDE.get(kind, "other"))
            elif kind in _MACROS:
                macros = True
            elif kind in _EMBEDDED and relation.target_part not in met:
                embedded[part_name(programs.get(identity, _EMBEDDED[kind]), relation.target_part)] = None
    return Inside(tuple(embedded), macros, tuple(outside))


def together(*insides: Inside) -> Inside:
    """Return what several packages hold as one."""
    embedded = dict.fromkeys(name for one in insides for name in one.embedded)
    outside = tuple(kind for one in insides for kind in one.outside)
    return Inside(tuple(embedded), any(one.macros for one in insides), outside)


def part_name(what: str, part: Part) -> str:
    """Return how a part is named to a person: what it is, and its name in the package."""
    name = re.sub(r"[^\w.()\- ]", "_", str(part.partname).rpartition("/")[2])[:_LONGEST_NAME]
    return f"{what} “{name}”"


def _programs(package: WordPackage, part: Part) -> dict[str, str]:
    """Return what the embedded objects of a part say they were made with, by relationship id."""
    if not any(kind_of(relation.reltype) in _EMBEDDED for relation in part.rels.values()):
        return {}
    root = package.root_or_none(part)
    found: dict[str, str] = {}
    for item in elements_named(root, "OLEObject") if root is not None else ():
        said = str(item.get("ProgID") or "")
        found[str(item.get(f"{R}id") or "")] = _program(said)
    return found


def _program(said: str) -> str:
    return next((name for start, name in _PROGRAMS.items() if said.startswith(start)), "object")
