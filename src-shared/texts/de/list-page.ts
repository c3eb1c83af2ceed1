import { plural } from '../numbers'

/** Words of the page on which lists are printed and customers exported; `lists.ts` holds those on paper. */
export const listPage = {
  title: 'Listen',
  subtitle: 'Kunden als Liste auf Papier oder als Tabelle für ein anderes Programm.',
  whoTitle: 'Wer soll darauf stehen?',
  whyTitle: 'Wofür ist die Liste?',
  printTitle: 'Liste drucken',
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
  printing: 'Die Liste wird gesetzt',
  ready: (rows: number, pages: number) =>
    `${plural(rows, 'Kunde', 'Kunden')} auf ${plural(pages, 'Seite', 'Seiten')}`,
  stale: 'Die Liste zeigt noch die alte Auswahl.',
  cancelled: 'Abgebrochen. Es ist keine Datei entstanden.',
  previewTitle: 'Vorschau',
  previewLabel: (page: number) => `Kundenliste, Seite ${page}`,
  previewEmpty: 'Hier erscheint die Liste',
  previewEmptyText: 'Erstellen Sie links die PDF-Datei, dann können Sie darin blättern und sie drucken.',
  exportTitle: 'Als Tabelle speichern',
  exportHint:
    'Alle Angaben der Karten, auch der Widerspruch gegen Werbung, für Excel, LibreOffice oder ein anderes Programm.',
  csv: 'CSV',
  xlsx: 'Excel (XLSX)',
  exporting: 'Die Tabelle wird geschrieben',
  exported: (rows: number) => `Tabelle mit ${plural(rows, 'Kunden', 'Kunden')}`,
}
