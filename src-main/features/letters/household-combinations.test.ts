import { readFileSync } from 'node:fs'
import type { CardInput } from '@shared/features/customers/card'
import type { ExclusionReason, Purpose } from '@shared/features/selections/selection'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const home = { street: 'Neckarweg 17', postcode: '69120', city: 'Heidelberg' }
const bornChild = { birthday: { day: 1, month: 2, year: 2016 } }

/** Each way in which somebody can belong to a household; the first names tell them apart in what is printed. */
const kinds = {
  Aktiva: {},
  Aktivo: {},
  Objekta: { adObjection: true },
  Deceda: {},
  Gegangene: { leftOn: '2026-10-01' },
  Gesperrte: { ownCard: 'restricted' },
  Verzogene: { ownCard: 'moved' },
  Verlorene: { ownCard: 'lost' },
  Kindchen: bornChild,
  Kindmarke: { child: true },
  Kindobjekt: { ...bornChild, adObjection: true },
  Kindtot: bornChild,
} as const
type Kind = keyof typeof kinds
const all = Object.keys(kinds) as Kind[]
const inOrder = (some: readonly Kind[]) => all.filter((kind) => some.includes(kind))
const isDead = (kind: Kind) => kind === 'Deceda' || kind === 'Kindtot'
const isChild = (kind: Kind) => kind.startsWith('Kind')
const isAdult = (kind: Kind) => !isChild(kind)

/** Whom something of this purpose may reach, said once more and in other words than the program does. */
function mayReach(kind: Kind, purpose: Purpose): boolean {
  if (isDead(kind) || ['Gegangene', 'Gesperrte', 'Verzogene'].includes(kind)) return false
  if (purpose !== 'advertising') return true
  return kind === 'Aktiva' || kind === 'Aktivo'
}

type Household = { id: number; kinds: Kind[]; family: boolean }

async function addHousehold(members: Kind[], family: boolean): Promise<Household> {
  const people: NonNullable<CardInput['people']> = []
  for (const kind of members) {
    const { ownCard, ...more } = { ownCard: undefined, ...kinds[kind] }
    // „Du“, so that the salutation says the first names.
    const du = { salutation: 'ms', addressForm: 'informal' } as const
    const person = { firstName: kind, lastName: 'Klos', ...du, ...more }
    if (!ownCard) people.push(person)
    else {
      const id = await addPerson(shop, 'Klos', { people: [person] })
      await shop.client.customers.setState({ id, state: ownCard })
      people.push({ id, ownCard: true })
    }
  }
  const groupName = family ? 'Familie Klos' : ''
  const { card } = await shop.client.customers.create({
    kind: 'household',
    groupName,
    people,
    addresses: [home],
  })
  for (const person of card.people)
    if (isDead(person.firstName as Kind))
      await shop.client.customers.setState({ id: card.id, personId: person.id ?? 0, state: 'deceased' })
  return { id: card.id, kinds: members, family }
}

/** Every kind alone and every pair of them, called „Familie“ and not. */
async function everyHousehold(): Promise<Household[]> {
  const households: Household[] = []
  for (const family of [true, false])
    for (const [index, first] of all.entries())
      for (const second of all.slice(index))
        households.push(await addHousehold(first === second ? [first] : [first, second], family))
  return households
}

/** What the list for Word has of each recipient: lines of the address and the salutation. */
async function written(purpose: Purpose, households: Household[]) {
  const { file, recipientIds, excluded } = await finish(
    shop.client.letters.export({
      letter: { subject: 'Post', body: '{{Briefanrede}}', purpose },
      selection: { type: 'ids', ids: households.map(({ id }) => id) },
      format: 'csv',
    }),
  )
  const text = readFileSync(shop.app.files.look('test', file.handle)?.path ?? '', 'utf8')
  const [header = '', ...rows] = text.trim().split(/\r?\n/)
  expect(header).toMatch(/^\uFEFF?Anschrift1;.*;Anschrift6;Briefanrede;/)
  const lines = new Map(recipientIds.map((id, index) => [id, rows[index] ?? '']))
  const reasons = new Map(excluded.map(({ customerId, reason }) => [customerId, reason]))
  return { lines, reasons }
}

const reasonsOf: Record<string, readonly ExclusionReason[]> = {
  advertising: ['objection', 'deceased', 'nobodyThere', 'restricted', 'moved', 'lost', 'child'],
  contract: ['deceased', 'nobodyThere', 'restricted', 'moved'],
  legal: ['deceased', 'nobodyThere', 'restricted', 'moved'],
}

test('whatever people a household has, address and salutation name the adults it may reach and nobody else', async () => {
  const households = await everyHousehold()
  for (const purpose of ['advertising', 'contract', 'legal'] as const) {
    const { lines, reasons } = await written(purpose, households)
    for (const { id, kinds: members, family } of households) {
      const about = `${purpose}, ${members.join(' und ')}${family ? ', Familie' : ''}`
      const belong: Kind[] = members.filter((kind) => kind !== 'Gegangene')
      const adults = belong.filter(isAdult)
      const reached = (adults.length > 0 ? adults : belong).filter((kind) => mayReach(kind, purpose))
      const line = lines.get(id)
      if (reached.length === 0) {
        expect([about, line]).toEqual([about, undefined])
        expect(reasonsOf[purpose], about).toContain(reasons.get(id))
        continue
      }
      const asFamily = family && adults.every((kind) => mayReach(kind, purpose))
      const [address, salutation] = [line?.split(';').slice(0, 6).join(), line?.split(';')[6]]
      for (const part of [address, salutation]) {
        const named = all.filter((kind) => part?.includes(kind))
        expect([about, part?.includes('Familie')]).toEqual([about, asFamily])
        expect([about, named]).toEqual([about, asFamily ? [] : inOrder(reached)])
      }
      expect(all.filter((kind) => !reached.includes(kind) && line?.includes(kind))).toEqual([])
    }
  }
}, 120_000)
