import type { CardFields } from '@shared/features/customers/card'
import { addDays, type CivilDate, partsOf } from '@shared/kernel/civil-date'
import { demoCard } from './card'
import {
  contacts,
  type DemoContact,
  type DemoPurchase,
  type DemoRedemption,
  type DemoReminder,
  purchases,
  redemptions,
  reminders,
} from './history'
import { type Random, randomFrom, seedOf } from './random'
import { type ShopDays, shopDays } from './shop-days'

/** A made-up customer with two years of history; every list oldest first, instants in UTC. */
export type DemoCustomer = {
  card: CardFields
  contacts: DemoContact[]
  purchases: DemoPurchase[]
  redemptions: DemoRedemption[]
  reminders: DemoReminder[]
}

/** How many entries a customer has on average. */
export type DemoMeans = { contacts: number; purchases: number }

/**
 * Made-up but plausible customers of a wine shop, one at a time and without keeping any: the same seed, day and
 * means give the same people, and the n-th is the same whatever the count. Few have many purchases, many have
 * one or two (a lognormal distribution: the top tenth holds about half). No phone number or e-mail address
 * reaches anybody.
 */
export function* demoCustomers(
  count: number,
  seed: number,
  today: CivilDate,
  means: DemoMeans = { contacts: 4, purchases: 8 },
): Generator<DemoCustomer, void, void> {
  const days = shopDays(today)
  for (let n = 0; n < count; n++) yield demoCustomer(n, randomFrom(seedOf(seed, n)), days, means)
}

function demoCustomer(n: number, random: Random, days: ShopDays, means: DemoMeans): DemoCustomer {
  const known = daysKnown(random)
  const oldest = Math.min(known, days.count - 1)
  const since = random.chance(0.95) ? addDays(days.date(0), -known) : null
  const card = demoCard(n, since, partsOf(days.date(0)).year, random)
  const loyalty = Math.min(random.skewed(1.2), 30)
  const bought = purchases(about(means.purchases * loyalty, random), oldest, days, random)
  if (bought.length > 24) card.tags.unshift('Stammkunde')
  return {
    card,
    contacts: contacts(about(means.contacts * (0.4 + 0.6 * loyalty), random), oldest, days, random),
    purchases: bought,
    redemptions: redemptions(bought, random),
    // A small sample shows some, too, and a large shop is not buried in them.
    reminders: reminders(n < 60 ? 0.2 : 0.03, oldest, days, random),
  }
}

/** One of four came within the last two years, the others within twenty. */
function daysKnown(random: Random): number {
  return random.chance(0.25) ? random.int(1, 730) : random.int(731, 7300)
}

/** A whole number that is right on average. */
function about(value: number, random: Random): number {
  return Math.floor(value + random.next())
}
