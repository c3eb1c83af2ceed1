import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { finish, openTestApp } from '../../../tests/support/test-app'

test('who looks after customers is found by name or initials; a stranger stands in the note', async () => {
  const shop = await openTestApp()
  try {
    const { client } = shop
    await client.staff.add({ name: 'Ute Klos', initials: 'UK' })
    await client.staff.add({ name: 'Jan Öztürk', initials: 'JÖ' })
    const { staff } = await client.staff.list()
    const idOf = (initials: string) => staff.find((one) => one.initials === initials)?.id ?? 0
    const path = join(mkdtempSync(join(tmpdir(), 'tante-emma-responsible-')), 'liste.csv')
    const bring = async (...rows: string[]) => {
      writeFileSync(path, ['Kundennummer;Nachname;Betreuer', ...rows].join('\n'))
      return shop.app.files.bring('test', path)
    }
    const rows = ['K-1;Adam;ute  klos', 'K-2;Beier;jö', 'K-3;Cohn;Karl Fremd']
    const preview = await client.exchange.previewImport({ file: await bring(...rows) })
    expect(preview.rows[0]?.card).toContainEqual({ label: 'Zuständig', value: 'Ute Klos' })
    const result = await finish(client.exchange.runImport({ file: await bring(...rows) }))
    expect(result).toMatchObject({ created: 3, remarksTotal: 1 })
    const seen = async () => {
      const list = await client.customers.list({})
      const cards = await Promise.all(list.rows.map(({ id }) => client.customers.get({ id })))
      return cards.map(({ responsibleId, note }) => [responsibleId, note])
    }
    const [one, two, three] = [
      [idOf('UK'), ''],
      [idOf('JÖ'), ''],
      [null, 'Betreuer: Karl Fremd'],
    ]
    expect(await seen()).toEqual([one, two, three])

    // Only who has nobody yet gets somebody, unless the file is to be written over what is there.
    const changed = ['K-1;Adam;JÖ', 'K-3;Cohn;JÖ']
    const filled = await finish(client.exchange.runImport({ file: await bring(...changed) }))
    expect(filled).toMatchObject({ updated: 1, skipped: 1 })
    expect((await seen()).map(([id]) => id)).toEqual([idOf('UK'), idOf('JÖ'), idOf('JÖ')])
    const mode = 'overwrite'
    const over = await finish(client.exchange.runImport({ file: await bring(...changed), mode }))
    expect(over).toMatchObject({ updated: 1, skipped: 1 })
    expect((await seen()).map(([id]) => id)).toEqual([idOf('JÖ'), idOf('JÖ'), idOf('JÖ')])
    await finish(client.exchange.undoImport({ operationId: over.operationId! }))
    await finish(client.exchange.undoImport({ operationId: filled.operationId! }))
    expect(await seen()).toEqual([one, two, three])
  } finally {
    await shop.close()
  }
})

test('how things stand with a known customer is written only where the file is to be written over it', async () => {
  const shop = await openTestApp()
  try {
    const { client } = shop
    const path = join(mkdtempSync(join(tmpdir(), 'tante-emma-state-')), 'liste.csv')
    const { card } = await client.customers.create({
      ...{ kind: 'person', number: 'K-1', people: [{ lastName: 'Adam' }] },
    })
    writeFileSync(path, 'Kundennummer;Nachname;Status\nK-1;Adam;verzogen\n')
    for (const [mode, state] of [
      ['fill', 'active'],
      ['overwrite', 'moved'],
    ] as const) {
      await finish(client.exchange.runImport({ file: await shop.app.files.bring('test', path), mode }))
      expect(await client.customers.get({ id: card.id })).toMatchObject({ state })
    }
  } finally {
    await shop.close()
  }
})
