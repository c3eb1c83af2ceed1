import type { CardFields, CustomerCard } from '@shared/features/customers/card'
import { losesItsLast } from '@shared/features/customers/people'
import { cardNames, hasMovedIn, hasName } from '@shared/features/customers/rules'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import type { SettingsService } from '../settings'
import { holderOfCardNumber } from './card-number-store'
import { readCard } from './card-store'
import { withFitMembers } from './member-check'
import { moveMembers } from './move-members'
import { holderOf, takeNextNumber } from './number-store'
import { createOwnCardService } from './own-card-service'
import type { Stamp } from './stamp'
import { createStateService, type LeftOpenParts } from './state-service'
import { writeState } from './state-store'
import { insertCard, updateCard } from './store'
import { namesOf, setDeleted } from './trash-store'

export type CustomerService = ReturnType<typeof createCustomerService>
type Update = { id: number; revision: number; card: CardFields; keepEmpty: boolean }

/** The use cases of the card box that write; reading needs no more than the stores. */
export function createCustomerService(core: Core, settings: SettingsService, leftOpen: LeftOpenParts) {
  const stamp = async (db?: Tx): Promise<Stamp> => ({
    now: core.clock.now().toISOString(),
    today: core.clock.today(),
    pattern: (await settings.current(db)).numbering.pattern,
  })

  /** The card, or NOT_FOUND; a member's id leads to its group's card. */
  async function get(id: number, db: ReadDatabase | Tx = core.read()): Promise<CustomerCard> {
    return (await readCard(db, id)) ?? fail('NOT_FOUND', { what: 'customer' })
  }

  /** Makes a card; `also` writes what belongs to the same step. */
  async function create(
    given: CardFields,
    actor: string,
    also?: (tx: Tx, id: number, operationId: number) => Promise<void>,
  ) {
    let card = given
    const meta = async (tx: Tx) => {
      card = await withFitMembers(tx, given, null, core.clock.today())
      requireName(card)
      return { kind: 'customers.create', label: cardNames(card).listName, actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx, operation) => {
      const now = await stamp(tx)
      await refuseTaken(tx, card.number)
      await refuseTakenCard(tx, card, null)
      const number = card.number || (await takeNextNumber(tx, now.pattern, now.today))
      const id = await insertCard(tx, card, number, now)
      await also?.(tx, id, operation)
      return get(id, tx)
    })
    return { operationId, card: result }
  }

  /**
   * Saves over the card as it was read; CONFLICT when it was changed since, LAST_MEMBER when nobody would belong
   * to a household any more. A new address ends `moved`, and members who lived at the old one move along. `also`
   * writes what belongs to the same step.
   */
  async function update(
    { id, revision, card: given, keepEmpty }: Update,
    actor: string,
    also?: (tx: Tx) => Promise<void>,
  ) {
    let card = given
    const meta = async (tx: Tx) => {
      const current = await get(id, tx)
      if (current.id !== id || current.revision !== revision) fail('CONFLICT', { current })
      if (!keepEmpty && losesItsLast(current, given)) fail('LAST_MEMBER')
      card = await withFitMembers(tx, given, id, core.clock.today())
      requireName(card)
      return { kind: 'customers.update', label: cardNames(card).listName, actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const current = await get(id, tx)
      if (card.number !== current.number) await refuseTaken(tx, card.number)
      await refuseTakenCard(tx, card, id)
      const now = await stamp(tx)
      await updateCard(tx, id, card, card.number || current.number, now)
      await also?.(tx)
      const saved = await get(id, tx)
      if (hasMovedIn(current, saved, now.today))
        await writeState(tx, id, { state: 'active', on: null }, now.now)
      return { movedAlong: await moveMembers(tx, current, saved, now), card: await get(id, tx) }
    })
    return { operationId, ...result }
  }

  const remove = (ids: number[], actor: string) =>
    move('customers.delete', ids, core.clock.now().toISOString(), actor)
  const restore = (ids: number[], actor: string) => move('customers.restore', ids, null, actor)

  async function move(kind: string, ids: number[], at: string | null, actor: string) {
    const names = await namesOf(core.read(), ids)
    if (names.length === 0) fail('NOT_FOUND', { what: 'customer' })
    const label = names.join(' · ') + (ids.length > names.length ? ` (+${ids.length - names.length})` : '')
    const { operationId, result } = await core.operations.run({ kind, label, actor }, (tx) =>
      setDeleted(tx, ids, at, core.clock.now().toISOString()),
    )
    return { operationId, moved: result }
  }

  const setOwnCard = createOwnCardService(core, stamp)
  const states = createStateService(core, get, leftOpen)
  return { get, create, update, ...states, setOwnCard, remove, restore }
}

function requireName(card: CardFields): void {
  if (!hasName(card)) fail('NAME_MISSING')
}

async function refuseTaken(tx: Tx, number: string): Promise<void> {
  const customerId = number === '' ? undefined : await holderOf(tx, number)
  if (customerId === undefined) return
  const [listName = ''] = await namesOf(tx, [customerId])
  fail('NUMBER_TAKEN', { number, customerId, listName })
}

async function refuseTakenCard(tx: Tx, card: CardFields, besides: number | null): Promise<void> {
  const taken = await holderOfCardNumber(tx, card, besides)
  if (!taken) return
  const [listName = ''] = await namesOf(tx, [taken.customerId])
  fail('CARD_NUMBER_TAKEN', { ...taken, listName })
}
