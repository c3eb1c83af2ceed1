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
  fillingDemo: '5.000 erfundene Kunden werden angelegt …',
  demoShop: {
    name: 'Feinkost Emma Lindner',
    owner: 'Emma Lindner',
    street: 'Marktplatz 7',
    postcode: '99423',
    city: 'Weimar',
    phone: '03643 555 0123',
    email: 'laden@feinkost-lindner.example',
    website: '',
    branch: 'deli',
    footer: '',
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
