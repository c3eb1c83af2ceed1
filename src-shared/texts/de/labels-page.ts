import type { LabelPaper, LabelSort, Sheet } from '@shared/features/labels/contract'
import type { EnvelopeFormat } from '@shared/features/labels/envelopes'
import type { SheetTrouble } from '@shared/features/labels/sheet'
import { formatDecimal } from '@shared/kernel/decimal'
import { plural } from '../numbers'

const mm = (value: number) => `${formatDecimal(value)} mm`

/** Words of the page on which labels, envelopes, tags, badges and cards are printed. */
export const labelsPage = {
  title: 'Etiketten',
  subtitle: 'Etiketten, Umschläge, Anhänger, Namensschilder und Kundenkarten drucken.',
  whoTitle: 'Wer soll eines bekommen?',
  whyTitle: 'Wofür ist es?',
  paperTitle: 'Was soll gedruckt werden?',
  printTitle: 'Drucken',
  products: {
    address: { label: 'Etiketten', hint: 'Anschriften auf Bögen zum Abziehen.' },
    envelope: { label: 'Umschläge', hint: 'Jede Anschrift auf einen eigenen Umschlag.' },
    tag: { label: 'Anhänger', hint: 'Geschenkanhänger: „Für …“ und eine Zeile von Ihnen.' },
    badge: { label: 'Namensschilder', hint: 'Ein Schild für jede Person; der Name groß, die Firma klein.' },
    card: { label: 'Kundenkarten', hint: 'Mit Ihrem Laden, dem Namen und der Nummer als Strichcode.' },
  } satisfies Record<LabelPaper['product'], { label: string; hint: string }>,
  sheet: 'Bogen',
  sheetGroups: { fitting: 'Dafür gemacht', address: 'Etiketten zum Kleben', own: 'Eigene Bögen' },
  sheetOption: ({ name, alsoCalled, grid }: Pick<Sheet, 'name' | 'alsoCalled' | 'grid'>) =>
    `${name}${alsoCalled.length > 0 ? `, ${alsoCalled.join(', ')}` : ''} – ${formatDecimal(grid.width)} × ${mm(grid.height)}, ${plural(grid.columns * grid.rows, 'Stück', 'Stück')}`,
  noSuchSheet: 'Kein Bogen mit dieser Nummer. Unten lässt sich ein eigener anlegen.',
  tooSmall: (width: number, height: number) =>
    `Nötig sind mindestens ${formatDecimal(width)} × ${mm(height)}.`,
  picture: 'Wo auf dem Bogen begonnen wird',
  label: (n: number) => `Etikett ${n}`,
  start: 'Ab Etikett',
  startHint: (n: number, cells: number) =>
    n === 1
      ? 'Der Bogen ist noch ganz.'
      : `Noch ${plural(cells - n + 1, 'Etikett ist', 'Etiketten sind')} frei.`,
  startBeyond: (cells: number) => `Dieser Bogen hat ${plural(cells, 'Etikett', 'Etiketten')}.`,
  newSheet: 'Neuer Bogen',
  goesOn: (n: number) => `Beim letzten Mal blieb der Bogen bei Etikett ${n} stehen.`,
  line: 'Zeile unter dem Namen',
  linePlaceholder: 'z. B. Frohe Weihnachten',
  envelope: 'Format',
  envelopeOption: (format: EnvelopeFormat, width: number, height: number) =>
    `${format} – ${width} × ${height} mm`,
  withSender: 'Absender oben links',
  withSenderHint: 'Aus, wenn er schon auf dem Umschlag steht.',
  sort: 'Reihenfolge',
  sorts: { name: 'nach Namen', postcode: 'nach Postleitzahl' } satisfies Record<LabelSort, string>,
  once: 'Ein Stück je Haushalt',
  onceHint: 'Wer mit seinem Haushalt angeschrieben wird, bekommt kein eigenes.',
  printer: 'Drucker',
  noPrinter: 'ohne Versatz',
  print: 'PDF erstellen',
  printing: 'Die PDF-Datei wird gesetzt',
  cancelled: 'Abgebrochen. Es ist keine Datei entstanden.',
  ready: (pieces: number, pages: number) =>
    `${plural(pieces, 'Stück', 'Stück')} auf ${plural(pages, 'Seite', 'Seiten')}`,
  stale: 'Die Vorschau zeigt noch die alte Auswahl.',
  startMissing: 'Es fehlt noch, ab welchem Etikett gedruckt wird.',
  envelopeHint:
    'Beim Drucken das Format des Umschlags als Papier wählen, und „Tatsächliche Größe“ oder 100 %.',
  noShop: { before: 'Name und Anschrift Ihres Ladens fehlen noch: ', link: 'Einstellungen' },
  scaleHint: 'Beim Drucken „Tatsächliche Größe“ oder 100 % wählen, sonst verrutscht alles.',
  unprintable: (characters: string) =>
    `Diese Zeichen können nicht gedruckt werden; dort stehen Fragezeichen: ${characters}`,
  ask: {
    title: 'Ist alles gut gedruckt?',
    text: (n: number) =>
      `Dann merkt sich das Programm, dass der Bogen mit Etikett ${n} weitergeht. Wenn nicht, drucken Sie noch einmal; es ist nichts eingetragen.`,
    textFull:
      'Der Bogen ist dann aufgebraucht; das nächste Mal beginnt ein neuer. Wenn nicht, drucken Sie noch einmal; es ist nichts eingetragen.',
    yes: 'Ja, gut gedruckt',
    done: (n: number) =>
      n === 1 ? 'Der Bogen ist aufgebraucht.' : `Der Bogen geht mit Etikett ${n} weiter.`,
  },
  previewTitle: 'Vorschau',
  previewLabel: (title: string, page: number) => `${title}, Seite ${page}`,
  previewEmpty: 'Hier erscheint die Vorschau',
  previewEmptyText: 'Erstellen Sie links die PDF-Datei, dann sehen Sie jede Seite, wie sie gedruckt wird.',
  ownSheet: {
    title: 'Eigene Bögen',
    hint: 'Für Bögen, die oben nicht stehen. Die Maße stehen auf der Packung.',
    add: 'Eigenen Bogen anlegen',
    editTitle: 'Bogen ändern',
    edit: (name: string) => `${name} ändern`,
    remove: (name: string) => `${name} löschen`,
    removed: (name: string) => `Bogen „${name}“ gelöscht`,
    saved: (name: string) => `Bogen „${name}“ gespeichert`,
    save: 'Speichern',
    name: 'Name',
    namePlaceholder: 'z. B. Weinflaschen 60 × 90',
    nameMissing: 'Bitte geben Sie dem Bogen einen Namen.',
    nameTaken: 'So heißt schon ein anderer Bogen.',
    missing: 'Bitte ausfüllen.',
    fields: {
      columns: 'Spalten',
      rows: 'Zeilen',
      width: 'Breite des Etiketts',
      height: 'Höhe des Etiketts',
      left: 'Rand links',
      top: 'Rand oben',
      pitchX: 'Von Etikett zu Etikett, waagerecht',
      pitchY: 'Von Etikett zu Etikett, senkrecht',
    },
    pitchHint: 'Leer: ohne Lücke',
    range: (least: number, most: number) => `Möglich ist ${formatDecimal(least)} bis ${formatDecimal(most)}.`,
    troubles: ({ field, mm: by }: SheetTrouble): string =>
      ({
        width: `Die Spalten reichen ${mm(by)} über den rechten Rand des Papiers hinaus.`,
        height: `Die Zeilen reichen ${mm(by)} über den unteren Rand des Papiers hinaus.`,
        pitchX: `Die Etiketten lägen ${mm(by)} übereinander. Der Abstand zählt von Kante zu gleicher Kante.`,
        pitchY: `Die Etiketten lägen ${mm(by)} übereinander. Der Abstand zählt von Kante zu gleicher Kante.`,
      })[field],
    across: (by: number) =>
      `Rechts bleiben ${mm(Math.abs(by))} ${by > 0 ? 'mehr' : 'weniger'} frei als links. Meist sind beide Ränder gleich; stimmen die Maße?`,
    down: (by: number) =>
      `Unten bleiben ${mm(Math.abs(by))} ${by > 0 ? 'mehr' : 'weniger'} frei als oben. Meist sind beide Ränder gleich; stimmen die Maße?`,
    even: 'Die Maße gehen auf: Die Ränder sind auf beiden Seiten gleich.',
    empty: 'Noch kein eigener Bogen.',
  },
  printers: {
    title: 'Drucker und Versatz',
    hint: 'Druckt Ihr Drucker etwas daneben? Die Prüfseite zeigt, um wie viel; das Programm gleicht es aus.',
    test: 'Prüfseite erstellen',
    testing: 'Die Prüfseite wird gesetzt',
    testReady: 'Die Prüfseite ist fertig.',
    testLabel: 'Prüfseite',
    add: 'Drucker anlegen',
    editTitle: 'Drucker ändern',
    edit: (name: string) => `${name} ändern`,
    remove: (name: string) => `${name} löschen`,
    removed: (name: string) => `Drucker „${name}“ gelöscht`,
    saved: (name: string) => `Drucker „${name}“ gespeichert`,
    save: 'Speichern',
    name: 'Name',
    namePlaceholder: 'z. B. Bürodrucker',
    nameMissing: 'Bitte geben Sie dem Drucker einen Namen.',
    nameTaken: 'So heißt schon ein anderer Drucker.',
    right: 'Nach rechts',
    down: 'Nach unten',
    offsetHint: 'In Millimetern, mit Minus nach links und nach oben.',
    chosen: 'Damit drucke ich sonst',
    isChosen: 'voreingestellt',
    empty: 'Noch kein Drucker. Ohne Versatz wird gedruckt, wie es auf dem Bogen steht.',
  },
  mmInvalid: 'Bitte eine Zahl in Millimetern, z. B. 37,1.',
  numberInvalid: 'Bitte eine ganze Zahl.',
}
