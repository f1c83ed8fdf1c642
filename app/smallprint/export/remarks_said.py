"""The one place that says in English what reading a file met; pure, so that a translation has one way in."""

from collections.abc import Callable, Sequence
from datetime import date

from smallprint.domain.document import Document, Page
from smallprint.domain.page_names import capital, named_list, named_pages
from smallprint.domain.remark import UNREAD_PAGE, Remark, RemarkKind
from smallprint.language.counting import by_number, counted
from smallprint.language.names import language_name

_NAMED, _PARTS_NAMED = 5, 6  # things that are named, where there are more
_AGAIN = "Open the file in Word, save it and add it again."
_UNKNOWN_SYMBOL = "□"

_PLAIN = {
    RemarkKind.CUT_SHORT: "The file is cut short or damaged; what is left of it was read.",
    RemarkKind.SECOND_READER: "The first reader failed on this file; a second one read it, without places on the page.",
    RemarkKind.MACROS: "The file carries macros, which were not run.",
    RemarkKind.JAVASCRIPT: "The file carries JavaScript, which was not run.",
    RemarkKind.STARTS_A_PROGRAM: "The file asks to start another program, which was not done.",
    RemarkKind.FORM_OF_ITS_OWN: (
        "The file is a form that only its own program draws (XFA), so its text may be missing here. "
        "Print it to a new PDF and add that."
    ),
}

# {0} is the first name, {on} the pages, {On} the same at the beginning of a sentence.
_NAMING = {
    RemarkKind.SAID: "{0}",
    RemarkKind.NOT_AS_NAMED: "“{0}” is plain text, not what its name says; it was read as text.",
    RemarkKind.THROUGH_OFFICE: "This is {0}; it was read through LibreOffice.",
    RemarkKind.ENCODING_GUESSED: (
        "The file does not say how its letters are stored; it was read as {0}. Where letters look wrong, save "
        "it as UTF-8 and add it again."
    ),
    RemarkKind.PAGE_IS_PICTURE: "{On} is a picture without text (a scan) and was not read.",
    RemarkKind.PAGE_WITHOUT_TEXT: "{On} has no text and was not read.",
    RemarkKind.PAGES_RECOGNISED: ("The text of {on} was recognised in pictures (OCR): compare quotes with the page."),
    RemarkKind.PAGES_HARD_TO_READ: "{On}: hard to read, so words may be wrong. Get a better scan.",
    RemarkKind.LETTERS_REPLACED: "The letters stored for {on} are not those that are shown (OCR was used).",
    RemarkKind.LETTERS_DOUBTFUL: (
        "The letters stored for {on} seem not to be those that are shown, and the picture could not be read better."
    ),
    RemarkKind.STRAY_SIGNATURES: "A signature field stands on {on}.",
}

# A noun, its plural, and what is said of one and of several.
_COUNTED = {
    RemarkKind.CHANGES_READ: ("tracked change", "", "is read as if {0}.", "are read as if {0}."),
    RemarkKind.COMMENTS: ("comment", "", "stands at the end of the text.", "stand at the end of the text."),
    RemarkKind.HIDDEN: (
        "character",
        "",
        "of hidden text stands at the end of the text.",
        "of hidden text stand at the end of the text.",
    ),
    RemarkKind.HIDDEN_ON_PAGES: (
        "character",
        "",
        "of this text is hidden in the file. It stands at the end of {on}.",
        "of this text are hidden in the file. They stand at the end of {on}.",
    ),
    RemarkKind.STRUCK: (
        "word",
        "",
        "is struck out: it is no part of the contract's text and stands at its end.",
        "are struck out: they are no part of the contract's text and stand at its end.",
    ),
    RemarkKind.STRUCK_ON_PAGES: (
        "word",
        "",
        "is struck out and no part of the contract's text. It stands at the end of {on}.",
        "are struck out and no part of the contract's text. They stand at the end of {on}.",
    ),
    RemarkKind.UNTICKED_ON_PAGES: (
        "choice",
        "",
        "of a form is not ticked and no part of the contract's text. It stands at the end of {on}.",
        "of a form are not ticked and no part of the contract's text. They stand at the end of {on}.",
    ),
    RemarkKind.CHOICES_NOT_TICKED: (
        "choice",
        "",
        "is not ticked, beside others that are: nothing is taken from it.",
        "are not ticked: nothing is taken from them.",
    ),
    RemarkKind.CHOICES_OPEN: (
        "choice",
        "",
        "stands where no box is ticked: what was agreed there is open.",
        "stand where no box is ticked: what was agreed there is open.",
    ),
    RemarkKind.OBJECTS: (
        "picture or embedded object", "pictures or embedded objects", "is not read.", "are not read.",
    ),
    RemarkKind.FETCHING_FIELDS: (
        "field",
        "",
        "would bring in something from outside the file, and was not followed.",
        "would bring in something from outside the file, and were not followed.",
    ),
    RemarkKind.INSERTED_DOCUMENTS: (
        "other document", "", "is inserted by reference and not read.", "are inserted by reference and not read.",
    ),
    RemarkKind.SYMBOLS: (
        "character",
        "",
        f"of a special font is shown as {_UNKNOWN_SYMBOL}.",
        f"of special fonts are shown as {_UNKNOWN_SYMBOL}.",
    ),
}  # fmt: skip


