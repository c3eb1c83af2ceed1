import type { CardFields } from '@shared/features/customers/card'
import type { Stage } from '@shared/features/customers/stage'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { DemoCustomer } from '../people'
import { type Random, randomFrom, seedOf } from '../random'
import { consentsOf, type DemoConsent } from './consents'
import { enrichedCard } from './enriched-card'
import { type DemoFields, fieldsOf } from './fields'
import { type DemoGift, giftsOf } from './gifts'
import { type DemoEntry, type DemoThing, entriesOf, thingsOf } from './kept'
import { type DemoPaper, papersOf } from './papers'
import { type DemoReply, repliesOf } from './replies'
import { knownOf, type LifeSetting } from './setting'
import { type DemoStanding, diedOf, standingOf } from './standing'
import { type DemoVoice, voicesOf } from './voices'
import { type DemoWish, wishesOf } from './wishes'

/** What a shop knows of a made-up customer beyond the plain card. People are named by their place on it. */
export type DemoLife = {
  /** The card with all that people write on cards over the years. */
  card: CardFields
  standing: DemoStanding | null
  died: { person: number; on: CivilDate }[]
  minimal: boolean
  stage: Stage | null
  /** Between 0 and 1: who of the staff looks after them; null: nobody. */
  responsible: number | null
  /** With whom each contact was; null: nobody is named. */
  spokeWith: (number | null)[]
  wishes: DemoWish[]
  voices: DemoVoice[]
  consents: DemoConsent[]
  fields: DemoFields[]
  things: DemoThing[]
  entries: DemoEntry[]
  gifts: DemoGift[]
  replies: DemoReply[]
  papers: DemoPaper[]
}

/**
 * The life of the n-th customer: the same for the same seed, day and customer, and drawn apart from the customer,
 * who stays as they are. The first sixty have more of everything, so that a small sample shows it all.
 */
export function lifeOf(n: number, seed: number, customer: DemoCustomer, setting: LifeSetting): DemoLife {
  const random = randomFrom(seedOf(seed ^ 0x51f3, n))
  const often = (usual: number, early: number) => random.chance(n < 60 ? early : usual)
  const minimal = often(0.01, 0.03)
  const card = minimal ? customer.card : enrichedCard(n, customer.card, setting, random)
  const known = knownOf(card, customer, setting)
  const standing = standingOf(known, often, random)
  const died = diedOf(known, often, random)
  const here = standing === null && !minimal
  const lived = { ...known, died, today: standing?.on ?? setting.today }
  const things = minimal ? [] : thingsOf(lived, setting, often, random)
  const consents = consentsOf(lived, often, random)
  return {
    card,
    standing,
    died,
    minimal,
    stage: here && often(0.006, 0.03) ? random.pick(['regular', 'regular', 'prospect'] as const) : null,
    responsible: here && often(card.kind === 'company' ? 0.4 : 0.09, 0.2) ? random.next() : null,
    spokeWith: customer.contacts.map(() => speaker(card, random)),
    wishes: here ? wishesOf(known, setting, often, random) : [],
    voices: here ? voicesOf(known, setting, often, random) : [],
    consents,
    fields: minimal ? [] : fieldsOf(known, setting, often, random),
    things,
    entries: minimal ? [] : entriesOf(lived, things, setting, often, random),
    gifts: here ? giftsOf(known, setting, often, random) : [],
    replies: here ? repliesOf(known, often, random) : [],
    papers: here ? papersOf(known, consents, often, random) : [],
  }
}

/** Somebody of a household or company, now and then. */
function speaker({ kind, people }: CardFields, random: Random): number | null {
  if (kind === 'person' || people.length === 0 || !random.chance(0.6)) return null
  return random.int(0, people.length - 1)
}
