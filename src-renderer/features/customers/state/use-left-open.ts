import { useRead } from '@renderer/rpc/reads'
import type { CustomerCard, SettableState } from '@shared/features/customers/card'
import { endsCustom } from '@shared/features/customers/ending'
import { useState } from 'react'

/**
 * What is open for a customer who is about to end as one, and whether it is closed along: by itself only for the
 * deceased. A restriction may be lifted again, and with somebody who comes no more there may be a matter to settle.
 */
export function useLeftOpen(card: CustomerCard, personId: number | null, state: SettableState) {
  const [said, setSaid] = useState<{ state: SettableState; close: boolean } | null>(null)
  const ends = endsCustom(state)
  const of = { id: card.id, ...(personId !== null && { personId }) }
  const open = useRead('customers', 'leftOpen', of, { enabled: ends }).data
  const some = ends && open !== undefined && open.reminders + open.wishes + open.complaints > 0
  return {
    open: some ? open : null,
    // Also while it is still being counted: who is quick with Enter shall not leave it open unseen.
    close: ends && (said?.state === state ? said.close : state === 'deceased'),
    setClose: (close: boolean) => setSaid({ state, close }),
  }
}
