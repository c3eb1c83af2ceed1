import { customers } from './customers'

/** Words of printed customer lists. */
export const lists = {
  title: 'Kundenliste',
  columns: { ...customers.table.column, adObjection: 'Werbung' },
  objection: { all: 'keine Werbung', some: (names: string) => `keine Werbung an ${names}`, nobody: '' },
  subtitle: (customers: string) => `${customers} ${customers === '1' ? 'Kunde' : 'Kunden'}`,
  /** The number of pages follows. */
  pageOf: (page: number) => `Seite ${page} von `,
  asOf: (date: string) => `Stand ${date}`,
  /** Stands in the place of the rows. */
  empty: 'Niemand gehört zu dieser Auswahl.',
}
