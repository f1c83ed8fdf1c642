"""The words of German tables: what columns, clauses and levels are called, and conditions as English has them."""

import re
from collections.abc import Mapping

# What a column says, by the name of its field; phrases as `columns.plain_words` makes them.
HEADERS: Mapping[str, str] = {
    "clause": "klausel; klauseltyp; vertragsklausel; regelung; vertragsregelung; bestimmung; regelungsgegenstand",
    "title": "thema; titel; punkt; vertragspunkt; gegenstand; überschrift; abschnitt; bereich; bezeichnung",
    "preferred": (
        "standardposition; unsere position; unser standard; bevorzugt; bevorzugte position; wunschposition; "
        "zielposition; ausgangsposition; idealposition; sollposition; ziel; ideal; soll; grün; "
        "optimal; vorgabe; was wir wollen"
    ),
    "acceptable": (
        "akzeptabel; akzeptable position; noch akzeptabel; vertretbar; vertretbare position; rückfallposition; "
        "rückfallpositionen; rückfalllinie; ausweichposition; ausweichpositionen; kompromiss; kompromisslinie; "
        "alternative position; alternativen; gelb; verhandelbar; verhandlungsspielraum; "
        "tolerierbar; was noch geht; was geht"
    ),
    "never": (
        "nicht akzeptabel; inakzeptabel; nie; niemals; rote linie; rote linien; ablehnen; abzulehnen; k o kriterium; "
        "ko kriterium; ausschlusskriterium; ausschluss; ausschlüsse; abbruchgrenze; unzulässig; rot; schmerzgrenze; "
        "was nie geht; was nicht geht"
    ),
    "severity": (
        "schwere; schweregrad; priorität; risiko; risikostufe; risikobewertung; wichtigkeit; gewichtung; "
        "dringlichkeit; einstufung; bewertung; ampel"
    ),
    "need": "pflicht; erforderlich; muss; notwendig; zwingend; pflichtklausel; muss klausel",
    "why": (
        "begründung; grund; gründe; warum; erläuterung; erläuterungen; hinweis; hinweise; anmerkung; anmerkungen; "
        "bemerkung; bemerkungen; kommentar; hintergrund"
    ),
    "fallback": (
        "formulierung; formulierungsvorschlag; musterformulierung; musterklausel; musterwortlaut; mustertext; "
        "textvorschlag; vorschlag; klauseltext; wortlaut; ersatztext; ersatzformulierung; "
        "gegenvorschlag; fallback formulierung"
    ),
    "escalate_to": (
        "eskalation; eskalation an; eskalieren an; freigabe; freigabe durch; genehmigung; genehmigung durch; "
        "zustimmung durch; entscheider; entscheidung durch; ansprechpartner; zuständig"
    ),
    "source": "quelle; richtlinie; verweis; referenz; rechtsgrundlage; fundstelle",
    "id": "kennung; regelnummer",
}
ABOUT: Mapping[str, str] = {
    "bezeichnung": "name", "titel": "name", "fassung": "version", "seite": "side", "unsere seite": "side",
    "unsere rolle": "side", "vertragsart": "contract", "vertragstyp": "contract", "quelle": "source",
}  # fmt: skip
SEVERITIES: Mapping[str, str] = {
    "high": "hoch; sehr hoch; kritisch; schwer; wesentlich; wichtig; rot",
    "medium": "mittel; mäßig; gelb; mittelhoch",
    "low": "niedrig; gering; klein; unwichtig; grün; sehr gering",
}
NEEDS: Mapping[str, str] = {
    "must": "muss; pflicht; ja; j; erforderlich; zwingend; notwendig; immer",
    "may": "kann; nein; optional; fakultativ; soll",
    "must_not": "darf nicht; verboten; unzulässig; nicht erlaubt; nie; ausgeschlossen",
}
CLAUSES: Mapping[str, str] = {
    "haftung": "cap-on-liability",
    "haftungsbegrenzung": "cap-on-liability",
    "haftungsbeschränkung": "cap-on-liability",
    "haftungshöchstgrenze": "cap-on-liability",
    "unbegrenzte haftung": "uncapped-liability",
    "freistellung": "indemnity",
    "schadloshaltung": "indemnity",
    "geheimhaltung": "confidentiality",
    "vertraulichkeit": "confidentiality",
    "verschwiegenheit": "confidentiality",
    "dauer der geheimhaltung": "confidentiality-duration",
    "rückgabe": "return-of-information",
    "rückgabe und löschung": "return-of-information",
    "anwendbares recht": "governing-law",
    "rechtswahl": "governing-law",
    "gerichtsstand": "dispute-resolution",
    "schiedsverfahren": "dispute-resolution",
    "streitbeilegung": "dispute-resolution",
    "kündigung": "termination-for-convenience",
    "ordentliche kündigung": "termination-for-convenience",
    "kündigungsfrist": "termination-for-convenience",
    "außerordentliche kündigung": "termination-for-cause",
    "kündigung aus wichtigem grund": "termination-for-cause",
    "laufzeit": "expiration-date",
    "vertragslaufzeit": "expiration-date",
    "verlängerung": "renewal-term",
    "vertragsverlängerung": "renewal-term",
    "zahlungsbedingungen": "payment-terms",
    "zahlungsziel": "payment-terms",
    "zahlungsfrist": "payment-terms",
    "verzugszinsen": "late-interest",
    "preisanpassung": "price-change",
    "preiserhöhung": "price-change",
    "gewährleistung": "warranty",
    "mängelhaftung": "warranty",
    "gewährleistungsfrist": "warranty-duration",
    "datenschutz": "data-protection",
    "datenpanne": "data-breach-notice",
    "meldung von datenpannen": "data-breach-notice",
    "unterauftragsverarbeiter": "sub-processing",
    "unterauftragnehmer": "sub-processing",
    "versicherung": "insurance",
    "höhere gewalt": "force-majeure",
    "abtretung": "anti-assignment",
    "abtretungsverbot": "anti-assignment",
    "übertragung": "anti-assignment",
    "vertragsstrafe": "liquidated-damages",
    "wettbewerbsverbot": "non-compete",
    "exklusivität": "exclusivity",
    "ausschließlichkeit": "exclusivity",
    "abwerbeverbot": "no-solicit-employees",
    "kontrollwechsel": "change-of-control",
    "mindestabnahme": "minimum-commitment",
    "meistbegünstigung": "most-favored-nation",
    "nutzungsrechte": "license-grant",
    "lizenz": "license-grant",
    "rechteeinräumung": "license-grant",
    "geistiges eigentum": "ip-ownership-assignment",
    "arbeitsergebnisse": "ip-ownership-assignment",
    "prüfungsrechte": "audit-rights",
    "auditrechte": "audit-rights",
    "verfügbarkeit": "service-levels",
    "kaution": "deposit-or-guarantee",
    "sicherheitsleistung": "deposit-or-guarantee",
    "schriftform": "amendment-in-writing",
    "schriftformklausel": "amendment-in-writing",
    "vollständigkeit": "entire-agreement",
    "vertragsrangfolge": "order-of-precedence",
    "rangfolge": "order-of-precedence",
    "hinterlegung des quellcodes": "source-code-escrow",
}
LABELS: Mapping[str, str] = {
    "wortlaut": "wording", "beispiel": "example", "wert": "value", "muster": "pattern", "ausdruck": "regex",
}  # fmt: skip

