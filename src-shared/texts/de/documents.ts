import { count, fileSize, plural } from '../numbers'

const kept = 'Es wurde nichts abgelegt.'
const photoKept = 'Das bisherige Bild bleibt.'
const cardKept = 'Auf der Karte ändert sich nichts.'

const kinds: Record<string, string> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'Bild (JPEG)',
  'image/png': 'Bild (PNG)',
  'image/gif': 'Bild (GIF)',
  'image/webp': 'Bild (WebP)',
  'image/tiff': 'Bild (TIFF)',
  'image/heic': 'Bild (HEIC)',
  'image/svg+xml': 'Zeichnung (SVG)',
  'text/plain': 'Text',
  'text/html': 'Webseite',
  'message/rfc822': 'E-Mail',
  'application/zip': 'Archiv',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word-Dokument',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel-Tabelle',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'Präsentation',
  'application/vnd.oasis.opendocument.text': 'Textdokument',
  'application/vnd.oasis.opendocument.spreadsheet': 'Tabelle',
  'application/x-ole-storage': 'Office-Datei',
  'application/vnd.ms-outlook': 'Outlook-Nachricht',
}

/** Words of documents and photos, on cards and where the time to keep them is looked after. */
export const documents = {
  tab: 'Dokumente',
  kind: (mediaType: string): string => kinds[mediaType] ?? 'Datei',
  add: 'Dokument hinzufügen',
  addTo: (name: string) => `Foto oder Dokument hinzufügen: ${name}`,
  addHint: 'oder hierher ziehen, oder mit Strg+V einfügen. Bis 25 MB.',
  dropTitle: 'Hier ablegen',
  dropText: 'Die Dateien werden als Dokumente abgelegt.',
  added: (name: string) => `Abgelegt: ${name}.`,
  addedMail: (parts: number) =>
    parts === 0
      ? 'Die E-Mail steht im Verlauf.'
      : `Die E-Mail steht im Verlauf, ${plural(parts, 'Anhang liegt', 'Anhänge liegen')} bei den Dokumenten.`,
  showMail: 'Im Verlauf zeigen',
  addedOutlook: (name: string) =>
    `Abgelegt: ${name}. Damit eine Nachricht im Verlauf steht, speichern Sie sie in Outlook als .eml und ziehen diese Datei hierher.`,
  skipped: (names: string) =>
    `Nicht als eigenes Dokument abgelegt: ${names}. In der E-Mail ist alles noch enthalten.`,
  storing: (name: string) => `Wird abgelegt: ${name}`,
  bytesOf: (done: number, total: number | null) =>
    total === null ? fileSize(done) : `${fileSize(done)} von ${fileSize(total)}`,
  stopped: (name: string) => `„${name}“ wurde nicht abgelegt.`,
  hideRefusal: (name: string) => `Hinweis zu „${name}“ ausblenden`,
  empty: 'Noch liegt kein Dokument auf dieser Karte.',
  pastedName: (day: string) => `Bild aus der Zwischenablage ${day}.png`,
  listLabel: 'Dokumente, das Neueste zuerst',
  ofContact: 'zur E-Mail im Verlauf',
  ofEntry: 'zu einem Eintrag',
  ofThing: 'zu einem Gegenstand',
  evidence: 'Nachweis',
  gone: 'Die Datei liegt nicht mehr auf dieser Karte.',
  size: fileSize,
  keptUntil: (day: string) => `aufbewahren bis ${day}`,
  overdueSince: (day: string) => `aufzubewahren bis ${day}, abgelaufen`,
  preview: (name: string) => `Ansehen: ${name}`,
  save: 'Speichern unter',
  saveOne: (name: string) => `Speichern unter: ${name}`,
  open: 'Öffnen',
  openHint: 'Öffnet eine schreibgeschützte Kopie.',
  notOpened:
    'Auf diesem PC ist kein Programm dafür eingerichtet. Mit „Speichern unter“ bekommen Sie die Datei.',
  edit: (name: string) => `Bearbeiten: ${name}`,
  editTitle: 'Dokument bearbeiten',
  name: 'Name',
  nameMissing: 'Bitte einen Namen schreiben.',
  keepUntil: 'Aufbewahren bis',
  keepUntilHint:
    'Nichts wird von selbst gelöscht: Danach steht das Dokument unter Einstellungen → „Aufbewahrung“.',
  keepUntilPlaceholder: 'ohne Ende',
  saveEdit: 'Speichern',
  saved: 'Dokument geändert.',
  remove: (name: string) => `Löschen: ${name}`,
  removed: (name: string) => `Gelöscht: ${name}.`,
  noPreview: 'Diese Datei lässt sich hier nicht anzeigen.',
  noPreviewHint: 'Mit „Speichern unter“ bekommen Sie sie auf Ihren PC.',
  textLabel: (name: string) => `Text von ${name}`,
  textCut: 'Hier steht nur der Anfang.',
  picture: (name: string) => `Bild: ${name}`,
  photo: {
    change: (name: string) => `Foto von ${name} ändern`,
    title: 'Foto',
    of: (name: string) => `Foto von ${name}`,
    choose: 'Foto wählen',
    hint: 'Wählen, hierher ziehen oder mit Strg+V einfügen. JPEG, PNG oder WebP; gespeichert wird es klein und ohne Ort und Zeit der Aufnahme.',
    remove: 'Foto entfernen',
    set: 'Das Foto ist auf der Karte.',
    removed: 'Das Foto ist entfernt.',
  },
  photoRefusals: {
    notAPhoto: `Das ist kein Foto, das sich lesen lässt. ${cardKept} Bitte wählen Sie ein Bild als JPEG, PNG oder WebP.`,
    drawing: `Das ist kein Foto, sondern eine Zeichnung (SVG). ${cardKept} Bitte speichern Sie sie im Zeichenprogramm als PNG und wählen Sie diese Datei.`,
    webPage: `Das ist kein Foto, sondern eine Webseite. ${cardKept} Bitte speichern Sie das Bild selbst (rechte Maustaste, „Bild speichern unter“) und wählen Sie diese Datei.`,
    heic: `Fotos im Format HEIC lassen sich hier nicht lesen. ${cardKept} Bitte speichern Sie es am Handy oder PC als JPEG.`,
    empty: `Die Datei ist leer. ${cardKept} Bitte wählen Sie eine andere.`,
    tooLarge: (size: string) =>
      `Das Foto ist mit ${size} zu groß; möglich sind bis 25 MB. ${cardKept} Bitte verkleinern Sie es, zum Beispiel beim Versand vom Handy als „mittelgroß“.`,
    pixels: (width: number, height: number) =>
      `Das Foto ist mit ${count(width)} × ${count(height)} Bildpunkten zu groß. ${cardKept} Bitte verkleinern Sie es in einem Bildprogramm, 2.000 Bildpunkte an der langen Seite genügen.`,
  },
  refusals: {
    folder: (name: string) => ({
      title: `„${name}“ ist ein Ordner.`,
      text: `${kept} Bitte ziehen Sie die Dateien daraus einzeln oder zusammen hierher.`,
    }),
    empty: (name: string) => ({
      title: `„${name}“ ist leer.`,
      text: `${kept} Bitte prüfen Sie, ob Sie die richtige Datei gewählt haben.`,
    }),
    tooLarge: (name: string) => ({
      title: `„${name}“ ist größer als 25 MB.`,
      text: `${kept} Bitte verkleinern Sie die Datei, zum Beispiel beim Einscannen mit weniger Punkten.`,
    }),
    program: (name: string) => ({
      title: `„${name}“ ist ein Programm oder kann eines starten.`,
      text: `${kept} Programme werden zum Schutz Ihrer Daten nicht aufgenommen.`,
    }),
    notAPhoto: (name: string) => ({
      title: `„${name}“ ist kein Foto, das sich lesen lässt.`,
      text: `${photoKept} Bitte wählen Sie ein Bild als JPEG, PNG oder WebP.`,
    }),
    photoTooLarge: (name: string) => ({
      title: `„${name}“ ist als Foto zu groß.`,
      text: `${photoKept} Ein Foto der Karte hat höchstens 1 MB, bitte verkleinern Sie es.`,
    }),
    photoPixels: (name: string) => ({
      title: `„${name}“ hat zu viele Bildpunkte.`,
      text: `${photoKept} Ein Foto der Karte hat höchstens 512 × 512 Bildpunkte, bitte verkleinern Sie es.`,
    }),
  },
  mail: {
    received: (subject: string) => `Erhalten: ${subject}`,
    sent: (subject: string) => `Gesendet: ${subject}`,
    unknown: (subject: string) => subject,
    from: (who: string) => `Von: ${who}`,
    to: (who: string) => `An: ${who}`,
    noSubject: 'ohne Betreff',
    unnamedPart: 'Anhang',
  },
  overdue: {
    title: 'Aufbewahrung',
    subtitle: (n: number) => `${plural(n, 'Dokument ist', 'Dokumente sind')} über die Zeit`,
    hint: 'Diese Dokumente sollten nur bis zu einem Tag aufbewahrt werden, der vorbei ist. Nichts wird von selbst gelöscht.',
    empty: 'Kein Dokument ist über die Zeit',
    emptyText:
      'Bei jedem Dokument können Sie sagen, bis wann es aufbewahrt wird. Ist der Tag vorbei, steht es hier.',
    emptyAction: 'Zu den Kunden',
    removeAll: (n: number) => `${plural(n, 'Dokument', 'Dokumente')} löschen`,
    removedAll: (n: number) => `${plural(n, 'Dokument', 'Dokumente')} gelöscht.`,
    listTitle: 'Über die Zeit',
    loadMore: 'Weitere zeigen',
    toList: 'Aufbewahrung',
  },
}
