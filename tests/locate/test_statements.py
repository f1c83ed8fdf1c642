"""How agreements that nobody was trained on stand to statements, by the weights that ship."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from smallprint.domain.statement import Stand, StatementRead
from smallprint.errors import SettingInvalid
from smallprint.ingest import read_text
from smallprint.locate import candidates_of
from smallprint.locate.statements import evidence_of, load_statement_list, load_statements
from smallprint.segment import segment
from smallprint.system.paths import shipped

_AGREEMENT = """MUTUAL NON-DISCLOSURE AGREEMENT

1. Confidential Information. "Confidential Information" means all business, financial and technical
information that a party discloses, whether in writing, orally or by inspection of tangible objects.

2. Use. The Receiving Party shall use the Confidential Information solely for the purpose of evaluating the
proposed transaction and for no other purpose whatsoever.

3. Employees. The Receiving Party may disclose the Confidential Information to those of its employees who need
to know it and are bound by duties of confidence.

4. Reverse engineering. The Receiving Party shall not reverse engineer, disassemble or decompile any
prototypes, software or other tangible objects that embody the Confidential Information.

5. No licence. Nothing in this Agreement grants the Receiving Party any licence or other right in any patent,
copyright or other intellectual property of the Disclosing Party.

6. Compelled disclosure. If the Receiving Party is required by law or court order to disclose Confidential
Information, it shall give the Disclosing Party prompt written notice so that it may seek a protective order.

7. Governing law. This Agreement is governed by the laws of the State of Oregon.
"""
_OF_GOODS = """PURCHASE ORDER

1. Goods. The Seller delivers forty steel cabinets, painted grey, to the Buyer's warehouse.

2. Price. The Buyer pays EUR 4,000 within thirty days of delivery.

3. Defects. The Seller replaces cabinets that arrive dented.
"""


def _reads(text: str) -> tuple[dict[str, StatementRead], str]:
    text = "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))
    document = read_text(text.encode(), "agreement.txt", "0" * 64)
    passages = candidates_of(document, segment(document))
    statements = load_statements(shipped("models", "statements"))
    return {one.key: one for one in statements.read(document, passages)}, document.text


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("use-for-purpose-only", "solely for the purpose"),
        ("employees-may-know", "employees who need to know"),
        ("no-reverse-engineering", "shall not reverse engineer"),
        ("no-licence", "any licence or other right"),
        ("compelled-disclosure-notice", "required by law or court order"),
        ("spoken-included", "orally"),
    ],
)
def test_what_an_agreement_says_is_told_with_the_passage_that_says_it(key: str, words: str) -> None:
    reads, text = _reads(_AGREEMENT)
    assert reads[key].stand is Stand.SAID
    best = reads[key].evidence[0]
    assert words in text[best.start : best.end]


def test_that_business_information_is_covered_denies_that_only_technical_is() -> None:
    reads, text = _reads(_AGREEMENT)
    assert reads["technical-only"].stand is Stand.DENIED
    best = reads["technical-only"].evidence[0]
    assert "business, financial and technical" in text[best.start : best.end]


@pytest.mark.parametrize("key", ["no-solicitation", "agreement-is-secret", "may-keep-some"])
def test_an_agreement_is_silent_about_what_it_does_not_speak_of(key: str) -> None:
    reads, _ = _reads(_AGREEMENT)
    assert reads[key].stand is Stand.SILENT
    assert len(reads[key].evidence) == 1  # the closest passage


def test_a_sale_of_goods_says_nothing_of_confidentiality_for_sure() -> None:
    reads, _ = _reads(_OF_GOODS)
    assert [key for key, one in reads.items() if max(one.chance(Stand.SAID), one.chance(Stand.DENIED)) >= 0.8] == []


def test_chances_add_up_to_one_and_a_document_without_words_has_none() -> None:
    reads, _ = _reads(_AGREEMENT)
    assert all(sum(one.chances) == pytest.approx(1, abs=1e-5) for one in reads.values())
    document = read_text(b"", "empty.txt", "0" * 64)
    assert load_statements(shipped("models", "statements")).read(document, []) == ()


def test_each_statement_that_is_listed_was_trained_and_the_other_way_round() -> None:
    listed = load_statement_list(shipped("resources", "statements.toml"))
    assert tuple(one.key for one in listed) == load_statements(shipped("models", "statements")).keys
    assert all(one.sentence.endswith(".") and one.kinds for one in listed)


def test_evidence_is_the_best_passages_that_come_near_the_best_one() -> None:
    assert evidence_of(np.array([0.1, 0.9, 0.5, 0.8, 0.7], dtype=np.float32)) == (1, 3, 4)
    assert evidence_of(np.array([0.1, 0.9, 0.2], dtype=np.float32)) == (1,)


def test_weights_of_another_shape_are_refused_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "heads.npz"
    shutil.copy(shipped("models", "statements") / "heads.npz", file)
    with np.load(file) as stored:
        arrays = dict(stored)
    np.savez(file, **{**arrays, "stands": arrays["stands"][:-1]})
    with pytest.raises(SettingInvalid, match="Reinstall Smallprint"):
        load_statements(tmp_path)
