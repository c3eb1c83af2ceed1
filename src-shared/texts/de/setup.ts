/** Words of the first start. */
export const setup = {
  welcome: 'Willkommen bei Tante Emma',
  intro: 'Ihre Kundenkartei, auf diesem Rechner und nirgends sonst. Zwei kurze Fragen, dann geht es los.',
  step: (n: number, of: number) => `Schritt ${n} von ${of}`,
  shopTitle: 'Wie heißt Ihr Laden?',
  shopHint: 'Das steht später auf Ihren Briefen. Außer dem Namen können Sie alles nachtragen.',
  nameMissing: 'Bitte den Namen des Ladens eintragen.',
  presets: 'Einschalten, was diese Branche auf Karten festhält',
  presetsHint: (parts: string) => `${parts}. Alles lässt sich später umbenennen oder ausschalten.`,
  next: 'Weiter',
  back: 'Zurück',
  haveBackup: 'Ich habe eine Sicherung von Tante Emma',
  beginTitle: 'Womit möchten Sie beginnen?',
  choices: {
    import: {
      title: 'Meine Kunden einlesen',
      text: 'Aus Outlook, Google, Thunderbird oder einer Tabelle (CSV)',
    },
    samples: {
      title: 'Mit Beispielkunden ausprobieren',
      text: '60 erfundene Kunden; sie lassen sich mit einem Klick wieder entfernen',
    },
    empty: { title: 'Mit einer leeren Kartei', text: 'Die erste Karte legen Sie selbst an' },
  },
  begin: 'Loslegen',
  addingSamples: 'Die Beispielkunden werden angelegt',
  samplesAdded: (n: number) => `${n} Beispielkunden sind angelegt.`,
  restoreTitle: 'Aus einer Sicherung beginnen',
  restoreText: 'Karten, Einstellungen und alles andere kommen aus der Sicherung.',
  dataFolder: (folder: string) => `Ihre Daten liegen in ${folder}`,
}
