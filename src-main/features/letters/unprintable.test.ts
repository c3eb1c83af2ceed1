import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

/** A sign that no typeface of the program draws. */
const strange = '\u{1F377}'
const address = { street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }
const all = { type: 'all' as const }
const letter = { subject: 'Adventsverkostung', body: '{{Briefanrede}}', purpose: 'contract' as const }

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
  await addPerson(shop, 'Adler', { addresses: [address] })
})
afterEach(() => shop.close())

const check = () => shop.client.letters.check({ purpose: 'contract', selection: all })
const print = async (format: 'pdf' | 'csv') => {
  const made = await finish(shop.client.letters.export({ letter, selection: all, format }))
  return { made, bytes: readFileSync(shop.app.files.look('test', made.file.handle)?.path ?? '') }
}

describe('what no typeface can print', () => {
  test.each([
    ['a name', `Traube ${strange}`, address],
    ['an address', 'Traube', { ...address, street: `Weg ${strange}` }],
  ])('in %s leaves out the letter and is named; the list for Word has it', async (_, lastName, where) => {
    const id = await addPerson(shop, lastName, { addresses: [where] })
    const leftOut = [expect.objectContaining({ customerId: id, reason: 'unprintable' })]
    expect(await check()).toMatchObject({ recipients: 1, excluded: leftOut })
    const { made, bytes } = await print('pdf')
    expect(made).toMatchObject({ letters: 1, excluded: leftOut })
    const texts = (await readPdf(bytes)).pages.map(({ text }) => text).join(' ')
    expect(texts).toContain('Adler')
    expect(texts).not.toContain('Traube')
    const list = await print('csv')
    expect(list.bytes.toString()).toContain(strange)
  })

  test('names nobody whose note alone has it', async () => {
    await addPerson(shop, 'Traube', { addresses: [address], note: strange })
    expect(await check()).toMatchObject({ recipients: 2, excluded: [] })
  })
})
