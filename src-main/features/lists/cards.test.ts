import { readFileSync } from 'node:fs'
import type { CardInput } from '@shared/features/customers/card'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

type Input = Parameters<TestApp['client']['lists']['cards']>[0]

async function printed(input: Input = {}) {
  const result = await finish(shop.client.lists.cards(input))
  const { pages, info } = await readPdf(
    readFileSync(shop.app.files.look('test', result.file.handle)?.path ?? ''),
  )
  return { result, pages, info, text: pages.map(({ text }) => text).join('\n') }
}

const anna: Partial<CardInput> & { birthday: { day: number; month: number; year: number } } = {
  birthday: { day: 29, month: 2, year: 1980 },
  addresses: [
    { street: 'Am Markt 1', postcode: '01067', city: 'Dresden' },
    { label: 'billing', poBox: '4711', postcode: '1010', city: 'Wien', country: 'AT' },
  ],
  phones: [{ number: '0351 4711' }, { label: 'mobile', number: '0171 234567' }],
  emails: [{ address: 'anna@example.de' }],
  tags: ['Stammkunde', 'Barolo'],
  note: 'Trinkt rot.\n\nKommt samstags.',
  customerSince: '2020-03-01',
}

/** A card with something in every part. */
async function fullCard(): Promise<number> {
  const id = await addPerson(shop, 'Röder', anna)
  const requestId = () => crypto.randomUUID()
  const { client } = shop
  await client.purchases.book({
    customerId: id,
    cents: 123_450,
    text: 'Kiste Barolo',
    requestId: requestId(),
  })
  await client.history.add({
    customerId: id,
    channel: 'call',
    text: 'Fragt nach Silvaner',
    requestId: requestId(),
  })
  await client.reminders.add({ customerId: id, text: 'Rückruf', dueOn: '2026-12-01' })
  await client.wishes.add({ customerId: id, text: 'Barolo 2019', category: 'Wein', untilOn: '2027-01-31' })
  return id
}

