import { plural } from '../numbers'

/** Words of the page on which lists are printed and customers exported; `lists.ts` holds those on paper. */
export const listPage = {
  title: 'Listen',
  subtitle: 'Kunden auf Papier oder als Tabelle für ein anderes Programm.',
  whoTitle: 'Wer soll darauf stehen?',
  whyTitle: 'Wofür ist die Liste?',
  printTitle: 'Drucken',
  kind: 'Was soll gedruckt werden?',
  kinds: {
    list: { label: 'Liste', hint: 'Eine Zeile je Kunde, mit den Spalten, die Sie wählen.' },
    cards: {
      label: 'Ganze Karten',
      hint: 'Alles, was auf der Karte steht, für den Ordner oder den Außendienst.',
    },
    phones: { label: 'Telefonliste', hint: 'Name, Ort und Nummern, zweispaltig nach Buchstaben.' },
  },
  parts: 'Was auf den Karten steht',
  allParts: 'Alles, was auf der Karte steht',
  allPartsHint: 'Sonst wählen Sie die Teile einzeln.',
  pageEach: 'Jede Karte auf einer eigenen Seite',
  pageEachHint: 'Sonst stehen mehrere Karten untereinander.',
  phonePurpose:
    'Für Werbung gibt es keine Telefonliste: Werbeanrufe brauchen eine Einwilligung, Briefe nicht (§ 7 UWG).',
  printingKind: {
    list: 'Die Liste wird gesetzt',
    cards: 'Die Karten werden gesetzt',
    phones: 'Die Telefonliste wird gesetzt',
  },
  heading: 'Überschrift',
  columns: 'Spalten',
  columnsHint: 'Mit den Pfeilen ändern Sie die Reihenfolge.',
  up: (column: string) => `${column} nach oben`,
  down: (column: string) => `${column} nach unten`,
  moved: (column: string, place: number) => `${column} steht jetzt an ${place}. Stelle`,
  sort: 'Sortieren',
  order: 'Reihenfolge',
  ascending: 'aufsteigend',
  descending: 'absteigend',
  print: 'PDF erstellen',
  ready: (rows: number, pages: number) =>
    `${plural(rows, 'Kunde', 'Kunden')} auf ${plural(pages, 'Seite', 'Seiten')}`,
  unprintable: (total: number) =>
    `${plural(total, 'Name enthält', 'Namen enthalten')} Zeichen, die nicht gedruckt werden können; dort stehen Fragezeichen:`,
  stale: 'Die Vorschau zeigt noch die alte Auswahl.',
  cancelled: 'Abgebrochen. Es ist keine Datei entstanden.',
  previewTitle: 'Vorschau',
  previewLabel: (title: string, page: number) => `${title}, Seite ${page}`,
  previewCovered: 'Verdeckt in der Thekenansicht',
  previewCoveredText: 'Darauf steht Vertrauliches. F9 halten zeigt es nur solange.',
  previewShow: 'Vorschau zeigen',
  previewEmpty: 'Hier erscheint die Vorschau',
  previewEmptyText: 'Erstellen Sie links die PDF-Datei, dann können Sie darin blättern und sie drucken.',
  toLabels: 'Etiketten, Umschläge',
  exportTitle: 'Als Datei',
  exportHint: 'Dieselben Kunden für Excel, fürs Handy oder für einen Dienstleister.',
  toExport: 'Diese Auswahl als Datei speichern',
}
