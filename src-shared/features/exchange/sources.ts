import { headerKey } from './header-key'

export type ImportSource =
  | 'outlook-de'
  | 'outlook-en'
  | 'google'
  | 'google-old'
  | 'thunderbird-de'
  | 'thunderbird-en'
  | 'northwind'
  | 'cobra'
  | 'apple'
  | 'vcard'
  | 'ldif'
  | 'unknown'

/** How `3/5/1961` is meant: day first, or month first as Americans write it. */
export type DateOrder = 'dmy' | 'mdy'

type Mark = { source: Exclude<ImportSource, 'unknown'>; dateOrder: DateOrder; headers: string[] }

/** Headers that, found together, are one program's and no other's. */
const marks: Mark[] = [
  { source: 'google', dateOrder: 'mdy', headers: ['First Name', 'File As', 'Organization Name', 'Labels'] },
  {
    source: 'google-old',
    dateOrder: 'mdy',
    headers: ['Name', 'Given Name', 'Family Name', 'Group Membership'],
  },
  {
    source: 'outlook-de',
    dateOrder: 'dmy',
    headers: ['Vorname', 'Nachname', 'Ort privat', 'Ort geschäftlich'],
  },
  { source: 'outlook-en', dateOrder: 'mdy', headers: ['First Name', 'Home City', 'Business City'] },
  { source: 'thunderbird-de', dateOrder: 'dmy', headers: ['Anzeigename', 'Primäre E-Mail-Adresse'] },
  { source: 'thunderbird-en', dateOrder: 'mdy', headers: ['Display Name', 'Primary Email'] },
  {
    source: 'cobra',
    dateOrder: 'dmy',
    headers: ['Firma', 'Nachname', 'Vorname', 'Briefanrede'],
  },
  { source: 'cobra', dateOrder: 'dmy', headers: ['Suchname', 'Nachname', 'Vorname'] },
  { source: 'cobra', dateOrder: 'dmy', headers: ['Adressnummer', 'Nachname', 'Vorname'] },
  { source: 'northwind', dateOrder: 'mdy', headers: ['CustomerID', 'CompanyName', 'ContactName'] },
]

/** The program that wrote a file, told by the keys of its header (see `headerKey`). */
export function detectSource(keys: ReadonlySet<string>): { source: ImportSource; dateOrder: DateOrder } {
  const mark = marks.find(({ headers }) => headers.every((header) => keys.has(headerKey(header))))
  return mark ?? { source: 'unknown', dateOrder: 'dmy' }
}
