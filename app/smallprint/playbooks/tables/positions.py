"""A firm's tables as a playbook, with a sentence on each row that was not wholly understood."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from smallprint.domain.clause import ClauseCatalogue, ValueKind
from smallprint.domain.kind import ContractKinds
from smallprint.domain.playbook import Need, Pattern, Playbook, Position, Severity, position_keys
from smallprint.playbooks.tables.clause_names import named_clause
from smallprint.playbooks.tables.columns import ColumnMapping, PlaybookField, matched, plain_words
from smallprint.playbooks.tables.foreign import ForeignFile, ForeignRow, ForeignTable, ImportRemark
from smallprint.playbooks.tables.german import NEEDS, SEVERITIES
from smallprint.playbooks.tables.grid import ChosenColumns
from smallprint.playbooks.tables.levels import read_level, says_nothing

NO_SIDE = "our side"
SIDE_UNSAID = f"The file does not say whose positions these are; “{NO_SIDE}” was put in."
_ANSWERS = (["yes"], ["no"], ["ja"], ["nein"], ["optional"], ["mandatory"], ["required"])  # as first words of a need
_GOES_ON = frozenset((PlaybookField.ACCEPTABLE, PlaybookField.NEVER, PlaybookField.WHY))  # what another row may add
_Choice = TypeVar("_Choice", Severity, Need)
_SEVERITIES: Mapping[Severity, str] = {
    Severity.HIGH: "high; critical; very high; severe; red; major; essential; must; key; h; 1; p1; top",
    Severity.MEDIUM: "medium; moderate; amber; yellow; normal; important; m; 2; p2; med; standard",
    Severity.LOW: "low; minor; green; nice to have; minimal; l; 3; p3; very low",
}
_NEEDS: Mapping[Need, str] = {
    Need.MUST: "must; must have; required; mandatory; yes; y; always; essential; x",
    Need.MAY: "may; optional; no; n; nice to have; if there; as needed",
    Need.MUST_NOT: "must not; must not have; prohibited; forbidden; never; not allowed",
}


@dataclass(frozen=True, slots=True)
class ImportedPlaybook:
    """A playbook made of a firm's file: how its columns were read, and what was not understood.

    `places` says for each position where the file has it ("row 5").
    """

    playbook: Playbook
    mappings: tuple[ColumnMapping, ...] = ()
    remarks: tuple[ImportRemark, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaybookSaid:
    """What the caller says of a playbook that its file may not: each "" leaves it to the file."""

    name: str = ""
    side: str = ""
    contract: str = ""


def positions_of(
    file: ForeignFile, catalogue: ClauseCatalogue, kinds: ContractKinds, chosen: ChosenColumns, said: PlaybookSaid
) -> ImportedPlaybook:
    """Return the playbook that a firm's tables amount to; it has no positions where nothing was understood."""
    reader = _PositionRows(catalogue)
    mappings: list[ColumnMapping] = []
    for table in file.tables:
        mapping = matched(table.headers, chosen)
        mappings.append(mapping)
        reader.table(table, mapping)
    about = {**file.about, **{key: own for key, own in _given(said).items() if own}}
    unused = dict.fromkeys(header for mapping in mappings for header in mapping.unused)
    remarks = [*file.remarks, *(ImportRemark(f"The column “{one}” was not used.") for one in unused)]
    contract, remark = _contract(about.get("contract", ""), kinds)
    remarks += [ImportRemark(remark)] if remark else []
    if not about.get("side"):
        remarks.append(ImportRemark(SIDE_UNSAID))
    if not any(PlaybookField.NEED in mapping.fields for mapping in mappings):
        remarks.append(ImportRemark("No column says which clauses a contract must have; each may be absent."))
    name, version = about.get("name") or "Playbook", about.get("version", "")
    side, source = about.get("side") or NO_SIDE, about.get("source", "")
    playbook = Playbook(name, version, side, contract, source, _with_keys(reader.positions))
    return ImportedPlaybook(playbook, tuple(mappings), (*remarks, *reader.remarks), tuple(reader.places))


def _given(said: PlaybookSaid) -> dict[str, str]:
    return {"name": said.name, "side": said.side, "contract": said.contract}


def _contract(named: str, kinds: ContractKinds) -> tuple[str, str]:
    """Return the key of a kind of contract by its key or name, and a sentence where there is none such."""
    wanted = plain_words(named)
    for kind in kinds.kinds:
        if wanted and wanted in (plain_words(kind.key), plain_words(kind.name)):
            return kind.key, ""
    return "", f"There is no kind of contract “{named}”; the playbook is for any." if wanted else ""


def _with_keys(positions: Sequence[Position]) -> tuple[Position, ...]:
    """Return the positions with a key each, unlike the others; one that the file gives stays the first time."""
    made = position_keys([(one.clause, one.title) for one in positions])
    keys: list[str] = []
    for position, own in zip(positions, made, strict=True):
        wanted = position.key if position.key and position.key not in keys else own
        tried = [wanted, *(f"{wanted}-{number}" for number in range(2, len(positions) + 2))]
        keys.append(next(one for one in tried if one not in keys))
    return tuple(replace(one, key=key) for one, key in zip(positions, keys, strict=True))


