/** Words of the lock and of its settings. */
export const lock = {
  title: 'Gesperrt',
  text: 'Was Sie gerade geschrieben haben, steht noch da.',
  textAtStart: 'Das Programm ist gesperrt, bis jemand es aufsperrt.',
  pin: 'PIN',
  pinHint: 'Die PIN von irgendjemandem, der hier arbeitet.',
  forgotten: 'PIN vergessen?',
  forgottenText:
    'Beenden Sie das Programm, legen Sie in den Ordner mit den Daten (unter Windows %APPDATA%\\Tante Emma, oder dort, wohin Sie ihn gelegt haben) eine leere Textdatei mit dem Namen „sperre-aufheben“ und starten Sie neu. Der Start ist dann einmal offen; unter „Mitarbeiter“ entfernen Sie die PIN.',
  open: 'Aufsperren',
  goOn: 'Weiterarbeiten',
  working: 'Im Hintergrund läuft weiter:',
  now: 'Jetzt sperren',
  settings: {
    after: 'Von selbst sperren',
    off: 'nie',
    minutes: (n: number) =>
      n === 1 ? 'nach 1 Minute ohne Tastendruck' : `nach ${n} Minuten ohne Tastendruck`,
    hint: 'Gesperrt steht nichts Persönliches mehr auf dem Bildschirm; was gerade geschrieben wird, bleibt erhalten.',
    noPin: 'Noch hat niemand eine PIN: Ein Klick öffnet die Sperre wieder.',
    pinNeeded: 'Gesperrt bleibt gesperrt, auch nach einem Neustart, bis jemand seine PIN eingibt.',
  },
}
