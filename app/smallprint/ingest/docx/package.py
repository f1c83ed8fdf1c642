"""Opens a Word package with python-docx and hands out the XML of its parts.

What python-docx refuses is mended first (`docx_mending`). A side part that is no sound XML is noted as lost.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import OpcError
from docx.opc.part import Part, PartFactory
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.package import Package

from smallprint.errors import FileDamaged, FileLocked, FileRefused, FileTooHard, FileUnsupported
from smallprint.ingest.docx.losses import Losses, entry_name, relation_name
from smallprint.ingest.docx.mending import STRICT, mended

Element = BaseOxmlElement

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

# The kind of a relationship to what w:altChunk imports.
IMPORT = "aFChunk"

MAX_UNPACKED_BYTES = 512 * 1024 * 1024
# A document of a thousand pictures has fewer parts than this.
MAX_ENTRIES = 20_000
# Deflate packs XML of a real document 5 to 30 times; one part that packs far better and is large is a bomb.
MAX_RATIO = 400
RATIO_MATTERS_FROM_BYTES = 32 * 1024 * 1024

# What zipfile, lxml (XMLSyntaxError is a SyntaxError) and python-docx raise on a package that is cut short or
# altered; python-docx does not check what it unpacks, so a foreign element shows as a missing attribute.
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, OpcError, SyntaxError, EOFError, OSError, KeyError, ValueError, AttributeError,
)  # fmt: skip

# Words of libxml2's errors where it stops at a limit of its own, or gets no more memory ("unknown error").
_PARSER_LIMITS = ("depth", "huge", "amplification", "too long", "memory", "unknown error")
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class WordPackage:
    """One opened Word file: its main part and what that part refers to; `losses` are parts that could not be read."""

    def __init__(self, package: Package, main: Part, losses: Losses) -> None:
        self._package = package
        self._main = main
        self.losses = losses
        self._parts: dict[Element, Part] = {}  # by their roots, which this keeps alive
        self.document: Element = self._root(main)

    @property
    def main_name(self) -> str:
        """The name of the zip member that holds the main part."""
        return str(self._main.partname).lstrip("/")

    @property
    def main_type(self) -> str:
        """The content type of the main part, which says whether the file is a template, and whether it has macros."""
        return str(self._main.content_type)

    def related(self, kind: str) -> Element | None:
        """Return the root of the one part the document relates to as `kind` ("styles", "footnotes"...), or None."""
        for relation in self._main.rels.values():
            if not relation.is_external and kind_of(relation.reltype) == kind:
                return self._side_root(relation.target_part, kind)
        return None

    def has(self, kind: str) -> bool:
        """Say whether the document relates to a part as `kind`, sound or not."""
        return any(kind_of(one.reltype) == kind for one in self._main.rels.values())

    def has_id(self, relation_id: str) -> bool:
        """Say whether the document has a relationship of this id."""
        return relation_id in self._main.rels

    def part_of(self, item: Element) -> Part | None:
        """Return the part that an element names by its r:id, or None where it is outside or nowhere."""
        root = item.getroottree().getroot()
        relation = self._parts[root].rels.get(str(item.get(f"{R}id") or ""))
        return None if relation is None or relation.is_external else relation.target_part

    def _root(self, part: Part) -> Element:
        root = root_of(part)
        self._parts[root] = part
        return root

    def _side_root(self, part: Part, kind: str) -> Element | None:
        """Return the root of a part beside the text; None where it is no sound XML, which is noted."""
        try:
            return self._root(part)
        except SyntaxError:
            self.losses.damaged[relation_name(kind) or entry_name(str(part.partname).lstrip("/"))] = None
            return None

    def by_id(self, relation_id: str, what: str) -> Element | None:
        """Return the root of the part behind a relationship id, or None where it leads nowhere or to no text.

        `what` is the kind of part it should be ("header").
        """
        relation = self._main.rels.get(relation_id)
        if relation is None or relation.is_external:
            return None
        return self._side_root(relation.target_part, what)

    def parts(self) -> Iterator[Part]:
        """Yield every part of the package."""
        yield from self._package.iter_parts()

    @staticmethod
    def root_or_none(part: Part) -> Element | None:
        """Return the root of a part; None where it is no sound XML."""
        try:
            return root_of(part)
        except SyntaxError:
            return None

    def properties(self, kind: str) -> dict[str, str]:
        """Return the texts of a properties part ("core-properties", "extended-properties") by local tag name."""
        for relation in self._package.rels.values():
            if not relation.is_external and kind_of(relation.reltype) == kind:
                root = self._side_root(relation.target_part, kind)
                if root is None:
                    return {}
                return {local(child): (child.text or "").strip() for child in elements(root)}
        return {}


def open_word(data: bytes, name: str) -> WordPackage:
    """Open the bytes of a .docx, .docm, .dotx or .dotm.

    Raises FileDamaged, FileLocked or FileUnsupported, each with its sentence.
    """
    name = _named(name)
    if data.startswith(_OLE_MAGIC):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise FileLocked(f"{name} is protected by a password: save a copy without one in Word and add that.")
        raise FileUnsupported(f"{name} is in the old Word format (.doc): save it as .docx in Word and add that.")
    try:
        _check_size(data, name)
        losses = Losses()
        package = _open(data, losses)
        main = package.part_related_by(RT.OFFICE_DOCUMENT)
        opened = WordPackage(package, main, losses)
    except _DAMAGE as error:
        raise refusal(error, name) from error
    except NotImplementedError as error:  # zipfile: a compression method or version it does not know
        raise FileUnsupported(f"{name} is packed in a way that cannot be read: save it again in Word.") from error
    if opened.document.tag != f"{W}document":
        raise FileUnsupported(f"{name} is an Office file but not a Word document: add a .docx, a PDF or a text file.")
    return opened


def refusal(error: BaseException, name: str) -> FileRefused:
    """Return what to tell of an error of the XML parser, which keeps limits on depth and on length of its own."""
    name = _named(name)
    if _is_too_hard(error):
        return FileTooHard(f"{name} is nested too deeply or too long to be read: save it again in Word and add that.")
    return FileDamaged(
        f"{name} is damaged and cannot be opened as a Word document: open it in Word, save it again and add that."
    )


def _is_too_hard(error: BaseException) -> bool:
    return any(limit in str(error).lower() for limit in _PARSER_LIMITS)


def _named(name: str) -> str:
    """Return a file's name in quotation marks; a part of a file has its own."""
    return name if "“" in name else f"“{name}”"


