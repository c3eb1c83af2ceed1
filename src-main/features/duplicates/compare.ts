import type { CustomerCard } from '@shared/features/customers/card'
import { valueText } from '@shared/features/entries/value-text'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import { readField, readValuesOf } from '../fields'
import { balanceOf } from '../loyalty'
import { requireMergeable } from './fit'
import { movedColumns } from './merge-tables'
import { countRows, kept } from './move-store'

/** What is told to hang on a card, by the tables behind it. */
const told = [
  'contact_entry',
  'purchase',
  'document',
  'reminder',
  'wish',
  'voice',
  'thing',
  'entry',
  'relation',
  'consent',
]

/** Two cards side by side, with what would change hands; see the contract. */
export async function compareCards(core: Core, one: number, other: number) {
  const db = core.read()
  const { winner: a, loser: b } = await requireMergeable(db, one, other)
  const [winner, loser] = staysFirst(a, b) ? [a, b] : [b, a]
  return {
    winner,
    loser,
    ownFields: await ownFieldsOf(db, winner.id, loser.id),
    hanging: await hangingOn(db, loser.id),
    hangingOnWinner: await hangingOn(db, winner.id),
    points: { winner: await balanceOf(db, winner.id), loser: await balanceOf(db, loser.id) },
  }
}

/** Where more was booked the card stays; else the older one. */
function staysFirst(a: CustomerCard, b: CustomerCard): boolean {
  if (a.stats.purchases !== b.stats.purchases) return a.stats.purchases > b.stats.purchases
  return a.id < b.id
}

async function hangingOn(db: ReadDatabase, id: number): Promise<{ what: string; count: number }[]> {
  const columns = movedColumns.filter(({ column }) => column === 'customer_id').map(({ table }) => table)
  const all = [...columns, 'document', 'relation', 'consent'] as typeof columns
  const hanging: { what: string; count: number }[] = []
  for (const table of told.flatMap((name) => all.filter((known) => known === name))) {
    const only = table === 'document' ? kept : undefined
    const count = await countRows(db, { table, column: 'customer_id' }, id, only)
    if (count > 0) hanging.push({ what: table, count })
  }
  return hanging
}

/** Own fields that hold something else on either card; several choices stand beside each other and are no question. */
async function ownFieldsOf(db: ReadDatabase, winner: number, loser: number) {
  const values = await readValuesOf(db, 'customer', [winner, loser])
  const theirs = new Map((values.get(loser) ?? []).map((value) => [value.fieldId, value]))
  const rows = []
  for (const value of values.get(winner) ?? []) {
    const other = theirs.get(value.fieldId)
    if (!other || value.content.type === 'choices') continue
    const field = await readField(db, value.fieldId)
    if (!field) continue
    const [a, b] = [valueText(value.content, field), valueText(other.content, field)]
    if (a !== b)
      rows.push({ fieldId: field.id, name: field.name, sensitive: field.sensitive, winner: a, loser: b })
  }
  return rows
}
