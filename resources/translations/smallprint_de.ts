<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <location filename="../../app/smallprint/ui/application.py"/>
        <source>The defaults can be used instead. Your settings file is then kept under another name.</source>
        <translation>Stattdessen können die Standardwerte verwendet werden. Ihre Einstellungsdatei bleibt dann unter anderem Namen erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/application.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/application.py"/>
        <source>Use the defaults</source>
        <translation>Standardwerte verwenden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/application.py"/>
        <source>The settings file cannot be renamed ({strerror}).</source>
        <translation>Die Einstellungsdatei kann nicht umbenannt werden ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Ask this of all documents, and of new ones as they arrive</source>
        <translation>Diese Frage an alle Dokumente stellen, auch an neu hinzukommende</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Copy the answer with its citations</source>
        <translation>Die Antwort mit ihren Fundorten kopieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Use as</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Use the answer as a finding, a note or a clause type</source>
        <translation>Die Antwort als Fundstelle, Notiz oder Klauseltyp verwenden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Finding…</source>
        <translation>Fundstelle…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Clause type of my own…</source>
        <translation>Eigener Klauseltyp…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Looking for passages that answer…</source>
        <translation>Textstellen, die antworten, werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>The model is reading the quotes…</source>
        <translation>Das Modell liest die Zitate…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>This model is new here: it answers known questions first, once…</source>
        <translation>Dieses Modell ist hier neu: Es beantwortet zuerst einmalig bekannte Fragen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>{n} of the quotes did not fit what the model can read at once.</source>
        <extracomment>English for 1: {n} of the quotes did not fit what the model can read at once.</extracomment>
        <translation>
            <numerusform>{n} der Zitate passte nicht in das, was das Modell auf einmal lesen kann.</numerusform>
            <numerusform>{n} der Zitate passten nicht in das, was das Modell auf einmal lesen kann.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Stopped before it was clear whether these answer.</source>
        <translation>Angehalten, bevor klar war, ob diese antworten.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Stopped before anything was found.</source>
        <translation>Angehalten, bevor etwas gefunden wurde.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>No passage comes near the question.</source>
        <translation>Keine Textstelle kommt der Frage nahe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>CLOSEST PASSAGES</source>
        <extracomment>English for 1: CLOSEST PASSAGE</extracomment>
        <translation>
            <numerusform>NÄCHSTLIEGENDE TEXTSTELLE</numerusform>
            <numerusform>NÄCHSTLIEGENDE TEXTSTELLEN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>They may be about something else.</source>
        <extracomment>English for 1: It may be about something else.</extracomment>
        <translation>
            <numerusform>Sie kann von etwas anderem handeln.</numerusform>
            <numerusform>Sie können von etwas anderem handeln.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>IN THE MODEL’S WORDS</source>
        <translation>IN DEN WORTEN DES MODELLS</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>{model} · checked against the quotes word by word, and may still be wrong</source>
        <translation>{model} · Wort für Wort mit den Zitaten abgeglichen und dennoch möglicherweise falsch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>See the quotes</source>
        <translation>Siehe Zitate</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>May answer</source>
        <translation>Antwortet vielleicht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>finding “{name}”, {trust}</source>
        <translation>Fundstelle „{name}“, {trust}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>Document {number}</source>
        <translation>Dokument {number}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Answers, one row a document</source>
        <translation>Antworten, eine Zeile je Dokument</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Back to the questions (Esc)</source>
        <translation>Zurück zu den Fragen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Back to the questions</source>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Ask this of new documents as they arrive</source>
        <translation>Diese Frage auch an neu hinzukommende Dokumente stellen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Copy the listed rows with their citations</source>
        <translation>Die aufgeführten Zeilen mit ihren Fundorten kopieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Filter by name or title</source>
        <translation>Nach Name oder Titel filtern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Asking each document…</source>
        <translation>Jedes Dokument wird befragt…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>{n} documents could not be asked: they are locked, damaged or not read yet.</source>
        <extracomment>English for 1: {n} document could not be asked: it is locked, damaged or not read yet.</extracomment>
        <translation>
            <numerusform>{n} Dokument konnte nicht befragt werden: Es ist gesperrt, beschädigt oder noch nicht gelesen.</numerusform>
            <numerusform>{n} Dokumente konnten nicht befragt werden: Sie sind gesperrt, beschädigt oder noch nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Stopped. The documents below were asked.</source>
        <translation>Angehalten. Die folgenden Dokumente wurden befragt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Saved</source>
        <comment>the question</comment>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Save</source>
        <comment>the question</comment>
        <translation>Merken</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/citation_card.py"/>
        <source>Show it in the document (Enter)</source>
        <translation>Im Dokument zeigen (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/citation_card.py"/>
        <source>Quote {number}</source>
        <translation>Zitat {number}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/citation_card.py"/>
        <source>May answer, quote {number}</source>
        <translation>Antwortet vielleicht, Zitat {number}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/citation_card.py"/>
        <source>Closest passage</source>
        <translation>Nächstliegende Textstelle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Ask (Enter)</source>
        <translation>Fragen (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Ask all documents…</source>
        <translation>Alle Dokumente fragen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Ask this document…</source>
        <translation>Dieses Dokument fragen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Asks {name}</source>
        <translation>Fragt {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Understood as: {meant}</source>
        <translation>Verstanden als: {meant}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/start.py"/>
        <source>Questions to ask</source>
        <translation>Fragen zur Auswahl</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/start.py"/>
        <source>QUESTIONS THAT FIT</source>
        <translation>PASSENDE FRAGEN</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/start.py"/>
        <source>ASKED BEFORE</source>
        <translation>SCHON GEFRAGT</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/list_model.py"/>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/list_model.py"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/list_model.py"/>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Everyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>This document has no tracked changes and no comments.</source>
        <translation>Dieses Dokument hat keine nachverfolgten Änderungen und keine Kommentare.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Read the document as if all tracked changes were accepted</source>
        <translation>Das Dokument lesen, als wären alle nachverfolgten Änderungen angenommen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Read the document as if all tracked changes were rejected; each reading keeps its own decisions</source>
        <translation>Das Dokument lesen, als wären alle nachverfolgten Änderungen abgelehnt; jede Lesart behält ihre eigenen Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Tracked changes and comments</source>
        <translation>Nachverfolgte Änderungen und Kommentare</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Read as if</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Whose changes and comments are listed</source>
        <translation>Wessen Änderungen und Kommentare aufgeführt sind</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Compare versions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Take the other one for the older version</source>
        <translation>Die andere als ältere Fassung nehmen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Changes, the weightiest first</source>
        <translation>Änderungen, die gewichtigsten zuerst</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Words of the change</source>
        <translation>Wortlaut der Änderung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Struck through: in the older version alone. Underlined: in the newer one alone.</source>
        <translation>Durchgestrichen: nur in der älteren Fassung. Unterstrichen: nur in der neueren.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Show in older</source>
        <translation>In älterer zeigen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Show the place in the older version</source>
        <translation>Die Stelle in der älteren Fassung zeigen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Show in newer</source>
        <translation>In neuerer zeigen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Show the place in the newer version</source>
        <translation>Die Stelle in der neueren Fassung zeigen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Previous change (Alt+Up)</source>
        <translation>Vorige Änderung (Alt+Auf)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Next</source>
        <comment>the next change</comment>
        <translation>Nächste</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Next change (Alt+Down)</source>
        <translation>Nächste Änderung (Alt+Ab)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Redline…</source>
        <translation>Redline…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Write a Word file with the changes tracked</source>
        <translation>Eine Word-Datei mit nachverfolgten Änderungen schreiben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Write what changed as Word, PDF or HTML</source>
        <translation>Die Änderungen als Word, PDF oder HTML schreiben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>Clauses added and removed</source>
        <translation>Hinzugefügte und entfernte Klauseln</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>Not tracked</source>
        <translation>Nicht nachverfolgt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>Playbook verdicts</source>
        <translation>Playbook-Bewertungen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>What this does to the findings</source>
        <translation>Was das für die Fundstellen bedeutet</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>Severity: {severity}</source>
        <translation>Schwere: {severity}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>{change}: {values}</source>
        <translation>{change}: {values}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>{changes}: {kinds}.</source>
        <translation>{changes}: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>{n} changes</source>
        <extracomment>English for 1: {n} change</extracomment>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/pair_text.py"/>
        <source>[deleted: {words}]</source>
        <translation>[gelöscht: {words}]</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/pair_text.py"/>
        <source>[inserted: {words}]</source>
        <translation>[eingefügt: {words}]</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Filter by name, folder, kind of contract or state</source>
        <translation>Nach Name, Ordner, Vertragsart oder Stand filtern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Sorted by: {order}</source>
        <translation>Sortiert nach: {order}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Sorted by: {order}; grouped by: {grouping}</source>
        <translation>Sortiert nach: {order}; gruppiert nach: {grouping}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Sort and group the documents</source>
        <translation>Dokumente sortieren und gruppieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Order of adding</source>
        <translation>Reihenfolge des Hinzufügens</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Pages, most first</source>
        <translation>Seiten, die meisten zuerst</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Undecided findings, most first</source>
        <translation>Offene Fundstellen, die meisten zuerst</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Order of reading</source>
        <translation>Reihenfolge des Lesens</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Folder or archive</source>
        <translation>Ordner oder Archiv</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Versions of one contract</source>
        <translation>Fassungen eines Vertrags</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>No other version</source>
        <translation>Keine andere Fassung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Folder not known</source>
        <translation>Ordner unbekannt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Kind not known</source>
        <translation>Vertragsart unbekannt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Read these next</source>
        <translation>Diese als Nächstes lesen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Read this one next</source>
        <translation>Dieses als Nächstes lesen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Read these last</source>
        <translation>Diese zuletzt lesen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Read this one last</source>
        <translation>Dieses zuletzt lesen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Do not read now</source>
        <translation>Jetzt nicht lesen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Review {n} documents again</source>
        <extracomment>English for 1: Review {n} document again</extracomment>
        <translation>
            <numerusform>{n} Dokument erneut prüfen</numerusform>
            <numerusform>{n} Dokumente erneut prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Read {n} documents now</source>
        <extracomment>English for 1: Read {n} document now</extracomment>
        <translation>
            <numerusform>{n} Dokument jetzt lesen</numerusform>
            <numerusform>{n} Dokumente jetzt lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Remove {n} documents…</source>
        <extracomment>English for 1: Remove…</extracomment>
        <translation>
            <numerusform>Entfernen…</numerusform>
            <numerusform>{n} Dokumente entfernen…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Review again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Show what the stopped review found</source>
        <translation>Zeigen, was die abgebrochene Prüfung fand</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Show the finished review</source>
        <translation>Die abgeschlossene Prüfung zeigen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Copy the file's path</source>
        <translation>Den Pfad der Datei kopieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Compare versions…</source>
        <translation>Fassungen vergleichen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Compare with {name}…</source>
        <translation>Mit {name} vergleichen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/empty_state.py"/>
        <source>1.  Drop contracts here: files, e-mails, archives or a whole folder.</source>
        <translation>1.  Ziehen Sie Verträge hierher: Dateien, E-Mails, Archive oder einen ganzen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/empty_state.py"/>
        <source>2.  Smallprint reads every page and marks the clauses that matter.</source>
        <translation>2.  Smallprint liest jede Seite und markiert die Klauseln, auf die es ankommt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/empty_state.py"/>
        <source>3.  Accept or reject what it found, then export the report.</source>
        <translation>3.  Nehmen Sie an oder lehnen Sie ab, was gefunden wurde, und exportieren Sie den Bericht.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/empty_state.py"/>
        <source>Review a contract</source>
        <translation>Einen Vertrag prüfen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/empty_state.py"/>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Reviewing it again was not finished: what is shown was found by the review before.</source>
        <translation>Die erneute Prüfung wurde nicht beendet: Gezeigt wird, was die Prüfung davor fand.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/delegate.py"/>
        <source>from {container}</source>
        <translation>aus {container}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>group {heading}</source>
        <translation>Gruppe {heading}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>{n} pages</source>
        <extracomment>English for 1: {n} page</extracomment>
        <translation>
            <numerusform>{n} Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Paused at {place}</source>
        <translation>Pausiert bei {place}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Could not be read</source>
        <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Locked · needs a password</source>
        <translation>Gesperrt · braucht ein Passwort</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>not reviewed</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>again: {how}</source>
        <translation>erneut: {how}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>{n} unreadable</source>
        <extracomment>English for 1: {n} unreadable</extracomment>
        <translation>
            <numerusform>{n} unlesbar</numerusform>
            <numerusform>{n} unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>{n} hard to read</source>
        <extracomment>English for 1: {n} hard to read</extracomment>
        <translation>
            <numerusform>{n} schwer lesbar</numerusform>
            <numerusform>{n} schwer lesbar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>not searched</source>
        <translation>nicht durchsucht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/delegate.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>{n} decided</source>
        <extracomment>English for 1: {n} decided</extracomment>
        <translation>
            <numerusform>{n} entschieden</numerusform>
            <numerusform>{n} entschieden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Taken out of “{container}”.</source>
        <translation>Entnommen aus „{container}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Kind of contract: {kind}.</source>
        <translation>Vertragsart: {kind}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Recognised in pictures (OCR): {ocr_pages} of {pages} pages.</source>
        <translation>In Bildern erkannt (OCR): {ocr_pages} von {pages} Seiten.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Language: {language}.</source>
        <translation>Sprache: {language}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>What finds clauses was trained on English contracts.</source>
        <translation>Was Klauseln findet, wurde an englischen Verträgen trainiert.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>{seconds} s left</source>
        <translation>noch {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>{minutes} min left</source>
        <translation>noch {minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/nothing_found.py"/>
        <source>Findings appear here while a document is read.</source>
        <translation>Hier erscheinen Fundstellen, während ein Dokument gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/nothing_found.py"/>
        <source>Findings appear here as they are found.</source>
        <translation>Hier erscheinen Fundstellen, sobald sie gefunden werden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/nothing_found.py"/>
        <source>Nothing of this file was read.</source>
        <translation>Von dieser Datei wurde nichts gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/nothing_found.py"/>
        <source>Not reviewed yet: findings appear here as they are found.</source>
        <translation>Noch nicht geprüft: Hier erscheinen Fundstellen, sobald sie gefunden werden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/nothing_found.py"/>
        <source>Nothing was found before the review stopped.</source>
        <translation>Bevor die Prüfung anhielt, wurde nichts gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/nothing_found.py"/>
        <source>No clause of the catalogue was found in this document.</source>
        <translation>In diesem Dokument wurde keine Klausel des Katalogs gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>located</source>
        <translation>geortet</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>model-read</source>
        <translation>Modell-gelesen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>viewed by you</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>Drop contracts, e-mails,
archives or a folder here</source>
        <translation>Verträge, E-Mails, Archive,
Ordner hierher ziehen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>No document has these words.</source>
        <translation>Kein Dokument enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>DOCUMENTS</source>
        <translation>DOKUMENTE</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>{listed} of {all}</source>
        <translation>{listed} von {all}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>Let go to add</source>
        <translation>Zum Hinzufügen loslassen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>This file is locked</source>
        <translation>Diese Datei ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>This file could not be read</source>
        <translation>Diese Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>This file waits to be read</source>
        <translation>Diese Datei wartet darauf, gelesen zu werden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>This file was not read yet</source>
        <translation>Diese Datei wurde noch nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>This file is being read</source>
        <translation>Diese Datei wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>“{name}” was not read, and cannot be here: the matter is read-only.</source>
        <translation>„{name}“ wurde nicht gelesen und kann hier nicht gelesen werden: Der Vorgang ist schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>“{name}” is shown here as soon as it has been opened.</source>
        <translation>„{name}“ wird hier gezeigt, sobald die Datei geöffnet ist.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Read it now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/watch_bar.py"/>
        <source>Watch this folder no longer</source>
        <translation>Diesen Ordner nicht mehr überwachen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/watch_bar.py"/>
        <source>Watch the folder no longer</source>
        <translation>Den Ordner nicht mehr überwachen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/watch_bar.py"/>
        <source>Watching “{folder}”</source>
        <translation>Überwacht: „{folder}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/watch_bar.py"/>
        <source>New files in {folder} are added once they are whole.</source>
        <translation>Neue Dateien in {folder} werden hinzugefügt, sobald sie vollständig sind.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Only what was accepted</source>
        <translation>Nur Angenommenes</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Or edited, or marked by a person</source>
        <translation>Oder Bearbeitetes, oder von einer Person Markiertes</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Also what is less likely</source>
        <translation>Auch weniger Wahrscheinliches</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Take in findings that are not sure</source>
        <translation>Auch unsichere Fundstellen aufnehmen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Quote the contracts’ own words</source>
        <translation>Den Wortlaut der Verträge zitieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>The documents themselves</source>
        <translation>Die Dokumente selbst</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Put their own files into the archive</source>
        <translation>Ihre eigenen Dateien ins Archiv legen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Days before a date on which the calendar reminds of it</source>
        <translation>Tage vor einem Datum, an denen der Kalender daran erinnert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>With commas between them; empty for no reminder</source>
        <translation>Mit Kommas getrennt; leer für keine Erinnerung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Choose where the file is saved</source>
        <translation>Wählen, wo die Datei gespeichert wird</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>WHAT IS STATED</source>
        <translation>WAS GENANNT WIRD</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>days before</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>UNTICK WHAT OTHERS NEED NOT KNOW</source>
        <translation>UNNÖTIGES ABWÄHLEN</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>{about}.</source>
        <translation>{about}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>{matter} report</source>
        <translation>{matter} Bericht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Tick a document to see a preview.</source>
        <translation>Wählen Sie ein Dokument aus, um eine Vorschau zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>{format}: there is no preview of it.</source>
        <translation>{format}: Davon gibt es keine Vorschau.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>The preview is made…</source>
        <translation>Die Vorschau wird erstellt…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Tick at least one document and one clause type.</source>
        <translation>Wählen Sie mindestens ein Dokument und einen Klauseltyp aus.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Name the days of the reminders as numbers, as “30, 7”.</source>
        <translation>Geben Sie die Tage der Erinnerungen als Zahlen an, etwa „30, 7“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Name the file.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>“{name}” is there and will be replaced.</source>
        <translation>„{name}“ ist vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/preview_pane.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/preview_pane.py"/>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/ticks.py"/>
        <source>{name}: tick all, or none</source>
        <translation>{name}: alle oder keine auswählen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/ticks.py"/>
        <source>{ticked} of {whole}</source>
        <translation>{ticked} von {whole}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/ticks.py"/>
        <source>all {whole}</source>
        <translation>alle {whole}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/ticks.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>Accept all above a confidence</source>
        <translation>Alle ab einer Sicherheit annehmen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>Accept undecided findings from a confidence of</source>
        <translation>Offene Fundstellen annehmen ab einer Sicherheit von</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>Least confidence in per cent</source>
        <translation>Geringste Sicherheit in Prozent</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>Findings that would be accepted</source>
        <translation>Fundstellen, die angenommen würden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>Look through them: what is not ticked stays undecided.</source>
        <translation>Sehen Sie sie durch: Was nicht ausgewählt ist, bleibt offen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>No undecided finding has this confidence. Choose a lower one.</source>
        <translation>Keine offene Fundstelle hat diese Sicherheit. Wählen Sie eine niedrigere.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/card_buttons.py"/>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/card_buttons.py"/>
        <source>The whole quote (Return)</source>
        <translation>Das ganze Zitat (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/card_buttons.py"/>
        <source>The whole quote</source>
        <translation>Das ganze Zitat</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Say that you looked for it and it is not there</source>
        <translation>Festhalten, dass Sie danach gesucht haben und es fehlt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Take back that it is absent</source>
        <translation>Zurücknehmen, dass es fehlt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>That nothing was found does not prove that the contract is silent: look for what matters.</source>
        <translation>Dass nichts gefunden wurde, beweist nicht, dass der Vertrag dazu schweigt: Suchen Sie, worauf es ankommt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Kind of contract</source>
        <translation>Vertragsart</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Clause types and whether they were found</source>
        <translation>Klauseltypen und ob sie gefunden wurden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Look for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Show the passage that comes closest</source>
        <translation>Die nächstliegende Textstelle zeigen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Kind: {kind}</source>
        <translation>Art: {kind}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>The kind of contract says which clause types are missed where none is found</source>
        <translation>Die Vertragsart bestimmt, welche Klauseltypen vermisst werden, wenn keine gefunden wird</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Confirm absent</source>
        <translation>Fehlen bestätigen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>{mark}  {name}: {said}</source>
        <translation>{mark}  {name}: {said}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>closest passage</source>
        <translation>nächstliegende Textstelle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/citation.py"/>
        <source>May answer: {what}</source>
        <translation>Antwortet vielleicht: {what}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/citation.py"/>
        <source>In the words of {model}, which may be wrong: {wording}</source>
        <translation>In den Worten von {model}, möglicherweise falsch: {wording}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/citation.py"/>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/citation.py"/>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/delegate.py"/>
        <source>{n} notes</source>
        <extracomment>English for 1: {n} note</extracomment>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/delegate.py"/>
        <source>Less likely: {name}</source>
        <translation>Weniger wahrscheinlich: {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/delegate.py"/>
        <source>not read: {reason}</source>
        <translation>nicht gelesen: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>All findings</source>
        <translation>Alle Fundstellen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>Findings that you have not decided on</source>
        <translation>Fundstellen, über die Sie nicht entschieden haben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>Findings that the program is not sure of</source>
        <translation>Fundstellen, bei denen das Programm unsicher ist</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>All clause types: found, perhaps, not found</source>
        <translation>Alle Klauseltypen: gefunden, vielleicht, nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>Sort: {explained}</source>
        <translation>Sortierung: {explained}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>Accept {n} findings</source>
        <extracomment>English for 1: Accept {n} finding</extracomment>
        <translation>
            <numerusform>{n} Fundstelle annehmen</numerusform>
            <numerusform>{n} Fundstellen annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Reject {n} findings</source>
        <extracomment>English for 1: Reject</extracomment>
        <translation>
            <numerusform>Ablehnen</numerusform>
            <numerusform>{n} Fundstellen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Undecide {n} findings</source>
        <extracomment>English for 1: Undecide</extracomment>
        <translation>
            <numerusform>Entscheidung zurücknehmen</numerusform>
            <numerusform>{n} Entscheidungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Join {n} findings</source>
        <extracomment>English for 1: Join</extracomment>
        <translation>
            <numerusform>Verbinden</numerusform>
            <numerusform>{n} Fundstellen verbinden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Remove your mark</source>
        <translation>Ihre Markierung entfernen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Clause type “{name}”…</source>
        <translation>Klauseltyp „{name}“…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/head.py"/>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/head.py"/>
        <source>{decided} of {whole} decided</source>
        <translation>{decided} von {whole} entschieden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>Note on these words</source>
        <translation>Notiz zu diesen Wörtern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>&amp;Tag</source>
        <translation>&amp;Stichwort</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>Store the highlight (Ctrl+Return)</source>
        <translation>Die Markierung speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/key_terms.py"/>
        <source>TIMELINE</source>
        <translation>ZEITLEISTE</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/key_terms.py"/>
        <source>TERMS</source>
        <translation>ECKDATEN</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/key_terms.py"/>
        <source>Standard form</source>
        <translation>Standardformular</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/key_terms.py"/>
        <source>What is sure, or accepted by you, will appear here.</source>
        <translation>Was sicher ist oder von Ihnen angenommen wurde, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Least sure</source>
        <translation>Unsicherste</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>By place in the document</source>
        <translation>Nach Stelle im Dokument</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>By doubt, chances near 50 % first</source>
        <translation>Nach Zweifel, zuerst Wahrscheinlichkeiten nahe 50 %</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>{n} less likely</source>
        <extracomment>English for 1: {n} less likely</extracomment>
        <translation>
            <numerusform>{n} weniger wahrscheinliche</numerusform>
            <numerusform>{n} weniger wahrscheinliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>{n} more, less likely</source>
        <extracomment>English for 1: {n} more, less likely</extracomment>
        <translation>
            <numerusform>{n} weitere, weniger wahrscheinlich</numerusform>
            <numerusform>{n} weitere, weniger wahrscheinlich</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Perhaps: {name}</source>
        <translation>Vielleicht: {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>to be struck</source>
        <translation>zu streichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Readings differ</source>
        <translation>Lesarten weichen ab</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Model disagrees</source>
        <translation>Modell widerspricht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>✓ Edited: no value</source>
        <translation>✓ Bearbeitet: kein Wert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Recognised in a picture of the page (OCR): compare the quote with the page.</source>
        <translation>In einem Bild der Seite erkannt (OCR): Vergleichen Sie das Zitat mit der Seite.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>taught</source>
        <translation>angelernt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>{where}, recognised in a picture (OCR)</source>
        <translation>{where}, in einem Bild erkannt (OCR)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Proposed instead: {words}</source>
        <translation>Stattdessen vorgeschlagen: {words}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing.py"/>
        <source>95 % and more</source>
        <translation>95 % und mehr</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing.py"/>
        <source>70 % to 95 %</source>
        <translation>70 % bis 95 %</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing.py"/>
        <source>Below 70 %</source>
        <translation>Unter 70 %</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Found by the program</source>
        <translation>Vom Programm gefunden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Found by a person</source>
        <translation>Von einer Person gefunden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Words of a finding</source>
        <translation>Wörter einer Fundstelle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>List findings with these words</source>
        <translation>Fundstellen mit diesen Wörtern auflisten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>List all findings again (Esc)</source>
        <translation>Wieder alle Fundstellen auflisten (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>List all findings again</source>
        <translation>Wieder alle Fundstellen auflisten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Found by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Any group</source>
        <translation>Jede Gruppe</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Any confidence</source>
        <translation>Jede Sicherheit</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Found by any</source>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Any type</source>
        <translation>Jeder Typ</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Notes on this document, on findings and on words stand here.</source>
        <translation>Hier stehen Notizen zu diesem Dokument, zu Fundstellen und zu Wörtern.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Note on this document</source>
        <translation>Notiz zu diesem Dokument</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Add note</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Add the note (Ctrl+Return)</source>
        <translation>Die Notiz hinzufügen (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Edit…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/panel.py"/>
        <source>Look for a clause of your own in all documents</source>
        <translation>In allen Dokumenten nach einer eigenen Klausel suchen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/panel.py"/>
        <source>List findings by words, type, status, confidence</source>
        <translation>Fundstellen nach Wörtern, Typ, Status, Sicherheit auflisten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/panel.py"/>
        <source>Note on “{name}”:</source>
        <translation>Notiz zu „{name}“:</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/panel.py"/>
        <source>Nothing is left in this filter.</source>
        <translation>Dieser Filter lässt nichts übrig.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>accept of {name}</source>
        <translation>Annehmen von {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>reject of {name}</source>
        <translation>Ablehnen von {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>edit of {name}</source>
        <translation>Bearbeiten von {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>undecide of {name}</source>
        <translation>Zurücknehmen der Entscheidung über {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>{n} findings</source>
        <extracomment>English for 1: {n} finding</extracomment>
        <translation>
            <numerusform>{n} Fundstelle</numerusform>
            <numerusform>{n} Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>note on {name}</source>
        <translation>Notiz zu {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>removal of proposed words</source>
        <translation>Entfernen vorgeschlagener Wörter</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>change of proposed words</source>
        <translation>Ändern vorgeschlagener Wörter</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>removal of a note</source>
        <translation>Entfernen einer Notiz</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>change of a note</source>
        <translation>Ändern einer Notiz</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>removal of a highlight</source>
        <translation>Entfernen einer Markierung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>change of a highlight</source>
        <translation>Ändern einer Markierung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>a finding</source>
        <translation>einer Fundstelle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>“{name}” was decided on elsewhere meanwhile.</source>
        <translation>Über „{name}“ wurde inzwischen anderswo entschieden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>The finding</source>
        <translation>Die Fundstelle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>This note was changed elsewhere meanwhile.</source>
        <translation>Diese Notiz wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Compare two reviews</source>
        <translation>Zwei Prüfungen vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>&amp;Earlier</source>
        <translation>&amp;Frühere</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Earlier review</source>
        <translation>Frühere Prüfung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>&amp;Later</source>
        <translation>&amp;Spätere</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Later review</source>
        <translation>Spätere Prüfung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Findings that differ</source>
        <translation>Fundstellen, die sich unterscheiden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Choose two different reviews.</source>
        <translation>Wählen Sie zwei verschiedene Prüfungen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Both reviews found the same.</source>
        <translation>Beide Prüfungen haben dasselbe gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>rules and trained heads</source>
        <translation>Regeln und trainierte Köpfe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>{n} candidates</source>
        <extracomment>English for 1: {n} candidate</extracomment>
        <translation>
            <numerusform>{n} Kandidat</numerusform>
            <numerusform>{n} Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Clauses like “{name}”</source>
        <translation>Klauseln wie „{name}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Looking for similar clauses…</source>
        <translation>Ähnliche Klauseln werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Similar clauses</source>
        <translation>Ähnliche Klauseln</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>The words of the chosen clause</source>
        <translation>Die Wörter der gewählten Klausel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Go to it</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Show this clause in its document (Return)</source>
        <translation>Diese Klausel in ihrem Dokument zeigen (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>None of them is similar.</source>
        <translation>Keine davon ist ähnlich.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Value: {value}</source>
        <translation>Wert: {value}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Struck: only in your finding. Underlined: only in this clause.</source>
        <translation>Durchgestrichen: nur in Ihrer Fundstelle. Unterstrichen: nur in dieser Klausel.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Key terms of all documents</source>
        <translation>Eckdaten aller Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Documents by terms</source>
        <translation>Dokumente nach Eckdaten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Days to keep in mind</source>
        <translation>Tage, an die zu denken ist</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Terms that a contract states in several ways</source>
        <translation>Angaben, die ein Vertrag unterschiedlich macht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Terms and deadlines</source>
        <translation>Eckdaten und Fristen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Words and arithmetic of the chosen cell</source>
        <translation>Wortlaut und Rechnung der gewählten Zelle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Choose a cell to see its words and its arithmetic here.</source>
        <translation>Wählen Sie eine Zelle, um hier Wortlaut und Rechnung zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Reading the terms of all documents…</source>
        <translation>Die Eckdaten aller Dokumente werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Copy the table as it is seen, for a sheet</source>
        <translation>Die Tabelle kopieren, wie sie zu sehen ist, für ein Tabellenblatt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>In the next {days} days</source>
        <translation>In den nächsten {days} Tagen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Terms</source>
        <translation>Eckdaten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>What is sure, or what you accepted, edited or marked; behind each value stands who says so. Days are worked out from them: check each against its contract. Double-click a cell to see its words.</source>
        <translation>Was sicher ist oder was Sie angenommen, bearbeitet oder markiert haben; hinter jedem Wert steht, wer das sagt. Tage sind daraus errechnet: Prüfen Sie jeden am Vertrag. Ein Doppelklick auf eine Zelle zeigt ihren Wortlaut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Copied. Paste it into a sheet or a document.</source>
        <translation>Kopiert. Fügen Sie es in ein Tabellenblatt oder ein Dokument ein.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>From today</source>
        <translation>Ab heute</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>How it was worked out</source>
        <translation>Wie es errechnet wurde</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>Term</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>{name}: nothing that is listed</source>
        <translation>{name}: nichts, was aufgeführt ist</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>in {n} days</source>
        <extracomment>English for 1: in {n} day</extracomment>
        <translation>
            <numerusform>in {n} Tag</numerusform>
            <numerusform>in {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>{n} days ago</source>
        <extracomment>English for 1: {n} day ago</extracomment>
        <translation>
            <numerusform>vor {n} Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/type_picker.py"/>
        <source>Mark as a finding</source>
        <translation>Als Fundstelle markieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/type_picker.py"/>
        <source>Type a part of the clause type’s name</source>
        <translation>Geben Sie einen Teil des Namens des Klauseltyps ein</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/type_picker.py"/>
        <source>Find a clause type</source>
        <translation>Einen Klauseltyp suchen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/type_picker.py"/>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/type_picker.py"/>
        <source>Mark the words as this (Return)</source>
        <translation>Die Wörter so markieren (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/type_picker.py"/>
        <source>Of your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/undoing.py"/>
        <source>Undo of “{name}” is not possible. {sentence}</source>
        <translation>„{name}“ kann nicht rückgängig gemacht werden. {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/undoing.py"/>
        <source>Redo of “{name}” is not possible. {sentence}</source>
        <translation>„{name}“ kann nicht wiederhergestellt werden. {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Other words for “{name}”</source>
        <translation>Andere Wörter für „{name}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>The contract’s words</source>
        <translation>Der Wortlaut des Vertrags</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>New words</source>
        <translation>Neuer Wortlaut</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Strike these words, with nothing in their place</source>
        <translation>Diese Wörter ersatzlos streichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Propose nothing for these words any more</source>
        <translation>Für diese Wörter nichts mehr vorschlagen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Propose the new words (Ctrl+Return)</source>
        <translation>Den neuen Wortlaut vorschlagen (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>They go into marked Word copies as a tracked change, and into reports.</source>
        <translation>Er geht als nachverfolgte Änderung in markierte Word-Kopien und in Berichte ein.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>THE CONTRACT SAYS</source>
        <translation>DER VERTRAG SAGT</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>PROPOSE INSTEAD</source>
        <translation>STATTDESSEN VORSCHLAGEN</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>WHAT CHANGES</source>
        <translation>WAS SICH ÄNDERT</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/notice_bar.py"/>
        <source>Close notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/look/notice_bar.py"/>
        <source>… and {n} more before</source>
        <extracomment>English for 1: … and {n} more before</extracomment>
        <translation>
            <numerusform>… und {n} weiterer davor</numerusform>
            <numerusform>… und {n} weitere davor</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/privacy.py"/>
        <source>Everything stays on this machine.</source>
        <translation>Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/privacy.py"/>
        <source>Files stay on this machine; text of them is sent to the server you chose, {host}.</source>
        <translation>Dateien bleiben auf diesem Rechner; Text daraus geht an den von Ihnen gewählten Server, {host}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/privacy.py"/>
        <source>The network is opened only when you download a model or choose a server, and the line at the foot of the window says so while it is.</source>
        <translation>Das Netzwerk wird nur geöffnet, wenn Sie ein Modell herunterladen oder einen Server wählen; die Zeile am Fuß des Fensters sagt es, solange es offen ist.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/privacy.py"/>
        <source>Reads contracts on this machine</source>
        <translation>Liest Verträge auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/privacy.py"/>
        <source>Nothing leaves this machine.</source>
        <translation>Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/privacy.py"/>
        <source>Text of your contracts leaves this machine now: the server you chose, {host}, reads it. Nothing else does.</source>
        <translation>Text Ihrer Verträge verlässt jetzt diesen Rechner: Der von Ihnen gewählte Server, {host}, liest ihn. Sonst geht nichts hinaus.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/privacy.py"/>
        <source>Reads contracts with the help of the server you chose</source>
        <translation>Liest Verträge mithilfe des von Ihnen gewählten Servers</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Discard what you wrote?</source>
        <translation>Das Geschriebene verwerfen?</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Store the note (Ctrl+Return)</source>
        <translation>Die Notiz speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Understood as {date}.</source>
        <translation>Verstanden als {date}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Value of {name}</source>
        <translation>Wert von {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>The clause states no value</source>
        <translation>Die Klausel nennt keinen Wert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>What “{name}” says:</source>
        <translation>Was „{name}“ besagt:</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Edit value</source>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Store the value (Return)</source>
        <translation>Den Wert speichern (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/dialog.py"/>
        <source>Models, server and downloads</source>
        <translation>Modelle, Server und Downloads</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/dialog.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/dialog.py"/>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/dialog.py"/>
        <source>Saved. The next download goes this way.</source>
        <translation>Gespeichert. Der nächste Download nimmt diesen Weg.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Here</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>{share} % here</source>
        <translation>{share} % vorhanden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>{size} of memory</source>
        <translation>{size} Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>{speed} tok/s</source>
        <translation>{speed} Token/s</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>KNOWN MODELS</source>
        <translation>BEKANNTE MODELLE</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>FOUND ON THIS MACHINE</source>
        <translation>AUF DIESEM RECHNER GEFUNDEN</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>{needed} of {free} free</source>
        <translation>{needed} von {free} frei</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>{needed}: this machine has {memory}</source>
        <translation>{needed}: Dieser Rechner hat {memory}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>{free} free on the disk</source>
        <translation>{free} auf dem Datenträger frei</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>not known until it is tried</source>
        <translation>erst bekannt, wenn es ausprobiert wurde</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>about {reading} tokens a second, reckoned from its size</source>
        <translation>etwa {reading} Token je Sekunde, aus der Größe geschätzt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>{reading} tokens a second, measured here</source>
        <translation>{reading} Token je Sekunde, hier gemessen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Reading speed</source>
        <translation>Lesegeschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>not said in the file</source>
        <translation>steht nicht in der Datei</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>The disk has {free} free and {needed} are needed. Free some space first.</source>
        <translation>Auf dem Datenträger sind {free} frei, gebraucht werden {needed}. Schaffen Sie zuerst Platz.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/dialog.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Looking for models on this machine…</source>
        <translation>Modelle auf diesem Rechner werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Progress of the model</source>
        <translation>Fortschritt des Modells</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>This machine: {cores} cores · {free_memory} of {memory} of memory free · {free_disk} of disk free. Drop a .gguf file here to add it: it stays where it is.</source>
        <translation>Dieser Rechner: {cores} Kerne · {free_memory} von {memory} Arbeitsspeicher frei · {free_disk} auf dem Datenträger frei. Ziehen Sie eine .gguf-Datei hierher, um sie hinzuzufügen: Sie bleibt, wo sie ist.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>It is tried as soon as the work under way has ended.</source>
        <translation>Es wird ausprobiert, sobald die laufende Arbeit beendet ist.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Trying it on this machine, in a process of its own. This takes up to half a minute.</source>
        <translation>Es wird auf diesem Rechner in einem eigenen Prozess ausprobiert. Das dauert bis zu einer halben Minute.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Downloading: {done} of {total}</source>
        <translation>Wird heruntergeladen: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Downloading: {done}</source>
        <translation>Wird heruntergeladen: {done}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Try on this machine</source>
        <translation>Auf diesem Rechner ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Try and use</source>
        <translation>Ausprobieren und verwenden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Go on downloading ({size} left)</source>
        <translation>Weiter herunterladen (noch {size})</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Download and use ({size})</source>
        <translation>Herunterladen und verwenden ({size})</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_worker.py"/>
        <source>{model} is used from now on.</source>
        <translation>{model} wird ab jetzt verwendet.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_worker.py"/>
        <source>{model} reads from now on, on this machine.</source>
        <translation>Ab jetzt liest {model}, auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_worker.py"/>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>This server is on this machine: the text of your contracts does not leave it.</source>
        <translation>Dieser Server ist auf diesem Rechner: Der Text Ihrer Verträge verlässt ihn nicht.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Off. A server runs a larger model than this machine can; your firm may have one (llama-server, vLLM, mlx_lm).</source>
        <translation>Aus. Ein Server betreibt ein größeres Modell, als dieser Rechner kann; Ihre Firma hat vielleicht einen (llama-server, vLLM, mlx_lm).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>None, or the one kept for this server</source>
        <translation>Keiner, oder der für diesen Server hinterlegte</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>The first that the server lists</source>
        <translation>Das erste, das der Server aufführt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Key of the server</source>
        <translation>Schlüssel des Servers</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Model of the server</source>
        <translation>Modell des Servers</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>I may let the text of these contracts leave this machine</source>
        <translation>Ich darf den Text dieser Verträge diesen Rechner verlassen lassen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Ask the server which models it has; no contract is sent</source>
        <translation>Den Server fragen, welche Modelle er hat; es wird kein Vertrag gesendet</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Read with this server</source>
        <translation>Mit diesem Server lesen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Stop using it</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Let the model on this machine read again</source>
        <translation>Wieder das Modell auf diesem Rechner lesen lassen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Give up asking the server</source>
        <translation>Die Anfrage an den Server aufgeben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>A key is kept in the system's keyring, and nowhere else.</source>
        <translation>Ein Schlüssel wird im Schlüsselbund des Systems aufbewahrt und sonst nirgends.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>In use: {model} at {server}.</source>
        <translation>In Gebrauch: {model} auf {server}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>The model on this machine reads as soon as the work under way has ended.</source>
        <translation>Das Modell auf diesem Rechner liest, sobald die laufende Arbeit beendet ist.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>The server is asked as soon as the work under way has ended.</source>
        <translation>Der Server wird gefragt, sobald die laufende Arbeit beendet ist.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>The list above has {n} more.</source>
        <translation>Die Liste oben hat {n} weitere.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>The server answers. It has {n} models: {named}.</source>
        <extracomment>English for 1: The server answers. It has {n} model: {named}.</extracomment>
        <translation>
            <numerusform>Der Server antwortet. Er hat {n} Modell: {named}.</numerusform>
            <numerusform>Der Server antwortet. Er hat {n} Modelle: {named}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Clause type “{name}”</source>
        <translation>Klauseltyp „{name}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Add a clause type</source>
        <translation>Klauseltyp hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Which duties are there for personal data?</source>
        <translation>Welche Pflichten gibt es für personenbezogene Daten?</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>What is read out of each passage that is found</source>
        <translation>Was aus jeder gefundenen Textstelle herausgelesen wird</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Paste passages that are such a clause, with an empty line between them.</source>
        <translation>Fügen Sie Textstellen ein, die eine solche Klausel sind, mit einer Leerzeile dazwischen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Add the marked text</source>
        <translation>Markierten Text hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Take the words marked in the document as an example</source>
        <translation>Die im Dokument markierten Wörter als Beispiel nehmen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Save and find again</source>
        <translation>Speichern und erneut suchen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Add and find</source>
        <translation>Hinzufügen und suchen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Look for this clause type no more</source>
        <translation>Nicht mehr nach diesem Klauseltyp suchen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Offer this type in your other matters</source>
        <translation>Diesen Typ in Ihren anderen Vorgängen anbieten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Its question and examples, and so words of this contract, are then kept in a file on this computer.</source>
        <translation>Seine Frage und Beispiele, und damit Wörter dieses Vertrags, werden dann in einer Datei auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/question_box.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Listed under</source>
        <translation>Aufgeführt unter</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/citation.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Eight examples make a good start. Accepting and rejecting what is found teaches it further.</source>
        <translation>Acht Beispiele sind ein guter Anfang. Annehmen und Ablehnen des Gefundenen lehrt ihn mehr.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>No words are marked. Mark some in the document first.</source>
        <translation>Es sind keine Wörter markiert. Markieren Sie zuerst einige im Dokument.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>No examples yet</source>
        <translation>Noch keine Beispiele</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>{n} accepted</source>
        <extracomment>English for 1: {n} accepted</extracomment>
        <translation>
            <numerusform>{n} angenommen</numerusform>
            <numerusform>{n} angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>{n} rejected</source>
        <extracomment>English for 1: {n} rejected</extracomment>
        <translation>
            <numerusform>{n} abgelehnt</numerusform>
            <numerusform>{n} abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>With the passages that you decided on here: {counts}</source>
        <translation>Mit den Textstellen, über die Sie hier entschieden haben: {counts}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Use in this matter</source>
        <translation>In diesem Vorgang verwenden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Look for the ticked types in this matter too</source>
        <translation>Auch in diesem Vorgang nach den ausgewählten Typen suchen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Keep the selected type no more; matters that use it keep theirs</source>
        <translation>Den gewählten Typ nicht länger aufbewahren; Vorgänge, die ihn verwenden, behalten ihn</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Types from your other matters</source>
        <translation>Typen aus Ihren anderen Vorgängen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Use {n} in this matter</source>
        <extracomment>English for 1: Use in this matter</extracomment>
        <translation>
            <numerusform>In diesem Vorgang verwenden</numerusform>
            <numerusform>{n} in diesem Vorgang verwenden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Forget a clause type</source>
        <translation>Einen Klauseltyp vergessen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Forget “{name}” and its examples? Matters that use it already keep it.</source>
        <translation>„{name}“ und die Beispiele dazu vergessen? Vorgänge, die den Typ schon verwenden, behalten ihn.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>{n} examples</source>
        <extracomment>English for 1: {n} example</extracomment>
        <translation>
            <numerusform>{n} Beispiel</numerusform>
            <numerusform>{n} Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>a question only</source>
        <translation>nur eine Frage</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>in this matter</source>
        <translation>in diesem Vorgang</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/teaching.py"/>
        <source>clause type “{name}”</source>
        <translation>Klauseltyp „{name}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/teaching.py"/>
        <source>change of clause type “{name}”</source>
        <translation>Ändern des Klauseltyps „{name}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/teaching.py"/>
        <source>removal of clause type “{name}”</source>
        <translation>Entfernen des Klauseltyps „{name}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/teaching.py"/>
        <source>mark as {name}</source>
        <translation>Markieren als {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>removal of {name}</source>
        <translation>Entfernen von {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/teaching.py"/>
        <source>The clause type “{name}” was changed elsewhere meanwhile.</source>
        <translation>Der Klauseltyp „{name}“ wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/teaching.py"/>
        <source>There is another clause type “{name}” by now.</source>
        <translation>Es gibt inzwischen einen anderen Klauseltyp „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>“term” does not find “terminate”</source>
        <translation>„Vertrag“ findet „Vertrages“ nicht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>“Agreement” does not find “agreement”</source>
        <translation>„Vertrag“ findet „vertrag“ nicht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Close the find bar</source>
        <translation>Die Suchleiste schließen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>{many} so far…</source>
        <translation>bisher {many}…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Not in this document</source>
        <translation>Nicht in diesem Dokument</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>{n} hits</source>
        <extracomment>English for 1: {n} hit</extracomment>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>{hit} of {many}</source>
        <translation>{hit} von {many}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>each word</source>
        <translation>jedes Wort</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>CLAUSE GROUPS</source>
        <translation>KLAUSELGRUPPEN</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>MARKS</source>
        <translation>MARKIERUNGEN</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>the finding that is chosen</source>
        <translation>die gewählte Fundstelle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>words that may belong to it</source>
        <translation>Wörter, die dazugehören können</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>a finding of several lines</source>
        <translation>eine Fundstelle über mehrere Zeilen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>one within a line</source>
        <translation>eine innerhalb einer Zeile</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>broken: not sure, not decided</source>
        <translation>gestrichelt: unsicher, nicht entschieden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>words that were found</source>
        <translation>Wörter, die gefunden wurden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>the hit on view</source>
        <translation>der gezeigte Treffer</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>your highlight, in its colour</source>
        <translation>Ihre Markierung, in ihrer Farbe</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>words with a note of yours</source>
        <translation>Wörter mit einer Notiz von Ihnen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>CHANGES AND COMMENTS</source>
        <translation>ÄNDERUNGEN UND KOMMENTARE</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>Letters in the margin name the clause: rest the mouse on them, or on the words.</source>
        <translation>Buchstaben am Rand nennen die Klausel: Halten Sie die Maus darauf oder auf die Wörter.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>put in, in its author’s colour</source>
        <translation>eingefügt, in der Farbe der Person</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>taken out</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>moved: with a broken line</source>
        <translation>verschoben: mit gestrichelter Linie</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>commented on</source>
        <translation>kommentiert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/outline_popup.py"/>
        <source>Outline or pages</source>
        <translation>Gliederung oder Seiten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/outline_popup.py"/>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/page_images.py"/>
        <source>This file is locked: its pages are drawn once you give its password.</source>
        <translation>Diese Datei ist gesperrt: Ihre Seiten werden gezeigt, sobald Sie das Passwort angeben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/pages_layout.py"/>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/pages_layout.py"/>
        <source>Page {page}: {how}</source>
        <translation>Seite {page}: {how}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/pages_layout.py"/>
        <source>The text of the page is shown instead.</source>
        <translation>Stattdessen wird der Text der Seite gezeigt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/recognised.py"/>
        <source>Recognised text · {brief}</source>
        <translation>Erkannter Text · {brief}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/recognised.py"/>
        <source>OCR · {percent} % sure</source>
        <translation>OCR · zu {percent} % sicher</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/recognised.py"/>
        <source>hard to read</source>
        <translation>schwer lesbar</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/recognised.py"/>
        <source>The text of this page was recognised in its picture (OCR); its letters are {percent} % sure on average.</source>
        <translation>Der Text dieser Seite wurde in ihrem Bild erkannt (OCR); ihre Buchstaben sind im Mittel zu {percent} % sicher.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/recognised.py"/>
        <source>Words may be wrong: get a better scan, or compare each quote with the page.</source>
        <translation>Wörter können falsch sein: Beschaffen Sie einen besseren Scan oder vergleichen Sie jedes Zitat mit der Seite.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/recognised.py"/>
        <source>Compare quotes with the page.</source>
        <translation>Vergleichen Sie Zitate mit der Seite.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/render_thread.py"/>
        <source>This page could not be drawn because of an unexpected error.</source>
        <translation>Diese Seite konnte wegen eines unerwarteten Fehlers nicht gezeichnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/text_layout.py"/>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Back to where you were (Alt+Left)</source>
        <translation>Zurück zur vorigen Stelle (Alt+Links)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Forward again (Alt+Right)</source>
        <translation>Wieder vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Fit the width of the pane</source>
        <translation>An die Breite des Bereichs anpassen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Section in view</source>
        <translation>Sichtbarer Abschnitt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Show changes in the text</source>
        <translation>Änderungen im Text zeigen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Changes and comments in the text</source>
        <translation>Änderungen und Kommentare im Text</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>What the marks mean</source>
        <translation>Was die Markierungen bedeuten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>What the colours and lines mean</source>
        <translation>Was die Farben und Linien bedeuten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Outline and pages</source>
        <translation>Gliederung und Seiten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/outline_popup.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>This document has no headings</source>
        <translation>Dieses Dokument hat keine Überschriften</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>This document has no page {page}.</source>
        <translation>Dieses Dokument hat keine Seite {page}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>of {count}</source>
        <comment>pages</comment>
        <translation>von {count}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/outline_popup.py"/>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/tracked.py"/>
        <source>{kind} by {author}</source>
        <translation>{kind} von {author}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/tracked.py"/>
        <source>an unnamed author</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/tracked.py"/>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/tracked.py"/>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/list_model.py"/>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/list_model.py"/>
        <source>Unnamed author</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/zoom_button.py"/>
        <source>Zoom, fit and turn</source>
        <translation>Zoom, Anpassen und Drehen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/zoom_button.py"/>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/zoom_button.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/column_rows.py"/>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/column_rows.py"/>
        <source>What the column “{header}” says</source>
        <translation>Was die Spalte „{header}“ sagt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/column_rows.py"/>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/column_rows.py"/>
        <source>Nothing stands in it.</source>
        <translation>Darin steht nichts.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/delegate.py"/>
        <source>{severity} · said by you, voices differ</source>
        <translation>{severity} · von Ihnen, Stimmen uneins</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/delegate.py"/>
        <source>{severity} · said by you</source>
        <translation>{severity} · von Ihnen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/delegate.py"/>
        <source>{severity} · voices differ</source>
        <translation>{severity} · Stimmen uneins</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>Change a playbook</source>
        <translation>Playbook ändern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>Open in the editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>Open the file in the program that the system has for it</source>
        <translation>Die Datei in dem Programm öffnen, das im System dafür vorgesehen ist</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>Mistakes in the file</source>
        <translation>Fehler in der Datei</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>Read the file anew, and judge the document by it</source>
        <translation>Die Datei neu lesen und das Dokument danach beurteilen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>{n} positions</source>
        <extracomment>English for 1: {n} position</extracomment>
        <translation>
            <numerusform>{n} Position</numerusform>
            <numerusform>{n} Positionen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>No mistake: {counted}. The document is judged by it.</source>
        <translation>Kein Fehler: {counted}. Das Dokument wird danach beurteilt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>The system has no program for it. Open the file yourself: {path}</source>
        <translation>Das System hat kein Programm dafür. Öffnen Sie die Datei selbst: {path}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Title of the position</source>
        <translation>Titel der Position</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Whether it must be there</source>
        <translation>Ob sie da sein muss</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Words it must have</source>
        <translation>Worte, die sie haben muss</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Id of the position</source>
        <translation>Kennung der Position</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>table {number}</source>
        <translation>Tabelle {number}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Import a playbook</source>
        <translation>Playbook importieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Choose another file, or drop one here</source>
        <translation>Eine andere Datei wählen oder hier ablegen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Any contract</source>
        <translation>Jeder Vertrag</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Positions that the file amounts to</source>
        <translation>Positionen, die die Datei ergibt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>What was not understood</source>
        <translation>Was nicht verstanden wurde</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Columns, positions and problems</source>
        <translation>Spalten, Positionen und Probleme</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Save as a playbook</source>
        <translation>Als Playbook speichern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Save it among your own playbooks and use it</source>
        <translation>Bei Ihren eigenen Playbooks speichern und verwenden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Whose positions they are</source>
        <translation>Wessen Positionen es sind</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>For which contracts</source>
        <translation>Für welche Verträge</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>for example: customer</source>
        <translation>zum Beispiel: Kunde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>{n} positions can be saved.</source>
        <extracomment>English for 1: {n} position can be saved.</extracomment>
        <translation>
            <numerusform>{n} Position kann gespeichert werden.</numerusform>
            <numerusform>{n} Positionen können gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Look at the problems first.</source>
        <translation>Sehen Sie zuerst die Probleme an.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Must it be there?</source>
        <translation>Muss sie da sein?</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Preferred position</source>
        <translation>Bevorzugte Position</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Acceptable positions</source>
        <translation>Annehmbare Positionen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Never accepted</source>
        <translation>Nie angenommen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Text to put forward</source>
        <translation>Text zum Vorschlagen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/list_model.py"/>
        <source>{title}. {verdict}, severity {severity}. {reason}</source>
        <translation>{title}. {verdict}, Schwere {severity}. {reason}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>Next most severe position to look at</source>
        <translation>Nächste schwerste Position, die anzusehen ist</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/head.py"/>
        <source>Next ▸</source>
        <translation>Weiter ▸</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>Those that ship are in English, for contracts in English</source>
        <translation>Die mitgelieferten sind auf Englisch, für englische Verträge</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>Open or import a file…</source>
        <translation>Datei öffnen oder importieren …</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>Choose a playbook ▾</source>
        <translation>Playbook wählen ▾</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>No playbook</source>
        <translation>Kein Playbook</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>{severity} {count}</source>
        <translation>{severity} {count}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>To look at: {counts}</source>
        <translation>Anzusehen: {counts}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>Nothing is left to look at</source>
        <translation>Nichts mehr anzusehen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>{n} settled</source>
        <extracomment>English for 1: {n} settled</extracomment>
        <translation>
            <numerusform>{n} geklärt</numerusform>
            <numerusform>{n} geklärt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Filter the table</source>
        <translation>Die Tabelle filtern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Unusual clauses</source>
        <translation>Ungewöhnliche Klauseln</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Clause types by number of contracts</source>
        <translation>Klauseltypen nach Zahl der Verträge</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Unusual clauses and clause types</source>
        <translation>Ungewöhnliche Klauseln und Klauseltypen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Stop reading the contracts</source>
        <translation>Das Lesen der Verträge beenden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Show in the document</source>
        <translation>Im Dokument zeigen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Reading the contracts of this matter…</source>
        <translation>Die Verträge dieses Vorgangs werden gelesen …</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Why it is unusual</source>
        <translation>Warum sie ungewöhnlich ist</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>Words of the contract</source>
        <translation>Wortlaut des Vertrags</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Contracts that have it</source>
        <translation>Verträge, die sie haben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Nothing is unusual.</source>
        <translation>Nichts ist ungewöhnlich.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Nothing was compared.</source>
        <translation>Nichts wurde verglichen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Unusual</source>
        <translation>Ungewöhnlich</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Stopped. Nothing was compared.</source>
        <translation>Beendet. Nichts wurde verglichen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>A clause is compared where at least {count} contracts have it.</source>
        <translation>Eine Klausel wird verglichen, wenn mindestens {count} Verträge sie haben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>{n} contracts were read.</source>
        <extracomment>English for 1: {n} contract was read.</extracomment>
        <translation>
            <numerusform>{n} Vertrag wurde gelesen.</numerusform>
            <numerusform>{n} Verträge wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>{n} contracts are compared.</source>
        <extracomment>English for 1: {n} contract is compared.</extracomment>
        <translation>
            <numerusform>{n} Vertrag wird verglichen.</numerusform>
            <numerusform>{n} Verträge werden verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Unusual is not wrong: read the words.</source>
        <translation>Ungewöhnlich ist nicht falsch: Lesen Sie den Wortlaut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>VOICES</source>
        <translation>STIMMEN</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>PUT FORWARD</source>
        <translation>VORSCHLAG</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>POSITION</source>
        <translation>POSITION</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Closest passage: {place}</source>
        <translation>Ähnlichste Stelle: {place}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>{place} · show</source>
        <translation>{place} · zeigen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>It is</source>
        <translation>Ja, ist sie</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>It is not</source>
        <translation>Nein, ist sie nicht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Accept or reject the finding</source>
        <translation>Fund annehmen oder ablehnen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>YOUR VERDICT</source>
        <translation>IHR URTEIL</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Reason…</source>
        <translation>Grund …</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Say why; it stands beside the other voices and in reports</source>
        <translation>Sagen Sie, warum; es steht neben den anderen Stimmen und in Berichten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Propose this text instead of the quoted words: a tracked change in the marked copy</source>
        <translation>Diesen Text statt der zitierten Worte vorschlagen: eine nachverfolgte Änderung in der markierten Kopie</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Put into the document</source>
        <translation>In das Dokument einsetzen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Only clauses with: {words}</source>
        <translation>Nur Klauseln mit: {words}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Why: {reason}</source>
        <translation>Warum: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Ask: {who}</source>
        <translation>Zu fragen: {who}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>From: {source}</source>
        <translation>Aus: {source}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Show the quote: {place}</source>
        <translation>Zitat zeigen: {place}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>words that fit an expression of the playbook</source>
        <translation>Wörter, auf die ein Ausdruck des Playbooks passt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/proof/panel.py"/>
        <source>What does not fit together in this document</source>
        <translation>Was in diesem Dokument nicht zusammenpasst</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/proof/panel.py"/>
        <source>Nothing was found that does not fit together. Blanks, numbers, company names, references to clauses and attachments, and defined terms were looked at.</source>
        <translation>Es wurde nichts gefunden, was nicht zusammenpasst. Geprüft wurden Leerstellen, Zahlen, Firmennamen, Verweise auf Klauseln und Anlagen sowie definierte Begriffe.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/proof/panel.py"/>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/proof/panel.py"/>
        <source>Tell Again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/proof/panel.py"/>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/threads/trouble.py"/>
        <source>Something unexpected went wrong ({name}). What was read and decided is kept.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen ({name}). Was gelesen und entschieden wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/threads/trouble.py"/>
        <source>The log, without words of your contracts: {log_file}</source>
        <translation>Das Protokoll, ohne Wörter Ihrer Verträge: {log_file}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/threads/work.py"/>
        <source>There is nothing to review: no contract was found.</source>
        <translation>Es gibt nichts zu prüfen: Es wurde kein Vertrag gefunden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/threads/work.py"/>
        <source>{n} of these files are in this matter, and were reviewed before.</source>
        <extracomment>English for 1: “{name}” is in this matter, and was reviewed before.</extracomment>
        <translation>
            <numerusform>„{name}“ ist in diesem Vorgang und wurde schon geprüft.</numerusform>
            <numerusform>{n} dieser Dateien sind in diesem Vorgang und wurden schon geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/threads/work.py"/>
        <source>{named} have the same bytes as documents of this matter, and have no entries of their own.</source>
        <extracomment>English for 1: {named} has the same bytes as documents of this matter, and has no entry of its own.</extracomment>
        <translation>
            <numerusform>{named} hat dieselben Bytes wie ein Dokument dieses Vorgangs und keinen eigenen Eintrag.</numerusform>
            <numerusform>{named} haben dieselben Bytes wie Dokumente dieses Vorgangs und keine eigenen Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/translation/measures.py"/>
        <source>{low} to {high}</source>
        <comment>the two ends of a range</comment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/translation/outside.py"/>
        <source> and </source>
        <comment>between two things</comment>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/citation_card.py"/>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/translation/placed.py"/>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/translation/placed.py"/>
        <source>section {section}</source>
        <translation>Abschnitt {section}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/translation/texts.py"/>
        <source>d MMM yyyy</source>
        <comment>pattern of a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Pages about the program</source>
        <translation>Seiten über das Programm</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>What the program is made of, as each part states its own licence.</source>
        <translation>Woraus das Programm besteht, mit der Lizenz, die jeder Teil selbst angibt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>{reading}, finds the clauses that matter, and quotes them word for word. It gives no legal advice: whether a clause is the right one is for you to decide.</source>
        <translation>{reading}, findet die Klauseln, auf die es ankommt, und zitiert sie Wort für Wort. Das ist keine Rechtsberatung: Ob eine Klausel die richtige ist, entscheiden Sie.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>as built into {package} {version}</source>
        <translation>enthalten in {package} {version}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>none yet: less is found</source>
        <translation>noch keines: es wird weniger gefunden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Clause types</source>
        <translation>Klauseltypen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>{n} types, catalogue {sum}</source>
        <translation>{n} Typen, Katalog {sum}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Models are kept in</source>
        <translation>Modelle liegen in</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Settings are kept in</source>
        <translation>Einstellungen liegen in</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>The Atticus Project, whose CUAD v1 (CC BY 4.0) the clause search was fitted on</source>
        <translation>The Atticus Project, an dessen CUAD v1 (CC BY 4.0) die Klauselsuche angepasst wurde</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Model {name}</source>
        <translation>Modell {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Weights of the clause search</source>
        <translation>Gewichte der Klauselsuche</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>none is set: nothing is sent</source>
        <translation>keiner eingestellt: es wird nichts gesendet</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>{address}, which is this machine</source>
        <translation>{address}, also dieser Rechner</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>{address}: text of contracts is sent there to be read</source>
        <translation>{address}: Vertragstext wird zum Lesen dorthin gesendet</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>These open a connection, and nothing else does. The line at the foot of the window says so while one is open.</source>
        <translation>Nur dies öffnet eine Verbindung, nichts anderes. Die Zeile am unteren Rand des Fensters sagt es, solange eine offen ist.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>A server that reads</source>
        <translation>Ein Server, der liest</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>A download of a model</source>
        <translation>Das Herunterladen eines Modells</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>only after you press “Download” for that model</source>
        <translation>nur nachdem Sie bei diesem Modell „Herunterladen“ gedrückt haben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Downloads come from</source>
        <translation>Heruntergeladen wird von</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>the package index and the model hub</source>
        <translation>dem Paketindex und der Modellsammlung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>as pip and the system say</source>
        <translation>wie pip und das System es vorgeben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/absence_presenter.py"/>
        <source>Whether “{name}” is absent was said elsewhere meanwhile.</source>
        <translation>Ob „{name}“ fehlt, wurde inzwischen anderswo gesagt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/absence_presenter.py"/>
        <source>confirmation that {name} is absent</source>
        <translation>Bestätigung, dass {name} fehlt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/absence_presenter.py"/>
        <source>taking back that {name} is absent</source>
        <translation>Zurücknahme, dass {name} fehlt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/absence_presenter.py"/>
        <source>No passage comes near to “{name}”.</source>
        <translation>Keine Textstelle kommt „{name}“ nahe.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/absence_presenter.py"/>
        <source>This passage comes closest to “{name}”. If it is one, press {key} in the document to mark it; if the contract is silent, confirm that it is absent.</source>
        <translation>Diese Textstelle kommt „{name}“ am nächsten. Ist es eine, drücken Sie im Dokument {key}, um sie zu markieren; schweigt der Vertrag, bestätigen Sie, dass sie fehlt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/absence_presenter.py"/>
        <source>This passage comes closest to “{name}”. If it is one, mark it by the menu of the selected words; if the contract is silent, confirm that it is absent.</source>
        <translation>Diese Textstelle kommt „{name}“ am nächsten. Ist es eine, markieren Sie sie über das Menü der ausgewählten Wörter; schweigt der Vertrag, bestätigen Sie, dass sie fehlt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>The answer was copied with its citations.</source>
        <translation>Die Antwort wurde mit ihren Fundorten kopiert.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>What may answer was copied with its citations, marked as that.</source>
        <translation>Was vielleicht antwortet, wurde mit den Fundorten kopiert und so gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>That nothing was found was copied, with what was searched.</source>
        <translation>Dass nichts gefunden wurde, wurde kopiert, mit dem, was durchsucht wurde.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>The answer was added to the notes of its document.</source>
        <translation>Die Antwort wurde den Notizen ihres Dokuments hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>What may answer was added to the notes of its document, marked as that.</source>
        <translation>Was vielleicht antwortet, wurde den Notizen des Dokuments hinzugefügt und so gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>This file was not read, so it cannot be asked.</source>
        <translation>Diese Datei wurde nicht gelesen und kann nicht befragt werden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>Add a contract, then ask about it in plain words.</source>
        <translation>Fügen Sie einen Vertrag hinzu und fragen Sie dann mit einfachen Worten danach.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>Saved questions, asked of the documents that came: {states}.</source>
        <translation>Gespeicherte Fragen, an die neuen Dokumente gestellt: {states}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>{n} rows were copied.</source>
        <extracomment>English for 1: {n} row was copied.</extracomment>
        <translation>
            <numerusform>{n} Zeile wurde kopiert.</numerusform>
            <numerusform>{n} Zeilen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>Use as a finding</source>
        <translation>Als Fundstelle verwenden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>Clause type of the {n} quotes:</source>
        <extracomment>English for 1: Clause type of the quote:</extracomment>
        <translation>
            <numerusform>Klauseltyp des Zitats:</numerusform>
            <numerusform>Klauseltyp der {n} Zitate:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>The program does not conclude anything from this; the finding will be yours.</source>
        <translation>Das Programm schließt hieraus nichts; es wird Ihre eigene Fundstelle.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>Added to the findings as “{name}”.</source>
        <translation>Zu den Fundstellen hinzugefügt als „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/head.py"/>
        <source>Next undecided finding</source>
        <translation>Nächste offene Fundstelle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Previous undecided finding</source>
        <translation>Vorige offene Fundstelle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/card_buttons.py"/>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Undecide</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Accept all above a confidence…</source>
        <translation>Alle ab einer Sicherheit annehmen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Filter the findings</source>
        <translation>Die Fundstellen filtern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Edit the value…</source>
        <translation>Den Wert bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Propose other words…</source>
        <translation>Andere Wörter vorschlagen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Similar clauses…</source>
        <translation>Ähnliche Klauseln…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Mark the selected words as…</source>
        <translation>Die ausgewählten Wörter markieren als…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Highlight the selected words…</source>
        <translation>Die ausgewählten Wörter farbig markieren…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Note on the selected words…</source>
        <translation>Notiz zu den ausgewählten Wörtern…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Give the finding the selected words</source>
        <translation>Der Fundstelle die ausgewählten Wörter geben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Split the finding at the selection</source>
        <translation>Die Fundstelle an der Auswahl teilen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Join the chosen findings</source>
        <translation>Die gewählten Fundstellen verbinden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Next most severe position</source>
        <translation>Nächste schwerste Position</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/panel.py"/>
        <source>Add a clause type…</source>
        <translation>Klauseltyp hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>New matter…</source>
        <translation>Neuer Vorgang…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Open matter…</source>
        <translation>Vorgang öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Save a copy of the matter…</source>
        <translation>Eine Kopie des Vorgangs speichern…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Review this document again</source>
        <translation>Dieses Dokument erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Compare two reviews…</source>
        <translation>Zwei Prüfungen vergleichen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Compare two versions…</source>
        <translation>Zwei Fassungen vergleichen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Key terms of all documents…</source>
        <translation>Eckdaten aller Dokumente…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Unusual clauses of all documents…</source>
        <translation>Ungewöhnliche Klauseln aller Dokumente …</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Pause or resume</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Cancel the work under way</source>
        <translation>Die laufende Arbeit abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>{tab} tab</source>
        <translation>Registerkarte „{tab}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Ask a question</source>
        <translation>Eine Frage stellen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Filter the documents</source>
        <translation>Die Dokumente filtern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Fold or show the documents</source>
        <translation>Die Dokumente ein- oder ausklappen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Fold or show the findings</source>
        <translation>Die Fundstellen ein- oder ausklappen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>To the document</source>
        <translation>Zum Dokument</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Keyboard…</source>
        <translation>Tastatur…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Tour of the window…</source>
        <translation>Rundgang durch das Fenster…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>About Smallprint</source>
        <translation>Über Smallprint</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Page up or down</source>
        <translation>Seite zurück oder vor</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>PgUp / PgDown</source>
        <translation>Bild auf / Bild ab</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>To the beginning or the end</source>
        <translation>Zum Anfang oder Ende</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Home / End</source>
        <translation>Pos 1 / Ende</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Larger, smaller, life size</source>
        <translation>Größer, kleiner, Originalgröße</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Ctrl + / − / 0</source>
        <translation>Strg + / − / 0</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Whole quote of the chosen finding, or its beginning</source>
        <translation>Ganzes Zitat der gewählten Fundstelle oder dessen Anfang</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Choose several findings</source>
        <translation>Mehrere Fundstellen wählen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Shift + arrows / Ctrl+click</source>
        <translation>Umschalt + Pfeile / Strg+Klick</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Select by words and lines</source>
        <translation>Nach Wörtern und Zeilen auswählen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Shift + arrows</source>
        <translation>Umschalt + Pfeile</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Copy the selected words</source>
        <translation>Die ausgewählten Wörter kopieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Remove the chosen documents</source>
        <translation>Die gewählten Dokumente entfernen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>Choose two documents in the list to compare them: Ctrl+click the second.</source>
        <translation>Wählen Sie in der Liste zwei Dokumente, um sie zu vergleichen: das zweite mit Strg+Klick.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>The versions cannot be compared. {error}</source>
        <translation>Die Fassungen können nicht verglichen werden. {error}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>Write a redline</source>
        <translation>Redline schreiben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>redline</source>
        <translation>Redline</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>Write a comparison report</source>
        <translation>Vergleichsbericht schreiben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>No matter is open. Open one from the matter menu.</source>
        <translation>Es ist kein Vorgang offen. Öffnen Sie einen über das Vorgangsmenü.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/controller.py"/>
        <source>These settings hold as soon as the work under way has ended.</source>
        <translation>Diese Einstellungen gelten, sobald die laufende Arbeit beendet ist.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/controller.py"/>
        <source>{n} documents</source>
        <extracomment>English for 1: {n} document</extracomment>
        <translation>
            <numerusform>{n} Dokument</numerusform>
            <numerusform>{n} Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>Where this file was is not known: it was added on another computer, or taken out of an archive or e-mail.</source>
        <translation>Wo diese Datei war, ist nicht bekannt: Sie wurde auf einem anderen Computer hinzugefügt oder einem Archiv oder einer E-Mail entnommen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>Read for</source>
        <translation>Lesen für</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>{n} minutes</source>
        <extracomment>English for 1: {n} minute</extracomment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>Every document of this matter was read to its end.</source>
        <translation>Jedes Dokument dieses Vorgangs wurde zu Ende gelesen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/threads/work.py"/>
        <source>{named} and {n} more</source>
        <extracomment>English for 1: {named} and {n} more</extracomment>
        <translation>
            <numerusform>{named} und {n} weiteres</numerusform>
            <numerusform>{named} und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>The {n} minutes are over.</source>
        <extracomment>English for 1: The minute is over.</extracomment>
        <translation>
            <numerusform>Die Minute ist um.</numerusform>
            <numerusform>Die {n} Minuten sind um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>{n} documents were read. Not reached: {named}.</source>
        <extracomment>English for 1: {n} document was read. Not reached: {named}.</extracomment>
        <translation>
            <numerusform>{n} Dokument wurde gelesen. Nicht erreicht: {named}.</numerusform>
            <numerusform>{n} Dokumente wurden gelesen. Nicht erreicht: {named}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>“{folder}” is not there any more. It is watched no longer.</source>
        <translation>„{folder}“ ist nicht mehr vorhanden und wird nicht mehr überwacht.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>“{folder}” cannot be reached. It is watched again as soon as its disk is there.</source>
        <translation>„{folder}“ ist nicht erreichbar. Der Ordner wird wieder überwacht, sobald sein Laufwerk da ist.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>“{name}” is no longer in {parent}. The matter holds a copy of it.</source>
        <translation>„{name}“ ist nicht mehr in {parent}. Der Vorgang enthält eine Kopie davon.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>{n} documents were removed.</source>
        <extracomment>English for 1: {n} document was removed.</extracomment>
        <translation>
            <numerusform>{n} Dokument wurde entfernt.</numerusform>
            <numerusform>{n} Dokumente wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/edit_presenter.py"/>
        <source>Done: {name}</source>
        <translation>Erledigt: {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/edit_presenter.py"/>
        <source>Undone: {name}</source>
        <translation>Rückgängig gemacht: {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/edit_presenter.py"/>
        <source>Done again: {name}</source>
        <translation>Wiederhergestellt: {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/edit_presenter.py"/>
        <source>{command} {what}</source>
        <comment>undo and what is undone</comment>
        <translation>{command}: {what}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>No words are selected. Select those that the finding is to have, then press W.</source>
        <translation>Es sind keine Wörter ausgewählt. Wählen Sie aus, was die Fundstelle umfassen soll, und drücken Sie dann W.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>Place the selection inside the chosen finding: it is split where the selection begins.</source>
        <translation>Setzen Sie die Auswahl in die gewählte Fundstelle: Sie wird dort geteilt, wo die Auswahl beginnt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>Choose two or more findings of one type first, by Shift or Ctrl: they become one.</source>
        <translation>Wählen Sie zuerst zwei oder mehr Fundstellen eines Typs mit Umschalt oder Strg: Sie werden zu einer.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>Use these words for “{name}”	W</source>
        <translation>Diese Wörter für „{name}“ verwenden	W</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>Split “{name}” here	S</source>
        <translation>„{name}“ hier teilen	S</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>other words for {name}</source>
        <translation>andere Wörter für {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>split of {name}</source>
        <translation>Teilen von {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>merge of {rows} × {name}</source>
        <translation>Verbinden von {rows} × {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>other ends of {name}</source>
        <translation>andere Grenzen für {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/exporting.py"/>
        <source>A copy of the matter was saved as “{path}”.</source>
        <translation>Eine Kopie des Vorgangs wurde gespeichert als „{path}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/first_tour.py"/>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/first_tour.py"/>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/first_tour.py"/>
        <source>STEP {step} OF {steps}</source>
        <translation>SCHRITT {step} VON {steps}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/first_tour.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/first_tour.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/hits_list.py"/>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/hits_list.py"/>
        <source>No passage holds these words.</source>
        <translation>Keine Textstelle enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/hits_list.py"/>
        <source>{shown} of {n} passages</source>
        <extracomment>English for 1: {shown} of {n} passage</extracomment>
        <translation>
            <numerusform>{shown} von {n} Textstelle</numerusform>
            <numerusform>{shown} von {n} Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/hits_list.py"/>
        <source>{n} passages</source>
        <extracomment>English for 1: {n} passage</extracomment>
        <translation>
            <numerusform>{n} Textstelle</numerusform>
            <numerusform>{n} Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>The window speaks the chosen language once it is opened again.</source>
        <translation>Das Fenster spricht die gewählte Sprache, sobald es neu geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>Open it again</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>The report was written to “{name}”.</source>
        <translation>Der Bericht wurde geschrieben nach „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>The pages of this file are locked. Its text and findings are here; give its password to see the pages.</source>
        <translation>Die Seiten dieser Datei sind gesperrt. Text und Fundstellen sind da; geben Sie das Passwort an, um die Seiten zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>Unlock pages…</source>
        <translation>Seiten entsperren…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>Copied with its citation</source>
        <translation>Mit Fundort kopiert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>No words are selected. Select some in the document first, by the mouse or by Shift and the arrows.</source>
        <translation>Es sind keine Wörter ausgewählt. Wählen Sie zuerst einige im Dokument aus, mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>Highlight</source>
        <translation>Farbig markieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>With a tag…	H</source>
        <translation>Mit einem Stichwort…	H</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Copy with citation</source>
        <translation>Mit Fundort kopieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Mark as a finding…	K</source>
        <translation>Als Fundstelle markieren…	K</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Mark as</source>
        <translation>Markieren als</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Note on these words…	Ctrl+Alt+M</source>
        <translation>Notiz zu diesen Wörtern…	Strg+Alt+M</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Find more like this…</source>
        <translation>Mehr wie dieses suchen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Note on “{quote}”:</source>
        <translation>Notiz zu „{quote}“:</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Change the proposed words “{name}”…</source>
        <translation>Den vorgeschlagenen Wortlaut „{name}“ ändern…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Remove the proposed words “{name}”</source>
        <translation>Den vorgeschlagenen Wortlaut „{name}“ entfernen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Change the highlight “{name}”…</source>
        <translation>Die Markierung „{name}“ ändern…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Remove the highlight “{name}”</source>
        <translation>Die Markierung „{name}“ entfernen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Change the note “{name}”…</source>
        <translation>Die Notiz „{name}“ ändern…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Remove the note “{name}”</source>
        <translation>Die Notiz „{name}“ entfernen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Marked as {name}</source>
        <translation>Markiert als {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Proposed words</source>
        <translation>Vorgeschlagener Wortlaut</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Say instead:</source>
        <translation>Stattdessen:</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/matter_presenter.py"/>
        <source>Is it complete?…</source>
        <translation>Ist er vollständig?…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/matter_presenter.py"/>
        <source>Some documents of this matter are not read to the end.</source>
        <translation>Einige Dokumente dieses Vorgangs sind nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/matter_presenter.py"/>
        <source>Resume reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/matter_presenter.py"/>
        <source>Is this matter complete?</source>
        <translation>Ist dieser Vorgang vollständig?</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/matter_presenter.py"/>
        <source>“{name}” was found once without the file that held what was stored last.</source>
        <translation>„{name}“ wurde einmal ohne die Datei gefunden, in der das zuletzt Gespeicherte lag.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/matter_presenter.py"/>
        <source>Where it was copied while it was open elsewhere, what was stored last is missing: copy it again. Where it was never copied, the mark was set by mistake, as earlier versions did after a crash. The file is checked before the mark is taken away.</source>
        <translation>Wurde er kopiert, während er anderswo offen war, so fehlt das zuletzt Gespeicherte: Kopieren Sie ihn noch einmal. Wurde er nie kopiert, so ist der Vermerk ein Irrtum, wie ihn frühere Versionen nach einem Absturz begingen. Die Datei wird geprüft, bevor der Vermerk entfernt wird.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/matter_presenter.py"/>
        <source>Take the mark away</source>
        <translation>Vermerk entfernen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/menus.py"/>
        <source>Take up what was stopped</source>
        <translation>Angehaltenes wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/menus.py"/>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/menus.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/menus.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/menus.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>No model is on this machine yet: reviews do without it, and less is found. Choose one; downloading it is the one thing that opens the network.</source>
        <translation>Auf diesem Rechner ist noch kein Modell: Prüfungen kommen ohne aus und finden weniger. Wählen Sie eines; nur das Herunterladen öffnet das Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>The chosen model is not there any more: {name}. Reviews do without it, and less is found. Connect its disk, or choose another model.</source>
        <translation>Das gewählte Modell ist nicht mehr da: {name}. Prüfungen kommen ohne aus und finden weniger. Schließen Sie seinen Datenträger an oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>No model: less is found</source>
        <translation>Kein Modell: weniger Funde</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>Choose a model…</source>
        <translation>Ein Modell wählen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>text goes to {reads}</source>
        <translation>Text geht an {reads}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>asking {asked}</source>
        <translation>fragt {asked}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>downloading</source>
        <translation>lädt herunter</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>this machine only</source>
        <translation>nur dieser Rechner</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>none</source>
        <comment>no connection</comment>
        <translation>keines</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>Downloading {name}: {done} of {total}</source>
        <translation>{name} wird heruntergeladen: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>Downloading {name}: {done}</source>
        <translation>{name} wird heruntergeladen: {done}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/citation.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/zoom_button.py"/>
        <source>Turn clockwise</source>
        <translation>Im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/zoom_button.py"/>
        <source>Turn counter-clockwise</source>
        <translation>Gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/navigation_presenter.py"/>
        <source>Show or hide changes in the text</source>
        <translation>Änderungen im Text zeigen oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/own_types_presenter.py"/>
        <source>Clause types of your own</source>
        <translation>Eigene Klauseltypen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/panes.py"/>
        <source>Fold the documents away</source>
        <translation>Die Dokumente einklappen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/panes.py"/>
        <source>Show the documents</source>
        <translation>Die Dokumente zeigen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/panes.py"/>
        <source>Fold the findings away</source>
        <translation>Die Fundstellen einklappen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/panes.py"/>
        <source>Show the findings</source>
        <translation>Die Fundstellen zeigen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Open or import a playbook</source>
        <translation>Playbook öffnen oder importieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Playbooks ({endings})</source>
        <translation>Playbooks ({endings})</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Whose positions are these? For example: customer</source>
        <translation>Wessen Positionen sind das? Zum Beispiel: Kunde</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Learn a playbook from this matter</source>
        <translation>Ein Playbook aus diesem Vorgang lernen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Change the file in your editor and store it there. Mistakes are listed here, with their lines.</source>
        <translation>Ändern Sie die Datei in Ihrem Editor und speichern Sie sie dort. Fehler werden hier mit ihren Zeilen aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Playbook (*.yaml)</source>
        <translation>Playbook (*.yaml)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Word file (*.docx)</source>
        <translation>Word-Datei (*.docx)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Markdown profile (*.md)</source>
        <translation>Markdown-Profil (*.md)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Rules of redline-buddy (*.rules.yaml)</source>
        <translation>Regeln von redline-buddy (*.rules.yaml)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Save the playbook as a file</source>
        <translation>Das Playbook als Datei speichern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Saved among your playbooks as “{name}”.</source>
        <translation>Bei Ihren Playbooks als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>This is a draft of what is usual in these contracts. Say in it what you hold: usual is not yet wanted.</source>
        <translation>Dies ist ein Entwurf dessen, was in diesen Verträgen üblich ist. Schreiben Sie hinein, was Sie vertreten: Üblich ist noch nicht gewollt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>{n} mistakes. The document is judged as before.</source>
        <extracomment>English for 1: {n} mistake. The document is judged as before.</extracomment>
        <translation>
            <numerusform>{n} Fehler. Das Dokument wird beurteilt wie zuvor.</numerusform>
            <numerusform>{n} Fehler. Das Dokument wird beurteilt wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>The playbook was written to “{name}”.</source>
        <translation>Das Playbook wurde in „{name}“ geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>The same holds for {n} more.</source>
        <extracomment>English for 1: The same holds for {n} more.</extracomment>
        <translation>
            <numerusform>Dasselbe gilt für {n} weitere.</numerusform>
            <numerusform>Dasselbe gilt für {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_files.py"/>
        <source>Change this playbook…</source>
        <translation>Dieses Playbook ändern …</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_files.py"/>
        <source>Save it as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_files.py"/>
        <source>Learn one from this matter…</source>
        <translation>Aus diesem Vorgang eines lernen …</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>What is said of “{title}” was changed elsewhere meanwhile.</source>
        <translation>Was zu „{title}“ gesagt ist, wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>verdict on “{title}”</source>
        <translation>Bewertung von „{title}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>Why “{title}” is as you say:</source>
        <translation>Warum „{title}“ so ist, wie Sie sagen:</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>Reason of your verdict</source>
        <translation>Grund Ihrer Bewertung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>Open a document to judge it by a playbook.</source>
        <translation>Öffnen Sie ein Dokument, um es nach einem Playbook zu beurteilen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>A playbook holds your positions. Choose one to see how this contract stands to them.</source>
        <translation>Ein Playbook enthält Ihre Positionen. Wählen Sie eines, um zu sehen, wie dieser Vertrag dazu steht.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>Choose a playbook</source>
        <translation>Playbook wählen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>This document is not reviewed to its end, so nothing can be said of it yet.</source>
        <translation>Dieses Dokument ist nicht zu Ende geprüft, daher lässt sich noch nichts dazu sagen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>Review it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>This document has no text that could be judged.</source>
        <translation>Dieses Dokument hat keinen Text, der beurteilt werden könnte.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>The document cannot be judged. {reason}</source>
        <translation>Das Dokument kann nicht beurteilt werden. {reason}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>Playbook {count}</source>
        <translation>Playbook {count}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>Proposed instead of the quoted words</source>
        <translation>Statt der zitierten Worte vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/proof_presenter.py"/>
        <source>Proof-reading…</source>
        <translation>Korrektur wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/proof_presenter.py"/>
        <source>Whether this remark is dismissed was said elsewhere meanwhile.</source>
        <translation>Ob diese Anmerkung verworfen ist, wurde inzwischen anderswo gesagt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/proof_presenter.py"/>
        <source>dismissal of “{words}”</source>
        <translation>Verwerfen von „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/proof_presenter.py"/>
        <source>taking back the dismissal of “{words}”</source>
        <translation>erneutes Melden von „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/proof/panel.py"/>
        <source>Open a document to have it proof-read.</source>
        <translation>Öffnen Sie ein Dokument, um es Korrektur lesen zu lassen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Watch a folder: new files in it are added</source>
        <translation>Ordner überwachen: neue Dateien darin werden hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>{matter} copy.smallprint</source>
        <translation>{matter} Kopie.smallprint</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Save a copy of the matter</source>
        <translation>Eine Kopie des Vorgangs speichern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>New matter</source>
        <translation>Neuer Vorgang</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>New matter.smallprint</source>
        <translation>Neuer Vorgang.smallprint</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Open matter</source>
        <translation>Vorgang öffnen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Remove documents</source>
        <extracomment>English for 1: Remove document</extracomment>
        <translation>
            <numerusform>Dokument entfernen</numerusform>
            <numerusform>Dokumente entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Remove these {n} documents from the matter, with their findings, decisions and notes?</source>
        <extracomment>English for 1: Remove “{name}” from the matter, with its findings, decisions and notes?</extracomment>
        <translation>
            <numerusform>„{name}“ aus dem Vorgang entfernen, mit allen Fundstellen, Entscheidungen und Notizen?</numerusform>
            <numerusform>Diese {n} Dokumente aus dem Vorgang entfernen, mit allen Fundstellen, Entscheidungen und Notizen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>The files they came from stay where they are. Undo brings the documents back until the matter is closed.</source>
        <extracomment>English for 1: The file it came from stays where it is. Undo brings the document back until the matter is closed.</extracomment>
        <translation>
            <numerusform>Die Datei, aus der es stammt, bleibt, wo sie ist. Rückgängig holt das Dokument zurück, bis der Vorgang geschlossen wird.</numerusform>
            <numerusform>Die Dateien, aus denen sie stammen, bleiben, wo sie sind. Rückgängig holt die Dokumente zurück, bis der Vorgang geschlossen wird.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Close Smallprint</source>
        <translation>Smallprint schließen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>A note that you began is not added yet. Close without it?</source>
        <translation>Eine begonnene Notiz ist noch nicht hinzugefügt. Ohne sie schließen?</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Close without it</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Password of “{name}” (it is not stored):</source>
        <translation>Passwort von „{name}“ (es wird nicht gespeichert):</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Reports in JSON</source>
        <translation>Berichte als JSON</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Matters</source>
        <translation>Vorgänge</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/reading_queue.py"/>
        <source>{n} documents were read in {lasted}</source>
        <extracomment>English for 1: {n} document was read in {lasted}</extracomment>
        <translation>
            <numerusform>{n} Dokument wurde in {lasted} gelesen</numerusform>
            <numerusform>{n} Dokumente wurden in {lasted} gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/reading_queue.py"/>
        <source>{unread} of {n} documents are not read to the end</source>
        <extracomment>English for 1: {unread} of {n} document is not read to the end</extracomment>
        <translation>
            <numerusform>{unread} von {n} Dokument ist nicht zu Ende gelesen</numerusform>
            <numerusform>{unread} von {n} Dokumenten sind nicht zu Ende gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/reading_queue.py"/>
        <source>{n} could not be read</source>
        <extracomment>English for 1: {n} could not be read</extracomment>
        <translation>
            <numerusform>{n} konnte nicht gelesen werden</numerusform>
            <numerusform>{n} konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/reading_queue.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/reading_queue.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/review_tabs.py"/>
        <source>Findings, key terms, questions and notes</source>
        <translation>Fundstellen, Eckdaten, Fragen und Notizen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/key_terms.py"/>
        <source>Key terms</source>
        <translation>Eckdaten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/panel.py"/>
        <source>Findings</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/list_model.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/review_tabs.py"/>
        <source>Proof</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/runs_presenter.py"/>
        <source>There is nothing to compare: this document was reviewed once. Review it again, then compare.</source>
        <translation>Es gibt nichts zu vergleichen: Dieses Dokument wurde einmal geprüft. Prüfen Sie es erneut und vergleichen Sie dann.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Show what the program comes with on this page</source>
        <translation>Zeigen, was das Programm auf dieser Seite mitbringt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/sheets.py"/>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/sheets.py"/>
        <source>Give commands other keys, or none</source>
        <translation>Befehlen andere Tasten oder keine geben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/sheets.py"/>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Press the key that the command shall have; Backspace for none</source>
        <translation>Drücken Sie die Taste, die der Befehl haben soll; Rücktaste für keine</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Filter by command or key</source>
        <translation>Nach Befehl oder Taste filtern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Key</source>
        <comment>of the keyboard</comment>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Let this command have no key</source>
        <translation>Diesem Befehl keine Taste geben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Default key</source>
        <translation>Standardtaste</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Give the command the key that it comes with</source>
        <translation>Dem Befehl seine ursprüngliche Taste geben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Take the key from the other command</source>
        <translation>Dem anderen Befehl die Taste nehmen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Keys without Ctrl or Alt do nothing then</source>
        <translation>Tasten ohne Strg oder Alt bewirken dann nichts</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Switch off all single keys</source>
        <translation>Alle Einzeltasten ausschalten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>{key} · changed</source>
        <translation>{key} · geändert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Comes with {key}.</source>
        <translation>Ursprünglich {key}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Comes without a key.</source>
        <translation>Ursprünglich ohne Taste.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>{key} is for lists, fields and the document themselves. Press another key.</source>
        <translation>{key} ist für Listen, Felder und das Dokument selbst. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>{key} already does “{command}”.</source>
        <translation>{key} macht schon „{command}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>“{command}” has no key now.</source>
        <translation>„{command}“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>A single key is heard in the findings and on the page, never where one types.</source>
        <translation>Eine Einzeltaste wirkt bei den Fundstellen und auf der Seite, nie dort, wo man schreibt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>No single key does anything now. All of it is in the menus.</source>
        <translation>Keine Einzeltaste bewirkt jetzt etwas. Alles steht in den Menüs.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>No finding is chosen. Choose one first.</source>
        <translation>Es ist keine Fundstelle gewählt. Wählen Sie zuerst eine.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/starting.py"/>
        <source>Start the program again. If this comes back, send the details below to those who look after it.</source>
        <translation>Starten Sie das Programm neu. Kommt das wieder vor, senden Sie die Details unten an die, die sich darum kümmern.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/starting.py"/>
        <source>Smallprint could not start. {sentence}</source>
        <translation>Smallprint konnte nicht starten. {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/starting.py"/>
        <source>The matter “{stem}”, which was open last, cannot be reached ({trouble}).</source>
        <translation>Der zuletzt offene Vorgang „{stem}“ ist nicht erreichbar ({trouble}).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/starting.py"/>
        <source>It is in {parent}. Check that this folder is connected and that you may open it, then try again. Started without it, the program opens another matter; nothing is lost in this one.</source>
        <translation>Er liegt in {parent}. Prüfen Sie, ob dieser Ordner verbunden ist und Sie ihn öffnen dürfen, und versuchen Sie es dann erneut. Ohne ihn gestartet öffnet das Programm einen anderen Vorgang; in diesem geht nichts verloren.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/starting.py"/>
        <source>The matter “{stem}”, which was open last, is no longer in {parent}.</source>
        <translation>Der zuletzt offene Vorgang „{stem}“ ist nicht mehr in {parent}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/starting.py"/>
        <source>The matter “{stem}” could not be opened.</source>
        <translation>Der Vorgang „{stem}“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/starting.py"/>
        <source>Start without it</source>
        <translation>Ohne ihn starten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Network: {what}</source>
        <translation>Netzwerk: {what}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>No model yet: less is found</source>
        <translation>Noch kein Modell: weniger Funde</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>{document} of {documents}</source>
        <translation>{document} von {documents}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>For all documents of the queue</source>
        <translation>Für alle Dokumente der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Paused:</source>
        <translation>Pausiert:</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Paused: writing the report</source>
        <translation>Pausiert: Bericht wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/terms_presenter.py"/>
        <source>The terms cannot be read. {error}</source>
        <translation>Die Eckdaten können nicht gelesen werden. {error}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>Recent matters</source>
        <translation>Letzte Vorgänge</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>Export a report</source>
        <translation>Einen Bericht exportieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Matter</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/empty_state.py"/>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/navigation_presenter.py"/>
        <source>Search all documents</source>
        <translation>Alle Dokumente durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>PDF and Word files, scans, e-mails, whole folders: the matter keeps a copy of each.</source>
        <translation>PDF- und Word-Dateien, Scans, E-Mails, ganze Ordner: Der Vorgang behält von allem eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>All is read on this computer. To see how it works, read the sample contract.</source>
        <translation>Alles wird auf diesem Rechner gelesen. Um zu sehen, wie es geht, lassen Sie den Beispielvertrag lesen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>Drop contracts here</source>
        <translation>Verträge hier ablegen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>Read the sample</source>
        <translation>Beispiel lesen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>See what was found</source>
        <translation>Sehen, was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>Each card is one clause: its value, the contract’s own words, and how sure that is. Choose one, and the page shows its words.</source>
        <translation>Jede Karte ist eine Klausel: ihr Wert, der Wortlaut des Vertrags und wie sicher das ist. Wählen Sie eine, und die Seite zeigt die Stelle.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>The report has what was found and what you decided, with quotes and pages: as Word, PDF, Excel, or in the contract itself. The menu beside the matter’s name brings this tour back.</source>
        <translation>Der Bericht enthält, was gefunden wurde und was Sie entschieden haben, mit Zitaten und Seiten: als Word, PDF, Excel oder im Vertrag selbst. Das Menü am Namen des Vorgangs zeigt diesen Rundgang wieder.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>Accept a card, reject it, or correct its value. Keys do it too: {accept} accepts, {reject} rejects, and {undo} takes back whatever you did.</source>
        <translation>Nehmen Sie eine Karte an, lehnen Sie sie ab oder berichtigen Sie ihren Wert. Auch mit Tasten: {accept} nimmt an, {reject} lehnt ab, und {undo} nimmt zurück, was Sie getan haben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>Accept a card, reject it, or correct its value. The Edit menu takes back whatever you did.</source>
        <translation>Nehmen Sie eine Karte an, lehnen Sie sie ab oder berichtigen Sie ihren Wert. Das Menü „Bearbeiten“ nimmt zurück, was Sie getan haben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/trouble_dialog.py"/>
        <source>What went wrong</source>
        <translation>Was schiefgegangen ist</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/trouble_dialog.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/trouble_dialog.py"/>
        <source>Copy the sentence and the details</source>
        <translation>Den Satz und die Details kopieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/versions_presenter.py"/>
        <source>all but the same text as {name}</source>
        <translation>bis auf Kleinigkeiten derselbe Text wie {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/versions_presenter.py"/>
        <source>{share} % the same text as {name}</source>
        <translation>zu {share} % derselbe Text wie {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/words_presenter.py"/>
        <source>The quote of this finding does not match the document, so no words can be put in its place.</source>
        <translation>Das Zitat dieser Fundstelle stimmt nicht mit dem Dokument überein, daher lässt sich nichts an seine Stelle setzen.</translation>
    </message>
</context>
<context>
    <name>outside</name>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{n} pages were</source>
        <extracomment>English for 1: {n} page was</extracomment>
        <translation>
            <numerusform>{n} Seite ist</numerusform>
            <numerusform>{n} Seiten sind</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/trial/probe.py"/>
        <source>The model's vocabulary lacks letters of plain English. Choose another model.</source>
        <translation>Dem Wortschatz des Modells fehlen Buchstaben einfachen Englischs. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>All formats and the documents themselves, in one archive</source>
        <translation>Alle Formate und die Dokumente selbst, in einem Archiv</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/docx_template.py"/>
        <source>The report’s template “{name}” {why}. Choose another in the settings, or none for the usual looks.</source>
        <translation>Die Berichtsvorlage „{name}“ {why}. Wählen Sie in den Einstellungen eine andere oder keine für das übliche Aussehen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{n} pages</source>
        <extracomment>English for 1: {n} page</extracomment>
        <translation>
            <numerusform>{n} Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} things</source>
        <extracomment>English for 1: {n} thing</extracomment>
        <translation>
            <numerusform>{n} Sache</numerusform>
            <numerusform>{n} Sachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} form fields</source>
        <extracomment>English for 1: {n} form field</extracomment>
        <translation>
            <numerusform>{n} Formularfeld</numerusform>
            <numerusform>{n} Formularfelder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} annotations</source>
        <extracomment>English for 1: {n} annotation</extracomment>
        <translation>
            <numerusform>{n} Anmerkung</numerusform>
            <numerusform>{n} Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/similar_said.py"/>
        <source>{n} other clauses</source>
        <extracomment>English for 1: {n} other clause</extracomment>
        <translation>
            <numerusform>{n} andere Klausel</numerusform>
            <numerusform>{n} andere Klauseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/similar_said.py"/>
        <source>{n} other matters</source>
        <extracomment>English for 1: {n} other matter</extracomment>
        <translation>
            <numerusform>{n} anderem Vorgang</numerusform>
            <numerusform>{n} anderen Vorgängen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>{n} clauses</source>
        <extracomment>English for 1: {n} clause</extracomment>
        <translation>
            <numerusform>{n} Klausel</numerusform>
            <numerusform>{n} Klauseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>{n} words</source>
        <extracomment>English for 1: {n} word</extracomment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{n} passages</source>
        <extracomment>English for 1: {n} passage</extracomment>
        <translation>
            <numerusform>{n} Textstelle</numerusform>
            <numerusform>{n} Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} changes are not tracked in the newer Word file.</source>
        <extracomment>English for 1: {n} change is not tracked in the newer Word file.</extracomment>
        <translation>
            <numerusform>{n} Änderung ist in der neueren Word-Datei nicht nachverfolgt.</numerusform>
            <numerusform>{n} Änderungen sind in der neueren Word-Datei nicht nachverfolgt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} changed in value</source>
        <extracomment>English for 1: {n} changed in value</extracomment>
        <translation>
            <numerusform>{n} im Wert geändert</numerusform>
            <numerusform>{n} im Wert geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} changed in words</source>
        <extracomment>English for 1: {n} changed in words</extracomment>
        <translation>
            <numerusform>{n} im Wortlaut geändert</numerusform>
            <numerusform>{n} im Wortlaut geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} moved</source>
        <extracomment>English for 1: {n} moved</extracomment>
        <translation>
            <numerusform>{n} verschoben</numerusform>
            <numerusform>{n} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} moved and changed</source>
        <extracomment>English for 1: {n} moved and changed</extracomment>
        <translation>
            <numerusform>{n} verschoben und geändert</numerusform>
            <numerusform>{n} verschoben und geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} added</source>
        <extracomment>English for 1: {n} added</extracomment>
        <translation>
            <numerusform>{n} hinzugefügt</numerusform>
            <numerusform>{n} hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} removed</source>
        <extracomment>English for 1: {n} removed</extracomment>
        <translation>
            <numerusform>{n} entfernt</numerusform>
            <numerusform>{n} entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>{n} places</source>
        <extracomment>English for 1: {n} place</extracomment>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/report/versions.py"/>
        <source>{n} changes</source>
        <extracomment>English for 1: {n} change</extracomment>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} tracked changes</source>
        <extracomment>English for 1: {n} tracked change</extracomment>
        <translation>
            <numerusform>{n} nachverfolgte Änderung</numerusform>
            <numerusform>{n} nachverfolgte Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/wording.py"/>
        <source>{n} points</source>
        <extracomment>English for 1: {n} point</extracomment>
        <translation>
            <numerusform>{n} Punkt</numerusform>
            <numerusform>{n} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/archive.py"/>
        <source>is cut short or damaged. Get it again from where it came.</source>
        <translation>ist abgeschnitten oder beschädigt. Beschaffen Sie die Datei erneut von dort, woher sie kam.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/outlook.py"/>
        <source>is an Outlook e-mail that is cut short or damaged. Get it again.</source>
        <translation>ist eine Outlook-E-Mail, die abgeschnitten oder beschädigt ist. Beschaffen Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” is {what} from which nothing can be read. {said}</source>
        <translation>„{name}“ ist {what}, woraus nichts gelesen werden kann. {said}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/reader.py"/>
        <source>“{name}” holds no text to review.{pictures}{tracked}</source>
        <translation>„{name}“ enthält keinen Text zum Prüfen.{pictures}{tracked}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/pictures.py"/>
        <source>is damaged, or a picture of a kind that is not read. {save}</source>
        <translation>ist beschädigt oder ein Bild einer Art, die nicht gelesen wird. {save}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/pictures.py"/>
        <source>is a picture that is cut short or damaged. Get it again from where it came.</source>
        <translation>ist ein Bild, das abgeschnitten oder beschädigt ist. Beschaffen Sie die Datei erneut von dort, woher sie kam.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/pictures.py"/>
        <source>has a picture of {size} pixels, more than can be read. Scan it at 300 dpi.</source>
        <translation>hat ein Bild mit {size} Pixeln, mehr als gelesen werden können. Scannen Sie es mit 300 dpi.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/pictures.py"/>
        <source>has more than {number} pages. Save it as PDF, or split it, and add that.</source>
        <translation>hat mehr als {number} Seiten. Speichern Sie die Datei als PDF oder teilen Sie sie und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>“{name}” is not a PDF, Word or text file. {save}</source>
        <translation>„{name}“ ist keine PDF-, Word- oder Textdatei. {save}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} hours</source>
        <extracomment>English for 1: {n} hour</extracomment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/calendar_file.py"/>
        <source>{n} days</source>
        <extracomment>English for 1: {n} day</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} business days</source>
        <extracomment>English for 1: {n} business day</extracomment>
        <translation>
            <numerusform>{n} Werktag</numerusform>
            <numerusform>{n} Werktage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} weeks</source>
        <extracomment>English for 1: {n} week</extracomment>
        <translation>
            <numerusform>{n} Woche</numerusform>
            <numerusform>{n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} fortnights</source>
        <extracomment>English for 1: {n} fortnight</extracomment>
        <translation>
            <numerusform>{n} Zeitraum von zwei Wochen</numerusform>
            <numerusform>{n} Zeiträume von zwei Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} months</source>
        <extracomment>English for 1: {n} month</extracomment>
        <translation>
            <numerusform>{n} Monat</numerusform>
            <numerusform>{n} Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} quarters</source>
        <extracomment>English for 1: {n} quarter</extracomment>
        <translation>
            <numerusform>{n} Quartal</numerusform>
            <numerusform>{n} Quartale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} weeks’ fees</source>
        <extracomment>English for 1: {n} week’s fees</extracomment>
        <translation>
            <numerusform>Vergütung von {n} Woche</numerusform>
            <numerusform>Vergütung von {n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} months’ fees</source>
        <extracomment>English for 1: {n} month’s fees</extracomment>
        <translation>
            <numerusform>Vergütung von {n} Monat</numerusform>
            <numerusform>Vergütung von {n} Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} quarters’ fees</source>
        <extracomment>English for 1: {n} quarter’s fees</extracomment>
        <translation>
            <numerusform>Vergütung von {n} Quartal</numerusform>
            <numerusform>Vergütung von {n} Quartalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} years’ fees</source>
        <extracomment>English for 1: {n} year’s fees</extracomment>
        <translation>
            <numerusform>Vergütung von {n} Jahr</numerusform>
            <numerusform>Vergütung von {n} Jahren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>{named} cannot be used: write it like http://proxy:3128</source>
        <translation>{named} kann nicht verwendet werden: Schreiben Sie es wie http://proxy:3128</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>the address {url} cannot be used: write it like https://huggingface.co</source>
        <translation>die Adresse {url} kann nicht verwendet werden: Schreiben Sie sie wie https://huggingface.co</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>the download failed: {error}</source>
        <translation>das Herunterladen schlug fehl: {error}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>{source} cannot be read ({error})</source>
        <translation>{source} kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>the certificates in {certificates} cannot be used ({error})</source>
        <translation>die Zertifikate in {certificates} können nicht verwendet werden ({error})</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>the server answers {status_code} {reason_phrase}</source>
        <translation>der Server antwortet {status_code} {reason_phrase}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/package_index.py"/>
        <source>pip finds no {package} {version} ({stderr})</source>
        <translation>pip findet kein {package} {version} ({stderr})</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/package_index.py"/>
        <source>this package of the program has no pip that could ask the package index</source>
        <translation>diesem Paket des Programms fehlt pip, das den Paketindex fragen könnte</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/package_index.py"/>
        <source>pip does not say where the package is; a newer pip does</source>
        <translation>pip sagt nicht, wo das Paket ist; ein neueres pip tut es</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/package_index.py"/>
        <source>pip cannot be run ({error})</source>
        <translation>pip kann nicht ausgeführt werden ({error})</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/handed.py"/>
        <source>Marked files</source>
        <translation>Markierte Dateien</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/handed.py"/>
        <source>A copy of each file with its findings as comments: in Word, or as highlights in a PDF</source>
        <translation>Eine Kopie jeder Datei mit ihren Fundstellen als Kommentare: in Word, oder als Markierungen im PDF</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>{n} marked copies</source>
        <extracomment>English for 1: {n} marked copy</extracomment>
        <translation>
            <numerusform>{n} markierte Kopie</numerusform>
            <numerusform>{n} markierte Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>{n} comments</source>
        <extracomment>English for 1: {n} comment</extracomment>
        <translation>
            <numerusform>{n} Kommentar</numerusform>
            <numerusform>{n} Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{n} dated duties</source>
        <extracomment>English for 1: {n} dated duty</extracomment>
        <translation>
            <numerusform>{n} Pflicht mit Termin</numerusform>
            <numerusform>{n} Pflichten mit Termin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/report/overview.py"/>
        <source>{n} findings</source>
        <extracomment>English for 1: {n} finding</extracomment>
        <translation>
            <numerusform>{n} Fundstelle</numerusform>
            <numerusform>{n} Fundstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{n} decisions</source>
        <extracomment>English for 1: {n} decision</extracomment>
        <translation>
            <numerusform>{n} Entscheidung</numerusform>
            <numerusform>{n} Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{n} notes</source>
        <extracomment>English for 1: {n} note</extracomment>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{n} proposals</source>
        <extracomment>English for 1: {n} proposal</extracomment>
        <translation>
            <numerusform>{n} Vorschlag</numerusform>
            <numerusform>{n} Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{n} verdicts</source>
        <extracomment>English for 1: {n} verdict</extracomment>
        <translation>
            <numerusform>{n} Bewertung</numerusform>
            <numerusform>{n} Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/report/build.py"/>
        <source>{n} documents</source>
        <extracomment>English for 1: {n} document</extracomment>
        <translation>
            <numerusform>{n} Dokument</numerusform>
            <numerusform>{n} Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/absence.py"/>
        <source>{n} clause types</source>
        <extracomment>English for 1: {n} clause type</extracomment>
        <translation>
            <numerusform>{n} Klauseltyp</numerusform>
            <numerusform>{n} Klauseltypen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/learning.py"/>
        <source>{n} accepted findings</source>
        <extracomment>English for 1: {n} accepted finding</extracomment>
        <translation>
            <numerusform>{n} angenommenen Fundstelle</numerusform>
            <numerusform>{n} angenommenen Fundstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/recall.py"/>
        <source>{n} contracts</source>
        <extracomment>English for 1: {n} contract</extracomment>
        <translation>
            <numerusform>{n} Vertrag</numerusform>
            <numerusform>{n} Verträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/review_remarks.py"/>
        <source>{n} others</source>
        <extracomment>English for 1: {n} other</extracomment>
        <translation>
            <numerusform>{n} weiteres</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/playbooks/tables/writers.py"/>
        <source>{n} positions</source>
        <extracomment>English for 1: {n} position</extracomment>
        <translation>
            <numerusform>{n} Position</numerusform>
            <numerusform>{n} Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} years</source>
        <extracomment>English for 1: {n} year</extracomment>
        <translation>
            <numerusform>{n} Jahr</numerusform>
            <numerusform>{n} Jahre</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/bootstrap.py"/>
        <source>The setting “server” cannot be used: {error} Change it in {settings_file}.</source>
        <translation>Die Einstellung „server“ kann nicht verwendet werden: {error} Ändern Sie sie in {settings_file}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/beside.py"/>
        <source>This document is in {told} and the question in {asked}: only names, numbers and words that both share are compared. Ask in {told2}.</source>
        <translation>Dieses Dokument ist auf {told} und die Frage auf {asked}: Verglichen werden nur Namen, Zahlen und gemeinsame Wörter. Fragen Sie auf {told2}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/marking.py"/>
        <source>Proposed to be struck.</source>
        <translation>Zur Streichung vorgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>{name} made llama.cpp end with code {code}: the file is damaged or of a make that cannot be used. Fetch it again, or choose another GGUF file.</source>
        <translation>Mit {name} brach llama.cpp mit dem Code {code} ab: Die Datei ist beschädigt oder von einer Bauart, die nicht verwendet werden kann. Laden Sie sie erneut herunter oder wählen Sie eine andere GGUF-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>{name} cannot be used ({name2}: {answer}). Fetch it again, or choose another model.</source>
        <translation>{name} kann nicht verwendet werden ({name2}: {answer}). Laden Sie es erneut herunter oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>This computer's processor lacks instructions that the installed llama.cpp was built for. Install llama-cpp-python built for this processor, or use a server.</source>
        <translation>Dem Prozessor dieses Computers fehlen Befehle, für die das installierte llama.cpp gebaut wurde. Installieren Sie ein für diesen Prozessor gebautes llama-cpp-python oder verwenden Sie einen Server.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>{name} was ended by the system, most likely for lack of memory. Close other programs, or choose a smaller model.</source>
        <translation>{name} wurde vom System beendet, wahrscheinlich aus Mangel an Arbeitsspeicher. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>{name} gave no answer within {seconds_allowed} seconds. Choose a smaller model.</source>
        <translation>{name} gab innerhalb von {seconds_allowed} Sekunden keine Antwort. Wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/fingerprint.py"/>
        <source>The model file {path} can no longer be read ({error}).</source>
        <translation>Die Modelldatei {path} kann nicht mehr gelesen werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/header.py"/>
        <source>{name} cannot be used as a model: {reason}. Fetch it again, or choose another GGUF file.</source>
        <translation>{name} kann nicht als Modell verwendet werden: {reason}. Laden Sie es erneut herunter oder wählen Sie eine andere GGUF-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/header.py"/>
        <source>There is no model file at {path}. Choose another model, or fetch one again.</source>
        <translation>Unter {path} liegt keine Modelldatei. Wählen Sie ein anderes Modell oder laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/header.py"/>
        <source>{name} cannot be opened ({reason}). Check that you may read it.</source>
        <translation>{name} kann nicht geöffnet werden ({reason}). Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/decoding.py"/>
        <source>The model's state could not be kept. Start the program again.</source>
        <translation>Der Zustand des Modells konnte nicht gehalten werden. Starten Sie das Programm neu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/decoding.py"/>
        <source>The model stopped with an error ({reason}). Try again, or choose another model.</source>
        <translation>Das Modell hielt mit einem Fehler an ({reason}). Versuchen Sie es erneut oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/decoding.py"/>
        <source>The model gives no usable numbers; its file is damaged. Fetch it again.</source>
        <translation>Das Modell liefert keine brauchbaren Zahlen; seine Datei ist beschädigt. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/engine.py"/>
        <source>The passage and its instructions take {rendered} tokens, and the model reads {context_size} at most. Choose a shorter passage, or a model with a longer context.</source>
        <translation>Die Textstelle und ihre Anweisungen umfassen {rendered} Token, das Modell liest höchstens {context_size}. Wählen Sie eine kürzere Textstelle oder ein Modell mit längerem Kontext.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>The judge could not be prepared in {folder} ({error}). Free some space or check that the folder can be written, then try again.</source>
        <translation>Der Beurteiler konnte in {folder} nicht vorbereitet werden ({error}). Schaffen Sie Platz oder prüfen Sie, ob in den Ordner geschrieben werden kann, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>The judge's adapter {adapter} was made for another model than {name}. Install the program again, or choose the model that it was made for.</source>
        <translation>Der Adapter des Beurteilers {adapter} wurde für ein anderes Modell als {name} gemacht. Installieren Sie das Programm erneut oder wählen Sie das Modell, für das er gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>The judge's adapter {adapter} is damaged. Install the program again.</source>
        <translation>Der Adapter des Beurteilers {adapter} ist beschädigt. Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>The model has fewer words than numbers in a state, so it cannot judge. Choose another model.</source>
        <translation>Das Modell hat weniger Wörter als Zahlen in einem Zustand und kann daher nicht beurteilen. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>Preparing the judge needs {needed} MB in {parent}, and {free} MB are free. Free some space, then try again.</source>
        <translation>Zum Vorbereiten des Beurteilers werden {needed} MB in {parent} gebraucht, frei sind {free} MB. Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>{name} cannot be loaded as a model{reason}. Fetch it again, or choose another GGUF file.</source>
        <translation>{name} kann nicht als Modell geladen werden{reason}. Laden Sie es erneut herunter oder wählen Sie eine andere GGUF-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>The model is closed.</source>
        <translation>Das Modell ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>{name} is not a model that answers in words. Choose an instruct model.</source>
        <translation>{name} ist kein Modell, das mit Worten antwortet. Wählen Sie ein Instruct-Modell.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>{name} could not be made ready{reason}. Close other programs to free memory, or choose a smaller model.</source>
        <translation>{name} konnte nicht bereitgemacht werden{reason}. Schließen Sie andere Programme, um Arbeitsspeicher freizugeben, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>{name} has no chat template, so it cannot be asked questions. Choose an instruct model.</source>
        <translation>{name} hat keine Chat-Vorlage, daher können ihm keine Fragen gestellt werden. Wählen Sie ein Instruct-Modell.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/quantise.py"/>
        <source>Preparing the model needs {needed} MB in {folder}, and {free} MB are free. Free some space, then try again.</source>
        <translation>Zum Vorbereiten des Modells werden {needed} MB in {folder} gebraucht, frei sind {free} MB. Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/quantise.py"/>
        <source>{name} could not be prepared ({reason}). Fetch it again, or choose another model.</source>
        <translation>{name} konnte nicht vorbereitet werden ({reason}). Laden Sie es erneut herunter oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/quantise.py"/>
        <source>The model could not be prepared in {parent} ({error}). Free some space or check that the folder can be written, then try again.</source>
        <translation>Das Modell konnte in {parent} nicht vorbereitet werden ({error}). Schaffen Sie Platz oder prüfen Sie, ob in den Ordner geschrieben werden kann, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/template.py"/>
        <source>The model's chat template cannot be used ({error}). Choose another model.</source>
        <translation>Die Chat-Vorlage des Modells kann nicht verwendet werden ({error}). Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/engine.py"/>
        <source>The model was closed. Start it again.</source>
        <translation>Das Modell wurde geschlossen. Starten Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/memory.py"/>
        <source>{name} needs about {needed} MB of memory, and {free} MB are free. Close other programs, or choose a smaller model.</source>
        <translation>{name} braucht etwa {needed} MB Arbeitsspeicher, frei sind {free} MB. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/address.py"/>
        <source>The text of your contracts will leave this machine: it is sent to {host}{clear}.</source>
        <translation>Der Text Ihrer Verträge wird diesen Rechner verlassen: Er geht an {host}{clear}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/address.py"/>
        <source>“{url}” is not the address of a server. Write it like http://127.0.0.1:8080/v1.</source>
        <translation>„{url}“ ist keine Serveradresse. Schreiben Sie sie wie http://127.0.0.1:8080/v1.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The server at {host} broke off in the middle of its answer{said}. Ask again.</source>
        <translation>Der Server auf {host} brach mitten in seiner Antwort ab{said}. Fragen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The server at {host} refuses the key. Enter the key that you were given for it.</source>
        <translation>Der Server auf {host} weist den Schlüssel zurück. Geben Sie den Schlüssel ein, den Sie dafür erhalten haben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>What answers at {host} is not a server for language models. Check its address, which ends in /v1.</source>
        <translation>Was auf {host} antwortet, ist kein Server für Sprachmodelle. Prüfen Sie die Adresse, sie endet auf /v1.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The key for the server at {host} has a character that no key can have, like an accent or the end of a line. Enter the key as you were given it.</source>
        <translation>Der Schlüssel für den Server auf {host} hat ein Zeichen, das kein Schlüssel haben kann, etwa einen Akzent oder ein Zeilenende. Geben Sie ihn so ein, wie Sie ihn erhalten haben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The passage and its instructions are longer than what the server at {host} reads at once. Start it with a larger context, or choose another model.</source>
        <translation>Die Textstelle und ihre Anweisungen sind länger, als der Server auf {host} auf einmal liest. Starten Sie ihn mit größerem Kontext oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The proxy that this system's environment names for {host} cannot be used. Write it like http://proxy:3128, or name the server in NO_PROXY.</source>
        <translation>Der Proxy, den die Umgebung dieses Systems für {host} nennt, kann nicht verwendet werden. Schreiben Sie ihn wie http://proxy:3128 oder nennen Sie den Server in NO_PROXY.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The server at {host} does not answer ({name}). Check that it runs and that its address is right, or choose a model on this machine.</source>
        <translation>Der Server auf {host} antwortet nicht ({name}). Prüfen Sie, ob er läuft und die Adresse stimmt, oder wählen Sie ein Modell auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The server at {host} is still loading its model. Try again in a minute.</source>
        <translation>Der Server auf {host} lädt noch sein Modell. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The server at {host} does not know {path}. Check its address and the model's name.</source>
        <translation>Der Server auf {host} kennt {path} nicht. Prüfen Sie die Adresse und den Namen des Modells.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The server at {host} answers {status} {reason_phrase}{said}. Try again later, or ask who runs it.</source>
        <translation>Der Server auf {host} antwortet {status} {reason_phrase}{said}. Versuchen Sie es später erneut oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The connection to the server was closed. Start it again.</source>
        <translation>Die Verbindung zum Server wurde geschlossen. Starten Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/engine.py"/>
        <source>The server at {host} has no model “{model}”. It has: {none}.</source>
        <translation>Der Server auf {host} hat kein Modell „{model}“. Er hat: {none}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/engine.py"/>
        <source>The server at {host} has no model. Ask who runs it to load one.</source>
        <translation>Der Server auf {host} hat kein Modell. Bitten Sie den Betreiber, eines zu laden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/engine.py"/>
        <source>The server at {host} answers without a reply. Try again, or ask who runs it.</source>
        <translation>Der Server auf {host} antwortet ohne Inhalt. Versuchen Sie es erneut oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>“{name}” must end in {suffixes}. Choose one of them.</source>
        <translation>„{name}“ muss auf {suffixes} enden. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>“{name}” must end in {suffix}. Name it so, or choose another format.</source>
        <translation>„{name}“ muss auf {suffix} enden. Benennen Sie die Datei so oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>“{name}” is a folder. Choose another name for the report.</source>
        <translation>„{name}“ ist ein Ordner. Wählen Sie einen anderen Namen für den Bericht.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>“{name}” is read-only. Choose another name for the report.</source>
        <translation>„{name}“ ist schreibgeschützt. Wählen Sie einen anderen Namen für den Bericht.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/comparison.py"/>
        <source>“{name}” must end in .docx, .pdf or .html. Choose one of them.</source>
        <translation>„{name}“ muss auf .docx, .pdf oder .html enden. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/opencontracts.py"/>
        <source>Findings of Smallprint, as annotations.</source>
        <translation>Befunde von Smallprint, als Annotationen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/pdf_report.py"/>
        <source>The preview could not be drawn. The report can be written all the same.</source>
        <translation>Die Vorschau konnte nicht gezeichnet werden. Der Bericht kann trotzdem geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/pdf_report.py"/>
        <source>The PDF could not be set. Write the report as Word or HTML, and print that as a PDF.</source>
        <translation>Das PDF konnte nicht gesetzt werden. Schreiben Sie den Bericht als Word oder HTML und drucken Sie ihn als PDF.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/read_back.py"/>
        <source>“{name}” is not a report that Smallprint wrote as JSON. Choose another file.</source>
        <translation>„{name}“ ist kein Bericht, den Smallprint als JSON geschrieben hat. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/read_back.py"/>
        <source>“{name}” is too large to be read. Export fewer documents at a time.</source>
        <translation>„{name}“ ist zu groß zum Lesen. Exportieren Sie weniger Dokumente auf einmal.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/read_back.py"/>
        <source>“{name}” was written by a newer Smallprint. Update this one, then import it.</source>
        <translation>„{name}“ wurde von einem neueren Smallprint geschrieben. Aktualisieren Sie dieses und importieren Sie dann.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/whole.py"/>
        <source>“{name}” could not be written ({strerror}). Choose another name or place.</source>
        <translation>„{name}“ konnte nicht geschrieben werden ({strerror}). Wählen Sie einen anderen Namen oder Ort.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/whole.py"/>
        <source>The disk is full: “{name}” was not written. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll: „{name}“ wurde nicht geschrieben. Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/whole.py"/>
        <source>“{name}” was not written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>„{name}“ wurde nicht geschrieben: Es gibt keinen Ordner {folder}. Legen Sie ihn zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/whole.py"/>
        <source>“{name}” cannot be written: {folder} is read-only, or the report is open in another program. Close it there, or choose another place.</source>
        <translation>„{name}“ kann nicht geschrieben werden: {folder} ist schreibgeschützt, oder der Bericht ist in einem anderen Programm offen. Schließen Sie ihn dort oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/child.py"/>
        <source>“{name}” needs more memory to open than it is allowed, and was given up.</source>
        <translation>„{name}“ braucht zum Öffnen mehr Arbeitsspeicher als erlaubt und wurde aufgegeben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/compound.py"/>
        <source>“{name}” is an old Office file that is cut short or damaged. Get it again from where it came.</source>
        <translation>„{name}“ ist eine alte Office-Datei, die abgeschnitten oder beschädigt ist. Beschaffen Sie sie erneut von dort, woher sie kam.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/compound.py"/>
        <source>“{name}” is {old_word} with a password. Open it in Word, save it as .docx and add that.</source>
        <translation>„{name}“ ist {old_word} mit einem Passwort. Öffnen Sie die Datei in Word, speichern Sie sie als .docx und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/archive.py"/>
        <source>Of its {infolist} entries, the first {most_entries} were looked at.</source>
        <translation>Von den {infolist} Einträgen wurden die ersten {most_entries} angesehen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/child.py"/>
        <source>“{name}” needs more memory to unpack than it is allowed, and was given up.</source>
        <translation>„{name}“ braucht zum Entpacken mehr Arbeitsspeicher als erlaubt und wurde aufgegeben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/opening.py"/>
        <source>“{name}” takes too much to unpack. Unpack it and add the contracts in it.</source>
        <translation>„{name}“ ist zu aufwendig zu entpacken. Entpacken Sie es und fügen Sie die Verträge daraus hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” holds contracts. Add it to a matter, and they are taken out of it.</source>
        <translation>„{name}“ enthält Verträge. Fügen Sie es einem Vorgang hinzu, und sie werden daraus entnommen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{shown}” holds more than is taken out at once. Unpack it and add the rest.</source>
        <translation>„{shown}“ enthält mehr, als auf einmal entnommen wird. Entpacken Sie es und fügen Sie den Rest hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” is no zip archive and no e-mail.</source>
        <translation>„{name}“ ist kein ZIP-Archiv und keine E-Mail.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>Left in “{within}”, because no contract is read from such files: {names}.</source>
        <translation>In „{within}“ belassen, weil aus solchen Dateien kein Vertrag gelesen wird: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>Left in “{within}”, because Smallprint wrote it: {names}.</source>
        <translation>In „{within}“ belassen, weil Smallprint es geschrieben hat: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” in “{within}” needs a password. Unpack the archive with its password and add the file.</source>
        <translation>„{name}“ in „{within}“ braucht ein Passwort. Entpacken Sie das Archiv mit dem Passwort und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” in “{within}” {trouble}.</source>
        <translation>„{name}“ in „{within}“ {trouble}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” in “{within}” stands in too many others. Unpack them and add it.</source>
        <translation>„{name}“ in „{within}“ steckt in zu vielen anderen. Entpacken Sie diese und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” in “{within}” holds no contract.</source>
        <translation>„{name}“ in „{within}“ enthält keinen Vertrag.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” is {what} with a password. Unpack it with its password and add the contracts in it.</source>
        <translation>„{name}“ ist {what} mit einem Passwort. Entpacken Sie es mit dem Passwort und fügen Sie die Verträge daraus hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” is {what} without a contract in it. Check that it is the right one.</source>
        <translation>„{name}“ ist {what} ohne einen Vertrag darin. Prüfen Sie, ob es das richtige ist.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>{removesuffix}. It is in “{within}”.</source>
        <translation>{removesuffix}. Die Datei ist in „{within}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/office.py"/>
        <source>“{name}” is {what}. Install LibreOffice, with which Smallprint reads such files, or save it as .docx or PDF and add that.</source>
        <translation>„{name}“ ist {what}. Installieren Sie LibreOffice, womit Smallprint solche Dateien liest, oder speichern Sie sie als .docx oder PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/office.py"/>
        <source>“{name}” could not be opened by LibreOffice: it is damaged, or needs a password. Save it as .docx or PDF and add that.</source>
        <translation>„{name}“ konnte von LibreOffice nicht geöffnet werden: Die Datei ist beschädigt oder braucht ein Passwort. Speichern Sie sie als .docx oder PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/office.py"/>
        <source>“{name}” took LibreOffice longer than it may to open and was given up. Save it as .docx or PDF and add that.</source>
        <translation>LibreOffice brauchte für „{name}“ länger als erlaubt, das Öffnen wurde aufgegeben. Speichern Sie die Datei als .docx oder PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is damaged and cannot be opened as a Word document: open it in Word, save it again and add that.</source>
        <translation>{name} ist beschädigt und kann nicht als Word-Dokument geöffnet werden: Öffnen Sie die Datei in Word, speichern Sie sie erneut und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is in the old Word format (.doc): save it as .docx in Word and add that.</source>
        <translation>{name} hat das alte Word-Format (.doc): Speichern Sie die Datei in Word als .docx und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is an Office file but not a Word document: add a .docx, a PDF or a text file.</source>
        <translation>{name} ist eine Office-Datei, aber kein Word-Dokument: Fügen Sie eine .docx-, PDF- oder Textdatei hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is nested too deeply or too long to be read: save it again in Word and add that.</source>
        <translation>{name} ist zu tief verschachtelt oder zu lang zum Lesen: Speichern Sie die Datei in Word erneut und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is packed with a password, which is not Word's own: save a copy without one.</source>
        <translation>{name} ist mit einem Passwort gepackt, das nicht Words eigenes ist: Speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} unpacks to far more than a document holds and was not opened for safety.</source>
        <translation>{name} wird entpackt weit größer, als ein Dokument ist, und wurde zur Sicherheit nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} holds two parts of one name and was not opened for safety: save it again.</source>
        <translation>{name} enthält zwei Teile gleichen Namens und wurde zur Sicherheit nicht geöffnet: Speichern Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is protected by a password: save a copy without one in Word and add that.</source>
        <translation>{name} ist durch ein Passwort geschützt: Speichern Sie in Word eine Kopie ohne Passwort und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is packed in a way that cannot be read: save it again in Word.</source>
        <translation>{name} ist auf eine Weise gepackt, die nicht gelesen werden kann: Speichern Sie die Datei in Word erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/reader.py"/>
        <source>“{name}” is nested too deeply to be read: save it again in Word and add that.</source>
        <translation>„{name}“ ist zu tief verschachtelt zum Lesen: Speichern Sie die Datei in Word erneut und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” says that it has {pages} pages; no more than {most_pages} can be read. Split it.</source>
        <translation>„{name}“ gibt {pages} Seiten an; gelesen werden können höchstens {most_pages}. Teilen Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” took longer than {seconds} seconds to open and was given up. Print it to a new PDF and add that.</source>
        <translation>„{name}“ brauchte länger als {seconds} Sekunden zum Öffnen und wurde aufgegeben. Drucken Sie die Datei in ein neues PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” makes the reader crash (after {started} s) and was given up. Print it to a new PDF and add that.</source>
        <translation>„{name}“ lässt das Leseprogramm abstürzen (nach {started} s) und wurde aufgegeben. Drucken Sie die Datei in ein neues PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” is not a file with content. Save the contract as a file and add that.</source>
        <translation>„{name}“ ist keine Datei mit Inhalt. Speichern Sie den Vertrag als Datei und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” is not there any more. It was looked for in {parent}.</source>
        <translation>„{name}“ ist nicht mehr da. Gesucht wurde in {parent}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” is a folder. Add the files in it.</source>
        <translation>„{name}“ ist ein Ordner. Fügen Sie die Dateien darin hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” may not be opened. Check that you are allowed to read it.</source>
        <translation>„{name}“ darf nicht geöffnet werden. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” cannot be read ({strerror}). Copy it to this machine first.</source>
        <translation>„{name}“ kann nicht gelesen werden ({strerror}). Kopieren Sie die Datei zuerst auf diesen Rechner.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/ocr/child.py"/>
        <source>The picture of this page could not be read.</source>
        <translation>Das Bild dieser Seite konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/pictures.py"/>
        <source>Save it as PNG, JPEG or PDF and add that.</source>
        <translation>Speichern Sie die Datei als PNG, JPEG oder PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/reader.py"/>
        <source>“{name}” has no pages. Get it again from where it came.</source>
        <translation>„{name}“ hat keine Seiten. Beschaffen Sie die Datei erneut von dort, woher sie kam.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/reader.py"/>
        <source>{said}. Unlock it with its password, or ask for an open copy.</source>
        <translation>{said}. Entsperren Sie die Datei mit dem Passwort oder bitten Sie um eine offene Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/reader.py"/>
        <source>“{name}” is protected by a rights management that only its own program opens. Ask for an open copy.</source>
        <translation>„{name}“ ist durch eine Rechteverwaltung geschützt, die nur ihr eigenes Programm öffnet. Bitten Sie um eine offene Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/render.py"/>
        <source>This page cannot be drawn. Its text is still there to read.</source>
        <translation>Diese Seite kann nicht gezeichnet werden. Ihr Text ist trotzdem da.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/render.py"/>
        <source>This file is locked: give its password to see its pages.</source>
        <translation>Diese Datei ist gesperrt: Geben Sie das Passwort an, um ihre Seiten zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/render.py"/>
        <source>The places of this page's characters cannot be read. Its text is still there to read.</source>
        <translation>Die Stellen der Zeichen dieser Seite können nicht gelesen werden. Ihr Text ist trotzdem da.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/render.py"/>
        <source>This file cannot be drawn. Its text is still there to read.</source>
        <translation>Diese Datei kann nicht gezeichnet werden. Ihr Text ist trotzdem da.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/render.py"/>
        <source>No file is open to be drawn.</source>
        <translation>Es ist keine Datei zum Zeichnen geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/second.py"/>
        <source>“{name}” is damaged: no page of it can be read. Get it again from where it came.</source>
        <translation>„{name}“ ist beschädigt: Keine Seite davon kann gelesen werden. Beschaffen Sie die Datei erneut von dort, woher sie kam.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/second.py"/>
        <source>“{name}” is protected in a way that cannot be opened here. Ask for an open copy.</source>
        <translation>„{name}“ ist auf eine Weise geschützt, die hier nicht geöffnet werden kann. Bitten Sie um eine offene Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>Save it as PNG, JPEG or PDF and add that: its text will be recognised.</source>
        <translation>Speichern Sie die Datei als PNG, JPEG oder PDF und fügen Sie das hinzu: Ihr Text wird erkannt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>Print it to a PDF and add that: its text will be recognised.</source>
        <translation>Drucken Sie die Datei in ein PDF und fügen Sie das hinzu: Ihr Text wird erkannt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>Unpack it and add the contracts that are in it.</source>
        <translation>Entpacken Sie es und fügen Sie die Verträge daraus hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/compound.py"/>
        <source>Save it as .docx or PDF and add that.</source>
        <translation>Speichern Sie die Datei als .docx oder PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>“{name}” is empty. Check that it was saved or downloaded completely.</source>
        <translation>„{name}“ ist leer. Prüfen Sie, ob die Datei vollständig gespeichert oder heruntergeladen wurde.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>“{name}” is a Word file without its text. Open it in Word and save it again.</source>
        <translation>„{name}“ ist eine Word-Datei ohne ihren Text. Öffnen Sie sie in Word und speichern Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/second.py"/>
        <source>“{name}” is locked: it needs a password to be read. Unlock it with its password.</source>
        <translation>„{name}“ ist gesperrt: Zum Lesen wird ein Passwort gebraucht. Entsperren Sie die Datei mit dem Passwort.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/unlocking.py"/>
        <source>“{name}” is locked: it needs a password to be read. Unlock it with its password, or ask for an open copy.</source>
        <translation>„{name}“ ist gesperrt: Zum Lesen wird ein Passwort gebraucht. Entsperren Sie die Datei mit dem Passwort oder bitten Sie um eine offene Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/unlocking.py"/>
        <source>The password is wrong. Unlock it with its password, or ask for an open copy.</source>
        <translation>Das Passwort ist falsch. Entsperren Sie die Datei mit dem Passwort oder bitten Sie um eine offene Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/unlocking.py"/>
        <source>“{name}” is locked {said}. Open it in Word, save a copy without a password and add that.</source>
        <translation>„{name}“ ist gesperrt {said}. Öffnen Sie die Datei in Word, speichern Sie eine Kopie ohne Passwort und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/web.py"/>
        <source>“{name}” is a web page too long to be read. Print it to a PDF and add that.</source>
        <translation>„{name}“ ist eine Webseite, die zum Lesen zu lang ist. Drucken Sie sie in ein PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/web.py"/>
        <source>“{name}” is too long to be read as Markdown. Rename it to .txt and add that.</source>
        <translation>„{name}“ ist zu lang, um als Markdown gelesen zu werden. Benennen Sie die Datei in .txt um und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/web.py"/>
        <source>“{name}” shows no text to review. Open it, print it to a PDF and add that.</source>
        <translation>„{name}“ zeigt keinen Text zum Prüfen. Öffnen Sie die Datei, drucken Sie sie in ein PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>Save the contract as PDF or .docx and add that.</source>
        <translation>Speichern Sie den Vertrag als PDF oder .docx und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/chosen.py"/>
        <source>A server reads, which does not give what the judge needs.</source>
        <translation>Ein Server liest, der nicht liefert, was der Beurteiler braucht.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/chosen.py"/>
        <source>The model that is chosen is none that a judge was trained for.</source>
        <translation>Für das gewählte Modell wurde kein Beurteiler trainiert.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/opening.py"/>
        <source>Clauses are found without the judge.</source>
        <translation>Klauseln werden ohne den Beurteiler gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/opening.py"/>
        <source>The judge's file {outputs} is another model's. Install the program again.</source>
        <translation>Die Datei des Beurteilers {outputs} gehört zu einem anderen Modell. Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/preparing.py"/>
        <source>The judge is made from {name}, which is not in {models}. Run `smallprint models get {name2}`.</source>
        <translation>Der Beurteiler wird aus {name} gemacht, das nicht in {models} ist. Rufen Sie `smallprint models get {name2}` auf.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/preparing.py"/>
        <source>No judge was trained for {label}.</source>
        <translation>Für {label} wurde kein Beurteiler trainiert.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/preparing.py"/>
        <source>{base} is not the file that {label} is published as. Fetch the model again.</source>
        <translation>{base} ist nicht die Datei, als die {label} veröffentlicht ist. Laden Sie das Modell erneut herunter.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/fetch.py"/>
        <source>{label} could not be fetched: {reason}. Check the connection and try again{kept}. Without a connection, put the file {file} ({origin}) into {folder}.</source>
        <translation>{label} konnte nicht heruntergeladen werden: {reason}. Prüfen Sie die Verbindung und versuchen Sie es erneut{kept}. Ohne Verbindung legen Sie die Datei {file} ({origin}) in {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/fetch.py"/>
        <source>{label} could not be stored in {folder} ({error}). Free some space or check that the folder can be written, then try again.</source>
        <translation>{label} konnte nicht in {folder} gespeichert werden ({error}). Schaffen Sie Platz oder prüfen Sie, ob in den Ordner geschrieben werden kann, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/installed.py"/>
        <source>“{name_or_path}” is neither a known model ({models}) nor a file. See `smallprint models list`, or choose a model in the window.</source>
        <translation>„{name_or_path}“ ist weder ein bekanntes Modell ({models}) noch eine Datei. Siehe `smallprint models list`, oder wählen Sie ein Modell im Fenster.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/installed.py"/>
        <source>The model {name} is not on this machine yet. Run `smallprint models get {name2}`, or choose it in the window.</source>
        <translation>Das Modell {name} ist noch nicht auf diesem Rechner. Rufen Sie `smallprint models get {name2}` auf oder wählen Sie es im Fenster.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/judge_files.py"/>
        <source>The judge in {folder} belongs to another model than the one that is chosen. Install the program again.</source>
        <translation>Der Beurteiler in {folder} gehört zu einem anderen als dem gewählten Modell. Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/judge_files.py"/>
        <source>The judge's file {path} names no usable checksums or layers. Install the program again.</source>
        <translation>Die Datei des Beurteilers {path} nennt keine brauchbaren Prüfsummen oder Schichten. Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/judge_files.py"/>
        <source>The judge's file {path} is damaged. Install the program again.</source>
        <translation>Die Datei des Beurteilers {path} ist beschädigt. Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/judge_files.py"/>
        <source>The judge's file {path} cannot be read ({reason}). Install the program again.</source>
        <translation>Die Datei des Beurteilers {path} kann nicht gelesen werden ({reason}). Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/known.py"/>
        <source>The model catalogue {path} names a model twice. Install the program again.</source>
        <translation>Der Modellkatalog {path} nennt ein Modell zweimal. Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/known.py"/>
        <source>The model catalogue {path} cannot be read: {error}. Install the program again.</source>
        <translation>Der Modellkatalog {path} kann nicht gelesen werden: {error}. Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/server_key.py"/>
        <source>The key cannot be kept: this system's keyring does not answer ({reason}). Unlock or install one, or use a server that needs no key.</source>
        <translation>Der Schlüssel kann nicht aufbewahrt werden: Der Schlüsselbund dieses Systems antwortet nicht ({reason}). Entsperren oder installieren Sie einen, oder verwenden Sie einen Server ohne Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/calibration.py"/>
        <source>The locator's weights {path} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation>Die Gewichte der Klauselsuche {path} können nicht gelesen werden ({error}). Installieren Sie Smallprint erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/catalogue.py"/>
        <source>The clause catalogue {path} has no [[clause]] entries. Mend it or reinstall.</source>
        <translation>Der Klauselkatalog {path} hat keine [[clause]]-Einträge. Reparieren Sie ihn oder installieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/catalogue.py"/>
        <source>The clause catalogue {path} cannot be read ({error}). Mend it or reinstall.</source>
        <translation>Der Klauselkatalog {path} kann nicht gelesen werden ({error}). Reparieren Sie ihn oder installieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/catalogue.py"/>
        <source>In the clause catalogue {path}, the {field} “{doubled}” is used twice. Change one.</source>
        <translation>Im Klauselkatalog {path} ist {field} „{doubled}“ doppelt verwendet. Ändern Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/catalogue.py"/>
        <source>In the clause catalogue {path}, entry “{named}”: {error}. Mend it there.</source>
        <translation>Im Klauselkatalog {path}, Eintrag „{named}“: {error}. Reparieren Sie es dort.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/judge_outputs.py"/>
        <source>The judge's file {path} cannot be used ({error}). Install the program again.</source>
        <translation>Die Datei des Beurteilers {path} kann nicht verwendet werden ({error}). Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/judged.py"/>
        <source>The judge's weights {file} are of another version. Reinstall Smallprint.</source>
        <translation>Die Gewichte des Beurteilers {file} sind von einer anderen Version. Installieren Sie Smallprint erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/judged.py"/>
        <source>The judge's weights {file} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation>Die Gewichte des Beurteilers {file} können nicht gelesen werden ({error}). Installieren Sie Smallprint erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/recall.py"/>
        <source>The measured recall {file} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation>Die gemessene Trefferquote {file} kann nicht gelesen werden ({error}). Installieren Sie Smallprint erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/statements.py"/>
        <source>The statement weights in {folder} do not fit ({error}). Reinstall Smallprint.</source>
        <translation>Die Aussagegewichte in {folder} passen nicht ({error}). Installieren Sie Smallprint erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/child.py"/>
        <source>“{name}” cannot be marked: {what}. Save it as .docx and review that.</source>
        <translation>„{name}“ kann nicht markiert werden: {what}. Speichern Sie die Datei als .docx und prüfen Sie diese.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/child.py"/>
        <source>“{name}” needs more memory to be marked than it is allowed.</source>
        <translation>„{name}“ braucht zum Markieren mehr Arbeitsspeicher als erlaubt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/copies.py"/>
        <source>“{name}” could not be marked: it takes too long, or more than a reader can bear. Print it to a new PDF and review that.</source>
        <translation>„{name}“ konnte nicht markiert werden: Es dauert zu lange oder ist mehr, als ein Leseprogramm verträgt. Drucken Sie die Datei in ein neues PDF und prüfen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/handed.py"/>
        <source>And {left} more such.</source>
        <translation>Und {left} weitere dieser Art.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/handed.py"/>
        <source>There is no file to mark.</source>
        <translation>Es gibt keine Datei zum Markieren.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/pdf.py"/>
        <source>The file is signed. Its signature covers the revision before the highlights: a viewer says that the file was changed after it was signed.</source>
        <translation>Die Datei ist signiert. Die Signatur gilt für den Stand vor den Markierungen: Ein Betrachter meldet, dass die Datei nach der Signatur geändert wurde.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/pdf.py"/>
        <source>The file is certified against changes: a viewer may say that the highlights break that.</source>
        <translation>Die Datei ist gegen Änderungen zertifiziert: Ein Betrachter kann melden, dass die Markierungen dagegen verstoßen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/pdf.py"/>
        <source>“{name}” is too damaged to be marked: print it to a new PDF and review that.</source>
        <translation>„{name}“ ist zum Markieren zu beschädigt: Drucken Sie die Datei in ein neues PDF und prüfen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/pdf.py"/>
        <source>The file is a picture: the copy is a PDF of it.</source>
        <translation>Die Datei ist ein Bild: Die Kopie ist ein PDF davon.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/pdf.py"/>
        <source>“{title}” is not marked: {no_place}.</source>
        <translation>„{title}“ ist nicht markiert: {no_place}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/pdf.py"/>
        <source>“{name}” is locked by a password, which is not kept: save a copy without one and review that.</source>
        <translation>„{name}“ ist durch ein Passwort gesperrt, das nicht aufbewahrt wird: Speichern Sie eine Kopie ohne Passwort und prüfen Sie diese.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/word.py"/>
        <source>The file is signed; the signature is of the file as it was, and does not hold for the marked copy.</source>
        <translation>Die Datei ist signiert; die Signatur gilt für die ursprüngliche Datei, nicht für die markierte Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/word.py"/>
        <source>“{title}” is not marked at exactly its words: {why}.</source>
        <translation>„{title}“ ist nicht genau an seinen Wörtern markiert: {why}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/word.py"/>
        <source>“{title}”: the other words are in its comment alone: {one}.</source>
        <translation>„{title}“: Die anderen Wörter stehen nur im Kommentar: {one}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/word.py"/>
        <source>“{name}” cannot be marked: {unfit}. Open it in Word, save it again and review that.</source>
        <translation>„{name}“ kann nicht markiert werden: {unfit}. Öffnen Sie die Datei in Word, speichern Sie sie erneut und prüfen Sie diese.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>“{name}” has changed on the disk since it was read: the copy is of the file as it was read.</source>
        <translation>„{name}“ hat sich auf dem Datenträger seit dem Lesen geändert: Die Kopie ist die der gelesenen Datei.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>There is no folder {folder} for the marked copies. Make it first, or choose another.</source>
        <translation>Es gibt keinen Ordner {folder} für die markierten Kopien. Legen Sie ihn zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>“{cited_as}” was not read, so nothing is marked in it.</source>
        <translation>„{cited_as}“ wurde nicht gelesen, daher ist darin nichts markiert.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>“{cited_as}” has nothing to mark.</source>
        <translation>„{cited_as}“ hat nichts zu markieren.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/ask.py"/>
        <source>There is no question. Write one in plain words, such as “Which law governs this contract?”.</source>
        <translation>Es gibt keine Frage. Schreiben Sie eine mit einfachen Worten, etwa „Welches Recht gilt für diesen Vertrag?“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/ask.py"/>
        <source>The question is longer than {longest} characters. Ask something shorter.</source>
        <translation>Die Frage ist länger als {longest} Zeichen. Fragen Sie etwas Kürzeres.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/choosing.py"/>
        <source>There is no clause type “{strip}”. A JSON report has the keys.</source>
        <translation>Es gibt keinen Klauseltyp „{strip}“. Ein JSON-Bericht nennt die Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/choosing.py"/>
        <source>No document of the matter is called “{name}”. A name may have “*” in it.</source>
        <translation>Kein Dokument des Vorgangs heißt „{name}“. Ein Name darf „*“ enthalten.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/comparing.py"/>
        <source>Whether all changes are tracked could not be told.</source>
        <translation>Ob alle Änderungen nachverfolgt sind, war nicht festzustellen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_playbooks.py"/>
        <source>“{name}” is judged otherwise here; choose the playbook “{name2}” to see those verdicts.</source>
        <translation>„{name}“ wird hier anders beurteilt; wählen Sie das Playbook „{name2}“, um diese Bewertungen zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_playbooks.py"/>
        <source>“{name}”: the playbook “{name2}” of the report cannot be used here, and is left out.</source>
        <translation>„{name}“: Das Playbook „{name2}“ des Berichts kann hier nicht verwendet werden und wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_questions.py"/>
        <source>{told} {were} taken in as well.</source>
        <translation>{told}: ebenfalls übernommen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_questions.py"/>
        <source>{count} {are} quotes are not here.</source>
        <translation>{count} {are} Zitate sind hier nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/learning.py"/>
        <source>A draft, learned from {contract} of {title}. Usual is not yet wanted.</source>
        <translation>Ein Entwurf, gelernt aus {contract} von {title}. Was üblich ist, ist noch nicht, was Sie wollen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/learning.py"/>
        <source>Nothing was accepted in this matter. Accept findings that are as you want them first.</source>
        <translation>In diesem Vorgang wurde nichts angenommen. Nehmen Sie zuerst Fundstellen an, die Ihren Wünschen entsprechen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/learning.py"/>
        <source>{contract} of {contracts} had it, as accepted.</source>
        <translation>{contract} von {contracts} hatten dies, wie angenommen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/learning.py"/>
        <source>Learned from {finding} in {contract}.</source>
        <translation>Gelernt aus {finding} in {contract}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/learning.py"/>
        <source>{name} as it is usual in our contracts.</source>
        <translation>{name}, wie es in unseren Verträgen üblich ist.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/own_types.py"/>
        <source>The clause type has no name. Give it one.</source>
        <translation>Der Klauseltyp hat keinen Namen. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/own_types.py"/>
        <source>There is nothing to find “{name}” by. Give a question or at least one example.</source>
        <translation>Es gibt nichts, woran „{name}“ zu finden ist. Geben Sie eine Frage oder mindestens ein Beispiel an.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/proposing.py"/>
        <source>The quote of this finding does not match the document, so no words can be put in its place.</source>
        <translation>Das Zitat dieser Fundstelle stimmt nicht mit dem Dokument überein, daher lässt sich nichts an seine Stelle setzen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/redlining.py"/>
        <source>The redline is a new Word file: it has the words of both versions, not their layout.</source>
        <translation>Der Änderungsvergleich ist eine neue Word-Datei: Sie hat den Wortlaut beider Fassungen, nicht ihr Layout.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/redlining.py"/>
        <source>It does not show what changed in headers, footers and comments.</source>
        <translation>Was sich in Kopf- und Fußzeilen und Kommentaren geändert hat, zeigt sie nicht.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/redlining.py"/>
        <source>The redline is over the older file: the newer one is no Word file that could be written on.</source>
        <translation>Der Änderungsvergleich liegt über der älteren Datei: Die neuere ist keine beschreibbare Word-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/redlining.py"/>
        <source>A redline of these versions would not say what they say. Write the report instead.</source>
        <translation>Ein Änderungsvergleich dieser Fassungen gäbe sie nicht richtig wieder. Schreiben Sie stattdessen den Bericht.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/verdict_changes.py"/>
        <source>The older version is judged by “{words}”, the newer one by “{new_words}”. Choose one playbook for both.</source>
        <translation>Die ältere Fassung wird nach „{words}“ bewertet, die neuere nach „{new_words}“. Wählen Sie ein Playbook für beide.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/verdict_changes.py"/>
        <source>The two versions are judged by different editions of the playbook “{words}”. Choose one for both.</source>
        <translation>Die beiden Fassungen werden nach verschiedenen Ausgaben des Playbooks „{words}“ bewertet. Wählen Sie eine für beide.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/library.py"/>
        <source>There is no playbook “{named}”. Name a YAML file, or one of these: {known}.</source>
        <translation>Es gibt kein Playbook „{named}“. Nennen Sie eine YAML-Datei oder eines von diesen: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/library.py"/>
        <source>The playbook “{name}” cannot be opened ({error}).</source>
        <translation>Das Playbook „{name}“ kann nicht geöffnet werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/own_files.py"/>
        <source>The folder of your playbooks, “{folder}”, cannot be made ({told}). Choose another in the settings.</source>
        <translation>Der Ordner Ihrer Playbooks, „{folder}“, kann nicht angelegt werden ({told}). Wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/converting.py"/>
        <source>No position was found in “{name}”{else}. Say which column names the clause and which the position, or give the columns such headers.</source>
        <translation>In „{name}“ wurde keine Position gefunden{else}. Sagen Sie, welche Spalte die Klausel nennt und welche die Position, oder geben Sie den Spalten solche Überschriften.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/converting.py"/>
        <source>“{name}” must end in {suffixes} or {suffixes2}. Choose one.</source>
        <translation>„{name}“ muss auf {suffixes} oder {suffixes2} enden. Wählen Sie eine Endung.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/converting.py"/>
        <source>“{name}” is no workbook (.xlsx), or it needs a password. Save it anew.</source>
        <translation>„{name}“ ist keine Arbeitsmappe (.xlsx) oder braucht ein Kennwort. Speichern Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/converting.py"/>
        <source>“{name}” is no text in UTF-8. Save it as such, then try again.</source>
        <translation>„{name}“ ist kein Text in UTF-8. Speichern Sie die Datei so, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/levels.py"/>
        <source>“{words}” is no condition on a value, such as “at most 90 days”; it was left out.</source>
        <translation>„{words}“ ist keine Bedingung für einen Wert wie „at most 90 days“; es wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/levels.py"/>
        <source>“{words}” has no length, sum or share to compare with; it was left out.</source>
        <translation>„{words}“ hat keine Dauer, keinen Betrag und keinen Anteil zum Vergleichen; es wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/levels.py"/>
        <source>“{words}” is a second condition of its kind on one level; it was left out.</source>
        <translation>„{words}“ ist eine zweite Bedingung derselben Art auf einer Stufe; sie wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/levels.py"/>
        <source>“{expression}” is no regular expression ({error}); it was left out.</source>
        <translation>„{expression}“ ist kein regulärer Ausdruck ({error}); er wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>The file does not say whose positions these are; “{no_side}” was put in.</source>
        <translation>Die Datei sagt nicht, wessen Positionen es sind; „{no_side}“ wurde eingesetzt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>There is no kind of contract “{named}”; the playbook is for any.</source>
        <translation>Es gibt keine Vertragsart „{named}“; das Playbook gilt für jede.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>It goes on with the row above, and was read with it.</source>
        <translation>Sie setzt die Zeile darüber fort und wurde mit ihr gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>No column says which clauses a contract must have; each may be absent.</source>
        <translation>Keine Spalte sagt, welche Klauseln ein Vertrag haben muss; jede darf fehlen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>No clause is named; the row was left out.</source>
        <translation>Es wird keine Klausel genannt; die Zeile wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>“{called}” is a heading over other rows; the row was left out.</source>
        <translation>„{called}“ ist eine Überschrift über anderen Zeilen; die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>“{called}” says no position; the row was left out.</source>
        <translation>„{called}“ sagt keine Position; die Zeile wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>“{given}” is no {value} that is known; “{value2}” was taken.</source>
        <translation>„{given}“ ist keine bekannte Angabe für {value}; „{value2}“ wurde genommen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>“{called}” was taken for {name}.</source>
        <translation>„{called}“ wurde für {name} genommen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>“{called}” is no clause type here; add one of your own by this name to find it.</source>
        <translation>„{called}“ ist hier kein Klauseltyp; fügen Sie einen eigenen mit diesem Namen hinzu, um die Klausel zu finden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>The column “{one}” was not used.</source>
        <translation>Die Spalte „{one}“ wurde nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/profile_source.py"/>
        <source>Under no heading that is known stands: “{text}”.</source>
        <translation>Unter keiner bekannten Überschrift steht: „{text}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_source.py"/>
        <source>The check “{kind}” is not known; only the words of the rule were taken.</source>
        <translation>Die Prüfung „{kind}“ ist nicht bekannt; nur die Worte der Regel wurden übernommen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_source.py"/>
        <source>What is forbidden unless other words stand was left out; those are preferred.</source>
        <translation>Was verboten ist, wenn nicht andere Worte dastehen, wurde weggelassen; diese sind bevorzugt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_source.py"/>
        <source>“{name}” cannot be used: {error}. Mend the file, then try again.</source>
        <translation>„{name}“ ist nicht verwendbar: {error}. Berichtigen Sie die Datei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_source.py"/>
        <source>“{key}” is no clause type here; it is found by its patterns alone.</source>
        <translation>„{key}“ ist hier kein Klauseltyp; die Klausel wird nur an ihren Mustern erkannt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_source.py"/>
        <source>The maximum {most} has no unit that is told; it was left out.</source>
        <translation>Das Höchstmaß {most} hat keine erkennbare Einheit; es wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_source.py"/>
        <source>“{title}” says no position; the rule was left out.</source>
        <translation>„{title}“ sagt keine Position; die Regel wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_writer.py"/>
        <source>{name}, from the side of the {side}.</source>
        <translation>{name}, aus Sicht von: {side}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_writer.py"/>
        <source>“{title}” was left out: such rules look for words, and it has none.</source>
        <translation>„{title}“ wurde weggelassen: Solche Regeln suchen nach Worten, und es hat keine.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_writer.py"/>
        <source>“{title}” is there in part: a rule has no conditions but “at most”, and no examples.</source>
        <translation>„{title}“ ist nur zum Teil dabei: Eine Regel kennt keine Bedingung außer „höchstens“ und keine Beispiele.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/sheet_source.py"/>
        <source>“{name}” is too large for a playbook. Choose a workbook with positions.</source>
        <translation>„{name}“ ist zu groß für ein Playbook. Wählen Sie eine Arbeitsmappe mit Positionen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/sheet_source.py"/>
        <source>“{name}” is no workbook that can be read. Save it anew as .xlsx, then try.</source>
        <translation>„{name}“ ist keine lesbare Arbeitsmappe. Speichern Sie sie neu als .xlsx, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/word_source.py"/>
        <source>“{name}” is no Word file that can be read. Save it anew as .docx, then try.</source>
        <translation>„{name}“ ist keine lesbare Word-Datei. Speichern Sie sie neu als .docx, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/converting.py"/>
        <source>“{name}” is too large for a playbook. Choose a file with positions.</source>
        <translation>„{name}“ ist zu groß für ein Playbook. Wählen Sie eine Datei mit Positionen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/answers/follow_ups.py"/>
        <source>Was sagt der Vertrag zum Thema {short}?</source>
        <translation>Was sagt der Vertrag zum Thema {short}?</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/answers/prompts.py"/>
        <source>The prompts file {path} cannot be used ({error}). Mend it or reinstall.</source>
        <translation>Die Datei der Anweisungen {path} kann nicht verwendet werden ({error}). Reparieren Sie sie oder installieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/answers/trial.py"/>
        <source>The test of wordings {path} cannot be used ({error}). Mend it or reinstall.</source>
        <translation>Der Test der Formulierungen {path} kann nicht verwendet werden ({error}). Reparieren Sie ihn oder installieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/presence.py"/>
        <source>The clause weights {file} are of another version. Reinstall Smallprint.</source>
        <translation>Die Klauselgewichte {file} sind von einer anderen Version. Installieren Sie Smallprint erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/presence.py"/>
        <source>The clause weights {file} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation>Die Klauselgewichte {file} können nicht gelesen werden ({error}). Installieren Sie Smallprint erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/retrieve/vocabulary.py"/>
        <source>The thesaurus {path} cannot be read ({error}). Mend it or reinstall.</source>
        <translation>Der Thesaurus {path} kann nicht gelesen werden ({error}). Reparieren Sie ihn oder installieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/retrieve/vocabulary.py"/>
        <source>The rarity of words {rarity} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation>Die Seltenheit der Wörter {rarity} kann nicht gelesen werden ({error}). Installieren Sie Smallprint erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The settings file {path} does not hold settings. Delete it to start afresh.</source>
        <translation>Die Einstellungsdatei {path} enthält keine Einstellungen. Löschen Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The setting “{name}” must be of type {name2}, not {value}. Change it in {settings_file}.</source>
        <translation>Die Einstellung „{name}“ muss vom Typ {name2} sein, nicht {value}. Ändern Sie sie in {settings_file}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The setting “{name}” must be one of {choices}, not {value}. Change it in {settings_file}.</source>
        <translation>Die Einstellung „{name}“ muss eines von {choices} sein, nicht {value}. Ändern Sie sie in {settings_file}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The setting “{name}” must be from {limits} to {limits2}, not {value}. Change it in {settings_file}.</source>
        <translation>Die Einstellung „{name}“ muss von {limits} bis {limits2} reichen, nicht {value}. Ändern Sie sie in {settings_file}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The settings file {path} cannot be read ({error}). Mend it, or delete it to start afresh.</source>
        <translation>Die Einstellungsdatei {path} kann nicht gelesen werden ({error}). Reparieren Sie sie oder löschen Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The settings could not be kept in {path} ({strerror}); they hold until the program ends. Free some space or check that the folder can be written, then save them again.</source>
        <translation>Die Einstellungen konnten nicht in {path} aufbewahrt werden ({strerror}); sie gelten bis zum Programmende. Schaffen Sie Platz oder prüfen Sie, ob in den Ordner geschrieben werden kann, und speichern Sie sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The setting “{name}” must hold texts by name. Change it in {settings_file}.</source>
        <translation>Die Einstellung „{name}“ muss Texte nach Namen enthalten. Ändern Sie sie in {settings_file}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/standards/form_file.py"/>
        <source>“{name}” is no standard form. Make it anew with “smallprint standard add”.</source>
        <translation>„{name}“ ist kein Standardformular. Erstellen Sie es neu mit „smallprint standard add“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/standards/form_file.py"/>
        <source>“{name}” is a standard form of a newer Smallprint. Update the program to use it.</source>
        <translation>„{name}“ ist ein Standardformular eines neueren Smallprint. Aktualisieren Sie das Programm, um es zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/standards/form_file.py"/>
        <source>“{path}” cannot be written ({error}).</source>
        <translation>„{path}“ kann nicht geschrieben werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/standards/form_file.py"/>
        <source>“{name}” is too large for a standard form.</source>
        <translation>„{name}“ ist zu groß für ein Standardformular.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/standards/form_file.py"/>
        <source>“{name}” cannot be opened ({error}).</source>
        <translation>„{name}“ kann nicht geöffnet werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/standards/making.py"/>
        <source>“{name}” has too few words for a form. Name the file of a whole form.</source>
        <translation>„{name}“ hat zu wenige Wörter für ein Formular. Nennen Sie die Datei eines ganzen Formulars.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/own_types.py"/>
        <source>There is a clause type “{name}” already. Choose another name.</source>
        <translation>Es gibt schon einen Klauseltyp „{name}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/own_types.py"/>
        <source>The clause type “{name}” is not in the matter any more. Add it again.</source>
        <translation>Der Klauseltyp „{name}“ ist nicht mehr im Vorgang. Fügen Sie ihn erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/copies.py"/>
        <source>“{name}” is this matter itself. Choose another name for the copy.</source>
        <translation>„{name}“ ist dieser Vorgang selbst. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/copies.py"/>
        <source>“{name}” is of an older version, and no copy of it could be put beside it before it is brought up to date ({strerror}). Free some space there, then open it again.</source>
        <translation>„{name}“ ist von einer älteren Version, und vor der Aktualisierung konnte keine Kopie daneben abgelegt werden ({strerror}). Schaffen Sie dort Platz und öffnen Sie die Datei dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/copies.py"/>
        <source>“{target}” could not be written ({strerror}). Choose another name or place for the copy.</source>
        <translation>„{target}“ konnte nicht geschrieben werden ({strerror}). Wählen Sie einen anderen Namen oder Ort für die Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>“{path}” is a folder. Name a matter file, for example “{name}.smallprint”.</source>
        <translation>„{path}“ ist ein Ordner. Nennen Sie eine Vorgangsdatei, etwa „{name}.smallprint“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>There is no matter file “{path}”. If it was moved or renamed, put it back or open it where it is now; else check the name.</source>
        <translation>Es gibt keine Vorgangsdatei „{path}“. Wurde sie verschoben oder umbenannt, legen Sie sie zurück oder öffnen Sie sie dort, wo sie jetzt ist; sonst prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>“{name}” is a database, but not a matter file. Choose another file.</source>
        <translation>„{name}“ ist eine Datenbank, aber keine Vorgangsdatei. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>“{name}” is not there any more: it was moved, renamed or deleted while it was open. What came after that is not stored. Put it back, or open it where it is now.</source>
        <translation>„{name}“ ist nicht mehr da: Die Datei wurde verschoben, umbenannt oder gelöscht, während sie offen war. Was danach kam, ist nicht gespeichert. Legen Sie sie zurück oder öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>“{path}” cannot be opened ({strerror}). Choose another file.</source>
        <translation>„{path}“ kann nicht geöffnet werden ({strerror}). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>“{name}” is damaged, so the mark stays. Close it where it came from, then copy it again.</source>
        <translation>„{name}“ ist beschädigt, deshalb bleibt der Vermerk. Schließen Sie den Vorgang dort, wo er herkam, und kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/decisions.py"/>
        <source>This finding is not in the matter any more.</source>
        <translation>Diese Fundstelle ist nicht mehr im Vorgang.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/document_list.py"/>
        <source>What the matter holds of this document cannot be read. Add the file again.</source>
        <translation>Was der Vorgang von diesem Dokument enthält, kann nicht gelesen werden. Fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/documents.py"/>
        <source>What the matter holds of {row} is damaged and cannot be read. Add the file again.</source>
        <translation>Was der Vorgang von {row} enthält, ist beschädigt und kann nicht gelesen werden. Fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/documents.py"/>
        <source>This document was not read yet. Review it first.</source>
        <translation>Dieses Dokument wurde noch nicht gelesen. Prüfen Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/foreign.py"/>
        <source>“{name}” was changed by another program: {what}. It is not opened, for what it holds could be a trap. Ask for it again from where it came, or restore it from a backup.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert: {what}. Die Datei wird nicht geöffnet, denn ihr Inhalt könnte eine Falle sein. Bitten Sie dort erneut darum, woher sie kam, oder stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/foreign.py"/>
        <source>“{name}” was written by a newer Smallprint. Update the program to open it.</source>
        <translation>„{name}“ wurde von einem neueren Smallprint geschrieben. Aktualisieren Sie das Programm, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/matter.py"/>
        <source>“{name}” was made by an older version and is brought up to date. A copy of it as it was lies beside it in {folder}: “{copy}”. It holds your contracts, too: delete it once you are content.</source>
        <translation>„{name}“ stammt von einer älteren Version und ist auf den neuen Stand gebracht. Eine Kopie des alten Standes liegt daneben in {folder}: „{copy}“. Auch sie enthält Ihre Verträge: Löschen Sie sie, sobald Sie zufrieden sind.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/matter.py"/>
        <source>“{name}” is in use by another program: you can read it, ask it and write reports, but nothing that you decide is stored. Close it there, then open it again.</source>
        <translation>„{name}“ wird von einem anderen Programm benutzt: Sie können darin lesen, Fragen stellen und Berichte schreiben, aber nichts, was Sie entscheiden, wird gespeichert. Schließen Sie den Vorgang dort und öffnen Sie ihn dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/matter.py"/>
        <source>“{name}” is read-only: you can read it, ask it and write reports, but nothing that you decide is stored. Save a copy to work on.</source>
        <translation>„{name}“ ist schreibgeschützt: Sie können darin lesen, fragen und Berichte schreiben, aber nichts, was Sie entscheiden, wird gespeichert. Speichern Sie eine Kopie zum Arbeiten.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/matter.py"/>
        <source>“{name}” is incomplete: it was copied while it was open, and what was stored last is missing. Close it where it came from, then copy it again.</source>
        <translation>„{name}“ ist unvollständig: Die Datei wurde kopiert, während sie offen war, und das zuletzt Gespeicherte fehlt. Schließen Sie sie dort, woher sie kam, und kopieren Sie sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/matter.py"/>
        <source>{entries} of “{name}” could not be read, or {do} not match the document: the file is damaged, or was changed by another program.</source>
        <translation>{entries} von „{name}“ konnten nicht gelesen werden oder stimmen nicht mit dem Dokument überein: Die Datei ist beschädigt oder wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/matter.py"/>
        <source>“{name}” is not at its place any more: it was deleted, moved or replaced meanwhile. Put it back, then go on.</source>
        <translation>„{name}“ ist nicht mehr an seinem Platz: Die Datei wurde inzwischen gelöscht, verschoben oder ersetzt. Legen Sie sie zurück und machen Sie dann weiter.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/opening.py"/>
        <source>“{name}” is read-only and has a second file, “{name2}”, that is not written back yet. Copy both to a folder you may write to, and open the copy.</source>
        <translation>„{name}“ ist schreibgeschützt und hat eine zweite Datei, „{name2}“, die noch nicht zurückgeschrieben ist. Kopieren Sie beide in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/questions.py"/>
        <source>A document was removed while the question was answered. Ask again.</source>
        <translation>Während die Frage beantwortet wurde, wurde ein Dokument entfernt. Fragen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/questions.py"/>
        <source>This question was removed from the matter. Ask it again.</source>
        <translation>Diese Frage wurde aus dem Vorgang entfernt. Stellen Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/removed.py"/>
        <source>This document was removed for good. Add the file again.</source>
        <translation>Dieses Dokument wurde endgültig entfernt. Fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/removed.py"/>
        <source>“{name}” was added again meanwhile. Remove that one first.</source>
        <translation>„{name}“ wurde inzwischen erneut hinzugefügt. Entfernen Sie zuerst dieses.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/proposing.py"/>
        <source>This finding is not in the matter any more, or was replaced meanwhile.</source>
        <translation>Diese Fundstelle ist nicht mehr im Vorgang oder wurde inzwischen ersetzt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/runs.py"/>
        <source>Where a review of this document stopped cannot be read. Review it again.</source>
        <translation>Wo eine Prüfung dieses Dokuments anhielt, kann nicht gelesen werden. Prüfen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/runs.py"/>
        <source>This document was removed while it was being reviewed.</source>
        <translation>Dieses Dokument wurde entfernt, während es geprüft wurde.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” is read-only: nothing can be stored in it. Save a copy where you may write, and go on in that.</source>
        <translation>„{name}“ ist schreibgeschützt: Darin kann nichts gespeichert werden. Speichern Sie eine Kopie, wo Sie schreiben dürfen, und arbeiten Sie darin weiter.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” is incomplete: it was copied while it was open, without the file “{log}” that lay beside it. Close the matter where it came from, then copy it again.</source>
        <translation>„{name}“ ist unvollständig: Die Datei wurde kopiert, während sie offen war, ohne die daneben liegende Datei „{log}“. Schließen Sie den Vorgang dort, woher er kam, und kopieren Sie ihn dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” holds what cannot be read: it is damaged. Restore it from a backup.</source>
        <translation>„{name}“ enthält Unlesbares: Die Datei ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” is not a matter file, or it is damaged. Restore it from a backup.</source>
        <translation>„{name}“ ist keine Vorgangsdatei oder ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>The disk is full: “{name}” could not be saved. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll: „{name}“ konnte nicht gespeichert werden. Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>The disk with “{name}” failed while reading or writing. Check that it is connected and has space.</source>
        <translation>Der Datenträger mit „{name}“ versagte beim Lesen oder Schreiben. Prüfen Sie, ob er verbunden ist und Platz hat.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” is in use by another program. Close it there, then try again.</source>
        <translation>„{name}“ wird von einem anderen Programm verwendet. Schließen Sie die Datei dort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{path}” cannot be opened or made. Check that the folder exists and that you may write to it.</source>
        <translation>„{path}“ kann nicht geöffnet oder angelegt werden. Prüfen Sie, ob der Ordner vorhanden ist und Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/absences.py"/>
        <source>This document is not in the matter any more. Add the file again.</source>
        <translation>Dieses Dokument ist nicht mehr im Vorgang. Fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” could not be read or saved (error {code}). Close it, then try again.</source>
        <translation>„{name}“ konnte nicht gelesen oder gespeichert werden (Fehler {code}). Schließen Sie die Datei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/unpacked.py"/>
        <source>What is in “{within}” cannot be unpacked ({error}). Free some space, or unpack it yourself and add the contracts in it.</source>
        <translation>Der Inhalt von „{within}“ kann nicht entpackt werden ({error}). Schaffen Sie Platz, oder entpacken Sie selbst und fügen Sie die Verträge daraus hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/system/paths.py"/>
        <source>The folder {folder} cannot be made ({error}). Make it by hand, or set SMALLPRINT_HOME to a folder that can be written to.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden ({error}). Legen Sie ihn von Hand an oder setzen Sie SMALLPRINT_HOME auf einen Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/system/scratch.py"/>
        <source>The temporary folder cannot be written to ({error}). Make room in it, or set TMPDIR to another folder.</source>
        <translation>In den temporären Ordner kann nicht geschrieben werden ({error}). Schaffen Sie dort Platz oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} tracked changes are read as if {0}.</source>
        <extracomment>English for 1: {n} tracked change is read as if {0}.</extracomment>
        <translation>
            <numerusform>{n} nachverfolgte Änderung wird gelesen, als wäre sie {0}.</numerusform>
            <numerusform>{n} nachverfolgte Änderungen werden gelesen, als wären sie {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} comments stand at the end of the text.</source>
        <extracomment>English for 1: {n} comment stands at the end of the text.</extracomment>
        <translation>
            <numerusform>{n} Kommentar steht am Ende des Textes.</numerusform>
            <numerusform>{n} Kommentare stehen am Ende des Textes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} characters of hidden text stand at the end of the text.</source>
        <extracomment>English for 1: {n} character of hidden text stands at the end of the text.</extracomment>
        <translation>
            <numerusform>{n} Zeichen verborgenen Textes steht am Ende des Textes.</numerusform>
            <numerusform>{n} Zeichen verborgenen Textes stehen am Ende des Textes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} characters of this text are hidden in the file. They stand at the end of {on}.</source>
        <extracomment>English for 1: {n} character of this text is hidden in the file. It stands at the end of {on}.</extracomment>
        <translation>
            <numerusform>{n} Zeichen dieses Textes ist in der Datei verborgen und steht am Ende von {on}.</numerusform>
            <numerusform>{n} Zeichen dieses Textes sind in der Datei verborgen und stehen am Ende von {on}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} words are struck out: they are no part of the contract's text and stand at its end.</source>
        <extracomment>English for 1: {n} word is struck out: it is no part of the contract's text and stands at its end.</extracomment>
        <translation>
            <numerusform>{n} Wort ist durchgestrichen: Es gehört nicht zum Vertragstext und steht an dessen Ende.</numerusform>
            <numerusform>{n} Wörter sind durchgestrichen: Sie gehören nicht zum Vertragstext und stehen an dessen Ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} words are struck out and no part of the contract's text. They stand at the end of {on}.</source>
        <extracomment>English for 1: {n} word is struck out and no part of the contract's text. It stands at the end of {on}.</extracomment>
        <translation>
            <numerusform>{n} Wort ist durchgestrichen, gehört nicht zum Vertragstext und steht am Ende von {on}.</numerusform>
            <numerusform>{n} Wörter sind durchgestrichen, gehören nicht zum Vertragstext und stehen am Ende von {on}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} choices of a form are not ticked and no part of the contract's text. They stand at the end of {on}.</source>
        <extracomment>English for 1: {n} choice of a form is not ticked and no part of the contract's text. It stands at the end of {on}.</extracomment>
        <translation>
            <numerusform>{n} Auswahl eines Formulars ist nicht angekreuzt, gehört nicht zum Vertragstext und steht am Ende von {on}.</numerusform>
            <numerusform>{n} Auswahlen eines Formulars sind nicht angekreuzt, gehören nicht zum Vertragstext und stehen am Ende von {on}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} choices are not ticked: nothing is taken from them.</source>
        <extracomment>English for 1: {n} choice is not ticked, beside others that are: nothing is taken from it.</extracomment>
        <translation>
            <numerusform>{n} Auswahl ist nicht angekreuzt, neben anderen, die es sind: Daraus wird nichts übernommen.</numerusform>
            <numerusform>{n} Auswahlen sind nicht angekreuzt: Daraus wird nichts übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} choices stand where no box is ticked: what was agreed there is open.</source>
        <extracomment>English for 1: {n} choice stands where no box is ticked: what was agreed there is open.</extracomment>
        <translation>
            <numerusform>{n} Auswahl steht, wo kein Kästchen angekreuzt ist: Was dort vereinbart wurde, ist offen.</numerusform>
            <numerusform>{n} Auswahlen stehen, wo kein Kästchen angekreuzt ist: Was dort vereinbart wurde, ist offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} pictures or embedded objects are not read.</source>
        <extracomment>English for 1: {n} picture or embedded object is not read.</extracomment>
        <translation>
            <numerusform>{n} Bild oder eingebettetes Objekt wird nicht gelesen.</numerusform>
            <numerusform>{n} Bilder oder eingebettete Objekte werden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} fields would bring in something from outside the file, and were not followed.</source>
        <extracomment>English for 1: {n} field would bring in something from outside the file, and was not followed.</extracomment>
        <translation>
            <numerusform>{n} Feld würde etwas von außerhalb der Datei holen und wurde nicht verfolgt.</numerusform>
            <numerusform>{n} Felder würden etwas von außerhalb der Datei holen und wurden nicht verfolgt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} other documents are inserted by reference and not read.</source>
        <extracomment>English for 1: {n} other document is inserted by reference and not read.</extracomment>
        <translation>
            <numerusform>{n} anderes Dokument ist durch Verweis eingefügt und nicht gelesen.</numerusform>
            <numerusform>{n} andere Dokumente sind durch Verweis eingefügt und nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} characters of special fonts are shown as {unknown_symbol}.</source>
        <extracomment>English for 1: {n} character of a special font is shown as {unknown_symbol}.</extracomment>
        <translation>
            <numerusform>{n} Zeichen einer Sonderschrift wird gezeigt als {unknown_symbol}.</numerusform>
            <numerusform>{n} Zeichen von Sonderschriften werden gezeigt als {unknown_symbol}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/absence.py"/>
        <source>The document is in {language}, and clause types are looked for in English only. What was not found may well be there.</source>
        <translation>Das Dokument ist auf {language}, und Klauseltypen werden nur auf Englisch gesucht. Was nicht gefunden wurde, kann durchaus da sein.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/absence.py"/>
        <source>{types} that such a contract need not have {are} left out: nothing was found of {them}.</source>
        <translation>Ausgelassen: {types}, die ein solcher Vertrag nicht haben muss und von denen nichts gefunden wurde.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/absence.py"/>
        <source>another language</source>
        <translation>einer anderen Sprache</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/change.py"/>
        <source>Inserted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/change.py"/>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/change.py"/>
        <source>Moved here</source>
        <translation>Hierher verschoben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/change.py"/>
        <source>Moved away</source>
        <translation>Weg verschoben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/change.py"/>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/checklist.py"/>
        <source>confirmed absent</source>
        <translation>bestätigt nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/checklist.py"/>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/checklist.py"/>
        <source>not looked for</source>
        <translation>nicht gesucht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/checklist.py"/>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/checklist.py"/>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>General</source>
        <translation>Allgemeines</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Exit</source>
        <translation>Beendigung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Liability</source>
        <translation>Haftung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Assignment and IP</source>
        <translation>Übertragung und geistiges Eigentum</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Restrictions</source>
        <translation>Beschränkungen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Commercial</source>
        <translation>Kommerzielles</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Confidentiality and data</source>
        <translation>Vertraulichkeit und Daten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Law and audit</source>
        <translation>Recht und Prüfrechte</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>General terms</source>
        <translation>Allgemeine Bestimmungen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>A date</source>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>A length of time</source>
        <translation>Eine Zeitspanne</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>A place</source>
        <translation>Ein Ort</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>A sum of money or a share</source>
        <translation>Ein Geldbetrag oder Anteil</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>A title</source>
        <translation>Ein Titel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>{new} new, {gone} gone, {changed} changed, {same} as before. Findings that are folded as less likely are not compared.</source>
        <translation>{new} neu, {gone} entfallen, {changed} geändert, {same} wie zuvor. Als weniger wahrscheinlich eingeklappte Fundstellen werden nicht verglichen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>value: {old} → {new}</source>
        <translation>Wert: {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>sure now, perhaps before</source>
        <translation>jetzt sicher, zuvor vielleicht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>perhaps now, sure before</source>
        <translation>jetzt vielleicht, zuvor sicher</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>disputed now</source>
        <translation>jetzt strittig</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>not disputed any more</source>
        <translation>nicht mehr strittig</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>begins earlier, with “{its_words}”</source>
        <translation>beginnt früher, mit „{its_words}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>begins later, with “{its_words}”</source>
        <translation>beginnt später, mit „{its_words}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>ends later, with “{its_words}”</source>
        <translation>endet später, mit „{its_words}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>ends earlier, with “{its_words}”</source>
        <translation>endet früher, mit „{its_words}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>value: {new}, none before</source>
        <translation>Wert: {new}, zuvor keiner</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>value: none, {old} before</source>
        <translation>Wert: keiner, zuvor {old}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/dated_duty.py"/>
        <source>Payment due</source>
        <translation>Zahlung fällig</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/dated_duty.py"/>
        <source>Dated duty</source>
        <translation>Pflicht mit Termin</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/dated_duty.py"/>
        <source>{day}: as the contract says.</source>
        <translation>{day}: wie der Vertrag sagt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>{label} highlight</source>
        <translation>Markierung in {label}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>Proposed instead</source>
        <translation>Stattdessen vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>Proposed to be struck</source>
        <translation>Zur Streichung vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/fact.py"/>
        <source>from the finding “{name}”, {trust}</source>
        <translation>aus der Fundstelle „{name}“, {trust}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/fact.py"/>
        <source>marked by a person</source>
        <translation>von einer Person markiert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/fact.py"/>
        <source>{confidence} % sure</source>
        <translation>zu {confidence} % sicher</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Notes and reasons</source>
        <translation>Notizen und Begründungen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>What you wrote on documents and findings, and why you rejected or edited</source>
        <translation>Was Sie zu Dokumenten und Fundstellen geschrieben haben und warum Sie abgelehnt oder bearbeitet haben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Proposed words</source>
        <translation>Vorgeschlagener Wortlaut</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>What you would have clauses say instead</source>
        <translation>Was Klauseln Ihrer Ansicht nach stattdessen sagen sollen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Names of people</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Your name, and the authors of tracked changes, comments and files</source>
        <translation>Ihr Name und die Verfasser von nachverfolgten Änderungen, Kommentaren und Dateien</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>When it was reviewed, decided, asked and written</source>
        <translation>Wann geprüft, entschieden, gefragt und geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Where the files were</source>
        <translation>Wo die Dateien waren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>How it was made</source>
        <translation>Wie es entstanden ist</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Model, settings, version and hashes: the page to repeat the review from</source>
        <translation>Modell, Einstellungen, Version und Prüfsummen: die Seite, mit der sich die Prüfung wiederholen lässt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/kind.py"/>
        <source>Kind not known</source>
        <translation>Vertragsart unbekannt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/page_names.py"/>
        <source>page {label}</source>
        <translation>Seite {label}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/page_names.py"/>
        <source>pages {labels}</source>
        <translation>Seiten {labels}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/place.py"/>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/place.py"/>
        <source>section {section}</source>
        <translation>Abschnitt {section}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/place.py"/>
        <source>page {page_label}</source>
        <translation>Seite {page_label}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/place.py"/>
        <source>p. {page_label}</source>
        <translation>S. {page_label}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Opening</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Recognising</source>
        <translation>Erkennt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Splitting into passages</source>
        <translation>Zerlegt in Textstellen:</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Finding clauses in</source>
        <translation>Sucht Klauseln in</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Preparing for questions:</source>
        <translation>Bereitet für Fragen vor:</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>The Nano model reads</source>
        <translation>Das Nano-Modell liest</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Writing the report</source>
        <translation>Schreibt den Bericht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Copying the matter to</source>
        <translation>Kopiert den Vorgang nach</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Asking</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Downloading</source>
        <translation>Lädt herunter:</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Trying on this machine:</source>
        <translation>Probiert auf diesem Rechner aus:</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Taking in</source>
        <translation>Nimmt auf:</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Comparing with an earlier version:</source>
        <translation>Vergleicht mit einer früheren Fassung:</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>May answer: read it</source>
        <translation>Antwortet vielleicht: bitte lesen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>See the quotes</source>
        <translation>Siehe Zitate</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>The closest matches. Nothing is concluded from them.</source>
        <translation>Die nächstliegenden Stellen. Daraus wird nichts geschlossen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>{said}, with limits</source>
        <translation>{said}, mit Einschränkungen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>Subject to: “{condition}”.</source>
        <translation>Vorbehaltlich: „{condition}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>The quotes bear on the question and do not decide it.</source>
        <translation>Die Zitate betreffen die Frage und entscheiden sie nicht.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>The closest match. Nothing is concluded from it.</source>
        <translation>Die nächstliegende Stelle. Daraus wird nichts geschlossen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/recall.py"/>
        <source>found in {found} of {there} contracts that have it</source>
        <translation>gefunden in {found} von {there} Verträgen, die es haben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/recall.py"/>
        <source>measured on {contract} only</source>
        <translation>nur an {contract} gemessen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/review.py"/>
        <source>The quote does not match the document.</source>
        <translation>Das Zitat stimmt nicht mit dem Dokument überein.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/run.py"/>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/run.py"/>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/run.py"/>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/run.py"/>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/run.py"/>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/run.py"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>none was asked</source>
        <translation>keines wurde gefragt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>by words and by clause types</source>
        <translation>nach Wörtern und nach Klauseltypen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>by words alone</source>
        <translation>nur nach Wörtern</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>Searched: {much} of {name}, {how}.</source>
        <translation>Durchsucht: {much} von {name}, {how}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{may} may answer</source>
        <translation>{may} antworten vielleicht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{nothing} with nothing found</source>
        <translation>{nothing} ohne Fund</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{page} could not be read.</source>
        <translation>{page} konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{were} hard to read.</source>
        <translation>{were} schwer lesbar.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/telling_words.py"/>
        <source>under “{heading}”</source>
        <translation>unter „{heading}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/telling_words.py"/>
        <source>says {said}</source>
        <translation>enthält {said}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>Last day for notice to stop renewal</source>
        <translation>Letzter Tag für die Kündigung vor Verlängerung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>Last day for notice to renew</source>
        <translation>Letzter Tag für die Mitteilung zur Verlängerung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>End of term</source>
        <translation>Ende der Laufzeit</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>Renewal would begin</source>
        <translation>Verlängerung würde beginnen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{day}: the day after the end, {end}.</source>
        <translation>{day}: der Tag nach dem Ende, {end}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{day}: {length} before the end, {end}.</source>
        <translation>{day}: {length} vor dem Ende, {end}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{end}: as the contract says.</source>
        <translation>{end}: wie der Vertrag sagt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{begins} A renewal of {length} would end on {until}.</source>
        <translation>{begins} Eine Verlängerung um {length} würde am {until} enden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{end}: as a person wrote it.</source>
        <translation>{end}: wie eine Person es schrieb.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>word search</source>
        <translation>Wortsuche</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>clause heads</source>
        <translation>Klauselköpfe</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>OpenContracts</source>
        <translation>OpenContracts</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>What was found, as annotated documents that OpenContracts imports</source>
        <translation>Was gefunden wurde, als annotierte Dokumente, die OpenContracts importiert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Word report</source>
        <translation>Word-Bericht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The findings as a report, to edit and send on</source>
        <translation>Die Fundstellen als Bericht, zum Bearbeiten und Weitersenden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>PDF report</source>
        <translation>PDF-Bericht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The same report, to read and file</source>
        <translation>Derselbe Bericht, zum Lesen und Ablegen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>HTML report</source>
        <translation>HTML-Bericht</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The same report as one page for a browser</source>
        <translation>Derselbe Bericht als eine Seite für den Browser</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The findings with filters, and documents by terms</source>
        <translation>Die Fundstellen mit Filtern, und Dokumente nach Eckdaten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The findings as one plain table</source>
        <translation>Die Fundstellen als eine einfache Tabelle</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Ends, renewals and last days for notice</source>
        <translation>Enden, Verlängerungen und letzte Kündigungstage</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>What you decided, in the form of CUAD and SQuAD</source>
        <translation>Was Sie entschieden haben, in der Form von CUAD und SQuAD</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The findings for other programs</source>
        <translation>Die Fundstellen für andere Programme</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Deviates</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Cannot tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Acceptable</source>
        <translation>Akzeptabel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Meets</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>The contract must have it.</source>
        <translation>Der Vertrag muss sie haben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>The contract may have it.</source>
        <translation>Der Vertrag darf sie haben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>The contract must not have it.</source>
        <translation>Der Vertrag darf sie nicht haben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>never accepted</source>
        <translation>nie akzeptiert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>at most {bound}</source>
        <translation>höchstens {bound}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>at least {bound}</source>
        <translation>mindestens {bound}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>one of {bound}</source>
        <translation>eines von: {bound}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>equal to {bound}</source>
        <translation>gleich {bound}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Such a clause is there.</source>
        <translation>Eine solche Klausel ist vorhanden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Such a clause is there, and must not be.</source>
        <translation>Eine solche Klausel ist vorhanden und darf es nicht sein.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>No such clause was found.</source>
        <translation>Eine solche Klausel wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>No such clause was found, as wanted.</source>
        <translation>Eine solche Klausel wurde nicht gefunden, wie gewünscht.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>No such clause was found; the contract need not have one.</source>
        <translation>Eine solche Klausel wurde nicht gefunden; der Vertrag muss keine haben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>A person looked for it and confirmed that it is absent.</source>
        <translation>Eine Person hat danach gesucht und das Fehlen bestätigt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Such a clause is there, and none that has the words which this is about. Read it.</source>
        <translation>Eine solche Klausel ist da, aber keine mit den Worten, um die es hier geht. Lesen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>No such clause was found, but words which it is about stand here. Read them.</source>
        <translation>Keine solche Klausel wurde gefunden, aber Worte, um die es geht, stehen hier. Lesen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>This is only perhaps such a clause. Accept or reject the finding.</source>
        <translation>Das ist nur vielleicht eine solche Klausel. Nehmen Sie die Fundstelle an oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Nothing was found, but such clauses are often missed. Look for it.</source>
        <translation>Nichts wurde gefunden, aber solche Klauseln werden oft übersehen. Suchen Sie danach.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Nothing was found, but this paper takes in terms that stand elsewhere. Add them, and judge them too.</source>
        <translation>Nichts wurde gefunden, aber dieses Papier bezieht Bedingungen ein, die anderswo stehen. Fügen Sie sie hinzu, und beurteilen Sie auch sie.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>The document was not reviewed to its end.</source>
        <translation>Das Dokument wurde nicht zu Ende geprüft.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>The document is in {0}, and such clauses are looked for in English only.</source>
        <translation>Das Dokument ist auf {0}, und solche Klauseln werden nur auf Englisch gesucht.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>There is no clause type “{0}” here. Add it as one of your own, or change the playbook.</source>
        <translation>Es gibt hier keinen Klauseltyp „{0}“. Fügen Sie ihn als eigenen hinzu oder ändern Sie das Playbook.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Looking for the pattern “{0}” took too long.</source>
        <translation>Die Suche nach dem Muster „{0}“ dauerte zu lange.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>It states no value that could be read.</source>
        <translation>Sie nennt keinen lesbaren Wert.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>It is {0} % like “{1}”.</source>
        <translation>Sie ist „{1}“ zu {0} % ähnlich.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>It says that “{1}” ({0} % sure).</source>
        <translation>Sie besagt, dass „{1}“ (zu {0} % sicher).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>It says the contrary of “{1}” ({0} % sure).</source>
        <translation>Sie besagt das Gegenteil von „{1}“ (zu {0} % sicher).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>It does not say that “{1}” ({0} % sure).</source>
        <translation>Sie besagt nicht, dass „{1}“ (zu {0} % sicher).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether it says that “{1}” is not sure ({0} %).</source>
        <translation>Ob sie besagt, dass „{1}“, ist nicht sicher ({0} %).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>The voices differ. Read the clause.</source>
        <translation>Die Stimmen weichen ab. Lesen Sie die Klausel.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Such a clause is there, and nothing tells whether it says what you want.</source>
        <translation>Eine solche Klausel ist vorhanden, und nichts zeigt, ob sie sagt, was Sie wollen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{passage} {were} looked at.</source>
        <translation>Angesehen: {passage}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{looked} How often it is found was {recall}.</source>
        <translation>{looked} Wie oft sie gefunden wird: {recall}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Nothing was found, but {page} could not be read.</source>
        <translation>Nichts wurde gefunden, aber {page} konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>It has the words “{words}”, which are {level}.</source>
        <translation>Sie hat die Wörter „{words}“, diese sind {level}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{value} is {bounds}, which is {level}.</source>
        <translation>Vereinbart: {value}. Das ist {level}: {bounds}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>It says {value}; what is {level} is {bounds}.</source>
        <translation>Vereinbart: {value}. Als {level} gilt: {bounds}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{looked} How often it is found was never measured.</source>
        <translation>{looked} Wie oft sie gefunden wird, wurde nie gemessen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{looked} This type is {recall}.</source>
        <translation>{looked} Dieser Typ wird {recall}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>“{words}” cannot be read for certain.</source>
        <translation>„{words}“ kann nicht sicher gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{missing} missing</source>
        <translation>{missing} fehlen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{cannot_tell} cannot be told</source>
        <translation>{cannot_tell} nicht feststellbar</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{fine} met or acceptable</source>
        <translation>{fine} erfüllt oder akzeptabel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told: the two are measured in different things.</source>
        <translation>Ob {value} zu „{bounds}“ passt, ist nicht feststellbar: Die beiden haben verschiedene Maße.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told: they are in different currencies.</source>
        <translation>Ob {value} zu „{bounds}“ passt, ist nicht feststellbar: Die Währungen sind verschieden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told: their units are not always equally long.</source>
        <translation>Ob {value} zu „{bounds}“ passt, ist nicht feststellbar: Die Einheiten sind nicht immer gleich lang.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told: it comes on top of another rate.</source>
        <translation>Ob {value} zu „{bounds}“ passt, ist nicht feststellbar: Es ist ein Aufschlag auf einen anderen Satz.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told: it is the rate of another time than a year.</source>
        <translation>Ob {value} zu „{bounds}“ passt, ist nicht feststellbar: Der Satz gilt nicht für ein Jahr.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told: it is not said of which months’ fees.</source>
        <translation>Ob {value} zu „{bounds}“ passt, ist nicht feststellbar: Es steht nicht da, die Entgelte welcher Monate gemeint sind.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told: part of it is or may be, and part is not.</source>
        <translation>Ob {value} zu „{bounds}“ passt, ist nicht feststellbar: Ein Teil davon passt oder könnte passen, ein Teil nicht.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told.</source>
        <translation>Ob {value} zu „{bounds}“ passt, ist nicht feststellbar.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>A person says so.</source>
        <translation>Eine Person sagt es.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is not filled in, in {1} places.</source>
        <translation>„{0}“ ist nicht ausgefüllt, an {1} Stellen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Blanks left to fill in</source>
        <translation>Leerstellen, die noch auszufüllen sind</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Words and figures that differ</source>
        <translation>Zahlen, die in Worten und Ziffern abweichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Values that differ between body and attachment</source>
        <translation>Werte, die in Vertrag und Anlage abweichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Names that differ</source>
        <translation>Namen, die abweichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Parties that are called two things</source>
        <translation>Parteien, die verschieden heißen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>References to clauses that are not there</source>
        <translation>Verweise auf Klauseln, die es nicht gibt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Attachments that are not in this document</source>
        <translation>Anlagen, die in diesem Dokument fehlen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Terms without a definition</source>
        <translation>Begriffe ohne Definition</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Terms defined twice</source>
        <translation>Zweimal definierte Begriffe</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Terms defined by each other</source>
        <translation>Begriffe, die einander definieren</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Terms that are never used</source>
        <translation>Begriffe, die nie verwendet werden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is not filled in.</source>
        <translation>„{0}“ ist nicht ausgefüllt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>The words say {0}, the figures {1}.</source>
        <translation>In Worten steht {0}, in Ziffern {1}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is {1} in an attachment and {2} in the body.</source>
        <translation>„{0}“ ist in einer Anlage {1} und im Vertrag {2}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is elsewhere “{1}”: one company, or two?</source>
        <translation>„{0}“ heißt an anderer Stelle „{1}“: eine Gesellschaft oder zwei?</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is explained nowhere, and elsewhere it says “{1}”: the same party?</source>
        <translation>„{0}“ ist nirgends erklärt, und sonst steht „{1}“: dieselbe Partei?</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>{0} was not found in this document.</source>
        <translation>{0} wurde in diesem Dokument nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is written like a defined term {1} times, and no definition was found.</source>
        <translation>„{0}“ ist {1}-mal wie ein definierter Begriff geschrieben; eine Definition wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is defined here and before, in other words.</source>
        <translation>„{0}“ ist hier und weiter oben definiert, mit anderen Worten.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is defined and not used again.</source>
        <translation>„{0}“ ist definiert und wird nicht wieder verwendet.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>{circle}: each is defined by the next one.</source>
        <translation>{circle}: Jeder Begriff ist durch den nächsten definiert.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Open the file in Word, save it and add it again.</source>
        <translation>Öffnen Sie die Datei in Word, speichern Sie sie und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file is cut short or damaged; what is left of it was read.</source>
        <translation>Die Datei ist abgeschnitten oder beschädigt; gelesen wurde, was übrig ist.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The first reader failed on this file; a second one read it, without places on the page.</source>
        <translation>Das erste Leseprogramm scheiterte an dieser Datei; ein zweites las sie, ohne Stellen auf der Seite.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file carries macros, which were not run.</source>
        <translation>Die Datei enthält Makros, die nicht ausgeführt wurden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file carries JavaScript, which was not run.</source>
        <translation>Die Datei enthält JavaScript, das nicht ausgeführt wurde.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file asks to start another program, which was not done.</source>
        <translation>Die Datei will ein anderes Programm starten, was nicht geschah.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file is a form that only its own program draws (XFA), so its text may be missing here. Print it to a new PDF and add that.</source>
        <translation>Die Datei ist ein Formular, das nur ihr eigenes Programm zeichnet (XFA), ihr Text kann hier fehlen. Drucken Sie sie in ein neues PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>“{0}” is plain text, not what its name says; it was read as text.</source>
        <translation>„{0}“ ist reiner Text, nicht das, was der Name sagt; die Datei wurde als Text gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>This is {0}; it was read through LibreOffice.</source>
        <translation>Das ist {0}; es wurde über LibreOffice gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file does not say how its letters are stored; it was read as {0}. Where letters look wrong, save it as UTF-8 and add it again.</source>
        <translation>Die Datei sagt nicht, wie ihre Zeichen gespeichert sind; sie wurde als {0} gelesen. Sehen Zeichen falsch aus, speichern Sie sie als UTF-8 und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{On} is a picture without text (a scan) and was not read.</source>
        <translation>{On} ist ein Bild ohne Text (ein Scan) und wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{On} has no text and was not read.</source>
        <translation>{On} hat keinen Text und wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The text of {on} was recognised in pictures (OCR): compare quotes with the page.</source>
        <translation>Der Text von {on} wurde in Bildern erkannt (OCR): Vergleichen Sie Zitate mit der Seite.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{On}: hard to read, so words may be wrong. Get a better scan.</source>
        <translation>{On}: schwer lesbar, Wörter können falsch sein. Beschaffen Sie einen besseren Scan.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The letters stored for {on} are not those that are shown (OCR was used).</source>
        <translation>Die für {on} gespeicherten Zeichen sind nicht die gezeigten (OCR wurde verwendet).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The letters stored for {on} seem not to be those that are shown, and the picture could not be read better.</source>
        <translation>Die für {on} gespeicherten Zeichen scheinen nicht die gezeigten zu sein, und das Bild war nicht besser lesbar.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>A signature field stands on {on}.</source>
        <translation>Ein Signaturfeld steht auf {on}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>This document is in {language}. What finds clauses was trained on English contracts, so many will be missed here.</source>
        <translation>Dieses Dokument ist auf {language}. Was Klauseln findet, wurde an englischen Verträgen trainiert, daher werden hier viele übersehen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file refers to {thing} outside it ({kinds}); nothing was fetched.</source>
        <translation>Die Datei verweist auf {thing} außerhalb ({kinds}); nichts wurde geholt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The text of {parts} was read and stands at the end of its page.</source>
        <translation>Der Text von {parts} wurde gelesen und steht am Ende der Seite.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file has {fields}, {how}{dated}. Whether {valid} valid was not checked.</source>
        <translation>Die Datei hat {fields}, {how}{dated}. Die Gültigkeit wurde nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Imported into the file and not read: {names}. Open the file in Word, save it and add it again: Word then writes their text into it.</source>
        <translation>In die Datei importiert und nicht gelesen: {names}. Öffnen Sie die Datei in Word, speichern Sie sie und fügen Sie sie erneut hinzu: Word schreibt ihren Text dann hinein.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>a page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{on} {are} blank.</source>
        <translation>{on}: leer.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>a signature field</source>
        <translation>ein Signaturfeld</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{count} signature fields</source>
        <translation>{count} Signaturfelder</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file has {fields}, not signed yet.</source>
        <translation>Die Datei hat {fields}, noch nicht unterschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{done} of them signed</source>
        <translation>davon {done} unterschrieben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source> on {when} by the signer's clock</source>
        <translation> am {when} nach der Uhr des Unterzeichners</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>the signature is</source>
        <translation>die Signatur ist</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>signatures are</source>
        <translation>Signaturen sind</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Inside the file, not opened: {names}.</source>
        <translation>In der Datei, nicht geöffnet: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Damaged in the file and not read: {names}. {again}</source>
        <translation>In der Datei beschädigt und nicht gelesen: {names}. {again}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Missing from the file: {names}. {again}</source>
        <translation>In der Datei fehlend: {names}. {again}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Files inside this file were not read: {names}.</source>
        <translation>Dateien in dieser Datei wurden nicht gelesen: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{parts_named} more</source>
        <translation>{parts_named} weitere</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/run_notes_said.py"/>
        <source>The review ended unexpectedly.</source>
        <translation>Die Prüfung endete unerwartet.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/run_notes_said.py"/>
        <source>Smallprint ended while this was being read. Review it again to go on where it stopped.</source>
        <translation>Smallprint endete, während dies gelesen wurde. Prüfen Sie es erneut, um dort weiterzumachen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/run_notes_said.py"/>
        <source>{noun} {words} could not be read and {were} not reviewed.</source>
        <translation>{noun} {words}: nicht lesbar und nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/run_notes_said.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/run_notes_said.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/run_notes_said.py"/>
        <source>Clauses were found without the judge.</source>
        <translation>Klauseln wurden ohne den Beurteiler gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/similar_said.py"/>
        <source>Value edited</source>
        <translation>Wert geändert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/similar_said.py"/>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/similar_said.py"/>
        <source>{likeness} % alike</source>
        <translation>{likeness} % gleich</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/similar_said.py"/>
        <source>{clauses} of this type in this matter and {matter}, which were only read.</source>
        <translation>{clauses} dieses Typs hier und in {matter}; es wurde nur gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/similar_said.py"/>
        <source>{clauses} of this type in this matter.</source>
        <translation>{clauses} dieses Typs hier.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>{count} missing here</source>
        <translation>{count} fehlen hier</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Changed in {clause_words}</source>
        <translation>Geändert in {clause_words}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Added near {clause_words}</source>
        <translation>Hinzugefügt bei {clause_words}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>{count} missing from {clause_words}</source>
        <translation>{count} fehlen in {clause_words}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Moved away from {clause_words}</source>
        <translation>Verschoben aus {clause_words}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Capital letters in {clause_words}</source>
        <translation>Großbuchstaben in {clause_words}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Filled in</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Before the terms</source>
        <translation>Vor den Bedingungen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>After the terms</source>
        <translation>Nach den Bedingungen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>In a header or footer</source>
        <translation>In einer Kopf- oder Fußzeile</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>some pages could not be read</source>
        <translation>einige Seiten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>its text was recognised in pictures</source>
        <translation>sein Text wurde in Bildern erkannt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>it has tracked changes, which were read as accepted</source>
        <translation>es hat nachverfolgte Änderungen, die als angenommen gelesen wurden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>the file was cut short</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>This is {name}, unmodified.</source>
        <translation>Dies ist {name}, unverändert.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>This is made from {name}, with {change}.</source>
        <translation>Dies beruht auf {name}, mit {change}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>This is made from {name}. No change was found, but {doubts}.</source>
        <translation>Dies beruht auf {name}. Keine Änderung wurde gefunden, aber {doubts}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>This is {name}, unmodified but for capital letters in {place}.</source>
        <translation>Dies ist {name}, unverändert bis auf Großbuchstaben an {place}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>This is made from {name}: {share} % of its words are there, with {change}.</source>
        <translation>Dies beruht auf {name}: {share} % von dessen Wörtern sind da, mit {change}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>It has {word} of its own beside the form, such as a cover page.</source>
        <translation>Neben dem Formular stehen eigene Wörter, etwa ein Deckblatt: {word}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Read {passage} of its own that may change the terms.</source>
        <translation>Lesen Sie {passage}, was die Bedingungen ändern kann.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>There may be more: {doubts}.</source>
        <translation>Es kann mehr sein: {doubts}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Words and figures disagree: “{0}” and “{1}”.</source>
        <translation>Wörter und Ziffern weichen ab: „{0}“ und „{1}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Passages disagree: another one says “{0}”.</source>
        <translation>Textstellen weichen ab: Eine andere sagt „{0}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Read as month/day/year; it may be day/month/year.</source>
        <translation>Gelesen als Monat/Tag/Jahr; es kann Tag/Monat/Jahr sein.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Read {0} first, {1}.</source>
        <translation>Zuerst {0} gelesen, {1}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The point is read as one between thousands.</source>
        <translation>Der Punkt wird als Tausenderpunkt gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The contract gives a range.</source>
        <translation>Der Vertrag nennt eine Spanne.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The contract says not less than {0}, not more than {1}.</source>
        <translation>Der Vertrag sagt nicht weniger als {0}, nicht mehr als {1}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Two laws, each for its own case: read the clause.</source>
        <translation>Zwei Rechtsordnungen, jede für ihren eigenen Fall: Lesen Sie die Klausel.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The contract has “{0}” here.</source>
        <translation>Der Vertrag hat hier „{0}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The contract names several ends, of which one holds: read the clause.</source>
        <translation>Der Vertrag nennt mehrere Enden, von denen eines gilt: Lesen Sie die Klausel.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: the end of the year of {day}.</source>
        <translation>Errechnet: das Ende des Jahres von {day}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>As long as the first term, {0}.</source>
        <translation>So lang wie die erste Laufzeit, {0}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>No end is fixed: the term runs until somebody ends it.</source>
        <translation>Kein Ende ist festgelegt: Die Laufzeit geht weiter, bis jemand sie beendet.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>No date is worked out from it.</source>
        <translation>Daraus wird kein Datum errechnet.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Last day to give notice: {day} ({0} before the end, {end}).</source>
        <translation>Letzter Tag für die Kündigung: {day} ({0} vor dem Ende, {end}).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Last day to give notice: not worked out; {0} before {day} cannot be counted.</source>
        <translation>Letzter Tag für die Kündigung: nicht errechnet; {0} vor {day} ist nicht zählbar.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Amends “{0}”.</source>
        <translation>Ändert „{0}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Amended by “{0}”: now “{1}”.</source>
        <translation>Geändert durch „{0}“: jetzt „{1}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Deleted by “{0}”.</source>
        <translation>Gestrichen durch „{0}“.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>there is no such day.</source>
        <translation>einen solchen Tag gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>which separator is the decimal one?</source>
        <translation>welches Trennzeichen ist das Dezimalzeichen?</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>which currency?</source>
        <translation>welche Währung?</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>what follows belongs to the figure.</source>
        <translation>was folgt, gehört zur Zahl.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>these words are no number that can be read.</source>
        <translation>diese Wörter sind keine lesbare Zahl.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>a range that cannot be read.</source>
        <translation>eine Spanne, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: {source}.</source>
        <translation>Errechnet: {source}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: the day after {source}, {day}.</source>
        <translation>Errechnet: der Tag nach {source}, {day}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: the first day of the month after {source}, {day}.</source>
        <translation>Errechnet: der erste Tag des Monats nach {source}, {day}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Some time after {source}, {day}: no date is worked out from that.</source>
        <translation>Einige Zeit nach {source}, {day}: Daraus wird kein Datum errechnet.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: {1} after {source}, {day}.</source>
        <translation>Errechnet: {1} nach {source}, {day}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>{1} after {source}, {day}: no date is worked out from that.</source>
        <translation>{1} nach {source}, {day}: Daraus wird kein Datum errechnet.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: {1} from {source}, {day}.</source>
        <translation>Errechnet: {1} ab {source}, {day}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: the day before {1} from {source}, {day}.</source>
        <translation>Errechnet: der Tag vor {1} ab {source}, {day}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the last date beside the signatures</source>
        <translation>dem letzten Datum bei den Unterschriften</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the date of the agreement</source>
        <translation>dem Datum des Vertrags</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the Effective Date</source>
        <translation>dem Inkrafttreten</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the agreement date</source>
        <translation>dem Vertragsdatum</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the last signature</source>
        <translation>der letzten Unterschrift</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the start it names</source>
        <translation>dem genannten Beginn</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The contract gives a length, not a date; count from {since}.</source>
        <translation>Der Vertrag nennt eine Dauer, kein Datum; zählen Sie ab {since}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The end is uncertain: {of}</source>
        <translation>Das Ende ist ungewiss: {of}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Amended by “{name}”{where}.</source>
        <translation>Geändert durch „{name}“{where}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Amends “{words}” ({dated}not in this matter).</source>
        <translation>Ändert „{words}“ ({dated}nicht in diesem Vorgang).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Set aside by {clause} as far as that goes: “{words}”</source>
        <translation>Insoweit außer Kraft gesetzt durch {clause}: „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>It goes before {number}, as {clause} says.</source>
        <translation>Es geht {number} vor, wie {clause} sagt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>when its term begins</source>
        <translation>dem Beginn der Laufzeit</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>dated {days}; </source>
        <translation>vom {days}; </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>signatures</source>
        <translation>den Unterschriften</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>No differences in words.</source>
        <translation>Keine Unterschiede im Wortlaut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>changed from {old} to {new}</source>
        <translation>geändert (bisher {old}, jetzt {new})</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name} changed from {old} to {new}.</source>
        <translation>{name}: geändert (bisher {old}, jetzt {new}).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Value changed</source>
        <translation>Wert geändert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Words changed</source>
        <translation>Wortlaut geändert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Moved and changed</source>
        <translation>Verschoben und geändert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name}: changed in words.</source>
        <translation>{name}: im Wortlaut geändert.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{title_words}: {before} before, {after} now.</source>
        <translation>{title_words}: vorher {before}, jetzt {after}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>“{words}” became “{new_words}” in {place}.</source>
        <translation>„{words}“ wurde zu „{new_words}“ in {place}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>All changes are tracked in the newer Word file: it has {change}.</source>
        <translation>Alle Änderungen sind in der neueren Word-Datei nachverfolgt: Sie hat {change}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Replaced: “{words}” by “{new_words}”</source>
        <translation>Ersetzt: „{words}“ durch „{new_words}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>rose from {old} to {new}</source>
        <translation>gestiegen (bisher {old}, jetzt {new})</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name} rose from {old} to {new}.</source>
        <translation>{name}: gestiegen (bisher {old}, jetzt {new}).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>fell from {old} to {new}</source>
        <translation>gesunken (bisher {old}, jetzt {new})</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name} fell from {old} to {new}.</source>
        <translation>{name}: gesunken (bisher {old}, jetzt {new}).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>moved later from {old} to {new}</source>
        <translation>auf später verschoben (bisher {old}, jetzt {new})</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name} moved later from {old} to {new}.</source>
        <translation>{name}: auf später verschoben (bisher {old}, jetzt {new}).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>moved earlier from {old} to {new}</source>
        <translation>vorgezogen (bisher {old}, jetzt {new})</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name} moved earlier from {old} to {new}.</source>
        <translation>{name}: vorgezogen (bisher {old}, jetzt {new}).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name}: gained{new_value}.</source>
        <translation>{name}: hinzugekommen{new_value}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name}: lost{old_value}.</source>
        <translation>{name}: weggefallen{old_value}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Beside {change}, {said}</source>
        <translation>{said} Außerdem: {change}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Deleted: “{words}”</source>
        <translation>Gelöscht: „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Moved: “{words}”</source>
        <translation>Verschoben: „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Inserted: “{words}”</source>
        <translation>Eingefügt: „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>deviates</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>cannot tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>acceptable</source>
        <translation>akzeptabel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>meets</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>{yes} of {rows} rows: yes{names}.</source>
        <translation>{yes} von {rows} Zeilen: ja{names}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>{currencies} {total}{often}, added up from {sums} of {rows} rows</source>
        <translation>{currencies} {total}{often}, addiert aus {sums} von {rows} Zeilen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source> for each {each}</source>
        <translation> je {each}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source> {unread} more {have} no one sure sum, and {are} left out.</source>
        <translation> {unread} weitere ohne eindeutigen Betrag sind ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>{unsure} not decided</source>
        <translation>{unsure} nicht entschieden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>{silent} with nothing found</source>
        <translation>{silent} ohne Fund</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>{said} The others: {others}.</source>
        <translation>{said} Die übrigen: {others}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>Nothing was added up: no row has one sure sum of money.</source>
        <translation>Nichts wurde addiert: Keine Zeile hat einen eindeutigen Geldbetrag.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>Not added up: the sums are in {currencies}.</source>
        <translation>Nicht addiert: Die Beträge sind in {currencies}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>Not added up: the sums are due at different times ({told}).</source>
        <translation>Nicht addiert: Die Beträge sind zu verschiedenen Zeiten fällig ({told}).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>document {one}</source>
        <translation>Dokument {one}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>for each {one}</source>
        <translation>je {one}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>one week’s fees</source>
        <translation>Vergütung von einer Woche</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>one month’s fees</source>
        <translation>Vergütung von einem Monat</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>one quarter’s fees</source>
        <translation>Vergütung von einem Quartal</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>one year’s fees</source>
        <translation>Vergütung von einem Jahr</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Norwegian Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Punjabi</source>
        <translation>Panjabi</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source> Its weights were written again as {quantisation}: as good, and {speed}.</source>
        <translation> Seine Gewichte wurden neu geschrieben als {quantisation}: ebenso gut und {speed}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>faster here</source>
        <translation>hier schneller</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>faster where it was measured</source>
        <translation>schneller, wo gemessen wurde</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Here it reads {reading} and writes {writing} tokens a second, with {evaluate} threads and {memory_megabytes} MB of memory.</source>
        <translation>Hier liest es {reading} und schreibt {writing} Token je Sekunde, mit {evaluate} Threads und {memory_megabytes} MB Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>of no common kind</source>
        <translation>keiner üblichen Art</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{kind}, written again from {written_again}</source>
        <translation>{kind}, neu geschrieben aus {written_again}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{kind}, as they came</source>
        <translation>{kind}, wie geliefert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Reading speed</source>
        <translation>Lesegeschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{reading} tokens a second</source>
        <translation>{reading} Token je Sekunde</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Writing speed</source>
        <translation>Schreibgeschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{writing} tokens a second</source>
        <translation>{writing} Token je Sekunde</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{evaluate} to read, {generate} to write</source>
        <translation>{evaluate} zum Lesen, {generate} zum Schreiben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{batch} tokens at a time</source>
        <translation>{batch} Token auf einmal</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Second layout of the weights</source>
        <translation>Zweite Anordnung der Gewichte</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>There is no model “{name}”. Known models: {names}.</source>
        <translation>Es gibt kein Modell „{name}“. Bekannte Modelle: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>another kind</source>
        <translation>anderer Art</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{path} is not the file that {label} is published as. Fetch the model again, or put the file elsewhere and choose it there.</source>
        <translation>{path} ist nicht die Datei, als die {label} veröffentlicht ist. Laden Sie das Modell erneut herunter, oder legen Sie die Datei anderswo ab und wählen Sie sie dort.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>package {package} {version}</source>
        <translation>Paket {package} {version}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{repository} on the model hub</source>
        <translation>{repository} im Modell-Hub</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>chosen file</source>
        <translation>gewählte Datei</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/second.py"/>
        <source>“{name}” is cut short or damaged. Get it again from where it came.</source>
        <translation>„{name}“ ist abgeschnitten oder beschädigt. Beschaffen Sie die Datei erneut von dort, woher sie kam.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/document_review.py"/>
        <source>“{name}” has only blank pages. Check that it was scanned or saved the right way.</source>
        <translation>„{name}“ hat nur leere Seiten. Prüfen Sie, ob richtig gescannt oder gespeichert wurde.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/document_review.py"/>
        <source>“{name}” has no text that can be read, neither as text nor in its pictures. Get a better scan and add that.</source>
        <translation>„{name}“ hat keinen lesbaren Text, weder als Text noch in den Bildern. Beschaffen Sie einen besseren Scan und fügen Sie diesen hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/document_review.py"/>
        <source>“{name}” was added on another computer, or long ago. Add the file again.</source>
        <translation>„{name}“ wurde auf einem anderen Computer oder vor langer Zeit hinzugefügt. Fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{finding}, {decision} and {note}</source>
        <translation>{finding}, {decision} und {note}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>“{name}”: {said} of the report not found in this document as it is here ({listed}).</source>
        <translation>„{name}“: {said} des Berichts in diesem Dokument, wie es hier ist, nicht gefunden ({listed}).</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{finding}, {decision}, {note} and {proposal}</source>
        <translation>{finding}, {decision}, {note} und {proposal}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>Taken into {document}: {parts}.</source>
        <translation>Übernommen in {document}: {parts}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>Nothing was taken in: no document of the report is in this matter.</source>
        <translation>Nichts wurde übernommen: Kein Dokument des Berichts ist in diesem Vorgang.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>Of playbooks: {verdict} on positions.</source>
        <translation>Zu Playbooks: {verdict} zu Positionen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>Nothing is new: all that the report says of {document} is in this matter.</source>
        <translation>Nichts ist neu: Alles, was der Bericht zu {document} sagt, ist in diesem Vorgang.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source> and {most_named} more</source>
        <translation> und {most_named} weitere</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>finding is left out, since its words do</source>
        <translation>Fundstelle ist ausgelassen, da ihre Wörter</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>findings are left out: their words do</source>
        <translation>Fundstellen sind ausgelassen, da ihre Wörter</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>“{name}”: {lost} {stand} not stand in the document as it is here: {named}{more}.</source>
        <translation>„{name}“: {lost} {stand} nicht so im hiesigen Dokument stehen: {named}{more}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>finding has</source>
        <translation>Fundstelle hat</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>findings have</source>
        <translation>Fundstellen haben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>“{name}”: {unplaced} {are} no quote in the report and cannot be placed.</source>
        <translation>„{name}“: {unplaced} {are} im Bericht kein Zitat und lässt sich nicht zuordnen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>decision here is newer and stays</source>
        <translation>hiesige Entscheidung ist neuer und bleibt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>decisions here are newer and stay</source>
        <translation>hiesige Entscheidungen sind neuer und bleiben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>“{name}”: its review had not ended where it was exported; only what a person said is taken in.</source>
        <translation>„{name}“: Die Prüfung war dort, wo exportiert wurde, nicht beendet; übernommen wird nur, was eine Person sagte.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>“{name}” cannot be read ({strerror}). Choose another file.</source>
        <translation>„{name}“ kann nicht gelesen werden ({strerror}). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>“{name}” is not in this matter. Add the file, then import the report again.</source>
        <translation>„{name}“ ist nicht in diesem Vorgang. Fügen Sie die Datei hinzu und importieren Sie den Bericht dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>{copies} files have the same bytes as others, and are taken once: {listed}.</source>
        <translation>{copies} Dateien haben dieselben Bytes wie andere und werden einmal genommen: {listed}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>“{copy}” has the same bytes as “{other}”, and is taken once.</source>
        <translation>„{copy}“ hat dieselben Bytes wie „{other}“ und wird einmal genommen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source> and {named} more</source>
        <translation> und {named} weitere</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>no contract is read from such a file</source>
        <translation>aus einer solchen Datei kein Vertrag gelesen wird</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>no contract is read from such files</source>
        <translation>aus solchen Dateien kein Vertrag gelesen wird</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>Left out, because {why}: {skipped}.</source>
        <translation>Ausgelassen, weil {why}: {skipped}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>Nothing in these folders is read, because they may not be looked into: {closed}.</source>
        <translation>Nichts in diesen Ordnern wird gelesen, denn sie dürfen nicht geöffnet werden: {closed}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>Named more than once, and taken once: {twice}.</source>
        <translation>Mehrfach genannt und einmal genommen: {twice}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>{pictures} pictures were added as documents of their own. Where they are pages of one contract, join them into one PDF and add that.</source>
        <translation>{pictures} Bilder wurden als eigene Dokumente hinzugefügt. Sind sie Seiten eines Vertrags, fügen Sie sie zu einem PDF zusammen und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/judging.py"/>
        <source>How this document is split cannot be read. Review it again.</source>
        <translation>Wie dieses Dokument zerlegt ist, kann nicht gelesen werden. Prüfen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>{lost} of the clause types kept for other matters cannot be read. {path}</source>
        <translation>{lost} der für andere Vorgänge aufbewahrten Klauseltypen können nicht gelesen werden. {path}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>It was set aside as {aside}.</source>
        <translation>Sie wurde beiseitegelegt als {aside}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>The clause types kept for other matters are from a newer Smallprint. Update the program to use them.</source>
        <translation>Die für andere Vorgänge aufbewahrten Klauseltypen sind von einem neueren Smallprint. Aktualisieren Sie das Programm, um sie zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>The file {path} is damaged and cannot be set aside ({error}). Move it away by hand.</source>
        <translation>Die Datei {path} ist beschädigt und kann nicht beiseitegelegt werden ({error}). Verschieben Sie sie von Hand.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>The clause type could not be kept for other matters ({reason}). Look at the folder {parent}.</source>
        <translation>Der Klauseltyp konnte nicht für andere Vorgänge aufbewahrt werden ({reason}). Sehen Sie nach dem Ordner {parent}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>The clause types kept for other matters cannot be read ({error}). Check the file {path}.</source>
        <translation>Die für andere Vorgänge aufbewahrten Klauseltypen können nicht gelesen werden ({error}). Prüfen Sie die Datei {path}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>The file of the clause types kept for other matters was damaged. {path}</source>
        <translation>Die Datei der für andere Vorgänge aufbewahrten Klauseltypen war beschädigt. {path}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>business day</source>
        <translation>Werktag</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/portfolio.py"/>
        <source>{place}, where {usual} of {told} have {usual2}</source>
        <translation>{place}, während {usual} von {told} {usual2} haben</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/portfolio.py"/>
        <source>its words are {alike} % like the others, which is usually {middle} %</source>
        <translation>ihr Wortlaut gleicht den anderen zu {alike} %, üblich sind {middle} %</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/portfolio.py"/>
        <source>{shown_value}, where the middle of {measured} contracts is {usual}</source>
        <translation>{shown_value}, während die Mitte von {measured} Verträgen {usual} ist</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/terms.py"/>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/terms.py"/>
        <source>read by rule</source>
        <translation>nach Regel gelesen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/terms.py"/>
        <source>marked by you</source>
        <translation>von Ihnen markiert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/contradictions.py"/>
        <source>“{level}” wants at least {text} and at most {text2}</source>
        <translation>„{level}“ verlangt mindestens {text} und höchstens {text2}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/contradictions.py"/>
        <source>{told}, which nothing is; exchange the two, or take one out</source>
        <translation>{told}; das kann nichts sein. Vertauschen Sie die beiden, oder nehmen Sie eines heraus</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/contradictions.py"/>
        <source>all that “acceptable” takes ({text}) is “preferred” already ({text2}); exchange the two</source>
        <translation>was „acceptable“ zulässt ({text}), ist schon „preferred“ ({text2}); vertauschen Sie die beiden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/contradictions.py"/>
        <source>{text} is “{level}” and “never” at once; change one of the two</source>
        <translation>{text} ist zugleich „{level}“ und „never“; ändern Sie eines davon</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/contradictions.py"/>
        <source>“must_not” wants no such clause, and “{level}” says what it should say; write “need: may”, or take “{level2}” out</source>
        <translation>„must_not“ will keine solche Klausel, und „{level}“ sagt, was darin stehen soll; schreiben Sie „need: may“, oder nehmen Sie „{level2}“ heraus</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/contradictions.py"/>
        <source>“{text}” is a pattern of “{level}” and of “never”; take one out</source>
        <translation>„{text}“ ist ein Muster von „{level}“ und von „never“; nehmen Sie eines heraus</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/contradictions.py"/>
        <source>the pattern “{text}” of “never” stands in an example of “{level}” (“{example}”); make it narrower</source>
        <translation>das Muster „{text}“ von „never“ steht in einem Beispiel von „{level}“ („{example}“); fassen Sie es enger</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>Write it like 90 days, EUR 100,000, 5% or 12 months of fees</source>
        <translation>Schreiben Sie es wie 90 days, EUR 100,000, 5% oder 12 months of fees</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>The playbook “{name}” cannot be used: {told}. Mend the file, then try again.</source>
        <translation>Das Playbook „{name}“ kann nicht verwendet werden: {told}. Reparieren Sie die Datei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>; perhaps “{close}” is meant</source>
        <translation>; vielleicht ist „{close}“ gemeint</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>; there are {known}</source>
        <translation>; es gibt {known}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>The playbook “{name}” is no text in UTF-8. Save it with the encoding UTF-8, then try again.</source>
        <translation>Das Playbook „{name}“ ist kein Text in UTF-8. Speichern Sie es mit der Kodierung UTF-8 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>; and {more} more</source>
        <translation>; und {more} weitere</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a playbook</source>
        <translation>ein Playbook</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a wording</source>
        <translation>eine Formulierung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a pattern</source>
        <translation>ein Muster</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{name}” is too large for a playbook. Choose a YAML file with positions.</source>
        <translation>„{name}“ ist für ein Playbook zu groß. Wählen Sie eine YAML-Datei mit Positionen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>The playbook “{name}” cannot be opened ({told}). Choose another file.</source>
        <translation>Das Playbook „{name}“ kann nicht geöffnet werden ({told}). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>The playbook “{name}” is no text in UTF-8: see line {line}. Save it in UTF-8, then try again.</source>
        <translation>Das Playbook „{name}“ ist kein Text in UTF-8: siehe Zeile {line}. Speichern Sie es in UTF-8 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>there is no kind of contract “{contract}”{known}</source>
        <translation>es gibt keine Vertragsart „{contract}“{known}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“positions” needs at least one position</source>
        <translation>„positions“ braucht mindestens eine Position</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a playbook has at most {most_positions} positions</source>
        <translation>ein Playbook hat höchstens {most_positions} Positionen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a wording has “says” or “denies”, not both</source>
        <translation>eine Formulierung hat „says“ oder „denies“, nicht beides</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>{what} needs fields, such as “{known}:”</source>
        <translation>{what} braucht Felder wie „{known}:“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>the field “{name}” is missing; add a line “{name2}: …”</source>
        <translation>das Feld „{name}“ fehlt; fügen Sie eine Zeile „{name2}: …“ hinzu</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{name}” needs a list: a line for each, that begins with “- ”</source>
        <translation>„{name}“ braucht eine Liste: je eine Zeile, die mit „- “ beginnt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>one text is wanted here, not a list or fields; put it between quotation marks</source>
        <translation>hier wird ein Text erwartet, keine Liste und keine Felder; setzen Sie ihn in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>this text is longer than {longest_text} characters</source>
        <translation>dieser Text ist länger als {longest_text} Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a position</source>
        <translation>eine Position</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>the id “{key}” is used twice</source>
        <translation>die Kennung „{key}“ kommt zweimal vor</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>there are no words here</source>
        <translation>hier stehen keine Worte</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>there is no statement “{key}”{statements}</source>
        <translation>es gibt keine Aussage „{key}“{statements}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>one value</source>
        <translation>einen Wert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{name}” needs {wanted}</source>
        <translation>„{name}“ braucht {wanted}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{name}” has no value</source>
        <translation>„{name}“ hat keinen Wert</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{texts}” is no length, sum or share. {like}</source>
        <translation>„{texts}“ ist keine Dauer, kein Betrag und kein Anteil. {like}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>longer than {longest_pattern} characters</source>
        <translation>länger als {longest_pattern} Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{text}” is no regular expression ({error}); mend it, or write it as a phrase</source>
        <translation>„{text}“ ist kein regulärer Ausdruck ({error}); berichtigen Sie ihn, oder schreiben Sie ihn als Wortfolge</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>{what} has no field “{key}”{known}</source>
        <translation>{what} hat kein Feld „{key}“{known}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>the field “{name}” is empty; write something behind its colon</source>
        <translation>das Feld „{name}“ ist leer; schreiben Sie etwas hinter den Doppelpunkt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{words}” is none of {kind}{meant}</source>
        <translation>„{words}“ ist keines von {kind}{meant}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>the field “{key}” comes twice</source>
        <translation>das Feld „{key}“ kommt zweimal vor</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>lists within lists go too deep</source>
        <translation>Listen in Listen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>a quotation mark or a bracket is opened here and never closed</source>
        <translation>hier beginnt ein Anführungszeichen oder eine Klammer und wird nie geschlossen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>a bracket is opened here and never closed, or a comma is missing behind it</source>
        <translation>hier beginnt eine Klammer und wird nie geschlossen, oder dahinter fehlt ein Komma</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>a tab stands here; begin the line with spaces</source>
        <translation>hier steht ein Tabulator; beginnen Sie die Zeile mit Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>a colon stands among the words; put the words between quotation marks</source>
        <translation>zwischen den Wörtern steht ein Doppelpunkt; setzen Sie die Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>words cannot begin with such a sign; put them between quotation marks</source>
        <translation>Wörter können nicht mit einem solchen Zeichen beginnen; setzen Sie sie in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>a colon is missing behind the name of a field</source>
        <translation>hinter dem Namen eines Feldes fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>the line begins with more or fewer spaces than those that it belongs to; give it as many</source>
        <translation>die Zeile beginnt mit mehr oder weniger Leerzeichen als die, zu denen sie gehört; geben Sie ihr ebenso viele</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>line {line}: {text}</source>
        <translation>Zeile {line}: {text}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>it is longer than {longest} characters</source>
        <translation>es ist länger als {longest} Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>nesting depth</source>
        <translation>Verschachtelungstiefe</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>this is no YAML: {advice}</source>
        <translation>das ist kein YAML: {advice}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>this is no YAML ({problem})</source>
        <translation>das ist kein YAML ({problem})</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>it is empty; begin it with “name:”, “side:” and “positions:”</source>
        <translation>es ist leer; beginnen Sie mit „name:“, „side:“ und „positions:“</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>this is no YAML text; a character stands there that no text has</source>
        <translation>das ist kein YAML-Text; dort steht ein Zeichen, das in keinen Text gehört</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>“*{anchor}” refers to other lines; write the words out instead</source>
        <translation>„*{anchor}“ verweist auf andere Zeilen; schreiben Sie die Worte stattdessen aus</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>the tag “{tag}” has no meaning here; leave it out</source>
        <translation>der Tag „{tag}“ hat hier keine Bedeutung; lassen Sie ihn weg</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>a second document begins; put one playbook into one file</source>
        <translation>ein zweites Dokument beginnt; legen Sie je ein Playbook in eine Datei</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/blanks.py"/>
        <source>left blank</source>
        <translation>nicht ausgefüllt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/blanks.py"/>
        <source>redacted</source>
        <translation>geschwärzt</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/durations.py"/>
        <source>perpetual</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>Understood as {day} {month} {year}.</source>
        <translation>Verstanden als {day} {month} {year}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>Write a date, like 3 May 2021 or 2021-05-03.</source>
        <translation>Schreiben Sie ein Datum, etwa 3. Mai 2021 oder 2021-05-03.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>Write a length of time, like 30 days or 2 years.</source>
        <translation>Schreiben Sie eine Zeitspanne, etwa 30 Tage oder 2 Jahre.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>Write a sum of money, like EUR 50,000.</source>
        <translation>Schreiben Sie einen Geldbetrag, etwa EUR 50.000.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>This is no date and no length of time. Write it like 3 May 2021, 2 years, or perpetual.</source>
        <translation>Das ist weder ein Datum noch eine Zeitspanne. Schreiben Sie es wie 3. Mai 2021, 2 Jahre oder unbefristet.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>Understood as without a fixed end.</source>
        <translation>Verstanden als ohne festes Ende.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>Understood as {shown}.</source>
        <translation>Verstanden als {shown}.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>This is no date with a day, a month and a year. Write it like 3 May 2021 or 2021-05-03.</source>
        <translation>Das ist kein Datum mit Tag, Monat und Jahr. Schreiben Sie es wie 3. Mai 2021 oder 2021-05-03.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>{told} It is not a date, so the timeline leaves it out.</source>
        <translation>{told} Es ist kein Datum, daher lässt die Zeitleiste es aus.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>This is no length of time. Write a number and a unit, like 30 days or 2 years.</source>
        <translation>Das ist keine Zeitspanne. Schreiben Sie eine Zahl und eine Einheit, etwa 30 Tage oder 2 Jahre.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>This is no sum of money. Write it like EUR 50,000; what is no sum belongs in a note.</source>
        <translation>Das ist kein Geldbetrag. Schreiben Sie ihn wie EUR 50.000; was kein Betrag ist, gehört in eine Notiz.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>Write what it says.</source>
        <translation>Schreiben Sie, was es besagt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>The currency is missing. Write it like EUR 50,000.</source>
        <translation>Die Währung fehlt. Schreiben Sie es wie EUR 50.000.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>since {moment}</source>
        <translation>seit {moment}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>“{name}” is being reviewed by {user} on the computer {host}, {when}. Wait until it is done. If Smallprint does not run there any more, delete the file “{name2}” beside the matter.</source>
        <translation>„{name}“ wird gerade geprüft, von {user} auf dem Computer {host}, {when}. Warten Sie, bis das beendet ist. Läuft Smallprint dort nicht mehr, löschen Sie die Datei „{name2}“ neben dem Vorgang.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>“{name}” is being reviewed by somebody else. Wait until that is done.</source>
        <translation>„{name}“ wird gerade von jemand anderem geprüft. Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>“{name}” is being reviewed by {who}, {when}. Wait until it is done, or stop it there.</source>
        <translation>„{name}“ wird gerade geprüft, von {who}, {when}. Warten Sie, bis das beendet ist, oder halten Sie es dort an.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>another Smallprint window</source>
        <translation>einem anderen Smallprint-Fenster</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>{user} on this computer</source>
        <translation>{user} auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>“{name}” cannot be reviewed where it is: no file can be made beside it ({error}). Allow writing to its folder, or save a copy elsewhere.</source>
        <translation>„{name}“ kann an diesem Ort nicht geprüft werden: Daneben kann keine Datei angelegt werden ({error}). Erlauben Sie das Schreiben in den Ordner oder speichern Sie eine Kopie anderswo.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/system/licences.py"/>
        <source>Apache-2.0; fitted on CUAD v1 (CC BY 4.0)</source>
        <translation>Apache-2.0; angepasst an CUAD v1 (CC BY 4.0)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The Nano model that reads contracts and words answers: a name from “models list”, or the path of a GGUF file.</source>
        <translation>Das Nano-Modell, das Verträge liest und Antworten formuliert: ein Name aus „models list“ oder der Pfad einer GGUF-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The address of an OpenAI-compatible server that reads instead of a model on this machine, like http://127.0.0.1:8080/v1. Empty: none. With a server that is not on this machine, text leaves it.</source>
        <translation>Die Adresse eines OpenAI-kompatiblen Servers, der statt eines Modells auf diesem Rechner liest, etwa http://127.0.0.1:8080/v1. Leer: keiner. Bei einem Server, der nicht auf diesem Rechner ist, verlässt Text ihn.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Server's model</source>
        <translation>Modell des Servers</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The name of the server's model; empty: the first it lists.</source>
        <translation>Der Name des Modells auf dem Server; leer: das erste, das er aufführt.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>What a model is downloaded through, like http://proxy:3128. Empty: as pip and the system say.</source>
        <translation>Worüber ein Modell heruntergeladen wird, etwa http://proxy:3128. Leer: wie pip und das System es vorgeben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Mirror of the model hub</source>
        <translation>Spiegel des Modell-Hubs</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Where models are downloaded from instead of the hub. Empty: HF_ENDPOINT, or the hub.</source>
        <translation>Woher Modelle statt vom Hub heruntergeladen werden. Leer: HF_ENDPOINT oder der Hub.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Of the window, from its next start on. Reports and the command line are in English.</source>
        <translation>Die des Fensters, ab seinem nächsten Start. Berichte und die Kommandozeile sind auf Englisch.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Light, dark, or as the system says.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Size of letters, in percent</source>
        <translation>Schriftgröße in Prozent</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Of everything but the documents’ pages, which have their own zoom. 100 is what the system says.</source>
        <translation>Von allem außer den Seiten der Dokumente, die ihren eigenen Zoom haben. 100 ist die Größe des Systems.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Tell me when long work has ended</source>
        <translation>Melden, wenn lange Arbeit beendet ist</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>By a message of the desktop, while another program is in front.</source>
        <translation>Mit einer Meldung auf dem Desktop, während ein anderes Programm vorn ist.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Passages read per clause type</source>
        <translation>Gelesene Textstellen je Klauseltyp</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>How many of the best passages for each clause type are read.</source>
        <translation>Wie viele der besten Textstellen je Klauseltyp gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Let the Nano model read each contract</source>
        <translation>Nano-Modell liest jeden Vertrag</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>After the first findings the Nano model reads the whole contract and refines them, which takes some seconds a contract. Off: reviews are as fast as can be, and find less.</source>
        <translation>Nach den ersten Fundstellen liest das Nano-Modell den ganzen Vertrag und verfeinert sie, was einige Sekunden je Vertrag dauert. Aus: Prüfungen sind so schnell wie möglich und finden weniger.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Unfold what is less likely</source>
        <translation>Weniger Wahrscheinliches ausklappen</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>What is less likely is folded under its clause type; with this on, it is unfolded, also in reports.</source>
        <translation>Weniger Wahrscheinliches ist unter seinem Klauseltyp eingeklappt; hiermit ist es ausgeklappt, auch in Berichten.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Who comments and proposes words in marked copies of files, as Word shows it. Empty: Smallprint.</source>
        <translation>Wer in markierten Kopien kommentiert und Wörter vorschlägt, wie Word es zeigt. Leer: Smallprint.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Template of reports</source>
        <translation>Vorlage für Berichte</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>A Word file (.docx) whose styles, logo, header and footer reports take, such as “template” writes. Empty: the usual looks.</source>
        <translation>Eine Word-Datei (.docx), deren Formatvorlagen, Logo, Kopf- und Fußzeile Berichte übernehmen, wie „template“ sie schreibt. Leer: das übliche Aussehen.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Folder of playbooks</source>
        <translation>Ordner der Playbooks</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Where your own playbooks are, as YAML files. Empty: the folder “playbooks” of the program's data.</source>
        <translation>Wo Ihre eigenen Playbooks als YAML-Dateien liegen. Leer: der Ordner „playbooks“ in den Daten des Programms.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Folder of standard forms</source>
        <translation>Ordner der Standardformulare</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Where your own standard forms are, as “standard add” writes them. Empty: the folder “standards” of the program's data.</source>
        <translation>Wo Ihre eigenen Standardformulare liegen, wie „standard add“ sie schreibt. Leer: der Ordner „standards“ der Programmdaten.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Similar clauses come from</source>
        <translation>Ähnliche Klauseln kommen aus</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The matters you opened last are read for similar clauses, and never changed; or only the matter that is open.</source>
        <translation>Die zuletzt geöffneten Vorgänge werden nach ähnlichen Klauseln gelesen und nie verändert; oder nur der geöffnete Vorgang.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Recent matters</source>
        <translation>Zuletzt geöffnete Vorgänge</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>This matter only</source>
        <translation>Nur dieser Vorgang</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Time limit per file, in seconds</source>
        <translation>Zeitgrenze je Datei, in Sekunden</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>A file that takes longer to open is given up.</source>
        <translation>Eine Datei, deren Öffnen länger dauert, wird aufgegeben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Memory limit per file, in megabytes</source>
        <translation>Speichergrenze je Datei, in Megabyte</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>A file that needs more memory to open is given up.</source>
        <translation>Eine Datei, die zum Öffnen mehr Arbeitsspeicher braucht, wird aufgegeben.</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Keys that were changed, by the name of their command; an empty key switches the command's off.</source>
        <translation>Geänderte Tasten nach dem Namen ihres Befehls; eine leere Taste schaltet die des Befehls aus.</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Document name</source>
        <translation>Bezeichnung des Dokuments</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What is the title of the contract?</source>
        <translation>Wie lautet der Titel des Vertrags?</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Parties</source>
        <translation>Vertragsparteien</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Who are the parties that sign the contract?</source>
        <translation>Wer sind die Parteien, die den Vertrag unterzeichnen?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Agreement date</source>
        <translation>Vertragsdatum</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>On which date was the contract made?</source>
        <translation>An welchem Tag wurde der Vertrag geschlossen?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Effective date</source>
        <translation>Inkrafttreten</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>From which date is the contract in effect?</source>
        <translation>Ab welchem Tag gilt der Vertrag?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Expiration date</source>
        <translation>Vertragsende</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>When does the first term of the contract end?</source>
        <translation>Wann endet die erste Laufzeit des Vertrags?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Renewal term</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>For how long is the contract renewed after its first term?</source>
        <translation>Um wie lange verlängert sich der Vertrag nach der ersten Laufzeit?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Notice to stop renewal</source>
        <translation>Kündigungsfrist vor Verlängerung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How long before the end of the term must notice be given to stop the renewal?</source>
        <translation>Wie lange vor Ende der Laufzeit muss gekündigt werden, um die Verlängerung zu verhindern?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Termination for convenience</source>
        <translation>Ordentliche Kündigung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May a party end the contract without a reason, on notice?</source>
        <translation>Darf eine Partei den Vertrag ohne Grund mit einer Frist kündigen?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Change of control</source>
        <translation>Kontrollwechsel</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a change of control, merger or sale of a party give the other a right, such as to consent or to terminate?</source>
        <translation>Gibt ein Kontrollwechsel, eine Verschmelzung oder ein Verkauf einer Partei der anderen ein Recht, etwa auf Zustimmung oder Kündigung?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>After termination</source>
        <translation>Nach Vertragsende</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What must a party still do after the contract has ended, such as wind-down, last payments or support?</source>
        <translation>Was muss eine Partei nach Vertragsende noch tun, etwa Abwicklung, letzte Zahlungen oder Unterstützung?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Termination for cause</source>
        <translation>Außerordentliche Kündigung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May a party end the contract because of a breach, an insolvency or another cause?</source>
        <translation>Darf eine Partei den Vertrag wegen Verletzung, Insolvenz oder aus einem anderen Grund kündigen?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Survival</source>
        <translation>Fortgeltung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Which terms go on after the contract has ended?</source>
        <translation>Welche Bestimmungen gelten nach Vertragsende fort?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Cap on liability</source>
        <translation>Haftungsgrenze</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party's liability limited, by an amount, a time limit for claims, or the kinds of loss that are paid?</source>
        <translation>Ist die Haftung einer Partei begrenzt, durch einen Betrag, eine Frist für Ansprüche oder die Art ersetzter Schäden?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Uncapped liability</source>
        <translation>Unbegrenzte Haftung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>For which breaches or losses is liability not limited?</source>
        <translation>Für welche Verletzungen oder Schäden ist die Haftung nicht begrenzt?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Liquidated damages</source>
        <translation>Pauschalierter Schadensersatz</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a fixed sum or a fee due when the contract is broken or ended early?</source>
        <translation>Ist bei Verletzung oder vorzeitigem Ende ein fester Betrag oder eine Gebühr fällig?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Warranty duration</source>
        <translation>Gewährleistungsdauer</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>For how long is a product or service warranted to be free of defects?</source>
        <translation>Wie lange wird die Mangelfreiheit eines Produkts oder einer Leistung gewährleistet?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Which insurance must a party hold, and for how much?</source>
        <translation>Welche Versicherung muss eine Partei haben und in welcher Höhe?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Covenant not to sue</source>
        <translation>Klageverzicht</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party promise not to sue or not to contest the other's rights?</source>
        <translation>Verspricht eine Partei, nicht zu klagen oder die Rechte der anderen nicht anzufechten?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Third-party beneficiary</source>
        <translation>Begünstigte Dritte</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May someone who is not a party rely on the contract?</source>
        <translation>Kann sich jemand auf den Vertrag berufen, der nicht Partei ist?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Indemnity</source>
        <translation>Freistellung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must a party make good what claims and losses cost the other?</source>
        <translation>Muss eine Partei der anderen ersetzen, was Ansprüche und Schäden sie kosten?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Warranty</source>
        <translation>Gewährleistung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What does a party warrant or promise, and what does it disclaim?</source>
        <translation>Was gewährleistet oder verspricht eine Partei, und was schließt sie aus?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Assignment needs consent</source>
        <translation>Übertragung nur mit Zustimmung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party need the other's consent, or a notice, to assign the contract?</source>
        <translation>Braucht eine Partei die Zustimmung der anderen oder eine Mitteilung, um den Vertrag zu übertragen?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>License grant</source>
        <translation>Lizenzeinräumung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party license something to the other?</source>
        <translation>Räumt eine Partei der anderen eine Lizenz ein?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Non-transferable license</source>
        <translation>Nicht übertragbare Lizenz</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is the transfer of a license restricted?</source>
        <translation>Ist die Übertragung einer Lizenz beschränkt?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>License from affiliates</source>
        <translation>Lizenz von verbundenen Unternehmen</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a license also granted by the licensor's affiliates, or does it cover what they own?</source>
        <translation>Wird eine Lizenz auch von verbundenen Unternehmen des Lizenzgebers eingeräumt oder umfasst sie deren Rechte?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>License to affiliates</source>
        <translation>Lizenz für verbundene Unternehmen</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a license also reach the affiliates of the licensee?</source>
        <translation>Erstreckt sich eine Lizenz auch auf verbundene Unternehmen des Lizenznehmers?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Unlimited license</source>
        <translation>Unbeschränkte Lizenz</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a license given without limit of users, copies or use?</source>
        <translation>Wird eine Lizenz ohne Beschränkung von Nutzern, Kopien oder Nutzung eingeräumt?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Irrevocable or perpetual license</source>
        <translation>Unwiderrufliche oder unbefristete Lizenz</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a license irrevocable or perpetual?</source>
        <translation>Ist eine Lizenz unwiderruflich oder unbefristet?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Source code escrow</source>
        <translation>Hinterlegung des Quellcodes</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must source code be placed with an escrow agent?</source>
        <translation>Muss Quellcode bei einem Treuhänder hinterlegt werden?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>IP ownership assignment</source>
        <translation>Übertragung geistigen Eigentums</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does intellectual property that a party makes become the other's?</source>
        <translation>Wird geistiges Eigentum, das eine Partei schafft, Eigentum der anderen?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Joint IP ownership</source>
        <translation>Gemeinsames geistiges Eigentum</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Do the parties own intellectual property jointly?</source>
        <translation>Gehört geistiges Eigentum den Parteien gemeinsam?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Exclusivity</source>
        <translation>Exklusivität</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party deal only with the other for some goods, services or territory?</source>
        <translation>Handelt eine Partei für bestimmte Waren, Leistungen oder Gebiete nur mit der anderen?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Non-compete</source>
        <translation>Wettbewerbsverbot</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party kept from competing, or from working in some business or region?</source>
        <translation>Ist einer Partei Wettbewerb oder die Tätigkeit in einem Geschäft oder Gebiet untersagt?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Exception to a restriction</source>
        <translation>Ausnahme von einer Beschränkung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Are there exceptions to a non-compete, an exclusivity or a non-solicitation?</source>
        <translation>Gibt es Ausnahmen von Wettbewerbsverbot, Exklusivität oder Abwerbeverbot?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>No solicitation of customers</source>
        <translation>Kundenschutz</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party kept from soliciting the other's customers or partners?</source>
        <translation>Ist es einer Partei untersagt, Kunden oder Partner der anderen abzuwerben?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>No solicitation of employees</source>
        <translation>Abwerbeverbot für Beschäftigte</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party kept from hiring or soliciting the other's employees?</source>
        <translation>Ist es einer Partei untersagt, Beschäftigte der anderen einzustellen oder abzuwerben?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Non-disparagement</source>
        <translation>Verbot der Herabsetzung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party kept from speaking ill of the other?</source>
        <translation>Ist es einer Partei untersagt, schlecht über die andere zu sprechen?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Most favored nation</source>
        <translation>Meistbegünstigung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must a party be given terms at least as good as anyone else's?</source>
        <translation>Müssen einer Partei mindestens so gute Bedingungen gegeben werden wie allen anderen?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Right of first refusal, offer or negotiation</source>
        <translation>Vorkaufs-, Angebots- oder Verhandlungsrecht</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party have the first right to buy, to make an offer or to negotiate?</source>
        <translation>Hat eine Partei das erste Recht, zu kaufen, anzubieten oder zu verhandeln?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Revenue or profit sharing</source>
        <translation>Umsatz- oder Gewinnbeteiligung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party paid a share of the other's revenue or profit, such as a royalty or a commission?</source>
        <translation>Erhält eine Partei einen Anteil am Umsatz oder Gewinn der anderen, etwa eine Lizenzgebühr oder Provision?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Price restrictions</source>
        <translation>Preisbeschränkung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Are a party's price changes limited?</source>
        <translation>Sind Preisänderungen einer Partei begrenzt?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Minimum commitment</source>
        <translation>Mindestabnahme</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must a party buy, pay or deliver a least quantity or amount?</source>
        <translation>Muss eine Partei eine Mindestmenge oder einen Mindestbetrag kaufen, zahlen oder liefern?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Volume restriction</source>
        <translation>Mengenbeschränkung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a fee due, or a notice or consent needed, when use goes beyond a limit?</source>
        <translation>Ist bei Nutzung über eine Grenze hinaus eine Gebühr fällig oder eine Mitteilung oder Zustimmung nötig?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What is paid, and when is it due?</source>
        <translation>Was wird gezahlt und wann ist es fällig?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Interest on late payment</source>
        <translation>Verzugszinsen</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What interest is due on late payments?</source>
        <translation>Welche Zinsen sind bei verspäteter Zahlung fällig?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Price change</source>
        <translation>Preisänderung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May prices, fees or rent change, and how?</source>
        <translation>Dürfen sich Preise, Gebühren oder Miete ändern, und wie?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Service levels</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What service levels, response times or availability are promised?</source>
        <translation>Welche Service-Level, Reaktionszeiten oder Verfügbarkeiten werden zugesagt?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Deposit or guarantee</source>
        <translation>Kaution oder Bürgschaft</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a deposit, a guarantee or another security given?</source>
        <translation>Wird eine Kaution, eine Bürgschaft oder eine andere Sicherheit gestellt?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What must the parties keep secret, and to whom may they pass it on?</source>
        <translation>Was müssen die Parteien geheim halten, und an wen dürfen sie es weitergeben?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Duration of confidentiality</source>
        <translation>Dauer der Vertraulichkeit</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>For how long must information be kept secret?</source>
        <translation>Wie lange müssen Informationen geheim gehalten werden?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Return of information</source>
        <translation>Rückgabe von Informationen</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must information or data be given back or destroyed, and when?</source>
        <translation>Müssen Informationen oder Daten zurückgegeben oder vernichtet werden, und wann?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How must personal data be handled?</source>
        <translation>Wie ist mit personenbezogenen Daten umzugehen?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Notice of a data breach</source>
        <translation>Meldung von Datenschutzverletzungen</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How soon must a data breach or security incident be reported?</source>
        <translation>Wie schnell muss eine Datenschutzverletzung oder ein Sicherheitsvorfall gemeldet werden?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Sub-processing</source>
        <translation>Unterauftragsverarbeitung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May personal data be handed to sub-processors, and on what conditions?</source>
        <translation>Dürfen personenbezogene Daten an Unterauftragsverarbeiter gegeben werden, und unter welchen Bedingungen?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Governing law</source>
        <translation>Anwendbares Recht</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Which state's or country's law governs the contract?</source>
        <translation>Das Recht welches Staates oder Landes gilt für den Vertrag?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Audit rights</source>
        <translation>Prüfrechte</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May a party inspect the other's books, records or premises?</source>
        <translation>Darf eine Partei Bücher, Unterlagen oder Räume der anderen prüfen?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Dispute resolution</source>
        <translation>Streitbeilegung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Where and how are disputes decided: by courts, arbitration or mediation?</source>
        <translation>Wo und wie werden Streitigkeiten entschieden: durch Gerichte, Schiedsverfahren oder Mediation?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How must notices be given, and where to?</source>
        <translation>Wie und wohin müssen Mitteilungen erfolgen?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Order of precedence</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Which document prevails where they conflict?</source>
        <translation>Welches Dokument geht bei Widersprüchen vor?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Entire agreement</source>
        <translation>Vollständigkeit der Vereinbarung</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is the contract all that the parties agreed?</source>
        <translation>Enthält der Vertrag alles, was die Parteien vereinbart haben?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Amendment in writing</source>
        <translation>Schriftform für Änderungen</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How may the contract be changed?</source>
        <translation>Wie kann der Vertrag geändert werden?</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Force majeure</source>
        <translation>Höhere Gewalt</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party excused by events beyond its control?</source>
        <translation>Ist eine Partei bei Ereignissen außerhalb ihrer Kontrolle entschuldigt?</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Amendment</source>
        <translation>Änderungsvereinbarung</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Data processing agreement</source>
        <translation>Auftragsverarbeitungsvertrag</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Non-disclosure agreement</source>
        <translation>Geheimhaltungsvereinbarung</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Lease</source>
        <translation>Mietvertrag</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Employment contract</source>
        <translation>Arbeitsvertrag</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Loan or guarantee</source>
        <translation>Darlehen oder Bürgschaft</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>License</source>
        <translation>Lizenzvertrag</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Supply or distribution</source>
        <translation>Lieferung oder Vertrieb</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Services or software as a service</source>
        <translation>Dienstleistung oder Software als Dienst</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Other commercial contract</source>
        <translation>Anderer Wirtschaftsvertrag</translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Small and quick. The embedded default: comes from the package index.</source>
        <translation>Klein und schnell. Die mitgelieferte Voreinstellung: kommt aus dem Paketindex.</translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Plain transformer.</source>
        <translation>Einfacher Transformer.</translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Hybrid: quicker on long passages.</source>
        <translation>Hybrid: schneller bei langen Textstellen.</translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Plain transformer; the most careful reader, and slow without more cores.</source>
        <translation>Einfacher Transformer; der sorgfältigste Leser, langsam ohne mehr Kerne.</translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Hybrid; a careful reader, lighter on memory than the plain 1B.</source>
        <translation>Hybrid; ein sorgfältiger Leser, braucht weniger Arbeitsspeicher als das einfache 1B.</translation>
    </message>
</context>
</TS>
