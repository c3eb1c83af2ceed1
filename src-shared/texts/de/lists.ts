/** Words of printed customer lists. */
export const lists = {
  title: 'Kundenliste',
  columns: {
    number: 'Nummer',
    name: 'Name',
    street: 'Straße',
    postcode: 'PLZ',
    city: 'Ort',
    phone: 'Telefon',
    email: 'E-Mail',
    tags: 'Schlagworte',
    customerSince: 'Kunde seit',
    points: 'Punkte',
    lastPurchase: 'Letzter Einkauf',
    adObjection: 'Werbung',
  },
  objection: { all: 'keine Werbung', some: (names: string) => `keine Werbung an ${names}`, nobody: '' },
  subtitle: (customers: string) => `${customers} ${customers === '1' ? 'Kunde' : 'Kunden'}`,
  /** The number of pages follows. */
  pageOf: (page: number) => `Seite ${page} von `,
  asOf: (date: string) => `Stand ${date}`,
  /** Stands in the place of the rows. */
  empty: 'Niemand gehört zu dieser Auswahl.',
}
