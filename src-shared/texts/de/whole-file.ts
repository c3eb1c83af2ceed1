/** What stands in the whole file for whoever opens it in ten years. */
export const wholeFile = {
  fileName: 'LIESMICH.txt',
  readme: `TANTE EMMA – DIE GANZE KARTEI
=============================

Diese ZIP-Datei enthält alles, was in der Kundenkartei stand, in Formaten, die jedes Programm lesen kann. Sie ist nicht
verschlüsselt.

tante-emma.json   Was in der Datei ist: Fassung des Formats („version“), wann sie geschrieben wurde, wie viele
                  Karten und Dokumente, und die Tabellen in der Reihenfolge, in der ihre Zeilen aufeinander verweisen.
schema.json       Die Spalten jeder Tabelle als JSON Schema (2020-12), und in welche Tabelle ein Verweis führt.
daten/*.jsonl     Die Tabellen: eine Zeile je Datensatz, jede für sich ein JSON-Objekt in UTF-8 (JSON Lines).
dokumente/        Die Dateien, wie sie hinterlegt wurden: dokumente/<Nummer>/<Name>. „file“ in daten/document.jsonl
                  nennt die Datei zu jedem Dokument.

Zu den Werten
-------------
- Tage stehen als JJJJ-MM-TT, Zeitpunkte als ISO 8601 in Weltzeit (UTC).
- Geld steht in ganzen Cent („cents“), ja und nein als 1 und 0.
- „id“ ist die Nummer einer Zeile. Spalten auf „_id“ verweisen auf eine Zeile einer anderen Tabelle: „customer_id“ auf
  daten/customer.jsonl, „field_id“ auf daten/field.jsonl und so fort.
- „customer“ enthält Personen, Haushalte, Firmen und Gruppen („kind“). „standalone“ 1 ist eine eigene Karte, 0 ist
  jemand, der nur auf der Karte eines Haushalts oder einer Firma steht. „membership“ sagt, wer wozu gehört.
- „deleted_at“ an einer Karte: Sie lag im Papierkorb.
- „points_entry“ ist das Punktebuch; „lot_id“ nennt die Buchung, zu deren Punkten eine Zeile gehört.
- „consent“ ist jede Einwilligung, wie sie gesagt wurde; es zählt der späteste Tag.

Nicht enthalten sind die Liste der Änderungen (wer wann was umgeschrieben hat), der Nachweis der Exporte, Zugangs-PINs,
Entwürfe von Briefen und gelöschte Dokumente. Für eine Kopie, die auch das enthält, gibt es die Sicherung.

Zurück in Tante Emma: „Kunden einlesen“ und diese Datei wählen, in einem Laden ohne Karten. Alles kommt in einem Schritt
zurück, der sich zurücknehmen lässt.
`,
}
