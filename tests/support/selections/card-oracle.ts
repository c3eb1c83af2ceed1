import { addressOn } from '@shared/features/customers/address'
import type { CardField, TextTest } from '@shared/features/customers/leaves'
import { tagKey } from '@shared/features/customers/rules'
import { StageRules, stageOf } from '@shared/features/customers/stage'
import type { Leaf, LeafOf } from '@shared/features/selections/leaves'
import { ageOn, type Birthday, nextOccurrence } from '@shared/kernel/birthday'
import { addDays, partsOf } from '@shared/kernel/civil-date'
import { sortKey } from '@shared/kernel/collation'
import { plainLetters } from '@shared/kernel/latin'
import { inRange } from '@shared/kernel/range'
import type { StoredRow } from '../../../src-main/db/schema'
import { purchasesOf } from './hanging-oracle'
import { type Card, dayIn, instantIn, peopleOf, rowsOf, type World } from './rows'

/** Leaves over the card itself; undefined for all others. */
export function cardHolds(leaf: Leaf, card: Card, world: World): boolean | undefined {
  const { today } = world
  const address = addressOf(card, world)
  const people = peopleOf(world, card).flatMap((id) => rowsOf(world, 'customer', 'id', id))
  const birthdays = people.flatMap(({ state, birth_day: day, birth_month: month, birth_year: year }) =>
    state === 'deceased' || day === null || month === null ? [] : [{ day, month, year }],
  )
  switch (leaf.type) {
    case 'all':
      return true
    case 'ids':
      return leaf.ids.includes(card.id)
    case 'tag':
      return rowsOf(world, 'customer_tag', 'customer_id', card.id).some(
        ({ tag_id }) => rowsOf(world, 'tag', 'id', tag_id)[0]?.folded === tagKey(leaf.tag),
      )
    case 'postcode':
      return !!address?.postcode.startsWith(leaf.prefix)
    case 'postcodeRange': {
      if (!address || leaf.from.length !== leaf.to.length) return false
      const begin = address.postcode.slice(0, leaf.to.length)
      return address.postcode >= leaf.from && begin <= leaf.to
    }
    case 'town':
      return sortKey(address?.city ?? '') === sortKey(leaf.town)
    case 'near':
      return address?.country === 'DE' && isNear(address.postcode, leaf)
    case 'address':
      return isComplete(address) === (leaf.is === 'complete')
    case 'stage':
      return (card.stage_override ?? byRules(card, world)) === leaf.stage
    case 'kind':
      return card.kind === leaf.kind
    case 'state':
      return card.state === leaf.state
    case 'responsible':
      return card.responsible_id === leaf.staffId
    case 'birthMonth':
      return birthdays.some(({ month }) => month === leaf.month)
    case 'birthday':
      return birthdays.some((birthday) => keptWithin(birthday, leaf, today))
    case 'age':
      return birthdays.some((birthday) => {
        const age = ageOn(birthday, today)
        return age !== null && inRange(age, leaf)
      })
    case 'cardField':
      return passes(wordsOf(leaf.field, card, people, address, world), leaf)
    case 'preferredChannel':
      return card.preferred_channel === leaf.channel
    case 'customerSince':
      return dayIn(card.customer_since, leaf.period, world)
    case 'created':
      return instantIn(card.created_at, leaf.period, world)
    case 'changed':
      return instantIn(card.updated_at, leaf.period, world)
    case 'adObjection':
      return card.ad_objection === 1
    case 'memberOf':
      return groupsOf(card, world).some(({ group_id }) => group_id === leaf.groupId)
    case 'belongsTo':
      return groupsOf(card, world).some(({ group_id }) =>
        rowsOf(world, 'customer', 'id', group_id).some(
          ({ kind, deleted_at }) => kind === leaf.kind && deleted_at === null,
        ),
      )
  }
}

const groupsOf = (card: Card, world: World) =>
  rowsOf(world, 'membership', 'person_id', card.id).filter(({ to_date }) => to_date === null)

