/** Words of the lock and of its settings. */
export const lock = {
  title: 'Gesperrt',
  text: 'Was Sie gerade geschrieben haben, steht noch da.',
  textAtStart: 'Das Programm ist gesperrt, bis jemand es aufsperrt.',
  pin: 'PIN',
  pinHint: 'Die PIN von irgendjemandem, der hier arbeitet.',
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
