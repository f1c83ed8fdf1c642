"""Contracts with one flaw planted in each, of a kind that proof-reading is to find, and what finding it looks like."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.domain.proof import Flaw, FlawKind

_WORDS = {3: "three", 5: "five", 10: "ten", 14: "fourteen", 20: "twenty", 30: "thirty", 60: "sixty", 90: "ninety"}
_BOTH = re.compile(r"\b(?P<words>[a-z]+(?:-[a-z]+)?)\s\((?P<figures>\d{1,3})\)", re.IGNORECASE)
_REFERENCE = re.compile(r"\b(?:Section|Clause|Article)s?\s+(?P<number>\d{1,2}(?:\.\d{1,2})?)(?=[\s,;)])(?!\s+of\b)")
_LIST = re.compile(r"\bSections\s+\d{1,2}(?:\.\d{1,2})?\s*(?:,|and|or)\s*(?P<number>\d{1,2}(?:\.\d{1,2})?)(?=[\s,;.)])")
_NAME = re.compile(
    r"(?<!\w)[A-Z][A-Za-z]{4,}(?:\s[A-Z][A-Za-z]+){0,3},?\s"
    r"(?P<form>Inc\.|INC\.|LLC|L\.L\.C\.|Ltd\.?|Limited|Corporation|Corp\.|GmbH|L\.P\.)(?!\w)"
)
_FORMS = ("Inc.", "LLC", "Ltd.", "Corp.", "Company", "GmbH")
_DEFINED = re.compile(r"(?P<lead>[(\s])(?P<all>(?:the\s|each,?\san?\s)?[\"“](?P<term>[A-Z][\w -]{3,30})[\"”])")
_NEW_TERMS = (
    "Project Materials",
    "Launch Window",
    "Reserve Pool",
    "Transition Manager",
    "Pilot Sites",
    "Quality Dossier",
)
_SOURCE = re.compile(r"Source:[^\n]*$")  # a running foot
_LEAST = 80  # characters of a sentence behind which one is put in


@dataclass(frozen=True, slots=True)
class Planted:
    """A contract's text with a flaw at `start` to `end`; one of `kinds` that has to do with `words` finds it."""

    text: str
    name: str
    kinds: tuple[FlawKind, ...]
    words: str
    start: int
    end: int

    def found_by(self, flaws: tuple[Flaw, ...], told_before: set[tuple[FlawKind, tuple[str, ...]]]) -> bool:
        """Say whether a flaw that the contract did not have before tells of what was planted."""
        wanted = _folded(self.words)
        for one in flaws:
            if one.kind not in self.kinds:
                continue
            here = any(start < self.end and self.start < end for start, end in ((one.start, one.end), *one.others))
            new = (one.kind, one.words) not in told_before
            if here or (new and any(wanted in _folded(word) for word in one.words)):
                return True
        return False


_Plant = Callable[[Document, Segmentation, Random], Planted | None]


def plants(document: Document, segmentation: Segmentation, random: Random) -> Iterator[Planted]:
    """Yield the contract with one flaw each, of every kind that it has a place for."""
    for plant in PLANTS:
        made = plant(document, segmentation, random)
        if made is not None:
            yield made


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())


def _replaced(text: str, start: int, end: int, by: str, name: str, kinds: tuple[FlawKind, ...], words: str) -> Planted:
    return Planted(text[:start] + by + text[end:], name, kinds, words, start, start + len(by))


def _sentences(document: Document, segmentation: Segmentation) -> list[Passage]:
    ends = (". ", ".\n")
    return [
        one
        for one in segmentation.passages
        if one.kind is PassageKind.SENTENCE
        and one.section
        and one.end - one.start > _LEAST
        and document.text[one.start : one.end].rstrip(" \n").endswith(".")
        and document.text[: one.end].rstrip(" \n")[-3:-2].islower()
        and (document.text[one.start : one.end].endswith(ends) or one.end == len(document.text))
    ]


def _put_in(
    document: Document, segmentation: Segmentation, random: Random, said: str, name: str, kind: FlawKind, words: str
) -> Planted | None:
    """Return the contract with a sentence behind one of its sentences."""
    places = _sentences(document, segmentation)
    if not places:
        return None
    chosen = random.choice(places)
    at = chosen.start + len(document.text[chosen.start : chosen.end].rstrip())
    return _replaced(document.text, at, at, f" {said}", name, (kind,), words)


