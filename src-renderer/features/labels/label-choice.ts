import { usePreference } from '@renderer/shell/use-preference'
import {
  LabelPaper,
  LabelSort,
  type Sheet,
  SheetKey,
  type SheetProduct,
} from '@shared/features/labels/contract'
import { EnvelopeFormat } from '@shared/features/labels/envelopes'
import { tooSmallFor } from '@shared/features/labels/smallest'
import { Purpose } from '@shared/features/selections/selection'
import { useState } from 'react'
import { z } from 'zod'

export const products = LabelPaper.options.map(({ shape }) => shape.product.value)
export type Product = LabelPaper['product']

const Choice = z
  .object({
    product: z.enum(['address', 'envelope', 'tag', 'badge', 'card']).default('address'),
    address: SheetKey.default('avery-3474'),
    tag: SheetKey.default('own-tag'),
    badge: SheetKey.default('own-badge'),
    card: SheetKey.default('avery-32010'),
    format: EnvelopeFormat.default('DL'),
    withSender: z.boolean().default(true),
    /** Below the name on a tag. */
    line: z.string().max(120).default(''),
    sort: LabelSort.default('name'),
    onceAHousehold: z.boolean().default(true),
    purpose: Purpose.default('advertising'),
  })
  .prefault({})
export type LabelChoice = z.infer<typeof Choice>

/**
 * How labels are made here, remembered from one time to the next; each product has a sheet of its own. Who comes for
 * name badges gets them for everybody who was asked for: that is for this visit, until something else is chosen.
 */
export function useLabelChoice(
  query: URLSearchParams,
): [LabelChoice, (change: Partial<LabelChoice>) => void] {
  const [kept, keep] = usePreference('labels.choice', Choice)
  const [visit, setVisit] = useState<Partial<LabelChoice>>(
    query.get('as') === 'badge' ? { product: 'badge', purpose: 'internal' } : {},
  )
  const change = (some: Partial<LabelChoice>) => {
    setVisit((before) => ({ ...before, ...some }))
    keep(some)
  }
  return [{ ...kept, ...visit }, change]
}

/** The sheets that are offered for a product: those made for it, others that serve, the shop's own. */
export function sheetsFor(product: SheetProduct, sheets: readonly Sheet[]) {
  const serves = (sheet: Sheet) => tooSmallFor(product, sheet.grid) === null
  return {
    fitting: sheets.filter(({ use }) => use === product),
    address: product === 'address' ? [] : sheets.filter((one) => one.use === 'address' && serves(one)),
    // Also those that are too small: the field says so.
    own: sheets.filter(({ use }) => use === 'any'),
  }
}

/** The chosen sheet of a product; the first one made for it where that is gone. */
export function chosenSheet(
  product: SheetProduct,
  choice: LabelChoice,
  sheets: readonly Sheet[],
): Sheet | undefined {
  const { fitting, address, own } = sheetsFor(product, sheets)
  return [...fitting, ...address, ...own].find(({ key }) => key === choice[product]) ?? fitting[0]
}
