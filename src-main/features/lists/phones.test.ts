import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { collector } from '../../../tests/support/pdf/collect'
import { type ReadPage, readPdf } from '../../../tests/support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { writePhonesPdf } from './pdf/phones-pdf'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

async function printed(input: Parameters<TestApp['client']['lists']['phones']>[0] = {}) {
  const result = await finish(shop.client.lists.phones(input))
  const { pages } = await readPdf(readFileSync(shop.app.files.look('test', result.file.handle)?.path ?? ''))
  return { result, pages }
}

/** Texts of a page from the left column to the right one, each from top to bottom. */
const inOrder = (page: ReadPage | undefined) =>
  (page?.texts ?? []).toSorted((a, b) => Number(a.x > 105) - Number(b.x > 105) || a.y - b.y || a.x - b.x)
const letters = (page: ReadPage | undefined) =>
  inOrder(page)
    .filter(({ size, text }) => size === 12 && /^[A-Z#]$/.test(text))
    .map(({ text }) => text)

describe('the telephone list', () => {
  test('has name, town and every number that can be called, under the letters of the card box', async () => {
    const home = [{ street: 'Weg 1', postcode: '99423', city: 'Weimar' }]
    await addPerson(shop, 'Ärmel', {
      addresses: home,
      phones: [
        { number: '03643 1' },
        { label: 'mobile', number: '0171 2' },
        { label: 'fax', number: '03643 99' },
      ],
    })
    await addPerson(shop, 'Adler', { phones: [{ number: '03643 3' }] })
    await shop.client.customers.create({ kind: 'company', groupName: '1. FC', phones: [{ number: '110' }] })
    await addPerson(shop, 'von der Heide', { phones: [{ number: '03643 4' }] })
    await shop.client.customers.create({ kind: 'company', groupName: 'Шишкин', phones: [{ number: '7' }] })
    await addPerson(shop, 'Ohne')
    await addPerson(shop, 'Nurfax', { phones: [{ label: 'fax', number: '03643 98' }] })
    const { result, pages } = await printed()
    expect(result).toMatchObject({ rows: 5, pages: 1, excludedTotal: 2 })
    expect(result.excluded.map(({ listName, reason }) => [listName, reason])).toEqual([
      ['Nurfax, Anna', 'noPhone'],
      ['Ohne, Anna', 'noPhone'],
    ])
    expect(letters(pages[0])).toEqual(['#', 'A', 'H', '#'])
    const texts = inOrder(pages[0]).map(({ text }) => text)
    for (const part of ['Ärmel, Anna', 'Weimar', '03643 1', '0171 2', 'von der Heide, Anna', '110'])
      expect(texts).toContain(part)
    for (const part of ['03643 99', 'Ohne, Anna', 'Nurfax, Anna']) expect(texts).not.toContain(part)
    expect(texts.indexOf('Adler, Anna')).toBeLessThan(texts.indexOf('Ärmel, Anna'))
  })

  test('has the direct lines of members and contacts with their names, and leaves out nobody for want of its own', async () => {
    await addGroup(shop, {
      ...{ kind: 'company', groupName: 'Süß & Söhne', phones: [{ number: '03643 555' }] },
      people: [
        { firstName: 'Max', lastName: 'Kern', phones: [{ number: '03643 555-12' }] },
        { firstName: 'Eva', lastName: 'Fort', phones: [{ number: '03643 9' }], leftOn: '2026-01-01' },
      ],
    })
    await addGroup(shop, {
      kind: 'household',
      people: [{ firstName: 'Ute', lastName: 'Klos', phones: [{ number: '0171 2' }] }],
    })
    const { result, pages } = await printed()
    expect(result).toMatchObject({ rows: 2, excludedTotal: 0 })
    const texts = inOrder(pages[0])
    const line = (number: string) =>
      texts.filter(({ y }) => y === texts.find(({ text }) => text === number)?.y).map(({ text }) => text)
    expect(line('03643 555-12')).toEqual(['Max Kern', '03643 555-12'])
    expect(line('0171 2')).toEqual(['Ute Klos', '0171 2'])
    expect(line('03643 555')).toEqual(['Süß & Söhne', '03643 555'])
    expect(texts.map(({ text }) => text)).not.toContain('03643 9')
  })

  test('is not made for advertising: a call needs a consent', async () => {
    const refused = shop.client.lists.phones({ purpose: 'advertising' as never })
    await expect(refused).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('leaves out who is restricted, unless chosen one by one for the shop itself', async () => {
    const id = await addPerson(shop, 'Röder', { phones: [{ number: '1' }] })
    await shop.client.customers.setState({ id, state: 'restricted' })
    expect((await printed({ purpose: 'contract' })).result).toMatchObject({
      rows: 0,
      excluded: [{ reason: 'restricted' }],
    })
    expect((await printed()).result.rows).toBe(0)
    expect((await printed({ selection: { type: 'ids', ids: [id] } })).result.rows).toBe(1)
  })
})

describe('two columns', () => {
  async function written(count: number, name = (n: number) => `Müller, Anna ${n}`) {
    const entries = Array.from({ length: count }, (_, n) => ({
      letter: n < count / 2 ? 'L' : 'M',
      name: name(n),
      town: 'Köln',
      numbers: (n % 7 === 0 ? ['0221 4711', '0171 234567'] : ['0221 4711']).map((number) => ({
        number,
        name: '',
      })),
    }))
    const { output, bytes } = collector()
    const result = await writePhonesPdf({ title: 'Telefonliste', date: '2026-11-22', entries }, output)
    return { result, ...(await readPdf(bytes())) }
  }

  test('hold many, each once, in the order of the alphabet down the left and then the right', async () => {
    const { pages, result } = await written(400)
    expect(result).toEqual({ entries: 400, pages: pages.length })
    expect(pages.length).toBeLessThan(6)
    const names = pages.flatMap(inOrder).flatMap(({ text }) => /^Müller, Anna (\d+)$/.exec(text)?.[1] ?? [])
    expect(names).toEqual(Array.from({ length: 400 }, (_, n) => String(n)))
  })

  test('say their letter again at the top, and never leave one alone at the end', async () => {
    // Of every length there is one at which the second letter falls to the end of a column.
    for (let count = 84; count < 112; count += 1) {
      const { pages } = await written(count)
      for (const page of pages)
        for (const column of [0, 1]) {
          const own = inOrder(page).filter(
            ({ x, size }) => Number(x > 105) === column && size >= 9 && size <= 12,
          )
          const rows = own.filter(({ text }) => /^(Müller|[LM]$)/.test(text))
          if (rows.length === 0) continue
          expect(rows[0]?.text).toMatch(/^[LM]$/)
          expect(rows.at(-1)?.text).toMatch(/^Müller/)
          const foot = Math.max(...page.texts.map(({ y }) => y))
          expect(foot - Math.max(...rows.map(({ y }) => y))).toBeGreaterThan(6)
        }
    }
  })

  test('keep long names and towns within themselves', async () => {
    const { pages } = await written(40, () => 'Freifrau von und zu Hohenstein-Rothenburg, Maximiliane 🍷')
    for (const { texts } of pages)
      for (const { x, width, y } of texts.filter(({ size }) => size === 9)) {
        if (y > 275) continue
        const [left, right] = x < 104 ? [15, 101.1] : [108.9, 195.1]
        expect(x).toBeGreaterThanOrEqual(left - 0.1)
        expect(x + width).toBeLessThanOrEqual(right)
      }
  })
})
