import type { CustomerCard } from '@shared/features/customers/card'
import { personName } from '@shared/features/customers/rules'
import { loyalty as texts } from '@shared/texts/de/loyalty'
import type { Core } from '../../core'
import { bookedCard } from '../../db/booked-card'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { movePoints } from '../loyalty'
import { readCard } from './card-store'
import { takeOverAddress } from './household-address-store'
import { giveCard, takeCard, touchCard } from './member-store'
import type { Stamp } from './stamp'

type OwnCard = { groupId: number; personId: number; own: boolean }

/** A member or contact gets a card of its own, or stands on that of the group alone. */
export function createOwnCardService(core: Core, stampOf: (tx: Tx) => Promise<Stamp>) {
  return async function setOwnCard({ groupId, personId, own }: OwnCard, actor: string) {
    let names = { person: '', group: '' }
    const meta = async (tx: Tx) => {
      const card = await readCard(tx, groupId)
      if (!card || card.id !== groupId || card.deletedAt !== null)
        return fail('NOT_FOUND', { what: 'customer' })
      const person = card.people.find(({ id }) => id === personId)
      if (!person || card.kind === 'person') return fail('NOT_FOUND', { what: 'customer' })
      names = { person: personName(person), group: card.displayName }
      if (person.ownCard === own || (!own && !mayGiveUp(card, person)))
        fail('OWN_CARD_UNFIT', { name: names.person })
      return { kind: 'customers.setOwnCard', label: names.person, actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const stamp = await stampOf(tx)
      if (own) {
        await giveCard(tx, personId, stamp)
        await takeOverAddress(tx, personId, stamp.today)
      } else {
        await takeCard(tx, personId, stamp)
        // Somebody may live on the card of another household: then this is not where the own one can go.
        if ((await bookedCard(tx, personId))?.id !== groupId) fail('OWN_CARD_UNFIT', { name: names.person })
        const said = { out: texts.movedTo(names.group), in: texts.movedFrom(names.person) }
        await movePoints(tx, personId, groupId, said, { at: stamp.now, on: stamp.today, actor })
      }
      await touchCard(tx, groupId, stamp.now)
      return (await readCard(tx, personId)) ?? fail('NOT_FOUND', { what: 'customer' })
    })
    return { operationId, card: result }
  }
}

/** A club keeps no people of its own, and of a member without a card only `active` and `deceased` are kept. */
function mayGiveUp(card: CustomerCard, person: CustomerCard['people'][number]): boolean {
  const standing = person.state === 'active' || person.state === 'deceased'
  return card.kind !== 'club' && person.leftOn === null && standing
}
