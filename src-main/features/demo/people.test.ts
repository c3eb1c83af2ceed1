import { CardFields } from '@shared/features/customers/card'
import { weekdayName } from '@shared/kernel/civil-date'
import { normalisePhone } from '@shared/kernel/phone'
import { describe, expect, test } from 'vitest'
import { townsOf } from '../postcodes/towns'
import { type DemoCustomer, demoCustomers } from './people'

const today = '2026-11-22'
const many = [...demoCustomers(5000, 1, today)]
const people = many.flatMap(({ card }) => card.people)
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

describe('the same people again', () => {
  test('by the same seed and day', () => {
    expect([...demoCustomers(200, 7, today)]).toEqual([...demoCustomers(200, 7, today)])
  })

  test('whatever the count', () => {
    expect([...demoCustomers(100, 1, today)]).toEqual(many.slice(0, 100))
  })

  test('but others by another seed', () => {
    const names = (seed: number) => [...demoCustomers(50, seed, today)].map(({ card }) => card.people)
    expect(names(2)).not.toEqual(names(1))
  })

  test('one at a time, however many are asked for', () => {
    expect(demoCustomers(Number.MAX_SAFE_INTEGER, 1, today).next().value).toEqual(many[0])
  })
})

describe('cards', () => {
  test('are what the contract takes, without any change', () => {
    for (const { card } of many) expect(CardFields.parse(card)).toEqual(card)
  })

  test('are persons, couples, families and companies with and without contacts', () => {
    const of = (kind: string) => many.filter(({ card }) => card.kind === kind).map(({ card }) => card)
    expect(of('person').length / many.length).toBeCloseTo(0.72, 1)
    expect(of('person').every((card) => card.people.length === 1)).toBe(true)
    expect(of('household').every((card) => card.people.length >= 2)).toBe(true)
    expect(of('household').some((card) => card.groupName.startsWith('Familie '))).toBe(true)
    expect(of('household').some((card) => card.groupName === '')).toBe(true)
    expect(new Set(of('company').map((card) => card.people.length))).toEqual(new Set([0, 1, 2]))
    expect(of('company').every((card) => card.groupName !== '')).toBe(true)
  })

  test('show the letters, titles and birthdays that programs stumble over', () => {
    const names = people.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join('\n')
    expect([...'äöüßÄÖÜşğıİçłńéë’-'].filter((letter) => !names.includes(letter))).toEqual([])
    expect(new Set(people.map(({ title }) => title))).toEqual(new Set(['', 'Dr.', 'Prof. Dr.', 'Dipl.-Ing.']))
    const birthdays = people.flatMap(({ birthday }) => birthday ?? [])
    expect(birthdays.some(({ day, month, year }) => day === 29 && month === 2 && year === null)).toBe(true)
    expect(birthdays.some(({ day, month, year }) => day === 29 && month === 2 && year !== null)).toBe(true)
    expect(birthdays.filter(({ year }) => year === null).length / birthdays.length).toBeCloseTo(0.25, 1)
  })

  test('are seldom without address or with an objection', () => {
    const share = (is: (card: CardFields) => boolean) =>
      many.filter(({ card }) => is(card)).length / many.length
    expect(share((card) => card.addresses.length === 0)).toBeCloseTo(0.03, 2)
    expect(share((card) => card.adObjection)).toBeCloseTo(0.04, 2)
  })

  test('have postcodes that belong to their towns', async () => {
    const places = new Map(
      many.flatMap(({ card }) => card.addresses).map((place) => [place.postcode, place.city]),
    )
    expect(places.size).toBeGreaterThan(90)
    for (const [postcode, city] of places) expect(await townsOf(postcode, 'DE'), postcode).toContain(city)
  })

  test('have numbers and addresses that reach nobody', () => {
    const film = /^\+49(3023125|6990009|4066969|2214710|8999998)\d{3}$|^\+49(17139200|176040690)\d\d$/
    const unassigned = /^\+49[2-9]\d{1,3}11[13479]\d{4}$|^\+49167\d{7}$/
    const numbers = many.flatMap(({ card }) => card.phones).map(({ number }) => normalisePhone(number).e164)
    expect(numbers.filter((number) => !film.test(number ?? '') && !unassigned.test(number ?? ''))).toEqual([])
    const emails = many.flatMap(({ card }) => card.emails).map(({ address }) => address)
    expect(
      emails.filter((address) => !/^[a-z0-9.-]+@([a-z0-9-]+\.)?example\.(de|org|com)$/.test(address)),
    ).toEqual([])
    expect(new Set(emails.filter((address) => !address.startsWith('info@'))).size).toBeGreaterThan(2000)
  })
})

