import type { ImportMode } from '@shared/features/exchange/contract'
import { exchange as texts } from '@shared/texts/de/exchange'
import { bulkInsert } from '../../db/bulk-insert'
import type { Tx } from '../../db/operate'
import { type Stamp, sinceWhen, writeState } from '../customers'
import { isMinimal, readValues, saveValues, valueRows } from '../fields'
import { type OpeningSums, takeOpenings } from '../opening'
import { responsibleFor, writeResponsible } from '../staff'
import type { PlacedRow } from './import-batch'

type BesideOutcome = {
  sums: OpeningSums
  /** Cards on which something was written. */
  touched: Set<number>
  remarks: { line: number; text: string }[]
}

/**
 * Writes what stands beside the cards of a batch: own fields, state and opening entries. On cards that were there an
 * own field is filled where it is empty, or replaced where the mode says so; a state is only written with that mode.
 */
export async function writeBeside(
  tx: Tx,
  placed: readonly PlacedRow[],
  { stamp, mode, actor, source }: { stamp: Stamp; mode: ImportMode; actor: string; source: string },
): Promise<BesideOutcome> {
  const touched = new Set<number>()
  const remarks: BesideOutcome['remarks'] = []
  const openings = []
  const values: ReturnType<typeof valueRows> = []
  for (const { row, customerId, fresh } of placed) {
    const { beside } = row
    if (!beside) continue
    const replace = fresh || mode === 'overwrite'
    if (beside.state !== 'active' && replace) {
      const on = sinceWhen(beside.state, undefined, stamp.today)
      await writeState(tx, customerId, { state: beside.state, on }, stamp.now)
      touched.add(customerId)
    }
    if (beside.responsible && (fresh || replace || (await responsibleFor(tx, customerId)) === null)) {
      const named = await writeResponsible(tx, [customerId], beside.responsible.id, stamp.now)
      if (named > 0) touched.add(customerId)
    }
    if (fresh) {
      for (const value of beside.own) values.push(...valueRows({ customerId }, value))
      if (beside.own.length > 0) touched.add(customerId)
    } else if (await fillOwn(tx, { row, customerId }, replace, remarks)) touched.add(customerId)
    openings.push({ customerId, fresh, opening: beside.opening })
  }
  if (values.length > 0) await bulkInsert(tx, 'field_value', values)
  const { sums, touched: opened } = await takeOpenings(tx, openings, {
    ...{ at: stamp.now, on: stamp.today, actor, source },
  })
  for (const id of opened) touched.add(id)
  return { sums, touched, remarks }
}

/** Own fields of a card that was there. */
async function fillOwn(
  tx: Tx,
  { row, customerId }: Pick<PlacedRow, 'row' | 'customerId'>,
  replace: boolean,
  remarks: BesideOutcome['remarks'],
): Promise<boolean> {
  const own = row.beside?.own ?? []
  if (own.length === 0) return false
  if (await isMinimal(tx, customerId)) {
    remarks.push({ line: row.line, text: texts.minimalCard(texts.targets.field) })
    return false
  }
  const known = await readValues(tx, { customerId })
  const same = new Map(known.map(({ fieldId, content }) => [fieldId, JSON.stringify(content)]))
  const wanted = own.filter(({ fieldId, content }) =>
    replace ? same.get(fieldId) !== JSON.stringify(content) : !same.has(fieldId),
  )
  if (wanted.length > 0) await saveValues(tx, { customerId }, wanted)
  return wanted.length > 0
}
