import { readFileSync } from 'node:fs'
import type { DataFile } from '@main/db/open'
import Papa from 'papaparse'

type Row = Record<string, string>
type Values = (string | number | null)[]

const now = '2026-11-20T16:15:00.000Z'

/**
 * The baseline of the import: parses the table of `writeCustomerTable` and writes the values of its columns into
 * the tables of the cards with prepared inserts, all in one transaction. Nothing is recognised, logged, indexed
 * for the search or could be stopped or taken back.
 */
export function rawImport({ raw: db }: DataFile, table: string): void {
  const triggers = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck()
  for (const name of triggers.all()) db.exec(`DROP TRIGGER ${name}`)
  const insert = (to: string, columns: string) =>
    db.prepare<Values>(`INSERT INTO ${to} (${columns}) VALUES (${columns.replace(/\w+/g, '?')})`)
  const card = insert(
    'customer',
    `kind, standalone, number, group_name, salutation, title, first_name, last_name, birth_day, birth_month,
     birth_year, ad_objection, ad_objection_on, note, customer_since, created_at, updated_at`,
  )
  const membership = insert('membership', 'group_id, person_id, role')
  const address = insert('address', 'customer_id, label, extra, street, po_box, postcode, city')
  const phone = insert('phone', 'customer_id, position, label, number')
  const email = insert('email', 'customer_id, label, address')
  const tag = insert('tag', 'name, folded')
  const tagged = insert('customer_tag', 'customer_id, tag_id')
  const tags = new Map<string, number | bigint>()

  function tagId(name: string) {
    const id = tags.get(name) ?? tag.run(name, name.toLowerCase()).lastInsertRowid
    tags.set(name, id)
    return id
  }

  function write(row: Row): void {
    const company = row['Firma'] !== ''
    const objects = row['Werbesperre'] === 'ja'
    const objection = [objects ? 1 : 0, objects ? '2026-11-20' : null]
    const [day, month, year] = row['Geburtstag'] ? row['Geburtstag'].split('.') : []
    const person = [
      { Frau: 'ms', Herr: 'mr' }[row['Anrede'] ?? ''] ?? 'none',
      row['Titel'] ?? '',
      row['Vorname'] ?? '',
      row['Nachname'] ?? '',
      day ? Number(day) : null,
      month ? Number(month) : null,
      year ? Number(year) : null,
    ]
    const nobody = ['none', '', '', '', null, null, null]
    const since = row['Kunde seit']?.split('.').reverse().join('-') || null
    const id = card.run(
      company ? 'company' : 'person',
      1,
      row['Kundennummer'] ?? '',
      row['Firma'] ?? '',
      ...(company ? nobody : person),
      ...objection,
      row['Notiz'] ?? '',
      since,
      now,
      now,
    ).lastInsertRowid as number
    if (company && row['Nachname'] !== '') {
      const { lastInsertRowid } = card.run('person', 0, null, '', ...person, 0, null, '', null, now, now)
      membership.run(id, lastInsertRowid as number, row['Funktion'] ?? '')
    }
    const street = `${row['Straße']} ${row['Hausnummer']}`
    const where = [row['Adresszusatz'], street, row['Postfach'], row['PLZ'], row['Ort']]
    address.run(id, company ? 'work' : 'main', ...where.map((part) => part ?? ''))
    let position = 0
    for (const [column, label] of phoneColumns) if (row[column]) phone.run(id, position++, label, row[column])
    if (row['E-Mail']) email.run(id, 'main', row['E-Mail'])
    if (row['E-Mail geschäftlich']) email.run(id, 'work', row['E-Mail geschäftlich'])
    for (const name of row['Merkmale'] ? row['Merkmale'].split(', ') : [])
      tagged.run(id, tagId(name) as number)
  }

  const { data } = Papa.parse<Row>(readFileSync(table, 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  })
  db.transaction(() => {
    for (const row of data) write(row)
  })()
}

const phoneColumns = [
  ['Telefon', 'phone'],
  ['Telefon geschäftlich', 'work'],
  ['Mobil', 'mobile'],
  ['Fax', 'fax'],
] as const
