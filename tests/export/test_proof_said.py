from smallprint.domain.proof import Flaw, FlawKind
from smallprint.export.proof_said import flaw_kind_said, flaw_said


def test_each_kind_has_a_heading_and_a_sentence() -> None:
    for kind in FlawKind:
        assert flaw_kind_said(kind)
        sentence = flaw_said(Flaw(kind, ("Fees", "Charges", "$5"), 0, 1))
        assert "Fees" in sentence
        assert sentence[-1] in ".?"


def test_a_circle_of_terms_is_told_step_by_step() -> None:
    sentence = flaw_said(Flaw(FlawKind.TERM_CIRCULAR, ("Fees", "Charges"), 0, 1))
    assert sentence == "“Fees” → “Charges” → “Fees”: each is defined by the next one."
