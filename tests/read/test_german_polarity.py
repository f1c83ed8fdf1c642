"""Ja oder Nein: German yes-or-no questions over German quotes."""

import pytest

from smallprint.domain.question import Outcome
from smallprint.read.answers.polarity import polarity
from smallprint.read.answers.question_words import look_at

YES, NO, OPEN = Outcome.YES, Outcome.NO, Outcome.OPEN
# ruff: noqa: E501
PAIRS = [
    ("Verlängert sich der Vertrag automatisch?", "Er verlängert sich jeweils um ein weiteres Jahr, wenn er nicht mit einer Frist von drei Monaten gekündigt wird.", YES),
    ("Verlängert sich der Vertrag automatisch?", "Der Vertrag verlängert sich nicht automatisch.", NO),
    ("Verlängert sich der Vertrag automatisch?", "Der Vertrag verlängert sich um ein Jahr, wenn beide Parteien dies vereinbaren.", OPEN),
    ("Kann der Vertrag ohne Grund gekündigt werden?", "Jede Partei kann den Vertrag ohne Angabe von Gründen mit einer Frist von sechs Wochen kündigen.", YES),
    ("Kann der Vertrag ohne Grund gekündigt werden?", "Der Vertrag kann aus wichtigem Anlass gekündigt werden.", OPEN),
    ("Darf der Dienstleister während der Laufzeit für Wettbewerber arbeiten?", "Während der Laufzeit wird der Dienstleister nicht für Wettbewerber tätig.", NO),
    ("Gilt die Haftungsbegrenzung auch bei grober Fahrlässigkeit?", "Die Begrenzung gilt nicht bei grober Fahrlässigkeit.", NO),
    ("Gilt die Haftungsbegrenzung auch bei Fahrlässigkeit?", "Die Begrenzung gilt bei leichter Fahrlässigkeit.", YES),
    ("Darf der Vertrag ohne Zustimmung übertragen werden?", "Rechte dürfen nur mit Zustimmung der anderen Partei übertragen werden.", NO),
    ("Darf der Vertrag ohne Zustimmung übertragen werden?", "Rechte dürfen ohne Zustimmung der anderen Partei übertragen werden.", YES),
    ("Darf der Vertrag ohne Zustimmung übertragen werden?", "Rechte dürfen nicht ohne Zustimmung der anderen Partei übertragen werden.", NO),
    ("Darf der Vertrag ohne Zustimmung übertragen werden?", "Rechte dürfen übertragen werden.", OPEN),
    ("Darf der Mieter die Wohnung untervermieten?", "Der Mieter darf die Wohnung untervermieten.", YES),
    ("Darf der Mieter die Wohnung untervermieten?", "Der Mieter darf die Wohnung nur mit Zustimmung des Vermieters untervermieten.", OPEN),
    ("Darf der Mieter die Wohnung untervermieten?", "Der Mieter haftet, wenn er die Wohnung untervermietet.", OPEN),
    ("Darf der Mieter die Wohnung untervermieten?", "Der Mieter hält die Wohnung rein.", OPEN),
    ("Muss der Mieter die Wohnung streichen?", "Der Mieter muss die Wohnung streichen, wenn er auszieht.", OPEN),
    ("Muss der Mieter die Wohnung streichen?", "Der Mieter muss die Wohnung streichen. Der Mieter muss die Wohnung nicht streichen.", OPEN),
    ("Wann endet der Vertrag?", "Der Vertrag endet am 31. Dezember.", OPEN),
]  # fmt: skip


@pytest.mark.parametrize(("question", "quote", "verdict"), PAIRS)
def test_a_german_quote_decides_what_it_speaks_of(question: str, quote: str, verdict: Outcome) -> None:
    assert polarity(look_at(question), quote) is verdict


def test_a_german_question_that_begins_with_its_verb_is_answered_with_yes_or_no() -> None:
    assert look_at("Darf der Mieter die Wohnung untervermieten?").yes_no
    assert not look_at("Wann endet der Vertrag über die Wohnung?").yes_no
