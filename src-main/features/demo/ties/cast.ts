import type { CustomerKind } from '@shared/features/customers/card'

/** Who stands on a card that was written, as far as ties to others go by it. */
export type Cast = {
  /** Of the card. */
  id: number
  kind: CustomerKind
  /** Living at the place that is known, and wanting more than the least. */
  here: boolean
  adObjection: boolean
  city: string
  street: string
  people: {
    id: number
    lastName: string
    born: number | null
    role: string
    salutation: 'ms' | 'mr' | 'none'
  }[]
  bought: boolean
}

/** Persons with a card of their own who are here. */
export function personsOf(cast: readonly Cast[]): Cast[] {
  return cast.filter(({ kind, here }) => kind === 'person' && here)
}
