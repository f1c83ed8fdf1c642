"""A document's language is told, also where clauses are not looked for in it; short texts are not misnamed."""

import tempfile
from pathlib import Path

import pytest

from smallprint.export import remarks_said
from smallprint.export.remarks_said import said
from smallprint.ingest.charset import decoded
from smallprint.ingest.languages import remarks_on_language
from smallprint.ingest.text import read_text
from smallprint.language import other_language
from smallprint.language.detect import language_of

TEXTS = {
    "pl": "Niniejsza umowa została zawarta w dniu 3 marca 2024 r. pomiędzy Zamawiającym a Wykonawcą. Prawem właściwym "
    "jest prawo polskie. Wynagrodzenie zostanie zapłacone w ciągu trzydziestu dni od doręczenia faktury.",
    "sv": "Detta avtal har ingåtts mellan köparen och säljaren. Avtalet ska tolkas enligt svensk lag. Ersättningen ska "
    "betalas inom trettio dagar från mottagandet av fakturan.",
    "ru": "Настоящий договор заключён между Заказчиком и Исполнителем. Договор регулируется законодательством "
    "Российской Федерации. Услуги подлежат оплате в течение тридцати дней.",
    "tr": "Bu sözleşme, Alıcı ile Satıcı arasında imzalanmıştır. Sözleşmeye Türk hukuku uygulanır. Ücret, faturanın "
    "tebliğinden itibaren otuz gün içinde ödenir. İşbu sözleşme iki yıl süreyle geçerlidir.",
    "da": "Denne aftale er indgået mellem køber og sælger. Aftalen er undergivet dansk ret. Vederlaget skal betales "
    "inden for tredive dage fra modtagelsen af fakturaen.",
    "el": "Η παρούσα σύμβαση συνάπτεται μεταξύ του Αγοραστή και του Πωλητή. Η σύμβαση διέπεται από το ελληνικό δίκαιο.",
    "he": "הסכם זה נערך בין הקונה לבין המוכר. על הסכם זה יחולו דיני מדינת ישראל. התמורה תשולם בתוך שלושים ימים.",
    "hi": "यह समझौता क्रेता और विक्रेता के बीच किया गया है। इस समझौते पर भारत का कानून लागू होगा। भुगतान तीस दिनों के भीतर होगा।",
    "ro": "Prezentul contract este încheiat între cumpărător și vânzător. Contractul este guvernat de legea română. "
    "Plata se va face în termen de treizeci de zile de la primirea facturii.",
    "fa": "این قرارداد بین خریدار و فروشنده منعقد گردید. این قرارداد تابع قوانین جمهوری اسلامی ایران است.",
    "en": "This Agreement is made between the Buyer and the Seller. It is governed by the laws of "
    "Ohio. The price shall "
    "be paid within thirty days of the receipt of the invoice.",
    "de": "Dieser Vertrag wird zwischen dem Käufer und dem Verkäufer geschlossen. Für diesen "
    "Vertrag gilt das Recht der "
    "Bundesrepublik Deutschland. Änderungen bedürfen der Schriftform.",
    "fr": "Le présent contrat est conclu entre le client et le fournisseur. Il est régi par le "
    "droit français. La durée "
    "du contrat est fixée à deux ans à compter de la date de signature.",
    "es": "El presente contrato se celebra entre el comprador y el vendedor. El contrato se regirá "
    "por la ley española. "
    "El precio se pagará en el plazo de treinta días.",
    "pt": "O presente contrato é celebrado entre o comprador e o vendedor. O contrato é regido pela lei portuguesa. O "
    "preço será pago no prazo de trinta dias a contar da recepção da fatura.",
    "it": "Il presente contratto è stipulato tra il compratore e il venditore. Il contratto è regolato dalla legge "
    "italiana. Il prezzo sarà pagato entro trenta giorni dal ricevimento della fattura.",
    "nl": "Deze overeenkomst is gesloten tussen de koper en de verkoper. Op deze overeenkomst is Nederlands recht van "
    "toepassing. De prijs wordt betaald binnen dertig dagen na ontvangst van de factuur.",
    "cs": "Tato smlouva se uzavírá mezi objednatelem a zhotovitelem. Smluvní strany se dohodly, že "
    "tato smlouva se řídí "
    "právním řádem České republiky. Cena díla bude uhrazena do třiceti dnů.",
    "ar": "أبرم هذا العقد بين المشتري والبائع. يخضع هذا العقد لقوانين المملكة العربية السعودية. "
    "يدفع الثمن خلال ثلاثين يوما.",
    "ja": "本契約は、甲と乙との間で締結される。本契約は日本法に準拠するものとする。契約期間は二年間とする。",
    "ko": "본 계약은 갑과 을 사이에 체결된다. 본 계약은 대한민국 법률에 따라 해석된다. 계약 기간은 2년으로 한다.",
    "zh": "本合同由甲方与乙方签订。本合同适用中华人民共和国法律。甲方应在收到发票之日起三十日内支付价款。",
}