type Address = StoredRow<'address'>
function addressOf(card: Card, world: World): Address | undefined {
  const rows = rowsOf(world, 'address', 'customer_id', card.id)
    .toSorted((a, b) => a.position - b.position || a.id - b.id)
    .map((row) => ({ ...row, fromOn: row.from_on, toOn: row.to_on }))
  return addressOn(rows, world.today)
}

/** The postcodes of the made-up shop: Dresden and Heidelberg are 430 km apart. */
function isNear(postcode: string, { place, km }: LeafOf<'near'>): boolean {
  const towns: Record<string, string> = { '01067': 'dresden', '69115': 'heidelberg' }
  const from = { '69115': 'heidelberg', '69115 Heidelberg': 'heidelberg', dresden: 'dresden' }[place]
  const town = towns[postcode]
  return town !== undefined && from !== undefined && (town === from || km > 430)
}

function isComplete(address: Address | undefined): boolean {
  if (!address) return false
  const { street, po_box, city, country } = address
  const postcode = (po_box && address.po_box_postcode ? address.po_box_postcode : address.postcode).trim()
  const pattern = { DE: /^(?!00)\d{5}$/, AT: /^[1-9]\d{3}$/, CH: /^[1-9]\d{3}$/, LI: /^94(8[5-9]|9[0-8])$/ }[
    country
  ]
  return (street + po_box).trim() !== '' && city.trim() !== '' && (pattern?.test(postcode) ?? true)
}

function byRules(card: Card, world: World) {
  const rules = StageRules.parse({})
  const days = purchasesOf(card, world)
    .map(({ on_date }): string => on_date)
    .toSorted()
  const facts = {
    purchases: days.length,
    firstOn: days[0] ?? null,
    lastOn: days.at(-1) ?? null,
    nthLastOn: days.at(-rules.regularPurchases) ?? null,
  }
  return stageOf(facts, rules, world.today)
}

function keptWithin(birthday: Birthday, { within }: LeafOf<'birthday'>, today: string): boolean {
  const { month } = partsOf(today)
  if (within === 'thisMonth') return birthday.month === month
  if (within === 'nextMonth') return birthday.month === (month === 12 ? 1 : month + 1)
  return nextOccurrence(birthday, today, 'feb28') <= addDays(today, within.days)
}

function wordsOf(
  field: CardField,
  card: Card,
  people: Card[],
  address: Address | undefined,
  world: World,
): (string | null)[] {
  const ofCard: Partial<Record<CardField, string | null>> = {
    groupName: card.group_name,
    number: card.number,
    note: card.note,
    source: card.source,
    specialTerms: card.special_terms,
    paymentRemark: card.payment_remark,
    street: address?.street ?? '',
    city: address?.city ?? '',
  }
  switch (field) {
    case 'firstName':
      return people.map(({ first_name }) => first_name)
    case 'lastName':
      return people.map(({ last_name }) => last_name)
    case 'title':
      return people.map(({ title }) => title)
    case 'phone':
      return people
        .flatMap(({ id }) => rowsOf(world, 'phone', 'customer_id', id))
        .map(({ number }) => number.replace(/[ /()-]/g, ''))
    case 'email':
      return people.flatMap(({ id }) => rowsOf(world, 'email', 'customer_id', id)).map((row) => row.address)
    case 'web':
      return rowsOf(world, 'web_address', 'customer_id', card.id).map(({ url }) => url)
    default:
      return [ofCard[field] ?? '']
  }
}

function passes(all: (string | null)[], { field, test, text }: LeafOf<'cardField'>): boolean {
  const words = all.flatMap((one) => (one ? [plainLetters(one)] : []))
  const wanted = field === 'phone' ? text.replace(/[ /()-]/g, '') : plainLetters(text)
  const by: Record<TextTest, (one: string) => boolean> = {
    filled: () => true,
    empty: () => true,
    contains: (one) => one.includes(wanted),
    begins: (one) => one.startsWith(wanted),
    equals: (one) => one === wanted,
  }
  return words.some(by[test]) !== (test === 'empty')
}
