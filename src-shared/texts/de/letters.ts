/** Words of letters, addresses and salutations: German on paper, whatever the program's language. */
export const letters = {
  salutation: {
    ms: 'Sehr geehrte Frau',
    mr: 'Sehr geehrter Herr',
    none: 'Guten Tag',
    family: 'Sehr geehrte Familie',
    general: 'Sehr geehrte Damen und Herren',
  },
  honorific: { professor: { ms: 'Professorin', mr: 'Professor', none: 'Prof.' }, doctor: 'Dr.' },
  person: { ms: 'Frau', mr: 'Herr', none: '' },
  /** In an address a man stands in the accusative. */
  addressee: { ms: 'Frau', mr: 'Herrn', none: '', couple: 'Frau und Herrn' },
  family: 'Familie',
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
    today: 'Datum',
  },
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
  /** Columns of the list for Word: Anschrift1 … Anschrift6. */
  addressColumn: (row: number) => `Anschrift${row}`,
  fileName: (subject: string, date: string) => `${subject || 'Serienbrief'} ${date}`,
} as const