@pytest.mark.parametrize("code", TEXTS)
def test_the_language_of_a_contract_is_told(code: str) -> None:
    assert language_of(TEXTS[code]) == code
    assert bool(remarks_on_language(code)) == (code != "en")


def test_languages_that_share_words_are_told_apart_in_the_remark() -> None:
    [remark] = remarks_on_language("ro")
    assert said(remark, ()).startswith("This document is in Romanian. What finds clauses was trained on English")
    assert remarks_on_language("") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Schedule A. Müller GmbH, Société Générale S.A., Banca Transilvania S.A., Zakłady Azotowe Puławy",
        "Rent: 10 EUR",
        "Umowa najmu",
        "SERVICES AGREEMENT\nAnnex 1",
        "1 2 3 4 5",
        "",
    ],
)
def test_short_texts_and_lists_of_names_are_given_no_language(text: str) -> None:
    assert language_of(text) == ""


def test_an_english_contract_with_foreign_names_and_clauses_stays_english() -> None:
    names = "Bayerische Landesbank, Stadtwerke München GmbH, Société Générale S.A., Zakłady Azotowe Puławy S.A. "
    text = "\n".join((TEXTS["en"], names, TEXTS["en"], TEXTS["pl"][:120], TEXTS["en"]))
    assert language_of(text) == "en"


def test_the_language_is_that_of_most_of_the_text_and_not_of_its_cover() -> None:
    assert language_of(TEXTS["en"] * 2 + "\n" + (TEXTS["pl"] + "\n") * 60) == "pl"
    assert language_of(TEXTS["pl"] + "\n" + (TEXTS["en"] + "\n") * 60) == "en"


def test_a_contract_is_read_where_the_detector_cannot_be_loaded(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other_language._identifier.cache_clear()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    assert language_of(TEXTS["pl"] * 3) == ""


def test_plain_english_does_not_load_the_detector(monkeypatch: pytest.MonkeyPatch) -> None:
    def load() -> None:
        raise AssertionError("loaded")

    monkeypatch.setattr(other_language, "_identifier", load)
    assert language_of(TEXTS["en"] * 20) == "en"
    with pytest.raises(AssertionError, match="loaded"):
        language_of(TEXTS["pl"] * 20)


@pytest.mark.parametrize(
    ("code", "encoding", "name"),
    [
        ("pl", "cp1250", "Windows-1250"), ("pl", "iso8859_2", "ISO 8859-2"), ("cs", "cp1250", "Windows-1250"),
        ("de", "cp1252", "Windows-1252"), ("fr", "cp1252", "Windows-1252"), ("sv", "cp1252", "Windows-1252"),
        ("tr", "cp1254", "Windows-1254"), ("ru", "cp1251", "Windows-1251"), ("ru", "koi8_r", "KOI8-R"),
        ("el", "cp1253", "Windows-1253"), ("he", "cp1255", "Windows-1255"), ("ar", "cp1256", "Windows-1256"),
        ("ja", "cp932", "Shift-JIS"), ("ja", "euc_jp", "EUC-JP"), ("zh", "gb18030", "GB 18030"),
        ("ko", "cp949", "Windows-949"),
    ],
)  # fmt: skip
def test_old_encodings_are_told_by_their_bytes_and_said(code: str, encoding: str, name: str) -> None:
    data = (TEXTS[code] + "\n").encode(encoding)
    assert (decoded(data).text, decoded(data).guessed) == (TEXTS[code] + "\n", name)
    [warning] = remarks_said(read_text(data, "a.txt", "sha"))
    assert f"it was read as {name}." in warning


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("code", ["en", "pl", "ru", "ar", "hi", "zh"])
def test_unicode_is_read_with_and_without_a_mark(code: str, encoding: str) -> None:
    text = f"1. {TEXTS[code]}\n2. {TEXTS[code]}\n"
    document = read_text(text.encode(encoding), "a.txt", "sha")
    assert document.text == read_text(text.encode(), "a.txt", "sha").text
    assert remarks_said(document) == ()


def test_unicode_and_signs_of_typists_are_not_guessed_at(monkeypatch: pytest.MonkeyPatch) -> None:
    def guess(_data: bytes) -> str:
        raise AssertionError("guessed")

    monkeypatch.setattr("smallprint.ingest.charset._guessed", guess)
    assert decoded(TEXTS["pl"].encode()).guessed == ""
    assert decoded(b"plain").text == "plain"
    assert decoded("“Term” — § 5, €".encode("cp1252")).text == "“Term” — § 5, €"
    with pytest.raises(AssertionError, match="guessed"):
        decoded(TEXTS["de"].encode("cp1252"))
