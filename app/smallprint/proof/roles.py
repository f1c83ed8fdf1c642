"""A party that one clause calls another thing: "the Vendor" in a contract whose party is "the Supplier"."""

import re
from collections.abc import Iterator

from smallprint.domain.document import Document
from smallprint.domain.passage import PassageKind, Segmentation
from smallprint.domain.proof import Flaw, FlawKind

# Words for one side of a contract, each of which is put for another of its line by mistake.
_LINES = (
    ("Supplier", "Vendor", "Seller", "Provider", "Service Provider", "Contractor", "Consultant", "Manufacturer"),
    ("Customer", "Client", "Buyer", "Purchaser"),
    ("Landlord", "Lessor"),
    ("Tenant", "Lessee"),
    ("Licensor", "Licenser"),
    ("Licensee", "Licencee"),
    ("Franchisor", "Franchiser"),
    ("Distributor", "Reseller", "Dealer"),
    ("Discloser", "Disclosing Party"),
    ("Recipient", "Receiving Party"),
    ("Auftragnehmer", "Dienstleister", "Lieferant", "Verkäufer"),
    ("Auftraggeber", "Kunde", "Käufer", "Besteller"),
    ("Vermieter", "Verpächter"),
    ("Mieter", "Pächter"),
)
_FEW = 3  # times that the other word may stand; a party that is called so more often is one
_MORE_OFTEN = 5  # times as often stands the usual word
_ARTICLES = r"(?:(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]em|[Dd]en|[Dd]es)\s+)"


def differing_roles(document: Document, segmentation: Segmentation) -> Iterator[Flaw]:
    """Yield the first place of each word for a party that is no defined one, where another of its line is."""
    text = document.text
    defined = {one.term.casefold() for one in segmentation.definitions}
    for line in _LINES:
        usual = [word for word in line if word.casefold() in defined]
        for word in line:
            if not usual or any(word.casefold() in term for term in defined) or _explained(text, word):
                continue
            places = _places(text, segmentation, word)
            other = max(usual, key=lambda one: len(re.findall(rf"\b{one}\b", text)))
            often = [found.span() for found in re.finditer(rf"\b{other}\b", text)]
            if places and len(places) <= _FEW and len(often) >= _MORE_OFTEN * len(places):
                yield Flaw(FlawKind.ROLE_DIFFERS, (word, other), *places[0], (*places[1:], often[0]))


def _places(text: str, segmentation: Segmentation, word: str) -> list[tuple[int, int]]:
    """Return where "the Vendor" stands as a party, and not as a part of a name ("the Vendor Portal")."""
    named = re.compile(
        rf"(?<![\w’'-]){_ARTICLES}(?P<word>{word})(?![\w&/-]|\s+[A-Z(]|,?\s+(?:and|or)\s+[A-Z]|['’]s?\s+[A-Z])"
    )
    return [
        found.span("word")
        for passage in segmentation.passages
        if passage.counts and passage.kind is not PassageKind.HEADING
        for found in named.finditer(text, passage.start, passage.end)
    ]


def _explained(text: str, word: str) -> bool:
    """Say whether a word is explained in any way: in quotes, in a bracket, before a colon, as a title."""
    forms = (rf"[\"“‘„'(]\s*(?:the\s+)?{word}s?\s*[\"”’“')]", rf"\b{word}s?\s*:", rf"(?m)^[^\S\n]*{word.upper()}S?\b")
    return any(re.search(form, text) for form in forms)
