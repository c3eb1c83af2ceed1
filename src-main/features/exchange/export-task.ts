import { type OwnColumnKey, ownColumnKeys } from '@shared/features/exchange/own-columns'
import type { ExportFormat, ForWhom } from '@shared/features/exchange/own-contract'
import type { Excluded, Purpose, Selection } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'
import { openDataFile } from '../../db/open'
import { task } from '../../jobs/task'
import { recipients } from '../recipients'
import { blocksOf, type HandoutBlock } from './handout-blocks'
import { mostPeople } from './own-card-store'
import { ownCardReader, type Travelling } from './own-cards'
import { writeOwnTable } from './own-table'
import { readExportedFields } from './own-values-read'
import { writeVCards } from './own-vcard-file'

export type CardFormat = Exclude<ExportFormat, 'whole'>
type ExportInput = {
  dataFile: string
  target: string
  selection: Selection
  format: CardFormat
  purpose: Purpose
  forWhom: ForWhom
  columns: OwnColumnKey[] | undefined
  ownFields: boolean
  protectedFieldIds: number[]
  today: CivilDate
}
export type ExportProgress = { done: number; total: number }
export type ExportOutcome = {
  rows: number
  excluded: Excluded[]
  excludedTotal: number
  /** Whose cards are in it. */
  blocks: HandoutBlock[]
}

/** How many of those left out are named one by one. */
const namedExclusions = 500

/** Writes a selection into a file from a reading connection of its own, chunk by chunk: memory stays flat. */
export const exportTask = task<ExportInput, ExportProgress, ExportOutcome>(
  'exchange.export',
  async (input, { send, signal }) => {
    const data = openDataFile(input.dataFile, 'read')
    try {
      const { selection, purpose, today, forWhom } = input
      const found = await recipients(data.read, { selection, purpose, today, signal })
      const fields = await readExportedFields(data.read, input)
      const read = await ownCardReader(data.read, { purpose, third: forWhom === 'third', today, fields })
      const ids: number[] = []
      let unwilling = 0
      const leftOut = (one: Excluded) => {
        unwilling += 1
        if (found.excluded.length < namedExclusions) found.excluded.push(one)
      }
      async function* cards(): AsyncIterable<Travelling[]> {
        let done = 0
        for await (const part of found.chunks) {
          await send({ done, total: found.ids.length })
          const ready = await read(part, leftOut)
          for (const { id } of ready) ids.push(id)
          yield ready
          done += part.length
        }
      }
      const own = fields.map((field) => field.own)
      if (input.format === 'csv' || input.format === 'xlsx')
        await writeOwnTable(input.target, input.format, cards(), {
          keys: keysOf(input.columns),
          fields: own,
          mostPeople: await mostPeople(data.read),
        })
      else await writeVCards(input.target, input.format, cards(), { data, fields: own, signal })
      const excludedTotal = found.excludedTotal() + unwilling
      return { rows: ids.length, excluded: found.excluded, excludedTotal, blocks: blocksOf(ids) }
    } finally {
      await data.close()
    }
  },
)

/** By number and kind a file finds back to its cards. */
function keysOf(chosen: readonly OwnColumnKey[] | undefined): OwnColumnKey[] {
  const wanted = new Set<OwnColumnKey>([...(chosen ?? ownColumnKeys), 'number', 'kind'])
  return ownColumnKeys.filter((key) => wanted.has(key))
}
