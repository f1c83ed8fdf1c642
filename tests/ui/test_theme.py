"""The colours of both themes: text can be read on every ground it stands on."""

import pytest

from smallprint.ui.look.theme import Theme, dark_theme, light_theme

READABLE = 4.5  # WCAG 2.1, success criterion 1.4.3, for text of any size
PAPER = "#e4e2dd"  # of a PDF page in the dark theme; pages take the light theme's groups in both
GROUNDS = ("ground", "panel", "raised", "accent_ground", "page_ground")
TEXTS = ("ink", "secondary", "accent", "ok", "warn", "bad")


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.1."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("theme", [light_theme(), dark_theme()], ids=["light", "dark"])
def test_text_is_readable_on_every_ground(theme: Theme) -> None:
    found = {
        (text, ground): contrast(getattr(theme, text), getattr(theme, ground)) for text in TEXTS for ground in GROUNDS
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < READABLE} == {}


@pytest.mark.parametrize("theme", [light_theme(), dark_theme()], ids=["light", "dark"])
def test_buttons_margin_tags_and_marked_words_are_readable(theme: Theme) -> None:
    assert contrast(theme.raised, theme.accent) >= READABLE, "the primary button"
    for group, colours in theme.groups.items():
        assert contrast(colours.tag, theme.raised) >= READABLE, group
        assert contrast(theme.ink, colours.ground) >= READABLE, group
    for group, colours in light_theme().groups.items():
        assert contrast(colours.tag, PAPER) >= READABLE, group
    for hit in (theme.hit, theme.hit_on_view):
        assert contrast(theme.ink, hit) >= READABLE, "words that were found"


def test_black_on_white_has_the_contrast_that_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
