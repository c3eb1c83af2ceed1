import type { CallOutcome } from '@shared/features/calls/call'
import { type CivilDate, formatDate } from '@shared/kernel/civil-date'
import { count, plural } from '../numbers'

type Call = {
  name: string
  outcome: CallOutcome
  text: string
  dueOn?: CivilDate | undefined
  answer?: 'yes' | 'no' | undefined
}

const outcomes: Record<CallOutcome, string> = {
  reached: 'erreicht',
  notReached: 'nicht erreicht',
  later: 'später anrufen',
  otherInterests: 'andere Interessen',
  preferLetter: 'lieber Brief',
  preferEmail: 'lieber E-Mail',
  noMore: 'nicht mehr anrufen',
}

const answers = { yes: 'zugesagt', no: 'abgesagt' }

/** Words of the telephone list. */
export const calls = {
  tab: 'Anrufen',
  outcomes,
  answers,
  /** What stands in the Verlauf. */
  contact: ({ name, outcome, text, dueOn, answer }: Call) =>
    [`${name}: ${outcomes[outcome]}`, dueOn && `am ${formatDate(dueOn)}`, answer && answers[answer]]
      .filter(Boolean)
      .join(', ') + (text ? `. ${text}` : ''),
  /** The reminder of somebody who wants to be called another day. */
  reminder: (name: string, text: string) => `Anrufen: ${name}${text ? ` (${text})` : ''}`,
  progress: (done: number, chosen: number) => `${count(done)} von ${count(chosen)}`,
  progressLabel: 'So weit ist die Liste',
  again: (n: number) => `${count(n)} nicht erreicht`,
  waiting: (n: number) => `${count(n)} an einem anderen Tag`,
  notSettled: 'Erst prüfen, dann anrufen',
  notSettledText:
    'Unter „Prüfen“ halten Sie fest, wer angerufen werden darf. Danach steht hier einer nach dem anderen.',
  toCheck: 'Zum Prüfen',
  allDone: 'Alle angerufen',
  allDoneText:
    'Im Augenblick ist niemand mehr anzurufen. Wer später angerufen werden will, steht an dem Tag wieder hier.',
  barred: (reason: string) => `Darf jetzt nicht angerufen werden: ${reason}.`,
  openCard: 'Karte öffnen',
  skip: 'Überspringen',
  back: 'Zurück zur Liste',
  call: (name: string, number: string) => `Anrufen: ${name}, ${number}`,
  before: (outcome: string, when: string, tries: number) =>
    `Zuletzt ${outcome}, ${when}${tries > 1 ? ` (${plural(tries, 'Versuch', 'Versuche')})` : ''}`,
  lastPurchase: 'Letzter Einkauf',
  noPurchase: 'noch keiner',
  lastContacts: 'Zuletzt im Verlauf',
  noContacts: 'Noch nichts.',
  wishes: 'Offene Wünsche',
  birthday: 'Geburtstag',
  note: 'Notiz',
  how: 'Wie ging es aus?',
  keys: {
    reached: 'E',
    notReached: 'N',
    later: 'S',
    otherInterests: 'I',
    preferLetter: 'B',
    preferEmail: 'M',
    noMore: 'K',
  } satisfies Record<CallOutcome, string>,
  hints: {
    reached: 'Steht im Verlauf',
    notReached: 'Kommt am Ende noch einmal',
    later: 'Mit Erinnerung',
    otherInterests: 'Notiz in den Verlauf',
    preferLetter: 'Steht dann auf der Karte',
    preferEmail: 'Ohne Einwilligung geht trotzdem keine Werbung hin',
    noMore: 'Einwilligung zum Anruf widerrufen',
  } satisfies Record<CallOutcome, string>,
  text: 'Notiz zum Anruf',
  textPlaceholder: 'Was zu merken ist',
  answer: 'Antwort',
  noAnswer: 'keine',
  laterOn: 'Wann wieder anrufen?',
  laterMissing: 'Bitte einen Tag schreiben, heute oder später.',
  laterSave: 'Merken und weiter',
  cancel: 'Abbrechen',
  said: (name: string, outcome: string) => `${name}: ${outcome}.`,
  script: 'Worum es geht',
  scriptHint: 'Was Sie sagen wollen. Wird von selbst gespeichert.',
  scriptPlaceholder:
    'z. B. „Guten Tag, hier ist … vom Weinhaus. Am 5. Dezember öffnen wir sechs Weine zum Probieren …“',
  saved: 'Gespeichert.',
  saving: 'Wird gespeichert …',
  notSaved: 'Noch nicht gespeichert. Es wird beim nächsten Buchstaben noch einmal versucht.',
  tried: 'Bisher angerufen',
  triedNone: 'Noch niemand.',
  open: (name: string) => `${name} noch einmal zeigen`,
  print: 'Als Liste drucken',
}
