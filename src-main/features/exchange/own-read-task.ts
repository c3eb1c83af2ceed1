import { cardNames, hasName } from '@shared/features/customers/rules'
import type { OwnCard, OwnField, OwnValue } from '@shared/features/exchange/own-card'
import { isSame } from '@shared/features/exchange/own-onto'
import type { Photo } from '@shared/features/exchange/own-vcard'
import type { CivilDate } from '@shared/kernel/civil-date'
import { exportPage as texts } from '@shared/texts/de/export-page'
import { openDataFile } from '../../db/open'
import { task } from '../../jobs/task'
import { type DerivedCard, deriveNewCard } from '../customers'
import { readStaff } from '../staff'
import { CsvRefused } from './csv/csv-refused'
import { knownCards } from './own-known'
import { refuseOwn } from './own-refused'
import { type FileCard, type OwnFault, readOwnCards } from './own-rows'
import { openOwnFile } from './own-source'
import { type StaffNames, staffNames } from './own-staff'

/** A card as it was read, ready to be written. */
export type OwnRow = {
  line: number
  own: Omit<OwnCard, 'values'> & { values: [number, OwnValue][] }
  photo: Photo | null
  /** The whole note, where it is longer than the card holds. */
  wholeNote: string | null
  responsibleId: number | null
  /** Derived rows of a new card on which nobody has a card of their own. */
  derived: DerivedCard | null
  /** Of a card that is there: what it is written over. */
  known: { id: number; revision: number } | null
}
/** `rows` as JSON in UTF-8: bytes cross threads without being copied one by one. */
export type OwnBatch = {
  rows: Uint8Array<ArrayBuffer>
  fields: OwnField[]
  faults: OwnFault[]
  read: number
  left: number
  /** Cards on which a no of here stayed, though the file says yes. */
  heldBack: number
  strangers: string[]
}

type Input = { path: string; dataFile: string; today: CivilDate; overwrite: boolean }

/** Rows handed over at a time. */
const batchRows = 150

/** Reads a table or vCards of our own and hands the cards over, batch by batch, at the writer's pace. */
export const readOwnTask = task<Input, OwnBatch, { read: number }>(
  'exchange.readOwn',
  async ({ path, dataFile, today, overwrite }, { send, signal }) => {
    const source = await openOwnFile(path)
    if (!source || source.format === 'whole') return refuseOwn('notOurs')
    const data = openDataFile(dataFile, 'read')
    const fields: OwnField[] = []
    let rows: string[] = []
    let faults: OwnFault[] = []
    let left = 0
    let read = 0
    let heldBack = 0
    const strangers = new Set<string>()
    const seen = new Set<string>()
    const flush = async () => {
      const bytes = new TextEncoder().encode(`[${rows.join(',')}]`)
      await send({
        rows: bytes,
        fields: [...fields],
        faults,
        read,
        left,
        heldBack,
        strangers: [...strangers],
      })
      rows = []
      faults = []
      left = 0
      heldBack = 0
      strangers.clear()
    }
    try {
      const known = await knownCards(data.read, today, fields)
      const staff = staffNames(await readStaff(data.read))
      for await (const found of readOwnCards(source, { fields, today, known, staff, overwrite })) {
        signal.throwIfAborted()
        read += 1
        if ('why' in found) faults.push(found)
        else {
          const { line, own, base } = found
          const { number } = own.card
          const name = cardNames(own.card).displayName
          if (number !== '' && seen.has(number)) faults.push({ line, name, why: texts.own.twice(number) })
          else if (!hasName(own.card)) faults.push({ line, name, why: texts.own.noName })
          else if (base?.deletedAt != null || (await isSettled(found, known))) left += 1
          else {
            rows.push(JSON.stringify(rowOf(found, staff, today)))
            if (found.stranger !== '') strangers.add(found.stranger)
          }
          if (found.heldBack) heldBack += 1
          if (number !== '') seen.add(number)
        }
        if (rows.length + faults.length >= batchRows) await flush()
      }
      await flush()
      return { read }
    } catch (error) {
      if (error instanceof CsvRefused) return refuseOwn('damaged')
      throw error
    } finally {
      source.close()
      await data.close()
    }
  },
)

/** Whether a known card stays as it is: nobody asked for more, or the file says nothing new. */
async function isSettled(
  { base, here, own, photo, wholeNote }: FileCard,
  known: Awaited<ReturnType<typeof knownCards>>,
): Promise<boolean> {
  if (!base) return false
  if (!here) return true
  return wholeNote === null && isSame(here, own) && (await known.samePhoto(base, photo))
}

function rowOf({ line, own, photo, base, wholeNote }: FileCard, staff: StaffNames, today: CivilDate): OwnRow {
  const joined = own.people.some(({ cardNumber }) => cardNumber !== '') || own.card.kind === 'club'
  return {
    line,
    own: { ...own, values: [...own.values] },
    photo,
    wholeNote,
    responsibleId: staff.find(own.responsible) ?? null,
    derived: base || joined || own.state !== 'active' ? null : deriveNewCard(own.card, today),
    known: base && { id: base.id, revision: base.revision },
  }
}
