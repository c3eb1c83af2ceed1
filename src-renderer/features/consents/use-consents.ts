import { useRead } from '@renderer/rpc/reads'
import type { CardConsents, ConsentingPerson, ConsentStanding } from '@shared/features/consents/contract'
import type { CustomerCard } from '@shared/features/customers/card'
import { texts } from '@shared/texts'

/** How things stand with everybody on a card. */
export function useConsents(customerId: number) {
  return useRead('consents', 'ofCard', { customerId })
}

/** How many things were said on a card; an objection to advertising is one. */
export function useConsentCount(card: CustomerCard): number | undefined {
  const { data } = useConsents(card.id)
  if (!data) return undefined
  const said = data.people.reduce((sum, person) => sum + person.standings.filter(isSaid).length, 0)
  const objects = data.adObjection || data.people.some(({ adObjection }) => adObjection)
  return said + Number(objects)
}

/** Whether something was ever said to this purpose on this way. */
export const isSaid = ({ entries }: ConsentStanding) => entries > 0

/** „Werbung per E-Mail“, „Weinpost per E-Mail“, „Zitieren“. */
export function nameOf(
  { purpose, channel, newsletterId }: ConsentStanding,
  { newsletters }: Pick<CardConsents, 'newsletters'>,
): string {
  const newsletter = newsletters.find(({ id }) => id === newsletterId)?.name
  return texts().consents.cellName(purpose, channel, newsletter)
}

/** Whom a call is about: a company or person is its card. */
export function subjectOf(customerId: number, { personId }: ConsentingPerson) {
  return { customerId, personId }
}
