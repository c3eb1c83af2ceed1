import { count, plural } from '../numbers'

/** What each kind of operation is called, with what it was about. */
const titles: Record<string, string> = {
  'customers.create': 'Karte angelegt',
  'customers.update': 'Karte geändert',
  'customers.setState': 'Zustand geändert',
  'customers.delete': 'Karte gelöscht',
  'customers.restore': 'Karte zurückgeholt',
  'history.add': 'Kontakt notiert',
  'history.update': 'Notiz geändert',
  'history.delete': 'Notiz gelöscht',
  'purchases.book': 'Einkauf gebucht',
  'purchases.cancel': 'Einkauf storniert',
  'loyalty.redeem': 'Punkte eingelöst',
  'reminders.add': 'Erinnerung angelegt',
  'reminders.update': 'Erinnerung geändert',
  'reminders.complete': 'Erinnerung erledigt',
  'reminders.snooze': 'Erinnerung verschoben',
  'reminders.delete': 'Erinnerung gelöscht',
  'wishes.add': 'Wunsch vorgemerkt',
  'wishes.update': 'Wunsch geändert',
  'wishes.fulfil': 'Wunsch erfüllt',
  'wishes.delete': 'Wunsch gelöscht',
  'consents.record': 'Einwilligung eingetragen',
  'consents.object': 'Widerspruch gegen Werbung geändert',
  'consents.addNewsletter': 'Newsletter angelegt',
  'consents.renameNewsletter': 'Newsletter umbenannt',
  'consents.endNewsletter': 'Newsletter geändert',
  'consents.reword': 'Wortlaut geändert',
  'exchange.import': 'Kunden eingelesen',
  'letters.markSent': 'Briefe eingetragen',
  'operations.undo': 'Rückgängig gemacht',
  'personalData.erase': 'Personenbezogene Angaben gelöscht',
  'settings.update': 'Einstellungen geändert',
  'setup.complete': 'Laden eingerichtet',
  'setup.addSamples': 'Beispielkunden angelegt',
}

/** Words of „Was zuletzt geschah“. */
export const operations = {
  /** An operation in one line: `Karte geändert: Müller, Anna`. */
  title: (kind: string, label: string): string =>
    [titles[kind] ?? 'Geändert', label].filter(Boolean).join(': '),
  heading: 'Was zuletzt geschah',
  subtitle: 'Jeder Schritt lässt sich einzeln zurücknehmen. Was seither geändert wurde, bleibt dabei stehen.',
  empty: 'Noch ist nichts geschehen.',
  emptyText: 'Hier steht später jeder Schritt: angelegte Karten, gebuchte Einkäufe, eingelesene Listen.',
  changes: (n: number) => plural(n, 'Änderung', 'Änderungen'),
  undo: 'Rückgängig',
  undoing: 'Wird rückgängig gemacht',
  undone: 'rückgängig gemacht',
  stop: 'Anhalten',
  stopping: 'Wird angehalten …',
  goOn: 'Weiter',
  halted: 'angehalten',
  haltedText: (done: number, total: number) =>
    [
      total === 0
        ? 'Angehalten, ein Teil ist zurückgenommen.'
        : `Angehalten: ${count(done)} von ${plural(total, 'Änderung ist', 'Änderungen sind')} zurückgenommen.`,
      'Mit „Weiter“ oder beim nächsten Öffnen des Programms wird der Rest zurückgenommen.',
    ].join(' '),
  running: 'läuft noch',
  more: 'Ältere zeigen',
  by: (actor: string) => `von ${actor}`,
  resultTitle: (label: string) => `Rückgängig gemacht: ${label}`,
  resultCount: (n: number) => `${plural(n, 'Änderung ist', 'Änderungen sind')} zurückgenommen.`,
  keptTitle: (n: number) => `${plural(n, 'Stelle ist', 'Stellen sind')} stehen geblieben:`,
  keptReasons: { changedSince: 'seither geändert', usedSince: 'seither benutzt' },
  keptMore: (n: number) => `und ${plural(n, 'weitere', 'weitere')}`,
}
