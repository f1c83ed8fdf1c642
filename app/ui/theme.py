"""The colours of the window, in a light and a dark theme."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.clause import ClauseGroup


@dataclass(frozen=True, slots=True)
class GroupColours:
    """The colours of one clause group: the ground of its highlights, and the line that carries its name."""

    ground: str
    line: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour, as "#rrggbb"."""

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
    groups: Mapping[ClauseGroup, GroupColours]


def light_theme() -> Theme:
    """Return the light theme."""
    return Theme(
        ground="#f6f5f2",
        panel="#fbfaf8",
        raised="#ffffff",
        line="#e3e0d9",
        ink="#23262b",
        secondary="#6b6f76",
        accent="#0f5c63",
        accent_ground="#e2eff0",
        ok="#2e7d4f",
        warn="#b3651a",
        bad="#b3392f",
        page_ground="#ebe9e4",
        groups={
            ClauseGroup.EXIT: GroupColours("#e4eefb", "#3b74c0"),
            ClauseGroup.TERM: GroupColours("#fdf0d9", "#c58418"),
            ClauseGroup.LAW_AND_AUDIT: GroupColours("#e5f3e6", "#3f8f50"),
            ClauseGroup.LIABILITY: GroupColours("#f7e3ee", "#b0417c"),
            ClauseGroup.ASSIGNMENT_AND_IP: GroupColours("#ece6f8", "#7353b8"),
            ClauseGroup.RESTRICTIONS: GroupColours("#fbe7e1", "#c2553a"),
            ClauseGroup.COMMERCIAL: GroupColours("#e3f2f1", "#2d8a87"),
            ClauseGroup.GENERAL: GroupColours("#eeece7", "#7b766b"),
        },
    )


def dark_theme() -> Theme:
    """Return the dark theme; grounds are the light theme's lines, laid thinly over the raised colour."""
    return Theme(
        ground="#17191b",
        panel="#1d2022",
        raised="#25292b",
        line="#33383b",
        ink="#e8e6e1",
        secondary="#9aa0a6",
        accent="#5bb5bd",
        accent_ground="#17363a",
        ok="#6cc08b",
        warn="#e0a35c",
        bad="#e58a81",
        page_ground="#101213",
        groups={
            ClauseGroup.EXIT: GroupColours("#2a3c53", "#76a7e6"),
            ClauseGroup.TERM: GroupColours("#473a22", "#e0ac52"),
            ClauseGroup.LAW_AND_AUDIT: GroupColours("#2a4230", "#77c087"),
            ClauseGroup.LIABILITY: GroupColours("#472b3b", "#df84b3"),
            ClauseGroup.ASSIGNMENT_AND_IP: GroupColours("#383050", "#a98ee6"),
            ClauseGroup.RESTRICTIONS: GroupColours("#4a312a", "#e8917a"),
            ClauseGroup.COMMERCIAL: GroupColours("#254140", "#63bdb9"),
            ClauseGroup.GENERAL: GroupColours("#38383a", "#a9a69d"),
        },
    )
