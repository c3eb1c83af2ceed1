import { count, plural } from '../numbers'

/** Words of the page on which customers go out as a file. */
export const exportPage = {
  title: 'Kunden als Datei speichern',
  subtitle: 'Für Excel, fürs Handy, für einen Dienstleister – oder alles zum Aufheben.',
  nav: 'Als Datei speichern',
  who: 'Welche Kunden?',
  format: 'Welche Datei?',
  formats: {
    xlsx: {
      label: 'Excel',
      hint: 'Für Excel und LibreOffice: Zahlen rechnen, Daten sortieren, Postleitzahlen behalten die Null.',
    },
    csv: { label: 'CSV', hint: 'Eine einfache Tabelle, die jedes Programm einliest.' },
    vcard3: { label: 'vCard 3.0', hint: 'Fürs Handy und für Outlook: Kontakte mit Foto und Geburtstag.' },
    vcard4: {
      label: 'vCard 4.0',
      hint: 'Für neuere Adressbücher: wie 3.0, auch mit Geburtstagen ohne Jahr.',
    },
    whole: {
      label: 'Alles',
      hint: 'Zum Aufheben oder Umziehen: alle Karten mit Verlauf, Einkäufen, Punkten, Einwilligungen und Dokumenten.',
    },
  },
  whoGets: 'Für wen?',
  forWhom: {
    self: { label: 'Für uns selbst', hint: 'Bleibt im Laden. Alle gewählten Kunden stehen darin.' },
    processor: {
      label: 'Für einen Dienstleister',
      hint: 'Druckerei, Steuerbüro, Newsletter-Dienst: arbeitet damit nur für uns, mit Vertrag (Art. 28 DSGVO).',
    },
    third: {
      label: 'Für Dritte',
      hint: 'Verwendet die Daten für eigene Zwecke. Nur wer der Weitergabe zugestimmt hat, steht in der Datei.',
    },
  },
  recipient: 'Wer bekommt sie?',
  recipientHint: 'Name und Ort; das steht in jeder Auskunft an diese Kunden.',
  reason: 'Wofür?',
  reasonHint: 'Zum Beispiel „Druck der Weihnachtskarten 2026“.',
  purpose: 'Zweck',
  columns: 'Welche Angaben?',
  presets: {
    all: 'Alles von der Karte',
    letter: 'Für Briefe',
    reach: 'Telefon und E-Mail',
    own: 'Selbst gewählt',
  },
  presetHints: {
    all: 'So kommt die Datei beim Einlesen genau so zurück.',
    letter: 'Name, Anschrift und ob geworben werden darf.',
    reach: 'Name, Telefon, E-Mail und ob geworben werden darf.',
    own: 'Nur die angekreuzten Angaben.',
  },
  ownFields: 'Eigene Felder',
  wholeHint:
    'Alle Karten kommen hinein, auch die im Papierkorb. Die Datei ist nicht verschlüsselt: Bitte so verwahren wie die Kartei selbst.',
  start: 'Datei erstellen',
  running: 'Die Datei wird geschrieben',
  again: 'Noch eine Datei',
  cancelled: 'Abgebrochen. Es ist keine Datei entstanden.',
  done: (n: number) => `${plural(n, 'Kunde', 'Kunden')} in der Datei`,
  documents: (n: number) => `mit ${plural(n, 'Dokument', 'Dokumenten')}`,
  logged: 'Steht im Nachweis und in der Auskunft an jeden dieser Kunden.',
  log: 'Was schon hinausging',
  logEmpty: 'Noch keine Datei. Jede steht hier mit Tag, Empfänger und Zweck.',
  logLine: (cards: number, leftOut: number) =>
    leftOut === 0
      ? plural(cards, 'Kunde', 'Kunden')
      : `${plural(cards, 'Kunde', 'Kunden')}, ${count(leftOut)} ausgelassen`,
  more: 'Ältere zeigen',
  by: (actor: string) => `von ${actor}`,
  fileName: 'Kunden',
  wholeName: 'Tante Emma alles',
  change: { what: 'Export', format: 'Datei', forWhom: 'Für wen', reason: 'Wofür' },
  own: {
    title: 'Eine Datei von Tante Emma',
    cards: (n: number) => plural(n, 'Karte', 'Karten'),
    wholeText: (rows: number, documents: number) =>
      `Die ganze Kartei: ${count(rows)} Zeilen und ${plural(documents, 'Dokument', 'Dokumente')}. Alles kommt so zurück, wie es war, in einem Schritt, der sich zurücknehmen lässt.`,
    notEmpty:
      'Eine ganze Kartei kommt nur in einen Laden ohne Karten. Hier stehen schon welche. Wer beides will, speichert sie dort als Excel oder CSV und liest diese Datei hier ein.',
    tableText: 'Die Spalten sind unsere eigenen: Es muss nichts zugeordnet werden.',
    known: (n: number) =>
      n === 1 ? 'Eine Kundennummer gibt es hier schon.' : `${count(n)} Kundennummern gibt es hier schon.`,
    keep: 'Vorhandene Karten bleiben, wie sie sind',
    overwrite: 'Vorhandene Karten bekommen, was in der Datei steht',
    overwriteHint:
      'Ein Nein zur Werbung und was für die Verarbeitung gesperrt ist, bleibt in jedem Fall; Einwilligungen, die hier fehlen, kommen zurück.',
    changes: 'So ändern sich die ersten Karten:',
    nothingChanges: 'Unter den ersten Karten der Datei ändert sich keine.',
    newFields: (names: string) => `Diese eigenen Felder werden angelegt: ${names}.`,
    otherColumns: (names: string) => `Nicht von uns, kommt in die Notiz: ${names}.`,
    start: 'Einlesen',
    other: 'Wie eine fremde Tabelle lesen',
    running: 'Wird eingelesen',
    undoing: 'Wird zurückgenommen',
    done: (created: number, updated: number) =>
      `${plural(created, 'Karte', 'Karten')} neu, ${count(updated)} geändert`,
    left: (n: number) => `${count(n)} blieben, wie sie waren.`,
    documents: (n: number) => `${plural(n, 'Dokument', 'Dokumente')} dabei.`,
    faults: (n: number) =>
      n === 1
        ? 'Eine Zeile konnte nicht gelesen werden:'
        : `${count(n)} Zeilen konnten nicht gelesen werden:`,
    fault: (line: number, name: string, why: string) => `Zeile ${line}${name ? ` (${name})` : ''}: ${why}`,
    strangers: (names: string) =>
      `Hier arbeitet niemand mit diesem Namen; wer zuständig ist, steht dort in der Notiz: ${names}.`,
    heldBack: (n: number) =>
      n === 1
        ? 'Auf einer Karte gilt weiter das Nein zur Werbung oder zur Weitergabe, das hier steht, obwohl die Datei Ja sagt.'
        : `Auf ${count(n)} Karten gilt weiter das Nein zur Werbung oder zur Weitergabe, das hier steht, obwohl die Datei Ja sagt.`,
    twice: (number: string) => `die Kundennummer ${number} steht schon in einer Zeile davor`,
    noName: 'weder Name noch Firma',
    unfit: (field: string, tooLong: boolean) =>
      `${field ? `„${field}“: ` : ''}${tooLong ? 'länger, als auf die Karte passt' : 'kein gültiger Wert'}`,
    changedMeanwhile: 'wurde inzwischen von jemand anderem geändert und blieb, wie sie ist',
    takeBack: 'Zurücknehmen',
    takenBack: 'Zurückgenommen. Alles ist wie vorher.',
  },
}
