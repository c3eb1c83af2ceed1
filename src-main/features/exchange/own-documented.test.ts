import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { columnLabel, ownColumnKeys } from '@shared/features/exchange/own-columns'
import { extraKeys, extraName } from '@shared/features/exchange/own-vcard'
import { ownFiles } from '@shared/texts/de/own-files'
import { expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { savedFile } from '../../../tests/support/own-round-trip'
import { openTestApp } from '../../../tests/support/test-app'
import { loggedTables } from '../../db/logged-tables'
import { openZip } from './own-zip'

const told = readFileSync(resolve(import.meta.dirname, 'own-files.md'), 'utf8')

test('every column of a table and every extra of a vCard stands in the description of the formats', () => {
  const words = new Set(told.split(/[|,`\n]/).map((word) => word.trim()))
  const columns = ownColumnKeys.map(columnLabel).filter((label) => !words.has(label))
  const extras = extraKeys.map(extraName).filter((name) => !told.includes(`\`${name}\``))
  expect({ columns, extras }).toEqual({ columns: [], extras: [] })
  expect(told).toContain(ownFiles.mark)
})

test('the whole file says what is in it: every table of the shop, and where its references lead', async () => {
  const shop = await openTestApp()
  try {
    await addPerson(shop, 'Röder')
    await shop.client.settings.update({ group: 'shop', value: { name: 'Weinhaus' } })
    await shop.client.settings.update({ group: 'lock', value: { afterMinutes: 5 } })
    const zip = await openZip(await savedFile(shop, 'whole'))
    if (!zip) throw new Error('no ZIP file')
    const read = async (name: string) => {
      const pieces: Uint8Array[] = []
      for await (const piece of await zip.read(name)) pieces.push(piece as Uint8Array)
      return Buffer.concat(pieces).toString('utf8')
    }
    const schema = JSON.parse(await read('schema.json'))
    const manifest = JSON.parse(await read('tante-emma.json'))
    const tables = Object.keys(loggedTables).toSorted()
    expect(Object.keys(schema.$defs).toSorted()).toEqual(tables)
    expect(manifest.tables.map(({ name }: { name: string }) => name).toSorted()).toEqual(tables)
    expect(schema.$defs.phone.properties.customer_id).toEqual({
      type: 'integer',
      description: 'id in daten/customer.jsonl',
    })
    for (const table of tables) expect(zip.has(`daten/${table}.jsonl`)).toBe(true)
    const [row] = (await read('daten/customer.jsonl')).trim().split('\n')
    expect(Object.keys(schema.$defs.customer.properties).toSorted()).toEqual(
      Object.keys(JSON.parse(row ?? '')).toSorted(),
    )
    // No PIN travels, so a lock that came along could not be opened.
    const settings = (await read('daten/setting.jsonl')).trim().split('\n')
    expect(settings.map((line) => JSON.parse(line).key)).toEqual(['shop'])
    expect(await read('LIESMICH.txt')).toContain('schema.json')
    zip.close()
  } finally {
    await shop.close()
  }
})
