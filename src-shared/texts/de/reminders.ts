import { count, plural } from '../numbers'

/** Words of reminders, on their page, on a card and on „Heute“. */
export const reminders = {
  title: 'Erinnerungen',
  subtitle: (overdue: number, today: number, later: number) =>
    `${count(overdue)} überfällig, ${count(today)} heute, ${count(later)} später`,
  overdue: 'Überfällig',
  today: 'Heute',
  later: 'Später',
  open: (n: number) => `${count(n)} offen`,
  overdueSince: (day: string) => `Überfällig: ${day}`,
  text: 'Woran erinnern?',
  textPlaceholder: 'z. B. Rückruf wegen der Lieferung',
  dueOn: 'Wann?',
  quick: { tomorrow: 'morgen', week: 'in 1 Woche', month: 'in 1 Monat' },
  quickLabel: 'Schnell gewählt',
  dueMissing: 'Bitte einen Tag wählen.',
  duePast: (save: string) =>
    `Dieser Tag ist schon vorbei. Ist er so gemeint, drücken Sie noch einmal „${save}“.`,
  textMissing: 'Bitte kurz schreiben, woran erinnert werden soll.',
  add: 'Erinnern',
  added: (day: string) => `Erinnerung angelegt: ${day}.`,
  complete: 'Erledigt',
  completeOne: (text: string) => `Erledigt: ${text}`,
  completed: (text: string) => `Erledigt: ${text}`,
  snooze: 'Verschieben',
  snoozeOne: (text: string) => `Verschieben: ${text}`,
  snoozeTo: 'Auf einen anderen Tag',
  snoozed: (day: string) => `Verschoben: ${day}.`,
  edit: 'Bearbeiten',
  editTitle: 'Erinnerung bearbeiten',
  save: 'Speichern',
  saved: 'Erinnerung geändert.',
  remove: 'Löschen',
  removed: 'Erinnerung gelöscht.',
  empty: 'Keine offenen Erinnerungen',
  emptyText: 'Auf jeder Karte können Sie sich an etwas erinnern lassen: an einen Rückruf, eine Lieferung.',
  emptyCard: 'Für diese Karte steht keine Erinnerung an.',
  emptyAction: 'Zu den Kunden',
  loadMore: 'Weitere zeigen',
  shown: (shown: number, total: number) =>
    `${count(shown)} von ${plural(total, 'Erinnerung', 'Erinnerungen')}`,
}
