import { type CardSection, cardByCard } from '@main/pdf/card-section'
import type { ConsentStanding } from '@shared/features/consents/contract'
import { householdObjection } from '@shared/features/selections/exclusion'
import { formatDate } from '@shared/kernel/civil-date'
import { consents as texts } from '@shared/texts/de/consents'
import { listNewsletters } from './newsletter-store'
import { consentingPeople } from './people'
import { standingsOf } from './standing'
import { consentsOf, objectionDays } from './store'

/**
 * What each person of a printed card has said to what, in words and with its day, and whether it holds, and who
 * objects since when; what nobody was ever asked about is left out.
 */
export const consentSection: CardSection = cardByCard(async (db, card, { today }) => {
  const people = consentingPeople(card)
  const ids = people.map(({ id }) => id)
  const said = await consentsOf(db, ids)
  const objections = await objectionDays(db, [card.id, ...ids])
  const newsletters = await listNewsletters(db)
  return people.flatMap((who) => {
    const facts = { consents: said.get(who.id) ?? [], newsletters, today, lastCallOn: null }
    const standings = standingsOf(card, who, facts)
    const since = objections.get(who.id) ?? objections.get(card.id) ?? householdObjection(card)?.on
    const objects = standings.some(({ why }) => why === 'objection' || why === 'householdObjection')
    return [
      ...(objects ? [texts.objection.stands(since ? formatDate(since) : null)] : []),
      ...standings.flatMap((one) => (one.said ? [standingWords(one, one.said, newsletters)] : [])),
    ].map((text, index) => ({ label: index === 0 && people.length > 1 ? who.name : '', text }))
  })
})

/** „Werbung per E-Mail: ja – hat zugestimmt am 01.11.2026, Anmeldeformular, Wortlaut: Fassung 1“. */
function standingWords(
  { purpose, channel, newsletterId, allowed, why }: ConsentStanding,
  said: NonNullable<ConsentStanding['said']>,
  newsletters: readonly { id: number; name: string }[],
): string {
  const name = texts.cellName(purpose, channel, newsletters.find(({ id }) => id === newsletterId)?.name)
  const sign = allowed ? texts.yes : texts.no
  const more = [
    texts.saidOn(texts.statuses[said.status], formatDate(said.on)),
    said.basis !== 'consent' && texts.bases[said.basis],
    said.sourceWords || texts.sources[said.source],
    said.wordingVersion !== null && texts.history.wording(said.wordingVersion),
    said.evidence && texts.history.evidence(said.evidence),
    !allowed && said.status === 'given' && texts.reasons[why],
  ]
  return `${name}: ${sign} – ${more.filter(Boolean).join(', ')}`
}
