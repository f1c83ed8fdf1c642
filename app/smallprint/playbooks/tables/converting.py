"""A file of any kind that firms have as a playbook, and a playbook as one of them; the suffix says which."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.playbook import Playbook
from smallprint.errors import PlaybookInvalid
from smallprint.export.whole import write_whole
from smallprint.locate import contract_kinds
from smallprint.playbooks.reading import read_playbook
from smallprint.playbooks.tables.columns import PlaybookField
from smallprint.playbooks.tables.foreign import ForeignFile
from smallprint.playbooks.tables.grid import ChosenColumns
from smallprint.playbooks.tables.positions import ImportedPlaybook, PlaybookSaid, positions_of
from smallprint.playbooks.tables.profile_source import markdown_lines, read_profile
from smallprint.playbooks.tables.rules_source import are_rules, read_rules
from smallprint.playbooks.tables.rules_writer import SUFFIXES as RULES
from smallprint.playbooks.tables.rules_writer import as_rules
from smallprint.playbooks.tables.sheet_source import read_sheets
from smallprint.playbooks.tables.word_source import read_word
from smallprint.playbooks.tables.writers import as_profile, as_word, as_workbook
from smallprint.playbooks.writing import write_playbook
from smallprint.system.reachable import is_there

SUFFIXES = (".yaml", ".yml", ".xlsx", ".docx", ".md")
_LONGEST_TOLD = 240  # characters of what is told of rows that were not understood
_LARGEST = 30_000_000  # bytes of a file


def import_playbook(
    path: Path,
    catalogue: ClauseCatalogue,
    chosen: Mapping[str, PlaybookField | None] | None = None,
    said: PlaybookSaid | None = None,
) -> ImportedPlaybook:
    """Return the playbook in a file, and what was not understood; raises PlaybookInvalid where nothing was.

    `chosen` says of some columns, by their headers, what they are; None leaves a column out.
    """
    chosen, said = chosen or {}, said or PlaybookSaid()
    suffix, data = known_suffix(path), content_of(path)
    if suffix in (".yaml", ".yml"):
        text = _text(data, path)
        if not are_rules(text):
            return ImportedPlaybook(read_playbook(data, path.name))
        imported = read_rules(text, path, catalogue, said)
    else:
        file = foreign_file(path, data, chosen)
        named = said if said.name or file.about.get("name") else PlaybookSaid(path.stem, said.side, said.contract)
        imported = positions_of(file, catalogue, contract_kinds(), chosen, named)
    if not imported.playbook.positions:
        told = " ".join(str(one) for one in imported.remarks if one.place)[:_LONGEST_TOLD]
        raise PlaybookInvalid(
            f"No position was found in “{path.name}”{f' ({told})' if told else ''}. Say which column names the clause "
            "and which the position, or give the columns such headers."
        )
    read_playbook(
        write_playbook(imported.playbook), path.name, kept=True
    )  # the same limits hold as for a playbook's own file
    return imported


def export_playbook(playbook: Playbook, path: Path, catalogue: ClauseCatalogue) -> tuple[str, ...]:
    """Write a playbook in the format that the name says, whole or not at all; returns what the format cannot say.

    A name that ends in “.rules.yaml” means rules of redline-buddy.
    """
    suffix = known_suffix(path)
    told: tuple[str, ...] = ()
    if suffix == ".xlsx":
        content = as_workbook(playbook, catalogue)
    elif suffix == ".docx":
        content = as_word(playbook, catalogue)
    else:
        text = as_profile(playbook, catalogue) if suffix == ".md" else write_playbook(playbook)
        if path.name.lower().endswith(RULES):
            text, told = as_rules(playbook, catalogue)
        content = text.encode("utf-8")
    write_whole(path, content)
    return told


def known_suffix(path: Path) -> str:
    """Return the suffix of a file with a playbook; raises PlaybookInvalid where there is no such kind."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise PlaybookInvalid(f"“{path.name}” must end in {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}. Choose one.")
    return suffix


def foreign_file(path: Path, data: bytes, chosen: ChosenColumns, any_head: bool = False) -> ForeignFile:
    """Return the tables of a file that is no YAML; with `any_head`, those whose headers are not known count too."""
    suffix = known_suffix(path)
    if suffix == ".md":
        return read_profile(markdown_lines(_text(data, path)))
    if suffix == ".docx":
        return read_word(data, path.name, chosen, any_head)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return read_sheets(package, path.name, chosen, any_head)
    except zipfile.BadZipFile as error:
        raise PlaybookInvalid(f"“{path.name}” is no workbook (.xlsx), or it needs a password. Save it anew.") from error


def content_of(path: Path) -> bytes:
    """Return the bytes of a file with a playbook; raises PlaybookInvalid."""
    try:
        if is_there(path) and path.stat().st_size > _LARGEST:
            raise PlaybookInvalid(f"“{path.name}” is too large for a playbook. Choose a file with positions.")
        return path.read_bytes()
    except OSError as error:
        told = error.strerror or str(error)
        raise PlaybookInvalid(f"The playbook “{path.name}” cannot be opened ({told}). Choose another file.") from error


def _text(data: bytes, path: Path) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PlaybookInvalid(f"“{path.name}” is no text in UTF-8. Save it as such, then try again.") from error
