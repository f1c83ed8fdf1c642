"""Numbers in French words, as Word's list formats write them in a French document: "vingt et un", "deuxième"."""

_UNITS = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
_MOST = 999_999


def french_cardinal(value: int) -> str:
    """Return a number in words; digits above a million, which no list reaches."""
    return _words(value, last=True) if value <= _MOST else str(value)


def french_ordinal(value: int) -> str:
    """Return the place of a number in words: "premier", "deuxième"."""
    if value == 1:
        return "premier"
    words = french_cardinal(value)
    if words.endswith("cinq"):
        return f"{words}uième"
    if words.endswith("neuf"):
        return f"{words[:-1]}vième"
    plural = words.endswith(("cents", "vingts"))
    return (words[:-1] if plural else words.removesuffix("e")) + "ième"


def _words(value: int, last: bool) -> str:
    """Return the words; "cent" and "quatre-vingt" take an s only where nothing follows them."""
    if value < 20:
        return _UNITS[value]
    if value < 100:
        return _below_hundred(value, last)
    size, name = (1000, "mille") if value >= 1000 else (100, "cent")
    count, rest = divmod(value, size)
    many = f"{_words(count, last=False)} " if count > 1 else ""
    plural = "s" if size == 100 and count > 1 and not rest and last else ""
    return f"{many}{name}{plural}" + (f" {_words(rest, last)}" if rest else "")


def _below_hundred(value: int, last: bool) -> str:
    ten = value // 10 * 10
    base = ten - 10 if ten in (70, 90) else ten  # seventy is sixty-ten, ninety four-twenties-ten
    rest = value - base
    word = _TENS[base]
    if not rest:
        return f"{word}s" if base == 80 and last else word
    joint = " et " if rest in (1, 11) and base != 80 else "-"
    return f"{word}{joint}{_UNITS[rest]}"