def _number_there(document: Document, _: Segmentation, random: Random) -> Planted | None:
    found = [one for one in _BOTH.finditer(document.text) if int(one["figures"]) in _WORDS]
    found = [one for one in found if one["words"].casefold() == _WORDS[int(one["figures"])]]
    if not found:
        return None
    one = random.choice(found)
    other = random.choice([number for number in _WORDS if number != int(one["figures"])])
    kinds = (FlawKind.NUMBER_DIFFERS,)
    return _replaced(document.text, *one.span("figures"), str(other), "numbers: there", kinds, one["words"])


_NUMBERS = (
    ("The deposit is ten thousand dollars ($100,000).", "ten thousand"),
    ("The fee is Two Hundred Fifty Thousand Dollars ($205,000.00).", "two hundred fifty thousand"),
    ("A share of five percent (50%) is held back.", "five"),
    ("Interest is two and one-half percent (2.25%) a year.", "two and one-half"),
    ("It lasts for a period of 36 (twenty-four) months.", "twenty-four"),
    ("The cap is one million five hundred thousand U.S. dollars (US$ 1,050,000).", "one million five hundred thousand"),
    ("The sum is $50,000 (five thousand dollars).", "five thousand"),
    ("The cap is two million dollars ($2.5 million).", "two million"),
    ("Notice is given ninety (60) days before the end.", "ninety"),
    ("The seller keeps eighteen [16] months of records.", "eighteen"),
)


def _number_put_in(document: Document, segmentation: Segmentation, random: Random) -> Planted | None:
    said, words = random.choice(_NUMBERS)
    return _put_in(document, segmentation, random, said, "numbers: put in", FlawKind.NUMBER_DIFFERS, words)


_BLANKS = (
    ("The first report is due on ____________.", "____"),
    ("The fee is $[●] for each unit.", "[●]"),
    ("The work begins on [insert date] in the office.", "[insert date]"),
    ("The contact is [NAME OF CONTACT PERSON] of the head office.", "[NAME OF CONTACT PERSON]"),
    ("The delivery place is TBD.", "TBD"),
    ("The price is [$____] a month.", "____"),
    ("The audit takes place within [__] days after the end of the year.", "__"),
    ("Invoices go to [to be confirmed] by e-mail.", "[to be confirmed]"),
    ("The bank is <<Bank Name>> of the same city.", "<<Bank Name>>"),
    ("The report is due within XX days.", "XX"),
    ("The rent is paid from [     ] onwards.", "[ ]"),
    ("The start is [DD/MM/YYYY] at noon.", "[DD/MM/YYYY]"),
    ("The amount is {{amount}} in each year.", "{{amount}}"),
    ("The rate is agreed at [•] percent.", "[•]"),
)


def _blank_put_in(document: Document, segmentation: Segmentation, random: Random) -> Planted | None:
    said, words = random.choice(_BLANKS)
    return _put_in(document, segmentation, random, said, "blanks", FlawKind.BLANK, words)


def _unused(document: Document, segmentation: Segmentation, random: Random) -> Planted | None:
    term = random.choice([one for one in _NEW_TERMS if one.casefold() not in document.text.casefold()])
    forms = (f"“{term}” means what is listed by the parties.", f"A list is kept by both parties (the “{term}”).")
    said = random.choice(forms)
    return _put_in(document, segmentation, random, said, "unused", FlawKind.TERM_UNUSED, term)


def _reference_changed(document: Document, _: Segmentation, random: Random) -> Planted | None:
    found = list(_REFERENCE.finditer(document.text))
    if not found:
        return None
    one = random.choice(found)
    gone = "47.3" if "." in one["number"] else "47"
    kinds = (FlawKind.REFERENCE_DANGLES,)
    return _replaced(document.text, *one.span("number"), gone, "references: changed", kinds, gone)


def _reference_near(document: Document, segmentation: Segmentation, random: Random) -> Planted | None:
    """A clause one past the last of its article: 9.1 to 9.4 are there, and 9.5 is referred to."""
    there = {one.section_number.partition("(")[0].rstrip(".") for one in segmentation.passages}
    heads = sorted({one.partition(".")[0] for one in there if re.fullmatch(r"\d{1,2}\.\d{1,2}", one)})
    if not heads:
        return None
    head = random.choice(heads)
    last = max(int(one.split(".")[1]) for one in there if re.fullmatch(rf"{head}\.\d+", one))
    gone = f"{head}.{last + 2}"
    if re.search(rf"(?<![\d.]){re.escape(gone)}(?!\d)", document.text):
        return None
    said = random.choice((f"Section {gone} applies.", f"This is subject to Section {gone}(b) in all cases."))
    return _put_in(document, segmentation, random, said, "references: near", FlawKind.REFERENCE_DANGLES, gone)


