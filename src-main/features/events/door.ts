import { CardFields } from '@shared/features/customers/card'
import type { Guest } from '@shared/features/events/guest'
import type { Core } from '../../core'
import type { Tx } from '../../db/operate'
import { firstAnswer, rememberRequest } from '../../db/requests'
import { createTurns } from '../../jobs/turns'
import { fail } from '../../rpc/fail'
import { addresseeByCode, addresseesAmong } from '../answers'
import { type CustomerService, cardByNumber, searchCards } from '../customers'
import { answerAsGuest } from './answer'
import type { createEventService } from './service'
import { guestsAmong, readEvent, readGuest, writeGuest } from './store'

type Whose = { campaignId: number; customerId: number }
type Walked = {
  campaignId: number
  firstName: string
  lastName: string
  phone: string
  persons: number
  requestId: string
}
const hitsShown = 12

/** The evening itself: who is there, by scan, by name, or without having been invited. */
export function createDoor(
  core: Core,
  { about, written, stamp }: ReturnType<typeof createEventService>,
  customers: CustomerService,
) {
  const inTurn = createTurns<string>()

  /** GUEST_HERE at the second scan; NOT_FOUND. */
  async function arrive({ persons, ...whose }: Whose & { persons?: number | undefined }, actor: string) {
    const { operationId, result } = await core.operations.run(about('arrive', whose, actor), async (tx) => {
      const before = await readGuest(tx, whose.campaignId, whose.customerId)
      if (before?.cameAt) fail('GUEST_HERE', { listName: before.listName, at: before.cameAt })
      const { at, on } = stamp()
      const came = persons ?? before?.persons ?? 1
      await writeGuest(tx, {
        campaign_id: whose.campaignId,
        customer_id: whose.customerId,
        ...(before ? rowOf(before) : { state: 'open' as const, persons: came }),
        ...{ came_at: at, came_persons: came },
      })
      await answerAsGuest(tx, { ...whose, kind: 'visit', on, at, actor })
      return written(tx, whose)
    })
    return { operationId, guest: result }
  }

  /** Says how many of a guest's persons are there; with 0 they are not, and the list has them as before. */
  async function setCame({ persons, ...whose }: Whose & { persons: number }, actor: string) {
    const { operationId, result } = await core.operations.run(about('setCame', whose, actor), async (tx) => {
      const before = await written(tx, whose)
      await writeGuest(tx, {
        campaign_id: whose.campaignId,
        customer_id: whose.customerId,
        ...rowOf(before),
        came_at: persons === 0 ? null : (before.cameAt ?? stamp().at),
        came_persons: persons === 0 ? null : persons,
      })
      return written(tx, whose)
    })
    return { operationId, guest: result }
  }

  /**
   * Makes the card of somebody who simply came, and has them there, in one step; NOT_FOUND. A repeated call answers
   * how the one stands whom the first one let in.
   */
  async function walkIn(
    { campaignId, firstName, lastName, phone, persons, requestId }: Walked,
    actor: string,
  ) {
    const first = await firstAnswer(core.read(), requestId)
    if (first) return walkedIn(campaignId, first.operationId, first.rowId)
    if (!(await readEvent(core.read(), campaignId))) fail('NOT_FOUND', { what: 'event' })
    const card = {
      kind: 'person' as const,
      people: [{ firstName, lastName }],
      ...(phone !== '' && { phones: [{ number: phone }] }),
    }
    const enter = async (tx: Tx, id: number, operationId: number) => {
      await writeGuest(tx, {
        ...{ campaign_id: campaignId, customer_id: id, state: 'open', persons },
        ...{ came_at: stamp().at, came_persons: persons },
      })
      await rememberRequest(tx, requestId, operationId, id)
    }
    const { operationId, card: made } = await customers.create(CardFields.parse(card), actor, enter)
    return walkedIn(campaignId, operationId, made.id)
  }

  const walkedIn = async (campaignId: number, operationId: number, customerId: number) => ({
    operationId,
    guest: await written(core.read(), { campaignId, customerId }),
  })

  async function standing(campaignId: number, cards: readonly { id: number; listName: string }[]) {
    const ids = cards.map(({ id }) => id)
    const invited = await addresseesAmong(core.read(), campaignId, ids)
    const guests = await guestsAmong(core.read(), campaignId, ids)
    return cards.map(({ id, listName }) => ({
      customerId: id,
      listName,
      invited: invited.some((one) => one.customerId === id && one.standing === 'chosen'),
      guest: guests.find((one) => one.customerId === id) ?? null,
    }))
  }

  async function find(campaignId: number, text: string) {
    const { hits } = await searchCards(core.read(), { text, limit: hitsShown, today: core.clock.today() })
    return { found: await standing(campaignId, hits) }
  }

  /** ANSWER_CODE_UNKNOWN where neither a letter nor a card carries it. */
  async function byCode(campaignId: number, code: string) {
    const card = await cardByNumber(core.read(), code)
    const { id, listName } =
      card && !card.inTrash
        ? card
        : await addresseeByCode(core.read(), code).then((one) => ({ ...one, id: one.customerId }))
    const [found] = await standing(campaignId, [{ id, listName }])
    return found ?? fail('ANSWER_CODE_UNKNOWN', { code })
  }

  return {
    ...{ arrive, setCame, find, byCode },
    walkIn: (walked: Walked, actor: string) => inTurn(walked.requestId, () => walkIn(walked, actor)),
  }
}

function rowOf({ state, persons, waitingSince }: Guest) {
  return { state, persons, waiting_since: waitingSince }
}