_ENGLISH = (
    (r"höchstens|maximal|nicht mehr als|bis zu", "at most"),
    (r"mindestens|wenigstens|nicht weniger als", "at least"),
    (r"(?:eines|einer|eine) von", "one of"),
    (r"(?:die )?(?:vergütung|entgelte?|gebühren) (?:von|der letzten|aus) (\d+) monaten?", r"\1 months of fees"),
    (r"(\d+) monats(?:vergütungen|entgelte|gebühren)", r"\1 months of fees"),
    (r"(?:eine )?jahres(?:vergütung|entgelt|gebühr)", "12 months of fees"),
    (r"(?:werk|arbeits|geschäfts|bank)tage?n?", "business days"),
    (r"(?:kalender)?tage?n?", "days"),
    (r"stunden?|std\.?", "hours"),
    (r"wochen?", "weeks"),
    (r"monate?n?", "months"),
    (r"jahre?n?", "years"),
    (r"deutschland|deutsches recht", "Germany"),
    (r"österreich|österreichisches recht", "Austria"),
    (r"(?:die )?schweiz|schweizer recht", "Switzerland"),
    (r"frankreich", "France"),
    (r"(?:die )?niederlande", "Netherlands"),
    (r"irland", "Ireland"),
    (r"(?:prozent|v\. ?h\.)(?: (?:im|pro|p\.) ?(?:jahr|a\.))?|% (?:p\. ?a\.|im jahr)", "%"),
)


def in_english(words: str) -> str:
    """Return a German comparison ("höchstens 1,5 Prozent") in English words and decimals; others as they are."""
    said = words
    for german, english in _ENGLISH:
        said = re.sub(rf"(?<!\w){german}(?!\w)", english, said, flags=re.IGNORECASE)
    return said if said == words else re.sub(r"(\d),(\d{1,2})(?= ?%)", r"\1.\2", said)