def _reference_listed(document: Document, _: Segmentation, random: Random) -> Planted | None:
    found = list(_LIST.finditer(document.text))
    if not found:
        return None
    one = random.choice(found)
    kinds = (FlawKind.REFERENCE_DANGLES,)
    return _replaced(document.text, *one.span("number"), "48.2", "references: listed", kinds, "48.2")


_ATTACHMENTS = ("Exhibit W", "Schedule 19", "Annex XIV", "Appendix Q-3", "Attachment 21")


def _attachment(document: Document, segmentation: Segmentation, random: Random) -> Planted | None:
    gone = random.choice(_ATTACHMENTS)
    said = f"The form is attached hereto as {gone}."
    return _put_in(document, segmentation, random, said, "attachments", FlawKind.ATTACHMENT_MISSING, gone)


def _names(document: Document, segmentation: Segmentation) -> list[re.Match[str]]:
    """Return the names that stand in words in force, not in a running foot, and more than once."""
    found = [
        one
        for passage in segmentation.passages
        if passage.counts and passage.kind is not PassageKind.TABLE_ROW
        for one in _NAME.finditer(document.text, passage.start, passage.end)
    ]
    found = [one for one in found if "\n" not in one[0] and document.text[one.end() : one.end() + 1] != "-"]
    found = [one for one in found if not _SOURCE.search(document.text, max(0, one.start() - 30), one.start())]
    return [one for one in found if sum(other[0] == one[0] for other in found) > 1]


def _name_form(document: Document, segmentation: Segmentation, random: Random) -> Planted | None:
    found = _names(document, segmentation)
    if not found:
        return None
    one = random.choice(found)
    form = random.choice([other for other in _FORMS if other[:2].casefold() != one["form"][:2].casefold()])
    named = one[0].removesuffix(one["form"]) + form
    return _replaced(document.text, *one.span(), named, "names: form", (FlawKind.NAME_DIFFERS,), named)


def _name_letter(document: Document, segmentation: Segmentation, random: Random) -> Planted | None:
    found = _names(document, segmentation)
    if not found:
        return None
    one = random.choice(found)
    first = one[0].split()[0]
    at = random.randrange(2, len(first) - 1)
    slips = (first[:at] + first[at + 1 :], first[: at - 1] + first[at] + first[at - 1] + first[at + 1 :])
    slip = random.choice([*(other for other in slips if other != first), first[:at] + first[at] + first[at:]])
    named = slip + one[0][len(first) :]
    return _replaced(document.text, *one.span(), named, "names: letter", (FlawKind.NAME_DIFFERS,), named)


_ROLES = (
    ("Supplier", "Vendor", "Seller", "Provider", "Contractor", "Consultant", "Manufacturer"),
    ("Customer", "Client", "Buyer", "Purchaser"),
    ("Distributor", "Reseller", "Dealer"),
    ("Landlord", "Lessor"),
    ("Tenant", "Lessee"),
)


def _role(document: Document, segmentation: Segmentation, random: Random) -> Planted | None:
    """A party that one clause calls another thing than the contract does."""
    defined = {one.term for one in segmentation.definitions}
    text = document.text
    found = []
    for line in _ROLES:
        absent = [one for one in line if one.casefold() not in text.casefold()]
        for role in line:
            places = list(re.finditer(rf"(?<=[a-z,]\s)the\s(?P<role>{role})(?=\s[a-z]|[.,;])", text))
            if role in defined and absent and len(places) > 5:
                found.append((random.choice(places[1:]), random.choice(absent)))
    if not found:
        return None
    place, other = random.choice(found)
    return _replaced(text, *place.span("role"), other, "names: role", (FlawKind.ROLE_DIFFERS,), other)


