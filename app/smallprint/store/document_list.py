"""The documents list of a matter: a row a document, of which only what may have changed is counted again."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import partial

from smallprint.domain.change import Reading
from smallprint.domain.document import DocumentKind
from smallprint.domain.place import file_names
from smallprint.domain.review import DocumentState, DocumentSummary
from smallprint.domain.run import RunState
from smallprint.errors import DocumentRemoved, EntryDamaged
from smallprint.store.database import Connection, Row
from smallprint.store.run_notes import stored_notes

_HEADS = """
SELECT d.id, d.name, d.source, d.state, d.message, d.kind, d.sha256, d.pages, d.unread_pages, d.shown_run,
       d.reading, COALESCE(d.read_from, 0) AS read_from,
       d.language, d.ocr_pages, d.doubtful_pages, d.contract_kind, d.kind_chosen,
       r.state AS run_state, r.message AS run_message, COALESCE(r.awaits_judge, 0) AS awaits_judge,
       h.state AS shown_state,
       h.state NOT IN ('complete', 'partial') AND EXISTS (
           SELECT 1 FROM runs WHERE document_id = d.id AND state IN ('complete', 'partial')) AS finished_hidden
FROM documents d
LEFT JOIN runs r ON r.id = (SELECT MAX(id) FROM runs WHERE document_id = d.id)
LEFT JOIN runs h ON h.id = COALESCE(d.shown_run, r.id)
WHERE d.removed_at IS NULL
ORDER BY d.id
"""
_COUNTS = """
SELECT document_id, COUNT(*) AS findings, SUM(COALESCE(verdict, 'undecided') != 'undecided') AS decided
FROM standing
WHERE (run_id IS NULL OR noted OR likely OR :shown OR COALESCE(verdict, 'undecided') != 'undecided') {among}
GROUP BY document_id
"""
_MARKS = """
SELECT (SELECT COALESCE(MAX(id), 0) FROM findings) AS findings,
       (SELECT COALESCE(MAX(id), 0) FROM decisions) AS decisions,
       (SELECT COALESCE(MAX(id), 0) FROM notes) AS notes
"""
# Ids are never used again and decisions never change, so that what was said since is what has a higher id.
_SPOKEN_OF = """
SELECT document_id FROM findings WHERE id > :findings
UNION SELECT f.document_id FROM decisions d JOIN findings f ON f.id = d.finding_id WHERE d.id > :decisions
UNION SELECT document_id FROM notes WHERE id > :notes
"""


class DocumentList:
    """Reads the list of one connection's matter, and remembers what it has read."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._unlikely = False
        self._marks: Row = {}
        self._heads: dict[int, Row] = {}
        self._known: dict[int, DocumentSummary] = {}

    def all(self, unlikely: bool) -> list[DocumentSummary]:
        """Return one row a document, in the order they were added, all counted."""
        self._known.clear()
        return self.changed(unlikely)

    def changed(self, unlikely: bool, also: Collection[int] = ()) -> list[DocumentSummary]:
        """Return the same, counting only documents whose row changed, that were spoken of since, and those of `also`.

        What is not noticed without `also`: notes that were removed, and findings whose confidence was revised.
        """
        if unlikely != self._unlikely:
            self._known.clear()
        with self._connection.reading():
            heads = {row["id"]: row for row in self._connection.rows(_HEADS)}
            marks = self._connection.rows(_MARKS)[0]
            stale = self._stale(heads, marks, also)
            counts = self._counts(stale, len(heads), unlikely)
        names = file_names((row["id"], row["name"], row["source"]) for row in heads.values())
        for document_id, row in heads.items():
            if document_id in stale:
                told = partial(_summary, names[document_id], *counts.get(document_id, (0, 0)))
                made = self._connection.salvage.one("document", row, told)
                self._known.pop(document_id, None)
                if made is not None:
                    self._known[document_id] = made
            elif document_id in self._known and self._known[document_id].distinct_name != names[document_id]:
                self._known[document_id] = replace(self._known[document_id], distinct_name=names[document_id])
        self._known = {document_id: self._known[document_id] for document_id in heads if document_id in self._known}
        self._heads, self._marks, self._unlikely = heads, marks, unlikely
        return list(self._known.values())

    def one(self, document_id: int, unlikely: bool) -> DocumentSummary:
        """Return the row of one document; raises DocumentRemoved when it was."""
        with self._connection.reading():
            row = self._connection.row(_HEADS.replace("ORDER BY d.id", "AND d.id = ?"), [document_id])
            if row is None:
                raise DocumentRemoved("This document is not in the matter any more. Add the file again.")
            counts = self._counts({document_id}, 2, unlikely)
            name = self.cited_as(document_id)
        told = partial(_summary, name, *counts.get(document_id, (0, 0)))
        found = self._connection.salvage.one("document", row, told)
        if found is None:
            raise EntryDamaged("What the matter holds of this document cannot be read. Add the file again.")
        return found

    def names(self) -> dict[int, str]:
        """Return by id the name by which each document is cited."""
        rows = self._connection.rows("SELECT id, name, source FROM documents WHERE removed_at IS NULL")
        return file_names((row["id"], row["name"], row["source"]) for row in rows)

    def cited_as(self, document_id: int) -> str:
        """Return the name by which a document is cited: with its folder where others have the same; "" for none."""
        rows = self._connection.rows(
            """SELECT id, name, source FROM documents
               WHERE removed_at IS NULL AND name = (SELECT name FROM documents WHERE id = ?)""",
            [document_id],
        )
        return file_names((row["id"], row["name"], row["source"]) for row in rows).get(document_id, "")

    def _stale(self, heads: Mapping[int, Row], marks: Row, also: Collection[int]) -> set[int]:
        """Return the documents to count."""
        stale = {one for one, row in heads.items() if one not in self._known or row != self._heads.get(one)}
        stale.update(one for one in also if one in heads)
        if self._known and marks != self._marks:
            spoken_of = self._connection.rows(_SPOKEN_OF, self._marks)
            stale.update(row["document_id"] for row in spoken_of)
        return stale

    def _counts(self, stale: Collection[int], of: int, unlikely: bool) -> dict[int, tuple[int, int]]:
        """Return by document how many findings are shown, and how many of them are decided."""
        if not stale:
            return {}
        among = "" if len(stale) == of else f"AND document_id IN ({', '.join(map(str, stale))})"
        rows = self._connection.rows(_COUNTS.format(among=among), {"shown": unlikely})
        return {row["document_id"]: (row["findings"], row["decided"]) for row in rows}


def _summary(name: str, findings: int, decided: int, row: Row) -> DocumentSummary:
    return DocumentSummary(
        id=row["id"],
        name=row["name"],
        source=row["source"],
        state=DocumentState(row["state"]),
        message=row["message"],
        kind=DocumentKind(row["kind"]) if row["kind"] else None,
        sha256=row["sha256"] or "",
        pages=row["pages"],
        findings=findings,
        decided=decided,
        unread_pages=row["unread_pages"],
        run_state=RunState(row["run_state"]) if row["run_state"] else None,
        awaits_judge=bool(row["awaits_judge"]),
        run_notes=stored_notes(row["run_message"] or ""),
        shown_state=RunState(row["shown_state"]) if row["shown_state"] else None,
        finished_hidden=bool(row["finished_hidden"]),
        reading=Reading(row["reading"]),
        read_from=row["read_from"],
        language=row["language"],
        ocr_pages=row["ocr_pages"],
        doubtful_pages=row["doubtful_pages"],
        distinct_name=name,
        contract_kind=row["contract_kind"],
        kind_chosen=bool(row["kind_chosen"]),
    )
