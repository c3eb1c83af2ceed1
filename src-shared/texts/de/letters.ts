/** Words of letters, addresses and salutations: German on paper, whatever the program's language. */
export const letters = {
  salutation: {
    ms: 'Sehr geehrte Frau',
    mr: 'Sehr geehrter Herr',
    none: 'Guten Tag',
    family: 'Sehr geehrte Familie',
    familyInformal: 'Liebe Familie',
    informal: { ms: 'Liebe', mr: 'Lieber', none: 'Hallo' },
    general: 'Sehr geehrte Damen und Herren',
  },
  /** What a salutation may say besides names, whoever it greets. */
  greetingWords: [
    ...['sehr', 'geehrte', 'geehrter', 'verehrte', 'verehrter', 'werte', 'werter', 'liebe', 'lieber', 'und'],
    ...[
      'guten',
      'Tag',
      'Morgen',
      'Abend',
      'hallo',
      'grüß',
      'Gott',
      'moin',
      'servus',
      'Dr',
      'Doktor',
      'Prof',
      'Professor',
    ],
  ],
  honorific: { professor: { ms: 'Professorin', mr: 'Professor', none: 'Prof.' }, doctor: 'Dr.' },
  person: { ms: 'Frau', mr: 'Herr', none: '' },
  /** In an address a man stands in the accusative. */
  addressee: { ms: 'Frau', mr: 'Herrn', none: '', couple: 'Frau und Herrn' },
  /** Roles on a card of whom a couple does not consist. */
  kinRole: /(sohn|tochter|kind|mutter|vater|mama|papa|bruder|schwester|oma|opa|onkel|tante|neffe|nichte)/i,
  family: 'Familie',
  /** A line that closes a letter, above the signature. */
  closingLine:
    /(gr(ü|ue|u)(ß|ss)(e|en)?(\s+(aus|von|vom|ihre?)\s.*)?|hochachtungsvoll|alles (gute|liebe)|herzlichst?)[\s,!.]*$/iu,
  and: 'und',
  poBox: 'Postfach',
  fields: {
    letterSalutation: 'Briefanrede',
    salutation: 'Anrede',
    title: 'Titel',
    firstName: 'Vorname',
    lastName: 'Nachname',
    company: 'Firma',
    street: 'Straße',
    postcode: 'PLZ',
    city: 'Ort',
    number: 'Kundennummer',
    customerSince: 'Kunde seit',
    points: 'Punktestand',
    birthday: 'Geburtstag',
    lastPurchase: 'Letzter Einkauf',
    today: 'Datum',
  },
  /** Fields that only a template of Word and the list for it have. */
  wordFields: { address: 'Anschrift', closing: 'Grußformel', objection: 'Widerspruch' },
  /** Other names under which fields are known. */
  wordAliases: {
    Punkte: 'Punktestand',
    Strasse: 'Straße',
    Grussformel: 'Grußformel',
    Postleitzahl: 'PLZ',
    Adresse: 'Anschrift',
    Widerspruchssatz: 'Widerspruch',
  },
  closing: 'Herzliche Grüße',
  incomplete: {
    noName: 'Name fehlt',
    noAddress: 'Anschrift fehlt',
    noStreet: 'Straße und Postfach fehlen',
    noPostcode: 'Postleitzahl fehlt',
    implausiblePostcode: 'Postleitzahl stimmt nicht',
    noCity: 'Ort fehlt',
  },
  /** Art. 21(4) GDPR: the right to object must be pointed out. */
  objectionSentence: 'Sie können der Werbung jederzeit widersprechen – ein Anruf genügt.',
  phone: (phone: string) => `Tel. ${phone}`,
  pageOf: (page: number, pages: number) => `Seite ${page} von ${pages}`,
  documentTitle: 'Serienbrief',
  /** Stands where a picture of the text was. */
  pictureMissing: '[Bild fehlt]',
  /** Columns of the list for Word: Anschrift1 … Anschrift6. */
  addressColumn: (row: number) => `Anschrift${row}`,
  fileName: (subject: string, date: string) => `${subject || 'Serienbrief'} ${date}`,
} as const
