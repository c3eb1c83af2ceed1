import type { CustomerHit } from '@shared/features/customers/contract'
import type { SearchRow } from '../../db/text-search'
import { phoneTail, type SearchPlan } from './search'

/** A row of the search with how it was found; `matched` null: by any part of the card. */
export type Found = SearchRow & {
  rank: CustomerHit['rank']
  matched: CustomerHit['matched'] | null
  /** Words that may have been meant by the typed ones. */
  alike: readonly string[]
  /** The thing that made it a hit, with its number. */
  thing?: string
}

type Part = CustomerHit['matched']
export type Reason = {
  /** The part of the card that is to be shown: that of the first word which the name does not hold. */
  matched: Part
  /** Words of the card that stand for typed ones. */
  alike: string[]
}

const columns = {
  name: 'name',
  number: 'number',
  card: 'card',
  phone: 'phone',
  email: 'contact',
  place: 'place',
  note: 'note',
} as const satisfies Partial<Record<Part, keyof SearchRow>>
const parts = Object.keys(columns) as (keyof typeof columns)[]

/** Why a card is a hit: where each of the words stands on it, or one that it may have been meant for. */
export function reasonOf(row: SearchRow, words: SearchPlan['words'], meant: readonly string[]): Reason {
  const alike = new Set<string>()
  const where = words.flatMap((forms) => {
    const begun = parts.find((part) =>
      begins(row[columns[part]], part === 'phone' ? [phoneTail(forms)] : forms),
    )
    if (begun) return [begun]
    const instead = parts.find((part) => {
      const there = row[columns[part]].split(' ').filter((word) => meant.includes(word))
      for (const word of there) alike.add(word)
      return there.length > 0
    })
    return instead ?? []
  })
  return { matched: where.find((part) => part !== 'name') ?? 'name', alike: [...alike] }
}

/** Whether a word of the indexed text begins with one of these. */
function begins(indexed: string, beginnings: readonly string[]): boolean {
  const wanted = beginnings.filter((word) => word !== '')
  return indexed.split(' ').some((word) => word !== '' && wanted.some((begin) => word.startsWith(begin)))
}

/** Whether a text of the card holds one of the words, as it was typed or as it was meant. */
export function holdsAny(indexed: string, words: SearchPlan['words'], alike: readonly string[]): boolean {
  return begins(indexed, words.flat()) || indexed.split(' ').some((word) => alike.includes(word))
}
