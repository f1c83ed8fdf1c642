"""The colours of the window, each once, for the light and the dark theme.

To add one: a field of `Theme` and a row of `_COLOURS`; the style sheet then knows it as `$name`. Every colour that text
is set in has a contrast of at least 4.5 to every ground it stands on (WCAG 2.1, 1.4.3), which a test computes.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from smallprint.domain.clause import ClauseGroup
from smallprint.domain.run import PageState


@dataclass(frozen=True, slots=True)
class GroupColours:
    """The colours of one clause group: the ground of its highlights, their line, and the text of its margin tag."""

    ground: str
    line: str
    tag: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour, as "#rrggbb"."""

    dark: bool
    ground: str
    panel: str
    raised: str
    line: str
    ink: str
    secondary: str
    accent: str
    accent_ground: str
    ok: str
    warn: str
    bad: str
    page_ground: str
    recognised: str
    hit: str
    hit_on_view: str
    groups: Mapping[ClauseGroup, GroupColours]
    coverage: Mapping[PageState, str]


_COLOURS = {
    # name: (light, dark)
    "ground": ("#f6f5f2", "#17191b"),
    "panel": ("#fbfaf8", "#1d2022"),
    "raised": ("#ffffff", "#25292b"),
    "line": ("#e3e0d9", "#33383b"),
    "ink": ("#23262b", "#e8e6e1"),
    "secondary": ("#65696f", "#9aa0a6"),
    "accent": ("#0f5c63", "#5bb5bd"),
    "accent_ground": ("#e2eff0", "#17363a"),
    "ok": ("#2b764a", "#6cc08b"),
    "warn": ("#9b5716", "#e0a35c"),
    "bad": ("#b3392f", "#e58a81"),
    "page_ground": ("#ebe9e4", "#101213"),
    "recognised": ("#ad7514", "#c99a4b"),
    "hit": ("#ffec9e", "#5a4a12"),
    "hit_on_view": ("#ffc163", "#8a4f0c"),
}
_COVERAGE = {
    PageState.TEXT: ("#cfd8d5", "#42494c"),
    PageState.LOCATED: ("#8fb5b6", "#2f6b70"),
    PageState.MODEL_READ: ("#0f5c63", "#5bb5bd"),
    PageState.VIEWED: ("#0a3a40", "#cdeff1"),
    PageState.UNREADABLE: ("#b3392f", "#e58a81"),
}
# The dark grounds are the light theme's lines, laid thinly over the raised colour.
_GROUPS = {
    ClauseGroup.EXIT: (("#e4eefb", "#3b74c0", "#3365a7"), ("#2a3c53", "#76a7e6", "#76a7e6")),
    ClauseGroup.TERM: (("#fdf0d9", "#c58418", "#885b11"), ("#473a22", "#e0ac52", "#e0ac52")),
    ClauseGroup.LAW_AND_AUDIT: (("#e5f3e6", "#3f8f50", "#316f3e"), ("#2a4230", "#77c087", "#77c087")),
    ClauseGroup.LIABILITY: (("#f7e3ee", "#b0417c", "#a53d74"), ("#472b3b", "#df84b3", "#df84b3")),
    ClauseGroup.ASSIGNMENT_AND_IP: (("#ece6f8", "#7353b8", "#704fb7"), ("#383050", "#a98ee6", "#a98ee6")),
    ClauseGroup.RESTRICTIONS: (("#fbe7e1", "#c2553a", "#a34731"), ("#4a312a", "#e8917a", "#e8917a")),
    ClauseGroup.COMMERCIAL: (("#e3f2f1", "#2d8a87", "#246d6b"), ("#254140", "#63bdb9", "#63bdb9")),
    ClauseGroup.DATA: (("#f3e8df", "#8d6345", "#7a5236"), ("#42352c", "#d2a483", "#d2a483")),
    ClauseGroup.BOILERPLATE: (("#eff0dc", "#86872f", "#626320"), ("#3b3d26", "#c1c26c", "#c1c26c")),
    ClauseGroup.GENERAL: (("#eeece7", "#7b766b", "#68645a"), ("#38383a", "#a9a69d", "#a9a69d")),
}


def light_theme() -> Theme:
    """Return the light theme."""
    return _theme(dark=False)


def dark_theme() -> Theme:
    """Return the dark theme."""
    return _theme(dark=True)


def _theme(dark: bool) -> Theme:
    return Theme(
        dark=dark,
        groups={group: GroupColours(*colours[dark]) for group, colours in _GROUPS.items()},
        coverage={state: colours[dark] for state, colours in _COVERAGE.items()},
        **{name: colours[dark] for name, colours in _COLOURS.items()},
    )
