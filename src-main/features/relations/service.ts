import { operations as operationTexts } from '@shared/texts/de/operations'
import type { Core } from '../../core'
import { type BookedCard, bookedCard } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { readKinds } from './kind-store'
import { bestReferrers, countReferrers } from './referrer-store'
import {
  deleteRelation,
  insertRelation,
  readRelation,
  relationBetween,
  relationOf,
  relationsOfCard,
} from './store'

type Wanted = { customerId: number; otherId: number; kindId: number; forward: boolean }

/** The use cases of the relations between two customers. */
export function createRelationService(core: Core) {
  async function existing(db: ReadDatabase | Tx, id: number) {
    return (await readRelation(db, id)) ?? fail('NOT_FOUND', { what: 'relation' })
  }

  async function livingCard(tx: Tx, customerId: number): Promise<BookedCard> {
    const card = await bookedCard(tx, customerId)
    return card?.living ? card : fail('NOT_FOUND', { what: 'customer' })
  }

  /** RELATION_TO_SELF, RELATION_EXISTS, NOT_FOUND for a kind or a living card that is not there. */
  async function add({ customerId, otherId, kindId, forward }: Wanted, actor: string) {
    const meta = async (tx: Tx) => {
      const card = await livingCard(tx, customerId)
      const other = await livingCard(tx, otherId)
      // A member belongs to its own card already; two of its members may well be mother and child.
      if (customerId === otherId || card.id === otherId || other.id === customerId) fail('RELATION_TO_SELF')
      const label = card.id === other.id ? card.listName : `${card.listName} · ${other.listName}`
      return { kind: 'relations.add', label, actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const kinds = await readKinds(tx)
      const kind = kinds.find(({ id }) => id === kindId) ?? fail('NOT_FOUND', { what: 'relationKind' })
      const known = await relationBetween(tx, customerId, otherId, kindId)
      if (known) fail('RELATION_EXISTS', { word: known.word, name: known.to.name })
      const row = {
        customer_id: customerId,
        other_id: otherId,
        kind_id: kindId,
        forward: kind.symmetric || forward ? 1 : 0,
        at: core.clock.now().toISOString(),
        actor,
      } as const
      return existing(tx, await insertRelation(tx, row, kind.symmetric))
    })
    return { operationId, relation: result }
  }

  async function remove(id: number, actor: string) {
    const meta = async (tx: Tx) => {
      const { from, to, word } = await existing(tx, id)
      const names = [from, to].map(({ name, cardName }) => cardName || name)
      return {
        kind: 'relations.delete',
        label: operationTexts.about([...new Set(names)].join(' · '), word),
        actor,
      }
    }
    const { operationId } = await core.operations.run(meta, async (tx) =>
      deleteRelation(tx, await existing(tx, id)),
    )
    return { operationId }
  }

  async function ofCard(customerId: number) {
    const card = await bookedCard(core.read(), customerId)
    if (!card) return []
    return (await relationsOfCard(core.read(), card.id).execute()).map(relationOf)
  }

  async function referrers(page: { offset: number; limit: number }) {
    const { total } = await countReferrers(core.read()).executeTakeFirstOrThrow()
    return { referrers: await bestReferrers(core.read(), page).execute(), total }
  }

  return { add, remove, ofCard, referrers }
}
