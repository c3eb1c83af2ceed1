import { count } from '../numbers'

/** Words of the shared pieces of the screen. */
export const ui = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  retry: 'Noch einmal versuchen',
  loading: 'Wird geladen …',
  undo: 'Rückgängig',
  /** Behind what is shown at first: „3 weitere Felder“, „mehr zeigen“. */
  more: (n: number, what = '') => `${count(n)} weitere${what && ` ${what}`}`,
  showMore: 'mehr zeigen',
  showLess: 'weniger zeigen',
  datePlaceholder: 'TT.MM.JJJJ',
  dateInvalid: 'Bitte ein Datum wie 22.11.2026 oder „heute“.',
  moneyInvalid: 'Bitte einen Betrag wie 12,50.',
  tooLong: (limit: number, length: number) => `Höchstens ${count(limit)} Zeichen, es sind ${count(length)}.`,
  charactersLeft: (left: number) => `noch ${count(left)} Zeichen`,
  dayTime: (day: string, time: string) => `${day} ${time}`,
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,
  postcode: 'PLZ',
  city: 'Ort',
  page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
  fileOpen: 'Öffnen',
  fileOpenHint: 'Öffnet in einem neuen Fenster, von dort wird gedruckt.',
  fileSave: 'Speichern',
  fileInfo: (name: string, size: string) => `${name} · ${size}`,
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',
  leaveTitle: 'Noch nicht gespeichert',
  leaveText: 'Auf dieser Seite steht etwas, das noch nicht gespeichert ist.',
  leaveStay: 'Weiter bearbeiten',
  leaveDiscard: 'Verwerfen und gehen',
}
