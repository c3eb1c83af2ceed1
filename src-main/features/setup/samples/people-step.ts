import type { PersonFields } from '@shared/features/customers/card'
import { cardNames } from '@shared/features/customers/rules'
import { addDays } from '@shared/kernel/civil-date'
import type { Tx } from '../../../db/operate'
import { deriveNewCard, insertCards } from '../../customers'
import type { Cast, DemoCustomer, DemoLife } from '../../demo'
import { addBookings, type Sample } from './bookings'
import { addConsents } from './consents'
import { addKept } from './kept'
import type { PaperOn } from './papers'
import { addSaid } from './said'
import { openSheet } from './sheet'
import type { SampleShop } from './shop'
import { writeStandings } from './standings'

export type Person = { customer: DemoCustomer; life: DemoLife }

/**
 * Writes made-up customers with everything on their cards but files. Answers who they are, which files go with them,
 * and the ids of those whose derived rows were written with them.
 */
export async function writePeople(tx: Tx, batch: readonly Person[], shop: SampleShop) {
  const cards = batch.map(({ life }) => life.card)
  const { ids, all } = await insertCards(tx, cards, shop.stamp, {
    derived: cards.map((card) => deriveNewCard(card, shop.today)),
    writtenOn: (at) => cameAbout(batch[at], shop),
  })
  const samples = batch.map((person, at): Sample => {
    const id = ids[at] ?? 0
    const { kind, people } = person.life.card
    // Members are written behind their card.
    return { ...person, id, people: kind === 'person' ? [id] : people.map((_, place) => id + 1 + place) }
  })
  const sheet = await openSheet(tx)
  const papers: PaperOn[] = []
  for (const sample of samples) {
    addBookings(sheet, sample, shop)
    const [entryId = null] = addKept(sheet, sample, shop)
    addSaid(sheet, sample, shop)
    addConsents(sheet, sample, shop)
    const { card, papers: own } = sample.life
    for (const paper of own)
      papers.push({ paper, customerId: sample.id, entryId, name: cardNames(card).displayName })
  }
  await sheet.write()
  await writeStandings(tx, samples, shop)
  return { cast: samples.map(castOf), papers, all }
}

/** The card was written when the customer came first. */
function cameAbout(person: Person | undefined, { stamp }: SampleShop) {
  const day = person && firstDay(person.customer)
  return day && day < stamp.today ? { now: `${day}T09:30:00.000Z`, today: day } : stamp
}

/** Since when somebody is a customer, or the day of what happened first. */
export function firstDay({ card, purchases, contacts }: DemoCustomer): string | null {
  const happened = [...purchases, ...contacts].map(({ at }) => at.slice(0, 10)).toSorted()
  return card.customerSince ?? (happened[0] ? addDays(happened[0], -1) : null)
}

function castOf({ customer, life, id, people }: Sample): Cast {
  const { kind, adObjection, addresses, people: persons } = life.card
  return {
    id,
    kind,
    here: life.standing === null && !life.minimal,
    adObjection: adObjection || (kind === 'person' && persons[0]?.adObjection === true),
    city: addresses[0]?.city ?? '',
    street: addresses[0]?.street ?? '',
    bought: customer.purchases.length > 0,
    people: persons.map((person, place) => ({ id: people[place] ?? id, ...namedOf(person) })),
  }
}

const namedOf = ({ lastName, birthday, role, salutation }: PersonFields) => ({
  ...{ lastName, role, salutation },
  born: birthday?.year ?? null,
})
