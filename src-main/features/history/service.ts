import type { Channel } from '@shared/features/history/contract'
import { operations as operationTexts } from '@shared/texts/de/operations'
import type { Core } from '../../core'
import { bookOnce } from '../../db/book-once'
import { bookedCard } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { standsOn } from './person-store'
import { deleteContact, insertContact, readContact, updateContact } from './store'
import { readTimeline, type TimelinePage } from './timeline-store'

type Contact = {
  customerId: number
  channel: Channel
  text: string
  personId: number | null
  at?: string | undefined
  requestId: string
}
type Change = { channel: Channel; text: string; personId?: number | null | undefined }

/** The use cases of the Verlauf. */
export function createHistoryService(core: Core) {
  async function existing(db: ReadDatabase | Tx, id: number) {
    return (await readContact(db, id)) ?? fail('NOT_FOUND', { what: 'contact' })
  }

  async function labelOf(customerId: number, text: string): Promise<string> {
    const card = await bookedCard(core.read(), customerId)
    return operationTexts.about(card?.listName ?? '', text)
  }

  async function requirePerson(tx: Tx, cardId: number, personId: number | null | undefined) {
    if (personId && !(await standsOn(tx, cardId, personId))) fail('NOT_FOUND', { what: 'customer' })
  }

  /** Notes a contact on a living card; NOT_FOUND. A repeated call answers the first entry. */
  async function add({ customerId, channel, text, personId, at, requestId }: Contact, actor: string) {
    const instant = at === undefined ? core.clock.now() : new Date(at)
    const booking = { kind: 'history.add', what: text, customerId, requestId, actor }
    const { operationId, result } = await bookOnce(core, booking, {
      async write(tx, card) {
        await requirePerson(tx, card.id, personId)
        const row = {
          customer_id: card.id,
          channel,
          text,
          person_id: personId,
          at: instant.toISOString(),
          actor,
        }
        const rowId = await insertContact(tx, row)
        return { rowId, result: await existing(tx, rowId) }
      },
      again: existing,
    })
    return { operationId, entry: result }
  }

  async function update(id: number, { channel, text, personId }: Change, actor: string) {
    const { customerId, text: before } = await existing(core.read(), id)
    const meta = { kind: 'history.update', label: await labelOf(customerId, before), actor }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      await existing(tx, id)
      await requirePerson(tx, customerId, personId)
      await updateContact(tx, id, { channel, text, ...(personId !== undefined && { person_id: personId }) })
      return existing(tx, id)
    })
    return { operationId, entry: result }
  }

  async function remove(id: number, actor: string) {
    const { customerId, text } = await existing(core.read(), id)
    const meta = { kind: 'history.delete', label: await labelOf(customerId, text), actor }
    const { operationId } = await core.operations.run(meta, async (tx) => {
      await existing(tx, id)
      await deleteContact(tx, id)
    })
    return { operationId }
  }

  /** A page of a card's Verlauf, also of one in the trash; a member's id leads to its group's card. */
  async function list({ customerId, ...page }: { customerId: number } & TimelinePage) {
    const card = await bookedCard(core.read(), customerId)
    if (!card) fail('NOT_FOUND', { what: 'customer' })
    const found = await readTimeline(core.read(), card.id, { ...page, limit: page.limit + 1 })
    const entries = found.slice(0, page.limit)
    const last = found.length > page.limit ? entries.at(-1) : undefined
    return { entries, next: last ? { at: last.at, type: last.type, id: last.id } : null }
  }

  return { add, update, remove, list }
}