describe('a printed card', () => {
  test('has everything that stands on it', async () => {
    await fullCard()
    const { text, result, info } = await printed()
    expect(result).toMatchObject({ rows: 1, pages: 1, excludedTotal: 0 })
    expect(info).toMatchObject({ Title: 'Kundenkarten' })
    for (const part of [
      ...['Anna Röder', 'Kunde Nr. 0001 · Kunde seit 01.03.2020 · 1.234 Punkte'],
      ...['Am Markt 1, 01067 Dresden', 'Rechnung', 'Postfach 4711, 1010 Wien, Österreich'],
      ...['0351 4711', 'Mobil', '0171 234567', 'anna@example.de', '29.02.1980', 'Barolo, Stammkunde'],
      ...['Trinkt rot.', 'Kommt samstags.', '01.12.2026', 'Rückruf', 'Barolo 2019 (bis 31.01.2027)'],
      ...['1 Einkauf, zusammen 1.234,50 €, am 22.11.2026'],
      ...[
        'Einkauf 1.234,50 €, Kiste Barolo',
        'Anruf: Fragt nach Silvaner',
        'Seite 1 von',
        'Stand 22.11.2026',
      ],
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(part)
  })

  test('has only the parts that were asked for, and says when nothing is left', async () => {
    await fullCard()
    const { text } = await printed({ parts: ['contact'] })
    expect(text).toContain('0351 4711')
    for (const part of ['Dresden', 'Trinkt rot', 'Rückruf', 'Barolo']) expect(text).not.toContain(part)
    await addPerson(shop, 'Leer')
    const empty = await printed({ selection: { type: 'ids', ids: [2] } })
    expect(empty.text).toContain('Auf dieser Karte steht sonst nichts.')
  })

  test('names the people of a household with role, birthday and what must not be overlooked', async () => {
    const { id, people } = await addGroup(shop, {
      kind: 'household',
      people: [
        { firstName: 'Ute', lastName: 'Klos', role: 'Mutter', birthday: { day: 24, month: 12, year: null } },
        { firstName: 'Jan', lastName: 'Klos', adObjection: true },
      ],
    })
    await shop.client.customers.setState({
      id,
      personId: people[0] ?? 0,
      state: 'deceased',
      on: '2026-05-03',
    })
    await shop.client.customers.setState({ id, state: 'restricted' })
    const { text } = await printed({ selection: { type: 'ids', ids: [id] } })
    expect(text).toContain('Mutter')
    expect(text).toContain('Ute Klos · geb. 24.12. · verstorben am 03.05.2026')
    expect(text).toContain('Jan Klos · keine Werbung')
    expect(text).toContain('gesperrt seit 22.11.2026 · keine Werbung an Jan Klos')
  })

  test('does not leave the shop for advertising where somebody objects, and names nobody who does', async () => {
    await addPerson(shop, 'Böhm', { adObjection: true })
    await addGroup(shop, {
      kind: 'household',
      people: [
        { firstName: 'Ute', lastName: 'Klos' },
        { firstName: 'Jan', lastName: 'Klos', adObjection: true },
      ],
    })
    const { text, result } = await printed({ purpose: 'advertising' })
    expect(result).toMatchObject({ rows: 1, excludedTotal: 1, excluded: [{ reason: 'objection' }] })
    expect(text).toContain('Ute Klos')
    for (const name of ['Jan', 'Böhm']) expect(text).not.toContain(name)
  })

  test('longer than a page goes on with its name, and loses no line', async () => {
    const note = Array.from({ length: 150 }, (_, line) => `Zeile ${line}.`).join('\n')
    const lang = await addPerson(shop, 'Lang', { note })
    await addPerson(shop, 'Zuletzt')
    for (const pageEach of [true, false]) {
      const { pages, text, result } = await printed({ pageEach })
      expect(result.pages).toBe(pages.length)
      expect(pages[1]?.text).toContain('Anna Lang (Fortsetzung)')
      for (let line = 0; line < 150; line += 1) expect(text).toContain(`Zeile ${line}.`)
      for (const { texts } of pages) {
        const foot = Math.max(...texts.map(({ y }) => y))
        const lowest = Math.max(...texts.map(({ y }) => y).filter((y) => y < foot - 1))
        expect(foot - lowest).toBeGreaterThan(4)
      }
    }
    expect(lang).toBe(1)
  })

  test('each stands on a page of its own, or several share one and none that fits is parted', async () => {
    for (let n = 0; n < 9; n += 1) await addPerson(shop, `Name${n}`, { note: 'Eins\nZwei\nDrei' })
    expect((await printed()).pages.map(({ text }) => /Anna Name\d/.exec(text)?.[0])).toEqual(
      Array.from({ length: 9 }, (_, n) => `Anna Name${n}`),
    )
    const { pages } = await printed({ pageEach: false })
    expect(pages.length).toBeLessThan(4)
    for (const { text } of pages) {
      expect(text).not.toContain('Fortsetzung')
      expect(text.match(/Name\d/g)).toHaveLength(text.match(/Drei/g)?.length ?? -1)
    }
  })

  test('follows the order that was chosen', async () => {
    await addPerson(shop, 'Zander', { number: '1' })
    await addPerson(shop, 'Adler', { number: '2' })
    const { pages } = await printed({ sort: 'number', descending: true })
    expect(pages[0]?.text).toContain('Adler')
  })

  test('of strange texts does no harm', async () => {
    await addPerson(shop, 'عميل', {
      note: `🍷\t${'Donaudampfschifffahrt'.repeat(60)}\r\n‮rückwärts`,
      tags: ['<b>'],
    })
    const { text, result } = await printed({ title: '„Süß & Söhne“' })
    expect(result.file.name).toContain('Süß & Söhne')
    expect(text).toContain('<b>')
  })

  test('of nobody says so', async () => {
    const { text, result } = await printed()
    expect([result.rows, result.pages]).toEqual([0, 1])
    expect(text).toContain('Niemand gehört zu dieser Auswahl.')
  })
})
