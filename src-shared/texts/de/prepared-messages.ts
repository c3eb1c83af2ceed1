import { count, plural } from '../numbers'

/** Words of the prepared messages. */
export const preparedMessages = {
  tab: 'Nachrichten',
  /** Below an advertising message, so that everybody knows how to get no more (§ 7 UWG). */
  stop: 'Keine Nachrichten mehr? Antworten Sie STOP.',
  text: 'Text der Nachricht',
  textHint: 'Ein Text für alle, mit Feldern wie {{Vorname}}. Wird von selbst gespeichert.',
  textPlaceholder: 'z. B. Liebe {{Vorname}}, am Samstag probieren wir die neuen Weine. Kommen Sie vorbei?',
  addField: 'Feld einsetzen',
  saysStop: 'Abmeldesatz anhängen',
  saysStopHint: '„Keine Nachrichten mehr? Antworten Sie STOP.“',
  unknown: (fields: readonly string[]) =>
    `Kein Feld: ${fields.map((field) => `„${field}“`).join(', ')}. Bitte berichtigen, dann geht es weiter.`,
  length: (used: number, parts: number) =>
    `${plural(used, 'Zeichen', 'Zeichen')}, ${plural(parts, 'SMS', 'SMS')}`,
  odd: (letters: readonly string[]) =>
    `Wegen ${letters.map((letter) => `„${letter}“`).join(' und ')} passen nur 70 statt 160 Zeichen in eine SMS.`,
  fieldsVary: 'Felder zählen hier, wie sie dastehen; beim Empfänger steht die genaue Länge.',
  progress: (sent: number, chosen: number) => `${count(sent)} von ${count(chosen)}`,
  progressLabel: 'So weit sind die Nachrichten',
  message: (name: string) => `Nachricht an ${name}`,
  notWritten: 'Zuerst den Text schreiben. Danach steht hier eine Nachricht nach der anderen.',
  notSettled: 'Erst prüfen, dann verschicken',
  notSettledText:
    'Unter „Prüfen“ halten Sie fest, wer eine Nachricht bekommen darf. Danach steht hier eine nach der anderen.',
  toCheck: 'Zum Prüfen',
  allDone: 'Alle verschickt',
  allDoneText: 'Es steht keine Nachricht mehr aus.',
  barred: (reason: string) => `Darf jetzt nichts bekommen: ${reason}.`,
  copy: 'Text kopieren',
  copied: 'Kopiert',
  copyKey: 'C',
  sent: 'Verschickt',
  sentKey: 'V',
  skip: 'Überspringen',
  skipKey: 'W',
  said: (name: string) => `Verschickt an ${name}.`,
  app: 'Womit verschicken?',
  apps: { sms: 'SMS', whatsapp: 'WhatsApp' },
  scan: {
    sms: 'Mit dem Handy des Ladens scannen: Die SMS steht fertig da.',
    whatsapp: 'Mit dem Handy des Ladens scannen: WhatsApp öffnet sich mit dem fertigen Text.',
  },
  code: (name: string, app: string) => `${app} an ${name} als Code`,
  noCode: 'Für diese Nummer oder diesen langen Text gibt es keinen Code. Bitte den Text kopieren.',
  openCard: 'Karte öffnen',
}
