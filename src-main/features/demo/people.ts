import type { CardFields } from '@shared/features/customers/card'
import { addDays, type CivilDate, partsOf } from '@shared/kernel/civil-date'
import type { Assortment } from './assortment'
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
  type Setting,
} from './history'
import { type Random, randomFrom, seedOf } from './random'
import { shopDays } from './shop-days'
import { wineAndDeli } from './shops/wine-and-deli'

/** A made-up customer with two years of history; every list oldest first, instants in UTC. */
export type DemoCustomer = {
  card: CardFields
  contacts: DemoContact[]
  purchases: DemoPurchase[]
  redemptions: DemoRedemption[]
  reminders: DemoReminder[]
}

/** How many entries a customer has on average. */
export type DemoMeans = {
  contacts: number
  purchases: number
  /** The share of customers with an open reminder. */
  reminders?: number
}

/**
 * Made-up but plausible customers of a shop (of wine, unless another one is named), one at a time and without keeping any: the same seed, day and
 * means give the same people, and the n-th is the same whatever the count. Few have many purchases, many have
 * one or two (a lognormal distribution: the top tenth holds about half). No phone number or e-mail address
 * reaches anybody.
 */
export function* demoCustomers(
  count: number,
  seed: number,
  today: CivilDate,
  means: DemoMeans = { contacts: 4, purchases: 8 },
  goods: Assortment = wineAndDeli,
): Generator<DemoCustomer, void, void> {
  const setting = { days: shopDays(today), goods }
  for (let n = 0; n < count; n++) yield demoCustomer(n, randomFrom(seedOf(seed, n)), setting, means)
}

function demoCustomer(n: number, random: Random, setting: Setting, means: DemoMeans): DemoCustomer {
  const { days, goods } = setting
  const known = daysKnown(random)
  const oldest = Math.min(known, days.count - 1)
  const since = random.chance(0.95) ? addDays(days.date(0), -known) : null
  const card = demoCard(n, since, partsOf(days.date(0)).year, goods, random)
  const loyalty = Math.min(random.skewed(1.2), 30)
  const bought = purchases(about(means.purchases * loyalty, random), oldest, setting, random)
  if (bought.length > 24) card.tags.unshift('Stammkunde')
  return {
    card,
    contacts: contacts(about(means.contacts * (0.4 + 0.6 * loyalty), random), oldest, setting, random),
    purchases: bought,
    redemptions: redemptions(bought, random),
    // A small sample shows some, too, and a large shop is not buried in them.
    reminders: reminders(n < 60 ? 0.2 : (means.reminders ?? 0.03), oldest, setting, random),
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
