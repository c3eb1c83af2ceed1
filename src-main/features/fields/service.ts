import type { FieldChange } from '@shared/features/fields/values'
import type { Core } from '../../core'
import { bookedCard } from '../../db/booked-card'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { countOptionUsers, countUsers, isMinimal } from './value-store'
import { readValues, saveValues } from './values'

/** The own fields of a card, and how much they are used. */
export function createCardFields(core: Core) {
  async function ofCard(customerId: number) {
    const minimal = (await isMinimal(core.read(), customerId)) ?? fail('NOT_FOUND', { what: 'customer' })
    return { minimal, values: await readValues(core.read(), { customerId }) }
  }

  /** On a living card, that of its group for a member. */
  async function save(customerId: number, changes: FieldChange[], actor: string) {
    let cardId = customerId
    const meta = async (tx: Tx) => {
      const card = await bookedCard(tx, customerId)
      if (!card?.living) return fail('NOT_FOUND', { what: 'customer' })
      cardId = card.id
      return { kind: 'fields.save', label: card.listName, actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      await saveValues(tx, { customerId: cardId }, changes)
      return readValues(tx, { customerId: cardId })
    })
    return { operationId, values: result }
  }

  async function usage(fieldIds: number[]) {
    const { n } = await countUsers(core.read(), fieldIds).executeTakeFirstOrThrow()
    const options = await countOptionUsers(core.read(), fieldIds).execute()
    return {
      customers: Number(n),
      options: options.map(({ optionId, customers }) => ({
        optionId: Number(optionId),
        customers: Number(customers),
      })),
    }
  }

  return { ofCard, save, usage }
}
