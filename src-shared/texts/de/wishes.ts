import { count, plural } from '../numbers'

/** Words of the wishes, on a card and on „Wer wartet worauf“. */
export const wishes = {
  title: 'Wer wartet worauf',
  subtitle: (n: number, categories: number) =>
    categories === 0
      ? plural(n, 'Wunsch', 'Wünsche')
      : `${plural(n, 'Wunsch', 'Wünsche')}, ${plural(categories, 'Gruppe', 'Gruppen')}`,
  fact: (n: number) => (n === 1 ? 'Wunsch' : 'Wünsche'),
  noCategory: 'Einzelne Wünsche',
  similar: (word: string) => `„${word}“`,
  text: 'Was wird gesucht?',
  textPlaceholder: 'z. B. Mantel, blau, 42',
  textMissing: 'Bitte kurz schreiben, was gesucht wird.',
  category: 'Gruppe',
  categoryPlaceholder: 'z. B. Mäntel',
  until: 'Bis wann?',
  untilPlaceholder: 'ohne Ende',
  untilPast: 'Dieser Tag ist schon vorbei. Bitte einen späteren schreiben oder leer lassen.',
  add: 'Vormerken',
  added: (text: string) => `Vorgemerkt: ${text}.`,
  save: 'Speichern',
  saved: 'Wunsch geändert.',
  edit: (text: string) => `Bearbeiten: ${text}`,
  editTitle: 'Wunsch bearbeiten',
  remove: (text: string) => `Löschen: ${text}`,
  removed: (text: string) => `Gelöscht: ${text}.`,
  arrived: (text: string) => `Ist da: ${text}`,
  arrivedTitle: 'Ist da',
  arrivedSaid: (text: string) => `Ist da: ${text}.`,
  allArrivedSaid: (n: number) => `${plural(n, 'Wunsch ist', 'Wünsche sind')} erfüllt.`,
  since: (day: string) => `seit ${day}`,
  untilDay: (day: string) => `bis ${day}`,
  outlived: (day: string) => `war bis ${day} gesucht`,
  emptyCard: 'Für diese Karte ist kein Wunsch vorgemerkt.',
  empty: 'Niemand wartet auf etwas',
  emptyText:
    'Auf jeder Karte können Sie unter „Wünsche“ vormerken, was jemand sucht. Hier sehen Sie, wen Sie anrufen, wenn es da ist.',
  emptyAction: 'Zu den Kunden',
  callList: {
    title: 'Anrufliste Wünsche',
    done: 'erledigt',
    name: 'Name',
    phone: 'Telefon',
    wish: 'Wunsch',
    since: 'seit',
  },
  some: (n: number) => plural(n, 'Wunsch', 'Wünsche'),
  marks: {
    label: 'Markierte Wünsche',
    mark: (text: string, name: string) => `Markieren: ${text}, ${name}`,
    markAll: (group: string) => `Alle markieren: ${group}`,
    marked: (n: number) => `${count(n)} markiert`,
    none: 'Markierung aufheben',
    keys: 'Leertaste markiert, ↑ ↓ wechselt die Zeile, Enter: Ist da.',
  },
  tell: {
    callHint: 'Wenn Sie alle erreicht haben: erfüllt, mit einem Anruf im Verlauf.',
    called: 'Alle angerufen',
    noPhone: 'keine Nummer',
    letter: 'Brief schreiben',
    letterHint: 'Ein Brief an jeden von ihnen; die Wünsche sind erfüllt, der Verlauf sagt es.',
    list: 'Anrufliste drucken',
    listHint: 'Zum Abhaken auf Papier; die Wünsche bleiben offen, bis Sie sie erfüllen.',
    quiet: 'Nur als erfüllt abhaken',
    quietHint: 'Der Kunde steht schon im Laden oder braucht es nicht mehr.',
  },
  printed: (n: number) => `Die Anrufliste ist fertig: ${plural(n, 'Wunsch', 'Wünsche')}.`,
  printing: 'Anrufliste wird gedruckt',
  printCancelled: 'Abgebrochen, es wurde keine Liste gedruckt.',
  letter: {
    subject: 'Ihr Wunsch ist da',
    body: (from: string) =>
      `{{Briefanrede}}

Sie hatten bei uns etwas vormerken lassen: Es ist eingetroffen und liegt für Sie bereit.

Kommen Sie vorbei, wir freuen uns auf Sie!

Herzliche Grüße${from ? `\n${from}` : ''}`,
  },
  untold: (n: number) =>
    `${plural(n, 'Wunsch', 'Wünsche')} von Verstorbenen oder Gesperrten ${n === 1 ? 'steht' : 'stehen'} nicht hier.`,
  inPeace: 'Hier wird niemand angerufen oder angeschrieben. Sie können den Wunsch nur abhaken.',
  waiting: (n: number) => plural(n, 'wartet', 'warten'),
  loadMore: 'Weitere zeigen',
  shown: (shown: number, total: number) => `${count(shown)} von ${plural(total, 'Wunsch', 'Wünschen')}`,
}
