"""Numbers with their nouns in a sentence: the one place where a singular and a plural are told apart."""


def counted(count: int, noun: str, nouns: str = "") -> str:
    """Return a number and its noun: "1 page", "1,204 pages"; `nouns` is a plural that takes more than an s."""
    return f"{count:,} {by_number(count, noun, nouns or f'{noun}s')}"


def by_number(count: float, one: str, many: str) -> str:
    """Return the form of a word that goes with a number: "was" with 1, "were" with all others."""
    return one if count == 1 else many
