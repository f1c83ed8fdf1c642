"""Characters that are others in a dress: ligatures, presentation forms, radicals -> the letters that a person types.

Fonts and converters write them for how they look; a person who searches types the plain ones.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby

# Hebrew, Arabic and Armenian presentation forms, Kangxi radicals, compatibility ideographs: Unicode says what each is.
_DRESSED = (
    range(0xFB13, 0xFE00),
    range(0xFE70, 0xFEFF),
    range(0x2E9F, 0x2EA0),
    range(0x2EF3, 0x2EF4),
    range(0x2F00, 0x2FD6),
    range(0xF900, 0xFB00),
    range(0x2F800, 0x2FA1E),
)
# Radicals that are words as well, which Unicode lists apart (EquivalentUnifiedIdeograph).
_RADICALS = dict(
    zip(
        map(ord, "⺜⺝⺠⺩⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲"),
        "日月民王虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀",
        strict=True,
    )
)
_CARRIERS = " \u0640"  # what carries a vowel sign that Unicode shows alone


def _undressed() -> Iterator[tuple[int, str]]:
    for codes in _DRESSED:
        for code in codes:
            plain = unicodedata.normalize("NFKC", chr(code))
            if plain != chr(code):
                yield code, plain.lstrip(_CARRIERS) or plain


LETTERS: dict[int, str] = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
    0x0640: "",  # an Arabic line that only stretches a word
    # Characters that Unicode says are the same as another; fonts often name the semicolon U+037E.
    0x037E: ";",
    0x0387: "·",
    0x2126: "Ω",
    0x212A: "K",
    0x212B: "Å",
    **_RADICALS,
    **dict(_undressed()),
}
"""What each of them is: one letter, several, or none."""

INVISIBLE = frozenset(
    (0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF)
) | frozenset(range(0xFFF9, 0xFFFC))
"""Characters that draw nothing and part no words: soft hyphens, marks of direction, joiners, annotations."""


def class_of(codes: Iterable[int]) -> str:
    """Return the inside of a regular expression's character class that holds these code points."""
    runs = [[code for _, code in run] for _, run in groupby(enumerate(sorted(codes)), lambda at: at[1] - at[0])]
    return "".join(f"\\U{run[0]:08x}-\\U{run[-1]:08x}" for run in runs)
