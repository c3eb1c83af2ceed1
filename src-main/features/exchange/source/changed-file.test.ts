import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeTable } from '../../../tables/table-file'
import { openSource } from './open-source'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-changed-'))
  path = join(folder, 'kunden')
})
afterEach(() => rmSync(folder, { recursive: true }))

const names = ['Röder', 'Klos', 'Maier']
const card = (name: string) =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nN:${name};Ute\r\nFN:Ute ${name}\r\nEND:VCARD\r\n`
const entry = (name: string) => `dn: cn=${name}\nobjectClass: person\ncn: Ute ${name}\nsn: ${name}\n\n`

async function* rows() {
  yield names.map((name) => [name, 'Bonn'])
}

const formats: Record<string, () => Promise<unknown>> = {
  csv: async () => writeFileSync(path, ['Nachname;Ort', ...names.map((name) => `${name};Bonn`)].join('\n')),
  vcard: async () => writeFileSync(path, names.map(card).join('')),
  ldif: async () => writeFileSync(path, names.map(entry).join('')),
  xlsx: () =>
    writeTable(path, 'xlsx', {
      ...{ title: 'Kunden', header: ['Nachname', 'Ort'], rows: rows() },
    }),
}

test.each(Object.keys(formats))(
  'a file of the format %s that changes while it is read is refused',
  async (format) => {
    await formats[format]?.()
    const source = await openSource({ path })
    expect(source.format).toBe(format)
    let read = 0
    const reading = (async () => {
      for await (const _ of source.records({})) {
        read += 1
        utimesSync(path, new Date(2020, 1, 1), new Date(2020, 1, 1))
      }
    })()
    await expect(reading).rejects.toThrow('changedWhileRead')
    expect(read).toBe(names.length)
  },
)
