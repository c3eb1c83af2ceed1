import {
  type Consent,
  type ConsentCell,
  cellsOf,
  type Newsletter,
  sameCell,
} from '@shared/features/consents/consent'
import type { ConsentStanding } from '@shared/features/consents/contract'
import {
  lastSaid,
  mayReach,
  proofUntil,
  type ReachablePerson,
  reachablePerson,
} from '@shared/features/consents/reach'
import type { CustomerCard } from '@shared/features/customers/card'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Consenting } from './people'

type Facts = {
  consents: readonly Consent[]
  newsletters: readonly Newsletter[]
  today: CivilDate
  lastCallOn: CivilDate | null
}

/** How things stand with somebody, for each purpose on each way; ended newsletters only where something was said. */
export function standingsOf(card: CustomerCard, who: Consenting, facts: Facts): ConsentStanding[] {
  const person = reachablePerson(card, who.person, facts.consents, facts.today)
  const shown = facts.newsletters.filter(
    ({ id, ended }) => !ended || facts.consents.some(({ newsletterId }) => newsletterId === id),
  )
  return cellsOf(shown).map((cell) => standingOf(person, cell, facts))
}

function standingOf(person: ReachablePerson, cell: ConsentCell, facts: Facts): ConsentStanding {
  const { consents, today, lastCallOn } = facts
  const { channel, purpose, newsletterId } = cell
  const asked = newsletterId === null ? (purpose as Exclude<typeof purpose, 'newsletter'>) : { newsletterId }
  const entries = consents.filter((said) => sameCell(said, cell))
  const yes = entries.filter(({ status }) => status === 'given').map(({ on }) => on)
  const lastYes = channel === 'phone' ? yes.toSorted().at(-1) : undefined
  return {
    ...cell,
    ...mayReach(person, channel, asked, today),
    said: lastSaid(consents, cell, today) ?? null,
    entries: entries.length,
    proofUntil: lastYes ? proofUntil(lastYes, lastCallOn) : null,
  }
}