class _PositionRows:
    """Makes positions of rows, and collects what was not understood."""

    def __init__(self, catalogue: ClauseCatalogue) -> None:
        self.positions: list[Position] = []
        self.places: list[str] = []
        self.remarks: list[ImportRemark] = []
        self._catalogue = catalogue
        self._told: set[str] = set()
        self._last: Mapping[PlaybookField, str] = {}  # what the row above says, {} where it made no position

    def table(self, table: ForeignTable, mapping: ColumnMapping) -> None:
        self._last = {}
        for row in table.rows:
            self._row(row, mapping)

    def _goes_on(self, said: Mapping[PlaybookField, str]) -> bool:
        """Say whether a row goes on with the one above: it names the same clause or none, and has no own position."""
        if not self._last:
            return False
        names = (PlaybookField.CLAUSE, PlaybookField.TITLE)
        same = all(said.get(one) in (None, self._last.get(one)) for one in names)
        return same and not _GOES_ON.isdisjoint(said) and said.keys() <= {*_GOES_ON, *names}

    def _joined(self, row: ForeignRow, said: Mapping[PlaybookField, str]) -> dict[PlaybookField, str]:
        """Return what a row says together with the one above, whose position is made anew."""
        self._tell(row, "It goes on with the row above, and was read with it.")
        self.positions.pop()
        self.places.pop()
        before = dict(self._last)
        more = {one: said[one] for one in _GOES_ON if one in said}
        return before | {one: f"{before[one]}\n{own}" if one in before else own for one, own in more.items()}

    def _row(self, row: ForeignRow, mapping: ColumnMapping) -> None:
        said = _by_field(row, mapping)
        if not said:
            return
        place = row.place
        if self._goes_on(said):
            place = self.places[-1]
            said = self._joined(row, said)
        self._last = {}
        called = said.get(PlaybookField.CLAUSE) or said.get(PlaybookField.TITLE, "")
        if not called:
            self._tell(row, "No clause is named; the row was left out.")
            return
        if len(said) > 2 and len(set(said.values())) == 1:  # a row of headings, merged over all columns
            self._tell(row, f"“{called[:60]}” is a heading over other rows; the row was left out.")
            return
        if not any(not field.names_clause for field in said):
            self._tell(row, f"“{called[:60]}” says no position; the row was left out.")
            return
        clause = named_clause(called, self._catalogue)
        self._tell_clause(row, called, clause.clause, clause.known, clause.guessed)
        title = " ".join((said.get(PlaybookField.TITLE) or called).split())
        severity = self._choice(row, said, PlaybookField.SEVERITY, _SEVERITIES, Severity.MEDIUM)
        need = self._choice(row, said, PlaybookField.NEED, _NEEDS, Need.MAY)
        known = self._catalogue.get(clause.clause)
        of_place = known is not None and known.value_kind is ValueKind.PLACE
        stances = []
        for field in (PlaybookField.PREFERRED, PlaybookField.ACCEPTABLE, PlaybookField.NEVER):
            stance, problems = read_level(said.get(field, ""), field is PlaybookField.PREFERRED, of_place)
            stances.append(stance)
            for problem in problems:
                self._tell(row, problem)
        about, problems = read_level(said.get(PlaybookField.ABOUT, ""), False)
        for problem in problems:
            self._tell(row, problem)
        self._last = said
        self.places.append(place)
        self.positions.append(
            Position(
                said.get(PlaybookField.KEY, ""),
                clause.clause,
                title,
                severity,
                need,
                stances[0],
                stances[1],
                stances[2],
                why=said.get(PlaybookField.WHY, ""),
                fallback=said.get(PlaybookField.FALLBACK, ""),
                escalate_to=said.get(PlaybookField.ESCALATE_TO, ""),
                source=said.get(PlaybookField.SOURCE, ""),
                about=(*(Pattern(one.text) for one in about.wordings), *about.patterns),
            )
        )

    def _choice(
        self,
        row: ForeignRow,
        said: Mapping[PlaybookField, str],
        field: PlaybookField,
        words: Mapping[_Choice, str],
        default: _Choice,
    ) -> _Choice:
        given = said.get(field, "")
        plain = plain_words(given)
        german = SEVERITIES if field is PlaybookField.SEVERITY else NEEDS
        known: dict[_Choice, list[str]] = {key: f"{own}; {german[key]}".split("; ") for key, own in words.items()}
        for one, phrases in known.items():
            if plain in phrases:
                return one
        first = plain.split()[:1]
        if field is PlaybookField.SEVERITY or first in _ANSWERS:
            for one, phrases in known.items():
                if first and first[0] in phrases:
                    return one  # "High, to be discussed", "Yes – always"
        if plain:
            self._tell(row, f"“{given[:40]}” is no {field.value} that is known; “{default.value}” was taken.")
        return default

    def _tell_clause(self, row: ForeignRow, called: str, clause: str, known: bool, guessed: bool) -> None:
        if plain_words(called) in self._told or (known and not guessed):
            return
        self._told.add(plain_words(called))
        if known:
            self._tell(row, f"“{called[:60]}” was taken for {self._catalogue[clause].name}.")
        else:
            self._tell(row, f"“{called[:60]}” is no clause type here; add one of your own by this name to find it.")

    def _tell(self, row: ForeignRow, sentence: str) -> None:
        self.remarks.append(ImportRemark(sentence, row.place))


def _by_field(row: ForeignRow, mapping: ColumnMapping) -> dict[PlaybookField, str]:
    """Return what a row says, by what its columns are; several columns of one field follow one another."""
    said: dict[PlaybookField, str] = {}
    for field, cell in zip(mapping.fields, row.cells, strict=True):
        if field is not None and not says_nothing(cell):
            said[field] = f"{said[field]}\n{cell.strip()}" if field in said else cell.strip()
    return said
