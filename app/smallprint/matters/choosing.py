"""Which documents and clause types are meant by what a person typed: names, parts of them with “*”, or keys."""

from collections.abc import Sequence
from fnmatch import fnmatchcase

from smallprint.domain.clause import ClauseCatalogue
from smallprint.errors import ExportFailed
from smallprint.matters.own_types import catalogue_of
from smallprint.store import Matter


def chosen_documents(matter: Matter, names: Sequence[str]) -> frozenset[int] | None:
    """Return the documents of these names, None for all where there are no names; raises ExportFailed."""
    if not names:
        return None
    summaries = matter.documents.summaries()
    found: set[int] = set()
    for name in names:
        wanted = name.casefold()
        meant = {
            one.id
            for one in summaries
            for told in {one.name.casefold(), one.cited_as.casefold()}
            if told == wanted or fnmatchcase(told, wanted)
        }
        if not meant:
            raise ExportFailed(f"No document of the matter is called “{name}”. A name may have “*” in it.")
        found |= meant
    return frozenset(found)


def chosen_types(matter: Matter, shipped: ClauseCatalogue, names: Sequence[str]) -> frozenset[str] | None:
    """Return the keys of these clause types, None for all where there are no names; raises ExportFailed."""
    if not names:
        return None
    known = {}
    for clause in catalogue_of(matter, shipped).types:
        known[clause.name.casefold()] = known[clause.key] = clause.key
    # “governing-law,parties” means the same as “governing-law parties”; some names have commas
    wanted = [part for name in names for part in ([name] if name.casefold() in known else name.split(","))]
    unknown = [one for one in wanted if one.strip() and one.strip().casefold() not in known]
    if unknown:
        raise ExportFailed(f"There is no clause type “{unknown[0].strip()}”. A JSON report has the keys.")
    return frozenset(known[one.strip().casefold()] for one in wanted if one.strip())