def _check_size(data: bytes, name: str) -> None:
    """Refuse packages that are encrypted or would unpack to far more than a document holds."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        entries = package.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise FileUnsupported(f"{name} is packed with a password, which is not Word's own: save a copy without one.")
    bomb = any(
        entry.file_size > RATIO_MATTERS_FROM_BYTES and entry.file_size > MAX_RATIO * max(entry.compress_size, 1)
        for entry in entries
    )
    if bomb or sum(entry.file_size for entry in entries) > MAX_UNPACKED_BYTES or len(entries) > MAX_ENTRIES:
        raise FileUnsupported(f"{name} unpacks to far more than a document holds and was not opened for safety.")
    if len({entry.filename.lower() for entry in entries}) < len(entries):  # programs would read different ones
        raise FileUnsupported(f"{name} holds two parts of one name and was not opened for safety: save it again.")


def _open(data: bytes, losses: Losses) -> Package:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        strict = "_rels/.rels" in package.namelist() and STRICT.search(package.read("_rels/.rels")) is not None
    if not strict:
        try:
            return Package.open(io.BytesIO(data))
        except _DAMAGE as error:
            if _is_too_hard(error):
                raise
            # else it may be of a part beside the text alone
    return Package.open(io.BytesIO(mended(data, losses)))


def kind_of(relation_type: str) -> str:
    """Return what a relationship is of, the last step of its type: "styles", "image"."""
    return relation_type.rsplit("/", 1)[-1]


def elements_named(root: Element, name: str) -> Iterator[Element]:
    """Yield the elements of a name at any depth, whatever their namespace."""
    return (item for item in root.iter() if isinstance(item.tag, str) and local(item) == name)


def _part_class(content_type: str, relation_type: str) -> type[Part] | None:
    """Keep python-docx from parsing what is imported: a whole Word file is there by the type of its main part."""
    if kind_of(relation_type) == IMPORT:
        return Part
    chosen: type[Part] | None = _chosen_part_class(content_type, relation_type) if _chosen_part_class else None
    return chosen


_chosen_part_class = PartFactory.part_class_selector
PartFactory.part_class_selector = _part_class


def root_of(part: Part) -> Element:
    """Return the XML root of a part, whether or not python-docx knows its content type."""
    known: Element | None = getattr(part, "element", None)
    return known if known is not None else parse_xml(part.blob)


def elements(parent: Element) -> Iterator[Element]:
    """Yield the child elements, without comments, instructions and unexpanded entities."""
    for child in parent:
        if isinstance(child.tag, str):
            yield child


def local(element: Element) -> str:
    """Return the tag's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def child(parent: Element | None, *path: str) -> Element | None:
    """Return the first descendant along a path of w: names, or None."""
    found: Element | None = parent
    for name in path:
        if found is None:
            return None
        found = found.find(f"{W}{name}")
    return found


def val(element: Element | None, attribute: str = "val") -> str | None:
    """Return a w: attribute of an element that may be absent."""
    if element is None:
        return None
    value = element.get(f"{W}{attribute}")
    return None if value is None else str(value)


def integer(element: Element | None, attribute: str = "val") -> int | None:
    """Return a w: attribute as a number; None where it is absent or no number."""
    value = val(element, attribute)
    if value is None or not re.fullmatch(r"-?\d{1,9}", value):
        return None
    return int(value)


def switched_on(element: Element | None) -> bool | None:
    """Return an on/off property: None where it is absent, on where it has no value."""
    if element is None:
        return None
    return (val(element) or "true") not in ("0", "false", "off", "none")
