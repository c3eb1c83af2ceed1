import { count, plural } from '../numbers'
import { customers } from './customers'

/** Words of the voices, on a card, on „Heute“ and on their page. */
export const voices = {
  title: 'Stimmen',
  subtitle: (n: number, open: number) =>
    [
      plural(n, 'Stimme', 'Stimmen'),
      open > 0 ? plural(open, 'Beschwerde offen', 'Beschwerden offen') : 'keine Beschwerde offen',
    ].join(' · '),
  kinds: { complaint: 'Beschwerde', praise: 'Lob', rating: 'Bewertung' },
  kind: 'Was ist es?',
  kindChips: 'Welche Stimmen?',
  all: 'Alle',
  allVoices: 'Was Kunden sagen',
  quotable: 'Zum Zitieren',
  text: 'Was wurde gesagt?',
  textPlaceholder: 'z. B. Der Wein hat gekorkt',
  textMissing: 'Bitte kurz schreiben, was gesagt wurde.',
  article: 'Worum ging es?',
  articlePlaceholder: 'Ware oder leer',
  stars: 'Sterne (1 bis 5)',
  starsOf: (n: number) => `${n} von 5 Sternen`,
  starsMissing: 'Bitte 1 bis 5 Sterne wählen.',
  due: 'Antwort bis',
  duePast: (save: string) =>
    `Dieser Tag ist schon vorbei. Ist er so gemeint, drücken Sie noch einmal „${save}“.`,
  dueMissing: 'Bitte einen Tag schreiben, z. B. 24.12. oder morgen.',
  responsible: 'Wer kümmert sich?',
  responsiblePlaceholder: 'Name oder leer',
  add: 'Notieren',
  added: (kind: string) => `${kind} notiert.`,
  save: 'Speichern',
  saved: 'Stimme geändert.',
  editTitle: 'Stimme bearbeiten',
  removed: 'Stimme gelöscht.',
  more: (text: string) => `Mehr: ${text}`,
  moreTitle: 'Mehr',
  editShort: 'Bearbeiten',
  removeShort: 'Löschen',
  openCount: (n: number) => `${count(n)} offen`,
  openMatters: 'Offene Beschwerden',
  /** By when somebody waits for an answer. */
  dueWords: (day: string, late: boolean) => (late ? `Überfällig: ${day}` : `Antwort ${day}`),
  closedDay: (day: string) => `erledigt ${day}`,
  outcomeSaid: (outcome: string) => `Ergebnis: ${outcome}`,
  caredFor: (name: string) => `kümmert sich: ${name}`,
  close: (text: string) => `Erledigen: ${text}`,
  closeShort: 'Erledigen',
  closeTitle: 'Beschwerde erledigen',
  outcome: 'Was ist daraus geworden?',
  outcomePlaceholder: 'z. B. Flasche ersetzt, Kundin zufrieden',
  outcomeMissing: 'Bitte kurz schreiben, was daraus geworden ist.',
  closed: 'Beschwerde erledigt.',
  /** The outcome of what was closed with the card: „Geschlossen, Kunde verstorben“. */
  closedByState: (state: keyof typeof customers.state.names) =>
    `Geschlossen mit dem Zustand der Karte: ${customers.state.names[state]}`,
  reopen: 'Wieder öffnen',
  reopened: (day: string) => `Wieder offen, Antwort ${day}.`,
  quoting: 'Zitieren',
  quotingTitle: 'Darf das zitiert werden?',
  quotingHint: 'Gilt für diese eine Stimme. Tag und Art der Zusage sind der Nachweis dafür.',
  quoteStatus: {
    unknown: 'noch nicht gefragt',
    given: 'ja, darf zitiert werden',
    refused: 'nein',
    withdrawn: 'zurückgenommen',
  },
  quoteChips: {
    unknown: '',
    given: 'darf zitiert werden',
    refused: 'nicht zitieren',
    withdrawn: 'Zitieren zurückgenommen',
  },
  /** Why a voice that was allowed to be quoted may not be. */
  quoteBars: {
    refused: 'Zitieren ist unter „Einwilligungen“ abgelehnt oder widerrufen',
    restricted: 'die Karte ist gesperrt',
    deceased: 'verstorben',
  },
  quoteOn: 'Gesagt am',
  quoteOnHint: 'Leer heißt: heute.',
  quoteSource: 'Wie gesagt?',
  quoteSourcePlaceholder: 'z. B. am Tresen, Mail vom 3.5.',
  quoteFuture: 'Dieser Tag liegt in der Zukunft.',
  quoteSaved: 'Ist vermerkt.',
  copy: (text: string) => `Kopieren: ${text}`,
  copyShort: 'Kopieren',
  copied: 'Das Zitat liegt in der Zwischenablage, ohne Namen.',
  copyFailed: 'Kopieren ging nicht. Markieren Sie den Text und drücken Sie Strg+C.',
  none: 'Auf dieser Karte ist noch keine Stimme notiert.',
  empty: 'Noch keine Stimmen',
  emptyText:
    'Auf jeder Karte können Sie unter „Stimmen“ Lob, Beschwerden und Bewertungen notieren. Beschwerden stehen mit ihrem Tag auch auf „Heute“, bis sie erledigt sind.',
  emptyAction: 'Zu den Kunden',
  emptyOf: 'Davon gibt es noch keine.',
  articles: 'Bewertungen',
  average: (average: number, ratings: number) =>
    `${average.toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} von 5 · ${plural(ratings, 'Bewertung', 'Bewertungen')}`,
  noRatings: 'Noch ist nichts bewertet.',
  loadMore: 'Weitere zeigen',
  shown: (shown: number, total: number) => `${count(shown)} von ${plural(total, 'Stimme', 'Stimmen')}`,
  moreToday: (n: number) => `${plural(n, 'weitere Beschwerde', 'weitere Beschwerden')} unter „Stimmen“`,
  later: (n: number, day: string) =>
    n === 1
      ? `1 Beschwerde ist später dran: ${day}`
      : `${count(n)} Beschwerden sind später dran, die nächste ${day}`,
}
