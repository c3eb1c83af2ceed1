/** Words of the help page. */
export const help = {
  title: 'Hilfe',
  subtitle: 'Alles geht mit der Maus. Mit der Tastatur geht es schneller.',
  beginTitle: 'Das Wichtigste in drei Sätzen',
  begin: [
    'Kunden finden: drei Buchstaben des Namens tippen, Enter.',
    'Einkauf buchen: auf der Karte den Betrag tippen, Enter.',
    'Vertan? Strg+Z nimmt den letzten Schritt zurück, auch gelöschte Karten.',
  ],
  operations: 'Was zuletzt geschah',
  operationsText: 'Alle Schritte ansehen und einzelne zurücknehmen',
  import: 'Kunden einlesen',
  importText: 'Aus Outlook, Google, Thunderbird oder einer Tabelle',
  lists: 'Listen',
  listsText: 'Kunden als Liste drucken oder als Tabelle speichern',
  labels: 'Etiketten',
  labelsText: 'Etiketten, Umschläge, Namensschilder und Kundenkarten drucken',
  backup: 'Sicherung',
  backupText: 'Daten sichern und wiederherstellen',
  settings: 'Einstellungen',
  settingsText: 'Laden, Nummern, Punkte, Briefe',
  version: (version: string) => `Tante Emma ${version}`,
}
