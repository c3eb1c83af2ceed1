import type { CardFields, CustomerCard, SettableState } from '@shared/features/customers/card'
import { cardNames, hasMovedIn, hasName, stateFits } from '@shared/features/customers/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import type { SettingsService } from '../settings'
import { readCard } from './card-store'
import { holderOf, takeNextNumber } from './number-store'
import type { Stamp } from './stamp'
import { sinceWhen, writeState } from './state-store'
import { insertCard, updateCard } from './store'
import { namesOf, setDeleted } from './trash-store'

export type CustomerService = ReturnType<typeof createCustomerService>

/** The use cases of the card box that write; reading needs no more than the stores. */
export function createCustomerService(core: Core, settings: SettingsService) {
  const stamp = (): Stamp => ({ now: core.clock.now().toISOString(), today: core.clock.today() })

  /** The card, or NOT_FOUND; a member's id leads to its group's card. */
  async function get(id: number, db: ReadDatabase | Tx = core.read()): Promise<CustomerCard> {
    return (await readCard(db, id)) ?? fail('NOT_FOUND', { what: 'customer' })
  }

  async function create(card: CardFields, actor: string) {
    requireName(card)
    const { pattern } = (await settings.current()).numbering
    const { operationId, result } = await core.operations.run(
      { kind: 'customers.create', label: cardNames(card).listName, actor },
      async (tx) => {
        const now = stamp()
        await refuseTaken(tx, card.number)
        const number = card.number || (await takeNextNumber(tx, pattern, now.today))
        return get(await insertCard(tx, card, number, now), tx)
      },
    )
    return { operationId, card: result }
  }

  /**
   * Saves over the card as it was read; CONFLICT when it was changed since. A new address ends `moved`. `also`
   * writes what belongs to the same step.
   */
  async function update(
    id: number,
    revision: number,
    card: CardFields,
    actor: string,
    also?: (tx: Tx) => Promise<void>,
  ) {
    requireName(card)
    const { operationId, result } = await core.operations.run(
      { kind: 'customers.update', label: cardNames(card).listName, actor },
      async (tx) => {
        const current = await get(id, tx)
        if (current.id !== id || current.revision !== revision) fail('CONFLICT', { current })
        if (card.number !== current.number) await refuseTaken(tx, card.number)
        const now = stamp()
        await updateCard(tx, id, card, card.number || current.number, now)
        await also?.(tx)
        const saved = await get(id, tx)
        if (!hasMovedIn(current, saved)) return saved
        await writeState(tx, id, { state: 'active', on: null }, now.now)
        return get(id, tx)
      },
    )
    return { operationId, card: result }
  }

  /** STATE_IN_FUTURE, STATE_UNFIT, NOT_FOUND for a card in the trash or a person who is not on it. */
  async function setState(
    {
      id,
      personId,
      state,
      on,
    }: { id: number; personId?: number | undefined; state: SettableState; on?: CivilDate | undefined },
    actor: string,
  ) {
    const { now, today } = stamp()
    if (on !== undefined && on > today) fail('STATE_IN_FUTURE', { on, today })
    const meta = async (tx: Tx) => {
      const card = await get(id, tx)
      const known = personId === undefined || card.people.some((person) => person.id === personId)
      if (card.id !== id || card.deletedAt !== null || !known) fail('NOT_FOUND', { what: 'customer' })
      const ofMember = personId !== undefined && personId !== id
      if (card.state === 'merged' || !stateFits(state, { kind: card.kind, ofMember })) fail('STATE_UNFIT')
      return { kind: 'customers.setState', label: card.listName, actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      await writeState(tx, personId ?? id, { state, on: sinceWhen(state, on, today) }, now)
      return get(id, tx)
    })
    return { operationId, card: result }
  }

  const remove = (ids: number[], actor: string) => move('customers.delete', ids, stamp().now, actor)
  const restore = (ids: number[], actor: string) => move('customers.restore', ids, null, actor)

  async function move(kind: string, ids: number[], at: string | null, actor: string) {
    const names = await namesOf(core.read(), ids)
    if (names.length === 0) fail('NOT_FOUND', { what: 'customer' })
    const label = names.join(' · ') + (ids.length > names.length ? ` (+${ids.length - names.length})` : '')
    const { operationId, result } = await core.operations.run({ kind, label, actor }, (tx) =>
      setDeleted(tx, ids, at, stamp().now),
    )
    return { operationId, moved: result }
  }

  return { get, create, update, setState, remove, restore }
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
