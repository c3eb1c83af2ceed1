import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import type { AddressFields } from './card'

type Holding = Pick<AddressFields, 'fromOn' | 'toOn'>

/**
 * The address that letters go to on that day: the first of the card that holds then; undefined where none does. Lists,
 * exports and selections ask the same of the database (`db/address-on.ts`).
 */
export function addressOn<A extends Holding>(addresses: readonly A[], day: CivilDate): A | undefined {
  return addresses.find(({ fromOn, toOn }) => (fromOn ?? day) <= day && day <= (toOn ?? day))
}

/** The last day up to which the same addresses hold as on that day; null where no address begins or ends any more. */
export function lastDayAsOn(addresses: readonly Holding[], day: CivilDate): CivilDate | null {
  const turns = addresses
    .flatMap(({ fromOn, toOn }) => [fromOn && addDays(fromOn, -1), toOn])
    .filter((on): on is CivilDate => on !== null && on >= day)
  return turns.sort()[0] ?? null
}

/** Whether the last day of an address comes before its first. */
export function endsBeforeItBegins({ fromOn, toOn }: Holding): boolean {
  return fromOn !== null && toOn !== null && toOn < fromOn
}
