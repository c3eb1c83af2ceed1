import { useRead } from '@renderer/rpc/reads'
import type { CustomerCard } from '@shared/features/customers/card'
import { partsOf } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'

/** To how many people the gifts of a company go this year, or went in the latest year that has a list. */
export function useGiftCount(card: CustomerCard): number | undefined {
  const { year } = partsOf(systemClock.today())
  const list = useRead(
    'gifts',
    'ofYear',
    { companyId: card.id, year },
    { enabled: card.kind === 'company' },
  ).data
  return list && (list.recipients.length || list.years.length)
}