def _name_short(document: Document, segmentation: Segmentation, random: Random) -> Planted | None:
    """A letter too many, too few or exchanged in the short name of a company."""
    firsts = {one[0].split()[0].casefold() for one in _names(document, segmentation)}
    text = document.text
    terms = {one.term for one in segmentation.definitions if re.fullmatch(r"[A-Z][A-Za-z]{5,}", one.term)}
    terms = {one for one in terms if one.casefold() in firsts and one.casefold() not in text}
    terms = {one for one in terms if len(re.findall(rf"\b{one}\b", text)) > 5}
    if not terms:
        return None
    term = random.choice(sorted(terms))
    place = random.choice(list(re.finditer(rf"(?<=[a-z,]\s){term}(?=\s[a-z])", text)) or [None])
    if place is None:
        return None
    at = random.randrange(2, len(term) - 1)
    slip = term[:at] + term[at + 1 :]
    return _replaced(text, *place.span(), slip, "names: short", (FlawKind.NAME_DIFFERS,), slip)


def _twice(document: Document, segmentation: Segmentation, random: Random) -> Planted | None:
    terms = sorted({one.term for one in segmentation.definitions if re.fullmatch(r"[A-Z][\w -]{3,40}", one.term)})
    if not terms:
        return None
    term = random.choice(terms)
    forms = (
        f"“{term}” means whatever is held in the third warehouse.",
        f'The "{term}" shall mean each item that is left over at year end.',
        f"“{term}” includes and means the goods that were sent back.",
        f"The goods that were sent back (the “{term}”) are kept.",
        f"All remaining stock (collectively, “{term}”) is counted.",
    )
    said = random.choice(forms)
    return _put_in(document, segmentation, random, said, "twice", FlawKind.TERM_DEFINED_TWICE, term)


def _undefined_new(document: Document, segmentation: Segmentation, random: Random) -> Planted | None:
    term = random.choice([one for one in _NEW_TERMS if one.casefold() not in document.text.casefold()])
    said = (
        f"The parties agree on the {term} in time. Each party respects the {term} at all times, and no change of the "
        f"{term} is made alone."
    )
    return _put_in(document, segmentation, random, said, "undefined: new", FlawKind.TERM_UNDEFINED, term)


def _undefined_taken_out(document: Document, _: Segmentation, random: Random) -> Planted | None:
    """A term that is used often, whose only definition is gone: its quotes, or its bracket."""
    found = list(_DEFINED.finditer(document.text))
    found = [one for one in found if len(re.findall(rf"[\"“]{re.escape(one['term'])}[\"”]", document.text)) == 1]
    found = [
        one
        for one in found
        if len(re.findall(rf"\b(?:the|any|such|all|its)\s{re.escape(one['term'])}\b", document.text)) > 2
        and one["term"] not in ("Agreement", "Party", "Parties")
        and not re.search(
            rf"{re.escape(one['term'])}[\w ,]*,?\s(?:Inc|LLC|Ltd|Corp|L\.P)", document.text, re.IGNORECASE
        )
        and not one["term"].isupper()
    ]
    if not found:
        return None
    one = random.choice(found)
    sentence_ends = re.search(r"[.;)](?=\s)", document.text[one.end() :])
    bracket = one["lead"] == "("
    closing = re.compile(r"\)").search(document.text, one.end(), one.end() + 60) if bracket else None
    if bracket and closing is None:
        return None
    start = one.start() if bracket else one.start("all")
    end = closing.end() if closing else one.end() + (sentence_ends.end() if sentence_ends else 0)
    kinds = (FlawKind.TERM_UNDEFINED,)
    planted = _replaced(document.text, start, end, "", "undefined: taken out", kinds, one["term"])
    return Planted(planted.text, planted.name, kinds, one["term"], 0, 0)


def _circular(document: Document, segmentation: Segmentation, random: Random) -> Planted | None:
    one, other = random.sample([one for one in _NEW_TERMS if one.casefold() not in document.text.casefold()], 2)
    forms = (
        f"“{one}” means the {other}. “{other}” means the {one}.",
        f"“{one}” has the meaning given to {other}. “{other}” shall mean all {one}.",
        f"“{one}” means any {other} of a party. “{other}” means any {one} that is in use.",
    )
    said = random.choice(forms) + f" The {one} and the {other} are kept."
    return _put_in(document, segmentation, random, said, "circular", FlawKind.TERM_CIRCULAR, one)


PLANTS: tuple[_Plant, ...] = (
    _number_there,
    _number_put_in,
    _blank_put_in,
    _unused,
    _reference_changed,
    _reference_near,
    _reference_listed,
    _attachment,
    _name_form,
    _name_letter,
    _role,
    _name_short,
    _twice,
    _undefined_new,
    _undefined_taken_out,
    _circular,
)
