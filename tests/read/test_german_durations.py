"""Lengths of time in German, and what each of them is for."""

import pytest

from smallprint.read.values.durations import Role, find_durations, role_of


@pytest.mark.parametrize(
    ("text", "normal", "role"),
    [
        ("kündbar mit einer Frist von drei Monaten zum Quartalsende", "3 month", Role.NOTICE),
        ("mit einer Frist von sechs (6) Wochen", "6 week", Role.NOTICE),
        ("Er verlängert sich jeweils um ein weiteres Jahr", "1 year", Role.RENEWAL),
        ("binnen 14 Werktagen nach Zugang", "14 business day", Role.OTHER),
        ("für zwei Quartale", "6 month", Role.OTHER),
        ("Der Vertrag läuft auf unbestimmte Zeit", "perpetual", Role.OTHER),
    ],
)
def test_german_lengths(text: str, normal: str, role: Role) -> None:
    (value,) = find_durations(text)
    assert (value.normal, role_of(text, value)) == (normal, role)


@pytest.mark.parametrize("text", ["Einheit", "am 30. Juni", "Jahresende", "der dritte Tag", "in 0 Tagen"])
def test_no_length(text: str) -> None:
    assert find_durations(text) == []
