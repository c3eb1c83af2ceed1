import type { CustomerCard } from '@shared/features/customers/card'
import { compareFirst, compareLast } from '@shared/features/duplicates/compare-names'
import { nameWords } from '@shared/features/duplicates/words'
import { sql } from 'kysely'
import type { Tx } from '../../db/operate'
import type { Hands } from './parts-store'

/**
 * Members without a card of their own who stand on both cards under the same name: they become one, too. Of two of
 * the same name on one card nobody could tell which it is, so they stay.
 */
export function matchedMembers(winner: CustomerCard, loser: CustomerCard): Hands[] {
  if (winner.kind === 'person') return []
  const alone = ({ people }: CustomerCard) =>
    people.filter(({ ownCard, leftOn }) => !ownCard && leftOn === null)
  const matched: Hands[] = []
  for (const going of alone(loser)) {
    const same = alone(winner).filter((stays) => isNamesake(stays, going))
    const [only] = same
    const known = matched.some(({ to }) => to === only?.id)
    if (same.length === 1 && only?.id && going.id && !known) matched.push({ from: going.id, to: only.id })
  }
  return matched
}

type Named = { firstName: string; lastName: string; birthday: object | null }

function isNamesake(one: Named, other: Named): boolean {
  const born =
    !one.birthday || !other.birthday || JSON.stringify(one.birthday) === JSON.stringify(other.birthday)
  const [a, b] = [nameWords(one.firstName), nameWords(other.firstName)]
  return (
    born &&
    compareFirst(a, b) === 'same' &&
    compareLast(nameWords(one.lastName), nameWords(other.lastName)) === 'same'
  )
}

/**
 * The number that the card does not get, as its former one: old papers still lead to it. The card that goes lets go of
 * its own where that is to stay.
 */
export async function formerNumbers(
  tx: Tx,
  winner: CustomerCard,
  loser: CustomerCard,
  number: string,
): Promise<CustomerCard['cardNumbers']> {
  const former = number === loser.number ? winner.number : loser.number
  // A number is given once.
  if (number === loser.number)
    await tx.updateTable('customer').set({ number: null }).where('id', '=', loser.id).execute()
  return former === '' ? [] : [{ label: 'former', number: former }]
}

/**
 * What is no field of the form: who is to be left in peace on either card is so on the one that stays, the earlier
 * day of an objection counts, and gaps are filled.
 */
export async function writeStanding(tx: Tx, winner: CustomerCard, loser: CustomerCard): Promise<void> {
  const strict = (['restricted', 'deceased'] as const).find((state) => loser.state === state)
  const takes = strict !== undefined && winner.state !== 'restricted'
  const days = [winner.adObjectionOn, loser.adObjectionOn].filter((day) => day !== null).sort()
  await tx
    .updateTable('customer')
    .set({
      ...(takes && { state: strict, state_on: loser.stateOn, state_reason: null, state_note: '' }),
      ...(days[0] !== undefined && { ad_objection_on: days[0] }),
      responsible_id: winner.responsibleId ?? loser.responsibleId,
      minimal: sql`max(minimal, (select other.minimal from customer as other where other.id = ${loser.id}))`,
      stage_override: sql`ifnull(stage_override,
        (select other.stage_override from customer as other where other.id = ${loser.id}))`,
    })
    .where('id', '=', winner.id)
    .execute()
}

/** Has the id of a card that went lead to the one that stays. */
export async function markMerged(tx: Tx, { from, to }: Hands, now: string): Promise<void> {
  await tx
    .updateTable('customer')
    .set((eb) => ({ state: 'merged', merged_into: to, updated_at: now, revision: eb('revision', '+', 1) }))
    .where('id', '=', from)
    .execute()
}
