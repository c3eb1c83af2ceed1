import type { EventFields } from '@shared/features/events/guest'
import { operations as operationTexts } from '@shared/texts/de/operations'
import type { Core } from '../../core'
import { bookedCard } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { readCampaign } from '../campaigns'
import { answerAsGuest } from './answer'
import { freeSeats, moveUp } from './seating'
import { deleteEvent, readEvent, readGuest, writeEvent, writeGuest } from './store'

type Whose = { campaignId: number; customerId: number }
type Reply = Whose & { yes: boolean; persons: number; note?: string | undefined }

/** The use cases of an event before its day: what it is, Zusagen and Absagen, the waiting list. */
export function createEventService(core: Core) {
  const stamp = () => ({ at: core.clock.now().toISOString(), on: core.clock.today() })

  async function nameOf(db: ReadDatabase | Tx, campaignId: number) {
    return (await readCampaign(db, campaignId))?.name ?? fail('NOT_FOUND', { what: 'campaign' })
  }

  async function save(campaignId: number, fields: EventFields, actor: string) {
    const meta = async (tx: Tx) => ({ kind: 'events.save', label: await nameOf(tx, campaignId), actor })
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      await writeEvent(tx, campaignId, fields)
      return moveUp(tx, campaignId)
    })
    return { operationId, movedUp: result }
  }

  async function remove(campaignId: number, actor: string) {
    const meta = async (tx: Tx) => {
      if (!(await readEvent(tx, campaignId))) fail('NOT_FOUND', { what: 'event' })
      return { kind: 'events.remove', label: await nameOf(tx, campaignId), actor }
    }
    const { operationId } = await core.operations.run(meta, (tx) => deleteEvent(tx, campaignId))
    return { operationId }
  }

  /** What is done for a guest of a campaign that is an event; NOT_FOUND. */
  const about =
    (verb: string, { campaignId, customerId }: Whose, actor: string) =>
    async (tx: Tx) => {
      const card = await bookedCard(tx, customerId)
      if (!card?.living || card.id !== customerId) return fail('NOT_FOUND', { what: 'customer' })
      if (!(await readEvent(tx, campaignId))) fail('NOT_FOUND', { what: 'event' })
      const label = operationTexts.about(card.listName, await nameOf(tx, campaignId))
      return { kind: `events.${verb}`, label, actor }
    }

  async function written(db: ReadDatabase | Tx, { campaignId, customerId }: Whose) {
    return (await readGuest(db, campaignId, customerId)) ?? fail('NOT_FOUND', { what: 'guest' })
  }

  /** TOO_MANY_PERSONS, SEATS_SHORT, NOT_FOUND. */
  async function reply({ yes, persons, note, ...whose }: Reply, actor: string) {
    const { operationId, result } = await core.operations.run(
      about(yes ? 'yes' : 'no', whose, actor),
      async (tx) => {
        const { at, on } = stamp()
        const most = (await readEvent(tx, whose.campaignId))?.mostPersons ?? 1
        if (yes && persons > most) fail('TOO_MANY_PERSONS', { most })
        await writeGuest(tx, await replied(tx, { yes, persons, note, ...whose }, at))
        await answerAsGuest(tx, { ...whose, kind: yes ? 'yes' : 'no', on, at, actor })
        const others = await moveUp(tx, whose.campaignId)
        return {
          guest: await written(tx, whose),
          movedUp: others.filter(({ customerId }) => customerId !== whose.customerId),
        }
      },
    )
    return { operationId, ...result }
  }

  /** How a guest stands once they have said it: with a seat, waiting (behind all others), or away. */
  async function replied(tx: Tx, { campaignId, customerId, yes, persons, note }: Reply, at: string) {
    const before = await readGuest(tx, campaignId, customerId)
    const row = {
      campaign_id: campaignId,
      customer_id: customerId,
      persons,
      ...(note !== undefined && { note }),
    }
    if (!yes) return { ...row, state: 'no' as const, waiting_since: null }
    const free = await freeSeats(tx, campaignId, customerId)
    if (free === null || persons <= free) return { ...row, state: 'yes' as const, waiting_since: null }
    if (before?.state === 'yes') fail('SEATS_SHORT', { free: Math.max(0, free) })
    // Who waits already keeps the place.
    return before?.state === 'waiting'
      ? { ...row, state: 'waiting' as const, waiting_since: before.waitingSince }
      : { ...row, state: 'waiting' as const, waiting_since: at }
  }

  return { save, remove, reply, about, written, stamp }
}
