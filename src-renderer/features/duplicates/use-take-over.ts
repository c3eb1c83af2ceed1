import { useRpc } from '@renderer/rpc/client'
import { toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { CardFields } from '@shared/features/customers/card'
import { filledCard } from '@shared/features/duplicates/merge-fields'

/** Writes what was typed into the gaps of a card that is there already; what stands on it stays. */
export function useTakeOver(onTaken: (id: number) => void): (id: number, typed: CardFields) => void {
  const t = useTexts().duplicates.warning
  const rpc = useRpc()
  const update = useWrite('customers', 'update', {
    said: ({ card }) => t.taken(card.displayName),
    onDone: ({ card }) => onTaken(card.id),
  })
  return async (id, typed) => {
    try {
      const card = await rpc.customers.get({ id })
      update.mutate({ id, revision: card.revision, card: filledCard(card, typed), keepEmpty: true })
    } catch (error) {
      toastError(error)
    }
  }
}
