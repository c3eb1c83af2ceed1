/** What the hosts say outside of the page: at the terminal, in menus and dialogs, and before a page stands. */
export const host = {
  name: 'Tante Emma',
  nodeTooOld: (oldest: number, running: string, command: string): string =>
    `Tante Emma braucht Node ${oldest} oder neuer, hier läuft ${running}. Bitte stattdessen: ${command}`,
  running: (address: string): string => `Tante Emma läuft: ${address}`,
  addressOnce:
    'Die Adresse gilt einmal und fünf Minuten lang. Eine neue zeigt ein zweiter Start. Beenden: Strg+C.',
  windowOpened: 'Tante Emma läuft schon; ihr Fenster ist jetzt vorn.',
  noBrowser:
    'Kein Browser gefunden, der das Fenster öffnen könnte. Bitte öffnen Sie die Adresse oben in Ihrem Browser.',
  badArguments: (detail: string): string =>
    `So lässt sich Tante Emma nicht starten: ${detail}\n` +
    'Möglich sind --data <Ordner>, --demo, --serve, --port <Nummer> und --as <Kürzel>.',
  portTaken: (port: number): string =>
    `Der Anschluss ${port} ist schon belegt. Bitte nennen Sie mit --port einen anderen oder lassen Sie ihn weg.`,
  movedDataMissing: (folder: string): string =>
    `Der Ordner mit Ihren Daten ist nicht da: ${folder}\n` +
    'Steckt der Stick, ist das Laufwerk verbunden? Es wurde nichts geändert. Verbinden Sie ihn und starten Sie noch einmal.',
  unexpectedStart: (detail: string): string => `Tante Emma ließ sich nicht starten: ${detail}`,
  owner: {
    browser: 'das Programm im Browser',
    electron: 'das Programm in seinem Fenster',
    cli: 'ein anderer Aufruf am Terminal',
  },
  cli: {
    usage:
      'Aufruf: npm run --silent cli -- <Prozedur> <JSON> [--data <Ordner>]\n' +
      '  -                      liest das JSON von der Standardeingabe\n' +
      '  --in <Name>=<Datei>    bringt eine Datei mit, im JSON: {"$file":"<Name>"}\n' +
      '  --folder <Name>=<Ordner>  nennt einen Ordner, im JSON: {"$folder":"<Name>"}\n' +
      '  --out <Datei>          legt die entstandene Datei dort ab; --force ersetzt eine vorhandene\n' +
      '  --as <Kürzel>          wer am Werk ist\n' +
      '  --list                 zeigt alle Prozeduren als JSON',
    tooMany: (rest: string): string =>
      `Zu viele Angaben: ${rest}. Das JSON gehört in einfache Anführungszeichen.`,
    badFlags: (detail: string): string => `Diese Angabe gibt es nicht: ${detail}`,
    badPair: (flag: string, pair: string): string => `${flag} braucht Name=Pfad, nicht „${pair}“.`,
    badJson: (detail: string): string => `Das ist kein gültiges JSON: ${detail}`,
    unknownProcedure: (name: string): string =>
      `Die Prozedur „${name}“ gibt es nicht. Alle zeigt: npm run --silent cli -- --list`,
    noSuchFile: (path: string): string =>
      `Diese Datei gibt es nicht, oder sie lässt sich nicht lesen: ${path}`,
    noSuchFolder: (path: string): string => `Diesen Ordner gibt es nicht: ${path}`,
    notBrought: (name: string): string =>
      `Im JSON steht „${name}“, aber --in oder --folder nennt nichts unter diesem Namen.`,
    noFileProduced: 'Dabei ist keine Datei entstanden, die --out ablegen könnte.',
    outputExists: (path: string): string =>
      `Dort liegt schon etwas: ${path}. Es ist unverändert; mit --force wird es ersetzt.`,
    outputFailed: (path: string, reason: string): string =>
      `Die Datei ließ sich nicht ablegen: ${path} (${reason}). Was dort lag, ist unverändert.`,
  },
  dialogs: {
    save: 'Datei speichern',
    chooseFolder: 'Ordner wählen',
    folderFor: {
      backup: 'Wohin soll gesichert werden?',
      data: 'Wohin sollen die Daten?',
      restore: 'Wo liegt die Sicherung?',
    },
    unsavedTitle: 'Es gibt Text, der noch nicht gespeichert ist.',
    unsavedText: 'Wenn Sie jetzt schließen, geht er verloren. Alles Gespeicherte bleibt.',
    discard: 'Verwerfen und schließen',
    stay: 'Zurück',
    busyTitle: 'Es wird noch gearbeitet.',
    busyText: 'Wenn Sie jetzt schließen, wird die angefangene Arbeit zurückgenommen. Alles andere bleibt.',
    stopWork: 'Abbrechen und schließen',
    wait: 'Warten',
  },
  menu: {
    program: 'Programm',
    openDataFolder: 'Ordner mit den Daten zeigen',
    quit: 'Beenden',
    edit: 'Bearbeiten',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    view: 'Ansicht',
    zoomIn: 'Größer',
    zoomOut: 'Kleiner',
    zoomReset: 'Normale Größe',
    fullScreen: 'Vollbild',
    window: 'Fenster',
    minimize: 'Verkleinern',
    close: 'Schließen',
    help: 'Hilfe',
    about: 'Über Tante Emma',
  },
  page: {
    opening: 'Tante Emma wird geöffnet …',
    open: 'Tante Emma öffnen',
    goneTitle: 'Diese Adresse gilt nicht mehr.',
    goneText:
      'Sie war nur einmal und fünf Minuten lang gültig. Starten Sie Tante Emma noch einmal auf dem gewohnten Weg; dann erscheint eine neue.',
    waitTitle: 'Zu viele falsche Versuche.',
    waitText: 'Bitte warten Sie eine Minute und starten Sie Tante Emma dann noch einmal.',
    closedTitle: 'Hier geht es nicht weiter.',
    closedText: 'Bitte öffnen Sie Tante Emma auf dem gewohnten Weg.',
  },
} as const
