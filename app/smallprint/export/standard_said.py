"""The one place that says in English how a document stands to a standard form, as sentences and as JSON."""

from collections.abc import Sequence

from smallprint.domain.document import Document
from smallprint.domain.place import Place
from smallprint.domain.standard import (
    BesideForm,
    BesideKind,
    Deviation,
    DeviationKind,
    PlacedCheck,
    StandardCheck,
    StandardDoubt,
    StandardForm,
)
from smallprint.language.counting import counted

_MOST = 0.9  # of a form's words; where fewer stand there, the share is said
_KINDS = {
    DeviationKind.CHANGED: "Changed",
    DeviationKind.ADDED: "Added",
    DeviationKind.REMOVED: "{count} missing here",
    DeviationKind.MOVED: "Moved",
    DeviationKind.CAPITALS: "Capital letters",
}
_IN_CLAUSES = {
    DeviationKind.CHANGED: "Changed in {clause_words}",
    DeviationKind.ADDED: "Added near {clause_words}",
    DeviationKind.REMOVED: "{count} missing from {clause_words}",
    DeviationKind.MOVED: "Moved away from {clause_words}",
    DeviationKind.CAPITALS: "Capital letters in {clause_words}",
}
_BESIDE = {
    BesideKind.FILLED: "Filled in",
    BesideKind.BEFORE: "Before the terms",
    BesideKind.AFTER: "After the terms",
    BesideKind.MARGIN: "In a header or footer",
}
_DOUBTS = {
    StandardDoubt.PAGES_UNREAD: "some pages could not be read",
    StandardDoubt.RECOGNISED: "its text was recognised in pictures",
    StandardDoubt.TRACKED_CHANGES: "it has tracked changes, which were read as accepted",
    StandardDoubt.CUT_SHORT: "the file was cut short",
}


def standard_said(check: StandardCheck) -> str:
    """Return in a sentence what form a document is made from, and how much differs."""
    name, changes = check.form.name, len(check.changes)
    if changes:
        if check.share < _MOST:
            share = round(100 * check.share)
            return f"This is made from {name}: {share} % of its words are there, with {counted(changes, 'change')}."
        return f"This is made from {name}, with {counted(changes, 'change')}."
    if check.doubts:
        return f"This is made from {name}. No change was found, but {doubts_said(check.doubts)}."
    capitals = len(check.deviations)
    if capitals:
        return f"This is {name}, unmodified but for capital letters in {counted(capitals, 'place')}."
    return f"This is {name}, unmodified."


def doubts_said(doubts: Sequence[StandardDoubt]) -> str:
    """Return why not every word could be looked at, as a part of a sentence."""
    return " and ".join(_DOUBTS[one] for one in doubts)


def remarks_said(check: StandardCheck) -> tuple[str, ...]:
    """Return what a reader must know beside the changes of the form: its own words, and what they may do."""
    said = []
    own = sum(one.words for one in check.beside)
    if own:
        said.append(f"It has {counted(own, 'word')} of its own beside the form, such as a cover page.")
    if check.changing:
        said.append(f"Read {counted(len(check.changing), 'passage')} of its own that may change the terms.")
    if check.changes and check.doubts:
        said.append(f"There may be more: {doubts_said(check.doubts)}.")
    return tuple(said)


def beside_kind_said(kind: BesideKind) -> str:
    """Return what words beside a form are called."""
    return _BESIDE[kind]


def deviation_said(one: Deviation) -> str:
    """Return a difference as the heading over its words: “Changed in 5 Term”, “14 words missing from 5 Term”."""
    missing = counted(one.missing, "word")
    if one.clause is None or not str(one.clause):
        return _KINDS[one.kind].format(count=missing)
    return _IN_CLAUSES[one.kind].format(clause_words=one.clause, count=missing)


def form_said(form: StandardForm) -> str:
    """Return what is said of a form in a list."""
    clauses = counted(len(form.clauses), "clause")
    told = [form.name, clauses, form.licence, "text" if form.has_text else "fingerprints"]
    return " · ".join(filter(None, told))


def standard_as_json(read: PlacedCheck, document: Document, quotes: bool = True) -> dict[str, object]:
    """Return a check under the names that all JSON of the program has; without `quotes`, no words of either."""
    check, form = read.check, read.check.form

    def placed(one: Deviation | BesideForm, place: Place) -> dict[str, object]:
        quote = document.text[one.start : one.end] if quotes else ""
        return {"quote": quote, "start": one.start, "end": one.end, **place.as_json()}

    def deviation(one: Deviation, place: Place) -> dict[str, object]:
        clause = {"number": one.clause.number, "heading": one.clause.heading} if one.clause is not None else None
        was = one.was if quotes else ""
        said = {"kind": one.kind.value, "clause": clause, "missing_words": one.missing, "form_text": was or None}
        return {**said, **placed(one, place)}

    def beside(one: BesideForm, place: Place) -> dict[str, object]:
        said = {"kind": one.kind.value, "words": one.words, "speaks_of_changes": one.changing}
        return {**said, **placed(one, place)}

    facts = {"key": form.key, "title": form.title, "publisher": form.publisher, "version": form.version}
    return {
        "form": {**facts, "licence": form.licence, "source": form.source},
        "share": round(check.share, 4),
        "unmodified": check.unmodified,
        "sentence": standard_said(check),
        "doubts": [one.value for one in check.doubts],
        "deviations": [deviation(*one) for one in read.of_deviations()],
        "beside": [beside(*one) for one in zip(check.beside, read.beside, strict=True)],
    }