def remarks_said(document: Document, *, unread_pages: bool = True) -> tuple[str, ...]:
    """Return what reading a document met, a sentence each; without those of pages that were not read, if so asked."""
    of_each_page = set() if unread_pages else _unread_pages_said(document)
    return tuple(
        sentence
        for remark in document.report.remarks
        if (unread_pages or remark.kind not in UNREAD_PAGE)
        and ((sentence := said(remark, document.pages)) not in of_each_page or remark.kind is not RemarkKind.SAID)
    )


def _unread_pages_said(document: Document) -> set[str]:
    """Return what an older version, which stored sentences, may have said of the pages that were not read."""
    remarks = (Remark(kind, pages=(index,)) for index in document.report.unread_pages for kind in UNREAD_PAGE)
    return {said(remark, document.pages) for remark in remarks}


def said(remark: Remark, pages: Sequence[Page]) -> str:
    """Return the sentence of a remark; `pages` are those of its document."""
    if remark.kind in _PLAIN:
        return _PLAIN[remark.kind]
    indexes = [index for index in remark.pages if 0 <= index < len(pages)]
    names = remark.names or ("",)
    on = named_pages(pages, indexes) if indexes else "a page"
    if remark.kind in _NAMING:
        return _NAMING[remark.kind].format(*names, on=on, On=capital(on))
    if remark.kind in _COUNTED:
        noun, nouns, one, many = _COUNTED[remark.kind]
        verb = by_number(remark.count, one, many).format(*names, on=on)
        return f"{counted(remark.count, noun, nouns)} {verb}"
    if remark.kind is RemarkKind.PAGES_BLANK:
        return f"{capital(on)} {by_number(len(indexes), 'is', 'are')} blank."
    return _OWN[remark.kind](remark)


def _language(remark: Remark) -> str:
    language = language_name("".join(remark.names[:1]))
    return (
        f"This document is in {language}. What finds clauses was trained on English contracts, "
        "so many will be missed here."
    )


def _outside(remark: Remark) -> str:
    kinds = ", ".join(remark.names)
    return f"The file refers to {counted(remark.count, 'thing')} outside it ({kinds}); nothing was fetched."


def _fields(remark: Remark) -> str:
    parts = [
        counted(remark.count, "form field") * (remark.count > 0),
        counted(remark.of, "annotation") * (remark.of > 0),
    ]
    return f"The text of {' and '.join(filter(None, parts))} was read and stands at the end of its page."


def _signatures(remark: Remark) -> str:
    done, count = remark.count, remark.of
    fields = by_number(count, "a signature field", f"{count} signature fields")
    if not done:
        return f"The file has {fields}, not signed yet."
    how = "signed" if done == count else f"{done} of them signed"
    when = named_list([_day(one) for one in remark.names])
    dated = f" on {when} by the signer's clock" if when else ""
    valid = by_number(done, "the signature is", "signatures are")
    return f"The file has {fields}, {how}{dated}. Whether {valid} valid was not checked."


def _day(written: str) -> str:
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return written
    return f"{day.day} {day:%B %Y}"


def _imports(remark: Remark) -> str:
    return (
        f"Imported into the file and not read: {_first(remark.names)}. Open the file in Word, save it and "
        "add it again: Word then writes their text into it."
    )


def _first(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"{', '.join(names[:_NAMED])}{more}"


def _parts(names: Sequence[str]) -> str:
    more = [f"{len(names) - _PARTS_NAMED} more"] if len(names) > _PARTS_NAMED else []
    return named_list([*names[:_PARTS_NAMED], *more])


_OWN: dict[RemarkKind, Callable[[Remark], str]] = {
    RemarkKind.LANGUAGE: _language,
    RemarkKind.OUTSIDE: _outside,
    RemarkKind.FIELDS_AND_ANNOTATIONS: _fields,
    RemarkKind.SIGNATURES: _signatures,
    RemarkKind.IMPORTS_UNREAD: _imports,
    RemarkKind.EMBEDDED: lambda remark: f"Inside the file, not opened: {_first(remark.names)}.",
    RemarkKind.PARTS_DAMAGED: lambda one: f"Damaged in the file and not read: {_parts(one.names)}. {_AGAIN}",
    RemarkKind.PARTS_MISSING: lambda one: f"Missing from the file: {_parts(one.names)}. {_AGAIN}",
    RemarkKind.ATTACHMENTS: lambda one: f"Files inside this file were not read: {', '.join(one.names)}.",
}