describe('history', () => {
  const dates = ({ contacts, purchases, redemptions }: DemoCustomer) =>
    [contacts, purchases, redemptions].map((entries) => entries.map(({ at }) => at))

  test('lies in the last two years, since the customer is one, in order, on days the shop is open', () => {
    for (const customer of many)
      for (const instants of dates(customer)) {
        expect(instants).toEqual(instants.toSorted())
        const days = instants.map((at) => at.slice(0, 10))
        const since = customer.card.customerSince ?? ''
        expect(days.filter((day) => day < since || day < '2024-11-21' || day > today)).toEqual([])
        expect(days.filter((day) => day !== today && weekdayName(day) === 'Sonntag')).toEqual([])
      }
  })

  test('has few regulars with many purchases and many customers with one or two', () => {
    const counts = many.map(({ purchases }) => purchases.length).sort((a, b) => b - a)
    expect(sum(counts.slice(0, counts.length / 10)) / sum(counts)).toBeGreaterThan(0.4)
    expect(counts.filter((count) => count === 1 || count === 2).length / counts.length).toBeGreaterThan(0.2)
    expect(counts[0]).toBeGreaterThan(100)
  })

  test('has as many entries on average as are asked for', () => {
    const customers = [...demoCustomers(20_000, 1, today, { contacts: 3, purchases: 5 })]
    expect(sum(customers.map(({ contacts }) => contacts.length)) / customers.length).toBeCloseTo(3, 0)
    expect(sum(customers.map(({ purchases }) => purchases.length)) / customers.length).toBeCloseTo(5, 0)
  })

  test('has amounts in whole cents and something for every channel', () => {
    const purchases = many.flatMap((customer) => customer.purchases)
    expect(purchases.filter(({ cents }) => !Number.isInteger(cents) || cents <= 0)).toEqual([])
    expect(purchases.filter(({ date, at }) => !at.startsWith(date))).toEqual([])
    expect(purchases.some(({ date }) => date === today)).toBe(true)
    const contacts = many.flatMap((customer) => customer.contacts)
    expect(new Set(contacts.map(({ channel }) => channel)).size).toBe(8)
    expect(contacts.filter(({ text }) => text.includes('*'))).toEqual([])
  })

  test('redeems points only after they were earned', () => {
    for (const { purchases, redemptions } of many) {
      let balance = 0
      for (const { points, at } of redemptions) {
        const earned = sum(purchases.filter((one) => one.at < at).map(({ cents }) => Math.floor(cents / 100)))
        balance += points
        expect(balance).toBeLessThanOrEqual(earned)
      }
    }
    expect(many.some(({ redemptions }) => redemptions.length > 0)).toBe(true)
  })

  test('has reminders done, overdue, due and to come, in a small sample as well', () => {
    const states = (customers: DemoCustomer[]) =>
      customers
        .flatMap(({ reminders }) => reminders)
        .map(({ dueOn, doneOn }) =>
          doneOn ? 'done' : dueOn < today ? 'overdue' : dueOn === today ? 'today' : 'ahead',
        )
    expect(new Set(states(many))).toEqual(new Set(['done', 'overdue', 'today', 'ahead']))
    expect(states(many.slice(0, 60)).filter((state) => state !== 'done').length).toBeGreaterThan(5)
    expect(
      many.flatMap(({ reminders }) => reminders).filter(({ doneOn }) => doneOn && doneOn > today),
    ).toEqual([])
  })
})
