"""Which pages have a text that will do, and which language a text is in."""

import numpy as np
import pytest

from smallprint.domain.document import PageDoubt
from smallprint.ingest.languages import remarks_on_language
from smallprint.ingest.pdf.page_gate import garbled, sparse
from smallprint.language.detect import language_of
from tests.build_pdf import make_pdf
from tests.ingest.whole_pdf import read_pdf

PROSE = (
    "The Supplier shall deliver the goods to the place named in the order within thirty days after it was received, "
    "and any delay of more than ten days entitles the Buyer to withdraw from the order in writing. "
)
CZECH = (
    "Tato smlouva se uzavírá na dobu neurčitou a nabývá účinnosti dnem podpisu oběma smluvními stranami, "
    "pokud zde není "
)
TABLE = "Item 1 12,500.00 3,100.25 Item 2 14,000.00 3,450.75 Total 26,500.00 6,551.00 VAT 19% 5,035.00 " * 4
SIGNED = "By: ______________________________ Title: ______________________________ " * 6
LANGUAGES = {
    "en": PROSE,
    "de": "Der Vertrag wird auf unbestimmte Zeit geschlossen und kann von jeder Partei mit einer Frist von drei "
    "Monaten zum Ende des Jahres gekündigt werden. Die Kündigung ist nicht wirksam, wenn sie nicht "
    "schriftlich erfolgt.",
    "es": "El presente contrato se regirá por las leyes de España y las partes se someten a los tribunales de la "
    "ciudad de Madrid para la resolución de las controversias que surjan del mismo.",
    "fr": "Le présent contrat est régi par le droit français et les parties conviennent que tout litige sera porté "
    "devant les tribunaux de Paris, sauf si une disposition de la loi est contraire.",
    "pt": "O presente contrato é regido pelas leis do Brasil e as partes elegem o foro da comarca de São Paulo para "
    "dirimir as dúvidas que não sejam resolvidas pela mediação.",
    "it": "Il presente contratto è regolato dalla legge italiana e le parti convengono che il foro di Milano sia "
    "competente per tutte le controversie che derivano da esso o che sono connesse con la sua esecuzione.",
    "nl": "Op deze overeenkomst is het recht van Nederland van toepassing en de partijen zullen een geschil voorleggen "
    "aan de rechter te Amsterdam, tenzij het door overleg wordt opgelost.",
    "cs": CZECH + "stanoveno jinak, a řídí se právem České republiky, které je pro obě strany závazné.",
    "ar": "تخضع هذه الاتفاقية لقوانين المملكة وتختص محاكمها بالنظر في أي نزاع ينشأ عنها بين الطرفين.",
    "ja": "本契約は日本法に準拠し、東京地方裁判所を第一審の専属的合意管轄裁判所とする。",
    "ko": "이 계약은 대한민국 법률에 따라 해석되며 서울중앙지방법원을 전속관할 법원으로 한다.",
    "zh": "本合同适用中华人民共和国法律，双方同意将争议提交北京仲裁委员会仲裁。",
}


@pytest.mark.parametrize("pictures", [True, False])
def test_a_page_of_few_words_is_doubted_for_a_picture_and_not_for_a_form(pictures: bool) -> None:
    document = read_pdf(make_pdf([["By: Ann Lee", "-4-"]], form=True, pictures=pictures), "signed.pdf", "0" * 64)
    assert "Ann Lee" in document.text
    assert document.pages[0].doubt is (PageDoubt.PICTURE if pictures else None)


def _garbled(text: str) -> bool:
    return garbled(text, np.frombuffer(text.encode("utf-32-le"), "<u4"))


@pytest.mark.parametrize("text", [PROSE, CZECH * 2, TABLE, SIGNED, PROSE.upper(), *LANGUAGES.values()])
def test_text_that_people_read_is_taken_as_it_is(text: str) -> None:
    assert not _garbled(text)


@pytest.mark.parametrize("shift", [-29, -3, 1, 5])
def test_letters_that_are_shifted_are_noticed(shift: int) -> None:
    assert _garbled("".join(chr(max(ord(one) + shift, 32)) if one != " " else one for one in PROSE))


@pytest.mark.parametrize("mark", ["\ufffd", "\ue012", "(cid:17)"])
def test_characters_without_a_meaning_are_noticed(mark: str) -> None:
    assert _garbled("Term of " + mark * 5 + " years")


def test_a_stamp_in_the_margin_does_not_make_a_page_of_text() -> None:
    stamp = np.array([[0, 400]]), np.array([[200, 770, 400, 780]], np.float32)
    assert sparse(*stamp, 612, 792)
    assert not sparse(stamp[0], stamp[1] - np.array([0, 300, 0, 300]), 612, 792)
    assert sparse(np.zeros((0, 2)), np.zeros((0, 4)), 612, 792)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_text_s_language_is_known_by_its_common_words(code: str) -> None:
    assert language_of(LANGUAGES[code]) == code
    assert (remarks_on_language(code) == ()) == (code == "en")


@pytest.mark.parametrize("text", ["", "12.5 %", "Acme Corporation", "Umowa podlega prawu polskiemu i jest zawarta."])
def test_a_text_of_few_words_or_of_another_language_has_none(text: str) -> None:
    assert language_of(text) == ""
