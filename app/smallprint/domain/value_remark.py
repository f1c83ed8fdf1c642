"""What a reviewer should know of a value, as facts: a kind, with the words and days that it needs.

The program decides by the kind. The sentence is made where it is shown (`export.values_said`).
"""

import datetime
from dataclasses import dataclass
from enum import StrEnum


def day_said(day: datetime.date) -> str:
    """Return a day as sentences in English write it: "2 March 2028"."""
    return f"{day.day} {day:%B %Y}"


class OnValue(StrEnum):
    """What is remarked on a value; `SAID` is a sentence that an older version stored."""

    SAID = "said"
    # two readings
    WORDS_AND_FIGURES = "words_and_figures"
    PASSAGES_DISAGREE = "passages_disagree"
    EITHER_ORDER = "either_order"
    # how it was read
    ORDER = "order"
    POINT_GROUPS = "point_groups"
    RANGE = "range"
    BOUNDS = "bounds"
    TWO_LAWS = "two_laws"
    OPEN = "open"
    WHICHEVER = "whichever"
    # why it could not be read
    NO_SUCH_DAY = "no_such_day"
    TWO_SEPARATORS = "two_separators"
    WHICH_CURRENCY = "which_currency"
    FIGURE_GOES_ON = "figure_goes_on"
    NO_NUMBER = "no_number"
    NO_RANGE = "no_range"
    # how it was worked out, or why it was not
    FROM_DATE = "from_date"
    DAY_AFTER = "day_after"
    MONTH_AFTER = "month_after"
    LENGTH_AFTER = "length_after"
    LENGTH_NOT_COUNTED = "length_not_counted"
    SOME_TIME_AFTER = "some_time_after"
    YEAR_END = "year_end"
    TERM_FROM = "term_from"
    DAY_BEFORE_TERM_FROM = "day_before_term_from"
    AS_FIRST_TERM = "as_first_term"
    NO_END = "no_end"
    NO_DATE_FROM_IT = "no_date_from_it"
    LENGTH_ONLY = "length_only"
    # the last day to give notice
    LAST_DAY = "last_day"
    LAST_DAY_NOT_COUNTED = "last_day_not_counted"
    END_UNCERTAIN = "end_uncertain"
    # what another document or clause does to it
    AMENDS = "amends"
    AMENDS_ABSENT = "amends_absent"
    AMENDED_BY = "amended_by"
    CHANGED_BY = "changed_by"
    DELETED_BY = "deleted_by"
    SET_ASIDE = "set_aside"
    GOES_BEFORE = "goes_before"


DIFFER = frozenset((OnValue.WORDS_AND_FIGURES, OnValue.PASSAGES_DISAGREE))
"""A value with one of these has two readings."""
AMENDING = frozenset(
    (OnValue.AMENDS, OnValue.AMENDS_ABSENT, OnValue.AMENDED_BY, OnValue.CHANGED_BY, OnValue.DELETED_BY)
)
"""What documents of a matter do to each other."""
SINCE = AMENDING | {OnValue.SET_ASIDE}
"""What another document or clause did to a value: what holds now."""
LAST_DAYS = frozenset((OnValue.LAST_DAY, OnValue.LAST_DAY_NOT_COUNTED))
"""What is said of the last day to give notice."""


@dataclass(frozen=True, slots=True)
class ValueRemark:
    """One fact on a value. What `words` and `days` mean depends on the kind; `of` are remarks on what it rests on."""

    kind: OnValue
    words: tuple[str, ...] = ()
    days: tuple[datetime.date, ...] = ()
    of: tuple["ValueRemark", ...] = ()
