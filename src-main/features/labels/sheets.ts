import { type CatalogueSheet, catalogue, catalogueSheet } from '@shared/features/labels/catalogue'
import type { Sheet } from '@shared/features/labels/contract'
import { cellCount, type SheetGrid } from '@shared/features/labels/sheet'
import { labels as texts } from '@shared/texts/de/labels'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { type OwnSheet, readOwnSheets, readPositions, type SheetRef } from './store'

const ownPrefix = 'shop-'

/** The key of one of the shop's own sheets. */
export function ownKey(id: number): string {
  return `${ownPrefix}${id}`
}

function refOf(key: string): SheetRef {
  return key.startsWith(ownPrefix)
    ? { catalogue_key: null, sheet_id: Number(key.slice(ownPrefix.length)) }
    : { catalogue_key: key, sheet_id: null }
}

/** All sheets, the catalogue first, each with the label at which it goes on. */
export async function readSheets(db: ReadDatabase | Tx): Promise<Sheet[]> {
  const own = await readOwnSheets(db)
  const next = new Map(
    (await readPositions(db)).map(({ ref, next }) => [ref.catalogue_key ?? ownKey(ref.sheet_id ?? 0), next]),
  )
  /** A sheet that has become smaller since begins anew. */
  const goesOn = (key: string, grid: SheetGrid) => {
    const at = next.get(key) ?? 1
    return at <= cellCount(grid) ? at : 1
  }
  return [
    ...catalogue.map((one) => ({ ...ofCatalogue(one), next: goesOn(one.key, one.grid) })),
    ...own.map((one) => ({ ...ofShop(one), next: goesOn(ownKey(one.id), one.grid) })),
  ]
}

function ofCatalogue({ key, maker, codes, use, grid }: CatalogueSheet): Omit<Sheet, 'next'> {
  const [code = '', ...same] = codes
  return {
    ...{ key, use, grid, ownId: null, cut: maker === null },
    name: maker === null ? (texts.layouts[key] ?? key) : `${maker} ${code}`,
    alsoCalled: same,
  }
}

function ofShop({ id, name, grid }: OwnSheet): Omit<Sheet, 'next'> {
  return { key: ownKey(id), name, alsoCalled: [], use: 'any', ownId: id, grid, cut: false }
}

/** A sheet to print on or to write down, with how it is stored; NOT_FOUND. */
export async function sheetOf(db: ReadDatabase | Tx, key: string) {
  const known = catalogueSheet(key)
  if (known) return { ...ofCatalogue(known), ref: refOf(key) }
  const own = (await readOwnSheets(db)).find(({ id }) => ownKey(id) === key)
  if (!own) fail('NOT_FOUND', { what: 'sheet' })
  return { ...ofShop(own), ref: refOf(key) }
}

/** Refuses a label that a sheet does not have. */
export function refuseBeyond(grid: SheetGrid, start: number): void {
  const cells = cellCount(grid)
  if (start > cells) fail('START_BEYOND_SHEET', { start, cells })
}
