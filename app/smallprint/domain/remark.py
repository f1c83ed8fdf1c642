"""What reading a file met that a person should know, as facts: a kind, with the numbers, names and pages it needs.

The program decides by the kind. The sentence is made where it is shown (`export.remarks_said`).
"""

from dataclasses import dataclass
from enum import StrEnum


class RemarkKind(StrEnum):
    """What was met in a file; `SAID` is a sentence that an older version stored."""

    SAID = "said"
    CUT_SHORT = "cut_short"
    SECOND_READER = "second_reader"
    NOT_AS_NAMED = "not_as_named"
    THROUGH_OFFICE = "through_office"
    ENCODING_GUESSED = "encoding_guessed"
    LANGUAGE = "language"
    # pages
    PAGE_IS_PICTURE = "page_is_picture"
    PAGE_WITHOUT_TEXT = "page_without_text"
    PAGES_BLANK = "pages_blank"
    PAGES_RECOGNISED = "pages_recognised"
    PAGES_HARD_TO_READ = "pages_hard_to_read"
    LETTERS_REPLACED = "letters_replaced"
    LETTERS_DOUBTFUL = "letters_doubtful"
    # text that is not in force, or stands apart
    CHOICES_NOT_TICKED = "choices_not_ticked"
    CHOICES_OPEN = "choices_open"
    CHANGES_READ = "changes_read"
    COMMENTS = "comments"
    HIDDEN = "hidden"
    HIDDEN_ON_PAGES = "hidden_on_pages"
    STRUCK = "struck"
    STRUCK_ON_PAGES = "struck_on_pages"
    UNTICKED_ON_PAGES = "unticked_on_pages"
    FIELDS_AND_ANNOTATIONS = "fields_and_annotations"
    SYMBOLS = "symbols"
    # what was not read, run or fetched
    OBJECTS = "objects"
    FETCHING_FIELDS = "fetching_fields"
    INSERTED_DOCUMENTS = "inserted_documents"
    IMPORTS_UNREAD = "imports_unread"
    PARTS_DAMAGED = "parts_damaged"
    PARTS_MISSING = "parts_missing"
    EMBEDDED = "embedded"
    ATTACHMENTS = "attachments"
    MACROS = "macros"
    JAVASCRIPT = "javascript"
    STARTS_A_PROGRAM = "starts_a_program"
    OUTSIDE = "outside"
    FORM_OF_ITS_OWN = "form_of_its_own"
    SIGNATURES = "signatures"
    STRAY_SIGNATURES = "stray_signatures"


UNREAD_PAGE = (RemarkKind.PAGE_IS_PICTURE, RemarkKind.PAGE_WITHOUT_TEXT)
NAMED = (
    RemarkKind.SAID,
    RemarkKind.NOT_AS_NAMED,
    RemarkKind.THROUGH_OFFICE,
    RemarkKind.ENCODING_GUESSED,
    RemarkKind.LANGUAGE,
    RemarkKind.CHANGES_READ,
)
"""What cannot be said without a name."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One fact on a file. What `count`, `of`, `names` and `pages` (their indexes) mean depends on the kind."""

    kind: RemarkKind
    count: int = 0
    of: int = 0
    names: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()
