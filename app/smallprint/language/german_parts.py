"""German compounds -> the words that they are made of: "Stundensatz" is a rate by the hour, "Grundmiete" a rent.

Only words of contracts are looked for, so that no part is found by chance in a word that is none.
"""

from functools import lru_cache

_SHORTEST = 7  # letters of a compound
_LEAST = 3  # letters of a part
_LINKS = ("", "s", "n", "en", "es", "er", "e", "-")
_LACKING = ("e", "en")  # what a first part may have lost: "Mietsicherheit" of "Miete", "Haltefrist" of "Halten"

_KNOWN = frozenset(
    """
    abfindung abgeltung ablauf abnahme abrechnung abschlag abschluss absicherung abtretung adresse aktie amt anfang
    angabe angebot angestellte anlage annahme anspruch anteil antrag anwalt anzeige arbeit arbeiten arbeitgeber
    arbeitnehmer art aufgabe aufhebung auflösung aufrechnung auftrag auftraggeber auftragnehmer aufwand aufwendung
    ausbildung ausfall ausgleich auskunft auslagen ausland ausschluss ausstattung austritt auszahlung ausübung bank
    basis bau bearbeitung bedarf bedingung beendigung befristung beginn behörde beleg benutzung beratung bereich
    bericht beschaffung beschreibung beschränkung beschäftigung bestand bestellung bestimmung bestätigung
    beteiligung betrag betrieb beweis bezahlung bezug bilanz boden bonus brutto buch bürgschaft büro darlehen daten
    datum dauer deckung dienst dienstleister dienstleistung dokumentation dritte durchführung eigentum einheit
    einigung einkauf einlage einrichtung einsatz einwilligung empfang ende entgelt entschädigung entwicklung
    erbringung erfindung erfüllung ergebnis erhöhung erklärung erlaubnis ersatz erstattung ertrag fahrt fall fehler
    feier feld firma flexibilität folge forderung form forschung frist fälligkeit gebiet gebrauch gebühr gefahr
    gehalt geheim geheimhaltung geheimnis geld gericht gerät gesamt geschäft geschäftsführer gesellschaft gesetz
    gewerbe gewinn gewähr gewährleistung grenze grund grundstück gut gutschrift haftpflicht haftung handel handwerk
    haus heizung herausgabe honorar hotel höchst höhe immobilie import index inhalt insolvenz instandhaltung
    instandsetzung interesse jahr kalender kapital kasse kauf kaution kenntnis klausel komponente konkurrenz konto
    kontrolle kosten kranken krankheit kredit kunde kündigung lager land last lauf laufzeit leasing leben leistung
    liefer lieferant lieferung liste lizenz lohn lösung mahn mahnung makler mangel marke markt maschine material maß
    maßnahme meldung menge miete mieter mietverhältnis minderung mindest mitarbeiter mitbewerber mitteilung
    mitwirkung monat nachbesserung nachfrist nachricht nachweis neben netto nutzer nutzung objekt option ordnung ort
    pacht partei partner pauschale person personal personen pfand pflege pflicht planung post preis privat probe
    produkt projekt provision prozent prozess prüfung qualität quartal rabatt rahmen rate raum rechnung recht regel
    regelung reise reparatur rest risiko räume rück rückgabe rücktritt rückzahlung sache satz schaden schadensersatz
    schieds schluss schrift schuld schutz schönheit seite selbst service sicherheit sicherung sitz skonto software
    sonder sozial sperre spesen stand standort stelle steuer strafe streit streitigkeit stunde stunden stück summe
    system tag tage tarif teil teilnahme telefon termin test tier tiere tilgung transport treu träger tätigkeit
    umbau umfang umsatz umzug unfall unter unterhalt unterkunft unterlagen unternehmen unternehmer unterstützung
    untervermietung urheber urlaub urteil veranstaltung verarbeitung verbindlichkeit verbot verbrauch verein
    vereinbarung verfahren verfügbarkeit vergütung verhältnis verkauf verkehr verkäufer verletzung verlängerung
    vermieter vermögen verpflichtung versand verschulden verschwiegenheit versicherung versorgung vertrag vertrags
    vertragspartner vertraulichkeit vertreter vertretung vertrieb verwaltung verwendung verzug veränderung volumen
    voraus vorauszahlung vorbehalt vorgabe vorlage vorrang vorschuss vorsteuer ware waren wartung wechsel weisung
    werk werktag wert wettbewerb wettbewerber widerruf widerspruch wirkung woche wohnung zahl zahlung zeit zeitraum
    zeugnis ziel zins zinsen zoll zubehör zugang zulage zusage zusatz zuschlag zustand zustimmung zutritt zweck
    übergabe überlassung übernahme überprüfung überstunden übertragung überwachung überweisung
    """.split()  # noqa: SIM905 - a list of quoted words would be a page long
)


@lru_cache(maxsize=50_000)
def parts(word: str) -> tuple[str, ...]:
    """Return the words of contracts that a German word in lower case is made of; none where it is no compound."""
    if len(word) < _SHORTEST or word in _KNOWN:
        return ()
    whole = _tail(word)
    if whole:
        return (whole,)
    heads = []
    for at in range(_LEAST, len(word) - _LEAST + 1):
        head, tail = _head(word[:at]), _tail(word[at:])
        if tail:
            return tuple(dict.fromkeys([*([head] if head else parts(word[:at])), tail]))
        heads += [head] if head else []
    return tuple(heads[-1:])


def _head(piece: str) -> str:
    """Return the known word that a first part is, without what links it to the next; "" for none."""
    for link in _LINKS:
        if piece.endswith(link) and piece.removesuffix(link) in _KNOWN:
            return piece.removesuffix(link)
    return next((piece + lost for lost in _LACKING if piece + lost in _KNOWN), "")


def _tail(piece: str) -> str:
    """Return the known word that a last part is, without its ending; "" for none."""
    for ending in ("", "e", "n", "en", "s", "es", "er", "ern", "em", "in", "innen"):
        if piece.endswith(ending) and piece.removesuffix(ending) in _KNOWN:
            return piece.removesuffix(ending)
    return ""
