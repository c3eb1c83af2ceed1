import type Database from 'better-sqlite3'

type Kind = 'text' | 'number' | 'date' | 'choice' | 'choices' | 'yesNo'

/** Thirty fields as a shop with all of them would have: most are words, then numbers and choices. */
const kinds: Kind[] = [
  ...Array.from({ length: 9 }, (): Kind => 'text'),
  ...Array.from({ length: 6 }, (): Kind => 'number'),
  ...Array.from({ length: 4 }, (): Kind => 'date'),
  ...Array.from({ length: 5 }, (): Kind => 'choice'),
  ...Array.from({ length: 3 }, (): Kind => 'choices'),
  ...Array.from({ length: 3 }, (): Kind => 'yesNo'),
]
const optionsEach = 8

/** How many values each customer has: two of three fields. */
export const valuesEach = (kinds.length * 2) / 3

/** A number below this that a customer draws for a field; SQL, with the field's id bound. */
const drawn = (below: number) =>
  `((customer_id * 48271 + CAST(@field AS INTEGER) * 104729) % 65537 % ${below})`

const column: Record<Kind, { into: string; value: string }> = {
  text: { into: 'text, folded', value: `'Wert ' || ${drawn(5000)}, 'wert ' || ${drawn(5000)}` },
  number: { into: 'number', value: `${drawn(2000)} / 10.0` },
  date: { into: 'on_date', value: `date('1960-01-01', '+' || ${drawn(22_000)} || ' days')` },
  choice: { into: 'option_id', value: `@option + ${drawn(optionsEach)}` },
  choices: { into: 'option_id', value: `@option + ${drawn(optionsEach)}` },
  yesNo: { into: 'yes', value: drawn(2) },
}

/**
 * Own fields and what stands in them, field by field, so that the values of one card lie scattered over the file.
 * Answers how many values there are.
 */
export function writeFields(db: Database.Database, say: (line: string) => void): number {
  const field = db.prepare<[string, string, number]>(
    'INSERT INTO field (group_id, name, type, position) VALUES (1, ?, ?, ?)',
  )
  const option = db.prepare<[number, string, number]>(
    'INSERT INTO field_option (field_id, name, position) VALUES (?, ?, ?)',
  )
  let values = 0
  db.transaction(() => {
    db.exec("INSERT INTO field_group (id, name) VALUES (1, 'Eigene Felder')")
    for (const [position, kind] of kinds.entries()) {
      const id = Number(field.run(`Feld ${position + 1}`, kind, position).lastInsertRowid)
      let first = 0
      if (kind === 'choice' || kind === 'choices')
        for (let n = 0; n < optionsEach; n++) {
          const made = Number(option.run(id, `Auswahl ${n + 1}`, n).lastInsertRowid)
          first ||= made
        }
      const { into, value } = column[kind]
      values += db
        .prepare(
          `INSERT INTO field_value (customer_id, field_id, ${into})
           SELECT customer_id, @field, ${value} FROM customer_index WHERE (customer_id + @field) % 3 < 2`,
        )
        .run({ field: id, ...(first > 0 && { option: first }) }).changes
    }
  })()
  say(`${values} values of own fields`)
  return values
}
