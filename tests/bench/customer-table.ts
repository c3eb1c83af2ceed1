import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { demoCustomers } from '@main/features/demo'
import type { CardFields } from '@shared/features/customers/card'
import { formatDate } from '@shared/kernel/civil-date'
import { worldDay } from './world'

type Cell = (card: CardFields, n: number) => string

const person = (card: CardFields) => card.people[0]
const address = (card: CardFields) => card.addresses[0]
/** Numbers of nobody are few, so that made-up people share them; here everybody has their own, as in life. */
const phone = (card: CardFields, wanted: keyof typeof firstNumbers, n: number) => {
  const number = card.phones.find(({ label }) => label === wanted)?.number
  return number ? `${/^0\d+|^\+\d+ \d+/.exec(number)?.[0] ?? '0711'} ${firstNumbers[wanted] + n}` : ''
}
const firstNumbers = { phone: 3_000_000, mobile: 3_000_000, work: 4_000_000, fax: 5_000_000 }
const [street, houseNumber] = [/^.*?(?= \d)/, /\d.*$/]
const two = (n: number) => String(n).padStart(2, '0')

/** What a shop of some size keeps of a customer, as other programs name it: 25 columns. */
const columns: [string, Cell][] = [
  // Numbers as another program gave them out: they make every row a customer of its own.
  ['Kundennummer', (_, n) => `B-${String(n + 1).padStart(6, '0')}`],
  ['Firma', (card) => (card.kind === 'company' ? card.groupName : '')],
  ['Anrede', (card) => ({ ms: 'Frau', mr: 'Herr', none: '' })[person(card)?.salutation ?? 'none']],
  ['Titel', (card) => person(card)?.title ?? ''],
  ['Vorname', (card) => person(card)?.firstName ?? ''],
  ['Nachname', (card) => person(card)?.lastName ?? ''],
  ['Funktion', (card) => person(card)?.role ?? ''],
  ['Adresszusatz', (card) => address(card)?.extra ?? ''],
  ['Straße', (card) => street.exec(address(card)?.street ?? '')?.[0] ?? 'Am Markt'],
  ['Hausnummer', (card) => houseNumber.exec(address(card)?.street ?? '')?.[0] ?? '1'],
  ['Postfach', () => ''],
  ['PLZ', (card) => address(card)?.postcode || '99423'],
  ['Ort', (card) => address(card)?.city || 'Weimar'],
  ['Land', () => 'Deutschland'],
  ['Telefon', (card, n) => phone(card, 'phone', n)],
  ['Telefon geschäftlich', (card, n) => phone(card, 'work', n)],
  ['Mobil', (card, n) => phone(card, 'mobile', n)],
  ['Fax', (card, n) => phone(card, 'fax', n)],
  ['E-Mail', (card) => (card.kind === 'company' ? '' : (card.emails[0]?.address ?? ''))],
  ['E-Mail geschäftlich', (card) => (card.kind === 'company' ? (card.emails[0]?.address ?? '') : '')],
  ['Geburtstag', (card) => birthday(card)],
  ['Merkmale', (card) => card.tags.join(', ')],
  ['Kunde seit', (card) => (card.customerSince ? formatDate(card.customerSince) : '')],
  ['Werbesperre', (card) => (card.adObjection ? 'ja' : 'nein')],
  ['Notiz', (card) => card.note],
]

function birthday(card: CardFields): string {
  const date = person(card)?.birthday
  return date ? `${two(date.day)}.${two(date.month)}.${date.year ?? ''}` : ''
}

const noHistory = { contacts: 0, purchases: 0 }

/** Writes a CSV file of made-up customers, each with a name, an address and a number. */
export async function writeCustomerTable(path: string, rows: number, seed = 1972): Promise<void> {
  const out = createWriteStream(path)
  const line = (cells: string[]) => `${cells.map(quoted).join(';')}\r\n`
  out.write(line(columns.map(([header]) => header)))
  let n = 0
  for (const { card } of demoCustomers(rows, seed, worldDay, noHistory)) {
    const index = n++
    if (!out.write(line(columns.map(([, cell]) => cell(card, index))))) await once(out, 'drain')
  }
  out.end()
  await finished(out)
}

function quoted(cell: string): string {
  return /[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
