import type { CustomerCard } from '@shared/features/customers/card'
import { cardNames, hasName } from '@shared/features/customers/rules'
import type { OwnCard, OwnField, OwnValue } from '@shared/features/exchange/own-card'
import { cellsToCard } from '@shared/features/exchange/own-columns'
import { emptyOwnCard } from '@shared/features/exchange/own-draft'
import { readValue } from '@shared/features/exchange/own-fields'
import { type Photo, vcardVersion } from '@shared/features/exchange/own-vcard'
import { ownVersion, vcardToCard } from '@shared/features/exchange/own-vcard-read'
import type { CivilDate } from '@shared/kernel/civil-date'
import { exportPage as texts } from '@shared/texts/de/export-page'
import { type DataFile, openDataFile } from '../../db/open'
import { task } from '../../jobs/task'
import { type DerivedCard, deriveNewCard } from '../customers'
import { CsvRefused } from './csv/csv-refused'
import { knownCards } from './own-known'
import { refuseOwn, whyUnread } from './own-refused'
import { type OwnSource, openOwnFile } from './own-source'
import { tableVersion } from './own-table'

/** A card as it was read, ready to be written. */
export type OwnRow = {
  line: number
  own: Omit<OwnCard, 'values'> & { values: [number, OwnValue][] }
  photo: Photo | null
  /** Derived rows of a new card on which nobody has a card of their own. */
  derived: DerivedCard | null
  /** Of a card that is there: what it is written over. */
  known: { id: number; revision: number } | null
}
export type OwnFault = { line: number; name: string; why: string }
/** `rows` as JSON in UTF-8: bytes cross threads without being copied one by one. */
export type OwnBatch = {
  rows: Uint8Array<ArrayBuffer>
  fields: OwnField[]
  faults: OwnFault[]
  read: number
  left: number
}

type Input = { path: string; dataFile: string; today: CivilDate; overwrite: boolean }

/** Rows handed over at a time. */
const batchRows = 150

type ReadRow = { line: number; own: OwnCard; photo: Photo | null; base: CustomerCard | null }

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
    const seen = new Set<string>()
    const flush = async () => {
      const bytes = new TextEncoder().encode(`[${rows.join(',')}]`)
      await send({ rows: bytes, fields: [...fields], faults, read, left })
      rows = []
      faults = []
      left = 0
    }
    try {
      const known = await knownCards(data.read, today, fields)
      for await (const found of readSource(source, { data, fields, today, known })) {
        signal.throwIfAborted()
        read += 1
        if ('why' in found) faults.push(found)
        else {
          const { line, own, photo, base } = found
          const { number } = own.card
          const name = cardNames(own.card).displayName
          if (number !== '' && seen.has(number)) faults.push({ line, name, why: texts.own.twice(number) })
          else if (!hasName(own.card)) faults.push({ line, name, why: texts.own.noName })
          else if (base && (!overwrite || base.deletedAt !== null || (await known.same(base, own)))) left += 1
          else rows.push(JSON.stringify(rowOf({ line, own, photo, base }, today)))
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

function rowOf({ line, own, photo, base }: ReadRow, today: CivilDate): OwnRow {
  const joined = own.people.some(({ cardNumber }) => cardNumber !== '') || own.card.kind === 'club'
  return {
    line,
    own: { ...own, values: [...own.values] },
    photo,
    derived: base || joined || own.state !== 'active' ? null : deriveNewCard(own.card, today),
    known: base && { id: base.id, revision: base.revision },
  }
}

type Context = {
  data: DataFile
  fields: OwnField[]
  today: CivilDate
  known: Awaited<ReturnType<typeof knownCards>>
}

async function* readSource(
  source: Exclude<OwnSource, { format: 'whole' }>,
  { fields, today, known }: Context,
): AsyncGenerator<ReadRow | OwnFault> {
  if ('cards' in source) {
    const placeOf = (field: OwnField) => {
      const key = JSON.stringify(field)
      const at = fields.findIndex((one) => JSON.stringify(one) === key)
      return at >= 0 ? at : fields.push(field) - 1
    }
    for await (const { line, properties } of source.cards()) {
      if ((ownVersion(properties) ?? 0) > vcardVersion) refuseOwn('newer')
      try {
        const { own, photo } = vcardToCard(properties, placeOf, today)
        const base = await known.find(own.card.number)
        yield { line, own: base ? known.onto(base, own) : own, photo, base }
      } catch (error) {
        yield { line, name: '', why: whyUnread(error) }
      }
    }
    return
  }
  const { layout } = source
  fields.push(...layout.fields.map(({ field }) => field))
  const numberAt = layout.columns.find(({ key }) => key === 'number')?.at
  for await (const { line, cells } of source.rows()) {
    const textOf = (at: number) => cells[at] ?? ''
    if (Number(textOf(layout.mark)) > tableVersion) refuseOwn('newer')
    try {
      const base = numberAt === undefined ? null : await known.find(textOf(numberAt).trim())
      const stored = base && (await known.own(base))
      const own = cellsToCard(layout.columns, textOf, stored ?? emptyOwnCard(), today)
      own.values = new Map(stored?.values)
      for (const [place, { field, at }] of layout.fields.entries()) {
        const value = readValue(field.type, textOf(at))
        if (value) own.values.set(place, value)
        else own.values.delete(place)
      }
      const spare = layout.others.filter(({ at }) => textOf(at).trim() !== '')
      const note = [own.card.note, ...spare.map(({ header, at }) => `${header}: ${textOf(at)}`)]
      own.card.note = note.filter(Boolean).join('\n').slice(0, 20_000)
      yield { line, own: base ? known.onto(base, own) : own, photo: null, base }
    } catch (error) {
      yield { line, name: textOf(numberAt ?? 0), why: whyUnread(error) }
    }
  }
}
