import { barsFit } from '@main/pdf/bars'
import type { CustomerCard } from '@shared/features/customers/card'
import { codeOnCard } from '@shared/features/customers/card-number'
import type { SheetProduct } from '@shared/features/labels/contract'
import { badgesOf, spokenName } from '@shared/features/labels/piece-names'
import type { SheetGrid } from '@shared/features/labels/sheet'
import { addressBlock } from '@shared/features/letters/address-block'
import type { ExclusionReason, Purpose } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'
import { isPrintable } from '../../pdf/document'
import { correspondentOf, letterExclusion } from '../letters'
import type { Piece } from './pdf/pieces'

type Told = {
  purpose: Purpose
  today: CivilDate
  companyFirst: boolean
  shop: string
  /** Where the shop is: other countries stand below the town. */
  senderCountry: string
  /** What the owner wrote for all tags. */
  line: string
  /** Null for envelopes. */
  grid: SheetGrid | null
}

/** What becomes of a card, and why nothing may. */
export type PieceMaker = {
  excludes: (card: CustomerCard) => ExclusionReason | null
  of: (card: CustomerCard) => Piece[]
}

/** How cards become pieces of this kind; an envelope bears an address, as a label does. */
export function pieceMaker(product: SheetProduct, told: Told): PieceMaker {
  const { purpose, today, companyFirst, senderCountry, shop, line, grid } = told
  const correspondent = (card: CustomerCard) => correspondentOf(card, purpose, today)
  const named = (names: readonly string[]): ExclusionReason | null => {
    if (names.length === 0 || names.includes('')) return 'nobodyThere'
    return names.every(isPrintable) ? null : 'unprintable'
  }
  switch (product) {
    case 'address':
      return {
        excludes: (card) => letterExclusion(card, purpose, today, { senderCountry, onPaper: true }),
        of: (card) => [
          { product, lines: addressBlock(correspondent(card), { companyFirst, senderCountry }) },
        ],
      }
    case 'tag':
      return {
        excludes: (card) => named([spokenName(correspondent(card))]),
        of: (card) => [{ product, name: spokenName(correspondent(card)), line }],
      }
    case 'badge':
      return {
        excludes: (card) => named(badgesOf(card, purpose, today).map(({ name }) => name)),
        of: (card) => badgesOf(card, purpose, today).map((badge) => ({ product, ...badge })),
      }
    case 'card': {
      const room = (grid?.width ?? 0) - 2 * cardMargin
      return {
        excludes: (card) => {
          const code = codeOnCard(numberOf(card))
          return code !== '' && barsFit(code, room) ? named([spokenName(correspondent(card))]) : 'noNumber'
        },
        of: (card) => [{ product, shop, name: spokenName(correspondent(card)), number: numberOf(card) }],
      }
    }
  }
}

/** The widest margin that a card may have, in mm. */
const cardMargin = 5

/** The customer's own number, else that of a card of plastic. */
function numberOf({ number, cardNumbers }: CustomerCard): string {
  return number || (cardNumbers.find(({ label }) => label === 'card')?.number ?? '')
}
