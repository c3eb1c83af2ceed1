import { type ConsentCell, isLetterAdvertising, sameCell } from '@shared/features/consents/consent'
import type { CardConsents, ConsentEvent } from '@shared/features/consents/contract'
import { reachablePerson } from '@shared/features/consents/reach'
import type { CustomerCard } from '@shared/features/customers/card'
import { civilToday } from '@shared/kernel/civil-date'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { readCard } from '../customers'
import { listNewsletters } from './newsletter-store'
import { type Consenting, consentingPeople, meant } from './people'
import { standingsOf } from './standing'
import { consentsOf, lastCallAt, objectionChanges, objectionDays } from './store'

/** What is known of consents, as the screens show it. */
export function createConsentReader(core: Core) {
  const dayOf = (instant: string) => civilToday(Date.parse(instant), core.clock.timeZone)

  async function card(id: number, db: ReadDatabase | Tx = core.read()): Promise<CustomerCard> {
    return (await readCard(db, id)) ?? fail('NOT_FOUND', { what: 'customer' })
  }

  async function ofCard(customerId: number): Promise<CardConsents> {
    const db = core.read()
    const on = await card(customerId, db)
    const people = consentingPeople(on)
    const ids = people.map(({ id }) => id)
    const said = await consentsOf(db, ids)
    const days = await objectionDays(db, [on.id, ...ids])
    const facts = await standingFacts(db, on)
    return {
      people: people.map((who) => ({
        personId: who.id,
        name: who.name,
        role: who.person?.role ?? '',
        isCompany: who.person === null,
        adObjection: who.person?.adObjection ?? on.adObjection,
        adObjectionOn: days.get(who.id) ?? null,
        standings: standingsOf(on, who, { ...facts, consents: said.get(who.id) ?? [] }),
      })),
      adObjection: on.adObjection,
      adObjectionOn: days.get(on.id) ?? null,
      newsletters: facts.newsletters,
    }
  }

  async function standingFacts(db: ReadDatabase | Tx, { id }: CustomerCard) {
    const lastCall = await lastCallAt(db, id)
    return {
      newsletters: await listNewsletters(db),
      today: core.clock.today(),
      lastCallOn: lastCall === null ? null : dayOf(lastCall),
    }
  }

  /** How things stand with one of a card, inside of an operation that is under way as well. */
  async function standings(db: ReadDatabase | Tx, on: CustomerCard, who: Consenting) {
    const said = await consentsOf(db, [who.id])
    return standingsOf(on, who, { ...(await standingFacts(db, on)), consents: said.get(who.id) ?? [] })
  }

  /** Who of a card may be asked about advertising and never said anything to this purpose on this way. */
  async function silentOn(db: ReadDatabase | Tx, on: CustomerCard, cell: ConsentCell): Promise<number[]> {
    const today = core.clock.today()
    const people = consentingPeople(on).filter(({ person }) => {
      const { barred, adBar } = reachablePerson(on, person, [], today)
      return barred === null && adBar === null
    })
    const said = await consentsOf(
      db,
      people.map(({ id }) => id),
    )
    return people.flatMap(({ id }) => (said.get(id)?.some((one) => sameCell(one, cell)) ? [] : [id]))
  }

  /** NOT_FOUND where nobody like that is on the card. */
  async function history(customerId: number, personId: number | undefined, cell: ConsentCell) {
    const db = core.read()
    const on = await card(customerId, db)
    const who = meant(on, personId) ?? fail('NOT_FOUND', { what: 'customer' })
    const said = (await consentsOf(db, [who.id])).get(who.id) ?? []
    const events: ConsentEvent[] = said
      .filter((one) => sameCell(one, cell))
      .map((one) => ({ what: 'said', on: one.on, at: one.at, actor: one.actor, said: one }))
    if (isLetterAdvertising(cell))
      for (const id of new Set([who.id, on.id])) events.push(...(await objections(db, id)))
    // Of one instant the later line of the record stands above.
    return events.reverse().sort((a, b) => b.on.localeCompare(a.on) || b.at.localeCompare(a.at))
  }

  async function objections(db: ReadDatabase, id: number): Promise<ConsentEvent[]> {
    const changes = await objectionChanges(db, id)
    return changes.map(({ at, actor, objects, on }) => ({
      what: objects ? 'objected' : 'objectionLifted',
      on: (objects ? on : null) ?? dayOf(at),
      at,
      actor,
      said: null,
    }))
  }

  return { card, ofCard, standings, silentOn, history }
}

export type ConsentReader = ReturnType<typeof createConsentReader>
