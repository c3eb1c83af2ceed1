import type { CustomerCard } from '@shared/features/customers/card'
import { movedAlong } from '@shared/features/customers/moved-along'
import { livingPeople } from '@shared/features/customers/people'
import { hasMovedIn } from '@shared/features/customers/rules'
import type { Tx } from '../../db/operate'
import { readCards } from './card-store'
import type { Stamp } from './stamp'
import { writeState } from './state-store'
import { updateCard } from './store'

/**
 * Lets the members of a household who lived at its address move along with it, each on the card of their own; answers
 * whom. A restricted card is left alone.
 */
export async function moveMembers(
  tx: Tx,
  before: CustomerCard,
  after: CustomerCard,
  stamp: Stamp,
): Promise<{ id: number; displayName: string }[]> {
  if (before.kind !== 'household' || after.kind !== 'household') return []
  const ids = livingPeople(after.people).flatMap(({ id, ownCard }) =>
    ownCard && id !== undefined ? [id] : [],
  )
  const moved: { id: number; displayName: string }[] = []
  for (const card of await readCards(tx, ids)) {
    if (card.state === 'restricted' || card.deletedAt !== null) continue
    const addresses = movedAlong(before.addresses, after.addresses, card.addresses, stamp.today)
    if (!addresses) continue
    await updateCard(tx, card.id, { ...card, addresses }, card.number, stamp)
    if (hasMovedIn(card, { addresses }, stamp.today))
      await writeState(tx, card.id, { state: 'active', on: null }, stamp.now)
    moved.push({ id: card.id, displayName: card.displayName })
  }
  return moved
}
