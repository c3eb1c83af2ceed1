import type { OwnField } from '@shared/features/exchange/own-card'
import { ownChanges } from '@shared/features/exchange/own-changes'
import type { OwnPreview } from '@shared/features/exchange/own-contract'
import { fieldHeader } from '@shared/features/exchange/own-fields'
import { fieldsOfVCard } from '@shared/features/exchange/own-vcard-read'
import { nameKey } from '@shared/features/fields/definitions'
import type { CivilDate } from '@shared/kernel/civil-date'
import { openDataFile, type ReadDatabase } from '../../db/open'
import { task } from '../../jobs/task'
import { readGroups } from '../fields'
import { readStaff } from '../staff'
import { CsvRefused } from './csv/csv-refused'
import { cardsByNumber, hasCards } from './own-card-store'
import { knownCards } from './own-known'
import { refuseOwn } from './own-refused'
import { readOwnCards } from './own-rows'
import { type OwnSource, openOwnFile } from './own-source'
import { staffNames } from './own-staff'
import { readManifest } from './own-whole-format'

type Input = { path: string; dataFile: string; today: CivilDate }
type Counted = { numbers: string[]; cards: number; fields: Map<string, OwnField> }

/** Numbers that are looked up at a time. */
const chunk = 1000
/** Cards that are shown as before and after, and how far into the file they are looked for. */
const shownCards = 5
const searchedCards = 300

/** Looks at a file of our own before it is brought in; null for one of another program. */
export const previewOwnTask = task<Input, never, OwnPreview | null>(
  'exchange.previewOwn',
  async ({ path, dataFile, today }, { signal }) => {
    const source = await openOwnFile(path)
    if (!source) return null
    const data = openDataFile(dataFile, 'read')
    try {
      const none = {
        version: 1,
        known: 0,
        rows: 0,
        documents: 0,
        newFields: [],
        otherColumns: [],
        changed: [],
        fits: true,
      }
      if (source.format === 'whole') {
        const manifest = await readManifest(source.zip)
        const rows = manifest.tables.reduce((sum, { rows: n }) => sum + n, 0)
        const fits = !(await hasCards(data.read))
        const { version, cards, documents } = manifest
        return { ...none, format: source.format, version, cards, rows, documents, fits }
      }
      const counted = await count(source, signal)
      const known = await countKnown(data.read, counted.numbers)
      return {
        ...none,
        format: source.format,
        cards: counted.cards,
        known,
        newFields: await newFields(data.read, [...counted.fields.values()]),
        otherColumns: 'layout' in source ? source.layout.others.map(({ header }) => header) : [],
        changed: known === 0 ? [] : await changedCards(source, data.read, today, signal),
      }
    } catch (error) {
      if (error instanceof CsvRefused) return refuseOwn('damaged')
      throw error
    } finally {
      source.close()
      await data.close()
    }
  },
)

async function count(source: Exclude<OwnSource, { format: 'whole' }>, signal: AbortSignal): Promise<Counted> {
  const counted: Counted = { numbers: [], cards: 0, fields: new Map() }
  const add = (field: OwnField) => counted.fields.set(fieldHeader(field), field)
  if ('cards' in source) {
    for await (const { properties } of source.cards()) {
      signal.throwIfAborted()
      counted.cards += 1
      counted.numbers.push(properties.find(({ name }) => name === 'X-TE-NUMBER')?.value ?? '')
      for (const field of fieldsOfVCard(properties)) add(field)
    }
    return counted
  }
  const { layout } = source
  for (const { field } of layout.fields) add(field)
  const at = layout.columns.find(({ key }) => key === 'number')?.at
  for await (const { cells } of source.rows()) {
    signal.throwIfAborted()
    counted.cards += 1
    counted.numbers.push(at === undefined ? '' : (cells[at] ?? '').trim())
  }
  return counted
}

async function changedCards(
  source: Exclude<OwnSource, { format: 'whole' }>,
  db: ReadDatabase,
  today: CivilDate,
  signal: AbortSignal,
): Promise<OwnPreview['changed']> {
  const fields: OwnField[] = []
  const known = await knownCards(db, today, fields)
  const staff = staffNames(await readStaff(db))
  const changed: OwnPreview['changed'] = []
  let searched = 0
  for await (const found of readOwnCards(source, { fields, today, known, staff, overwrite: true })) {
    signal.throwIfAborted()
    searched += 1
    if ('own' in found && found.base?.deletedAt === null && found.here) {
      const changes = ownChanges(found.here, found.own, fields, today)
      if (changes.length > 0) changed.push({ name: found.base.displayName, changes })
    }
    if (changed.length >= shownCards || searched >= searchedCards) break
  }
  return changed
}

async function countKnown(db: ReadDatabase, all: readonly string[]): Promise<number> {
  const numbers = [...new Set(all.filter((number) => number !== ''))]
  let known = 0
  for (let at = 0; at < numbers.length; at += chunk)
    known += (await cardsByNumber(db, numbers.slice(at, at + chunk))).length
  return known
}

async function newFields(db: ReadDatabase, fields: readonly OwnField[]): Promise<string[]> {
  const groups = await readGroups(db, { on: 'card' })
  return fields
    .filter(
      ({ group, name, type }) =>
        !groups.some(
          (one) =>
            nameKey(one.name) === nameKey(group) &&
            one.fields.some((field) => nameKey(field.name) === nameKey(name) && field.type === type),
        ),
    )
    .map(({ name }) => name)
}
