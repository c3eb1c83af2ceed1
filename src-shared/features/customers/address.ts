import type { CivilDate } from '@shared/kernel/civil-date'
import type { AddressFields } from './card'

/** The address that letters go to on that day: the first of the card that holds then; undefined where none does. */
export function addressOn<A extends Pick<AddressFields, 'fromOn' | 'toOn'>>(
  addresses: readonly A[],
  day: CivilDate,
): A | undefined {
  return addresses.find(({ fromOn, toOn }) => (fromOn ?? day) <= day && day <= (toOn ?? day))
}

/** Whether the last day of an address comes before its first. */
export function endsBeforeItBegins({ fromOn, toOn }: Pick<AddressFields, 'fromOn' | 'toOn'>): boolean {
  return fromOn !== null && toOn !== null && toOn < fromOn
}
