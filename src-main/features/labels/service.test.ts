import { catalogue } from '@shared/features/labels/catalogue'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const labels = () => shop.client.labels
const sheet = async (key: string) => (await labels().sheets()).sheets.find((one) => one.key === key)
const undo = (id: number) => finish(shop.client.operations.undo({ id }))
const wine = { columns: 3, rows: 3, width: 60, height: 90, left: 10, top: 8.5, pitchX: 65, pitchY: 95 }

test('the catalogue is there from the start, each sheet whole', async () => {
  const { sheets } = await labels().sheets()
  expect(sheets.map(({ key }) => key)).toEqual(catalogue.map(({ key }) => key))
  expect(sheets.every(({ next }) => next === 1)).toBe(true)
  expect(await sheet('avery-3474')).toMatchObject({
    name: 'Avery Zweckform 3474',
    alsoCalled: ['3448', '3449', '3450', '3451'],
    use: 'address',
    cut: false,
  })
})

describe('where a sheet goes on', () => {
  const printed = (start: number, pieces: number, requestId: string = crypto.randomUUID()) =>
    labels().markPrinted({ requestId, sheet: 'avery-3474', start, pieces })

  test('it is written down after a printing, and counted on over whole sheets', async () => {
    expect((await printed(1, 13)).next).toBe(14)
    expect((await sheet('avery-3474'))?.next).toBe(14)
    expect((await printed(14, 11)).next).toBe(1)
    expect((await printed(5, 100)).next).toBe(9)
    expect((await sheet('avery-3475'))?.next).toBe(1)
  })

  test('a repeated call writes once, and undo goes back step by step', async () => {
    const requestId = crypto.randomUUID()
    const first = await printed(1, 13, requestId)
    expect(await printed(1, 13, requestId)).toEqual(first)
    const second = await printed(14, 3)
    expect((await sheet('avery-3474'))?.next).toBe(17)
    await undo(second.operationId)
    expect((await sheet('avery-3474'))?.next).toBe(14)
    await undo(first.operationId)
    expect((await sheet('avery-3474'))?.next).toBe(1)
    const { operations } = await shop.client.operations.list({})
    expect(operations.map(({ label }) => label)).toContain('Avery Zweckform 3474, weiter mit Etikett 14')
  })

  test('a label that the sheet does not have, and a sheet that is not there, are refused', async () => {
    await expect(printed(25, 1)).rejects.toMatchObject({
      code: 'START_BEYOND_SHEET',
      data: { start: 25, cells: 24 },
    })
    const gone = { requestId: crypto.randomUUID(), sheet: 'shop-7', start: 1, pieces: 1 }
    await expect(labels().markPrinted(gone)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('it outlasts the end of the program', async () => {
    await printed(1, 13)
    const again = await openTestApp({ folder: await closeAndKeep() })
    try {
      const { sheets } = await again.client.labels.sheets()
      expect(sheets.find(({ key }) => key === 'avery-3474')?.next).toBe(14)
    } finally {
      await again.close()
    }
  })

  async function closeAndKeep(): Promise<string> {
    const { root } = shop
    await shop.app.close()
    shop = { ...shop, close: async () => {} }
    return root
  }
})

describe('own sheets', () => {
  test('are kept, changed, deleted with where they stopped, and come back', async () => {
    const { id, key } = await labels().saveSheet({ id: null, name: 'Weinflaschen', grid: wine })
    await labels().markPrinted({ requestId: crypto.randomUUID(), sheet: key, start: 1, pieces: 4 })
    expect(await sheet(key)).toMatchObject({
      name: 'Weinflaschen',
      grid: wine,
      use: 'any',
      ownId: id,
      next: 5,
    })
    await labels().saveSheet({ id, name: 'Wein', grid: { ...wine, rows: 1 } })
    // A smaller sheet has no label 5.
    expect(await sheet(key)).toMatchObject({ name: 'Wein', next: 1 })
    const { operationId } = await labels().deleteSheet({ id })
    expect(await sheet(key)).toBeUndefined()
    await undo(operationId)
    expect(await sheet(key)).toMatchObject({ name: 'Wein' })
  })

  test.each([
    ['too wide', { left: 30 }, { field: 'width', problem: 'beyond', mm: 10 }],
    ['too high', { rows: 4, pitchY: 90 }, { field: 'height', problem: 'beyond', mm: 71.5 }],
    ['over each other', { pitchX: 50 }, { field: 'pitchX', problem: 'overlap', mm: 10 }],
  ])('%s is refused, and nothing is kept', async (_, change, data) => {
    const saving = labels().saveSheet({ id: null, name: 'Zu groß', grid: { ...wine, ...change } })
    await expect(saving).rejects.toMatchObject({ code: 'SHEET_UNFIT', data })
    expect((await labels().sheets()).sheets).toHaveLength(catalogue.length)
  })

  test('a name is given once, in whatever case', async () => {
    await labels().saveSheet({ id: null, name: 'Übergröße', grid: wine })
    await expect(labels().saveSheet({ id: null, name: 'übergrösse', grid: wine })).rejects.toMatchObject({
      code: 'SHEET_NAME_TAKEN',
    })
    await expect(labels().saveSheet({ id: 99, name: 'Neu', grid: wine })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('markup in a name stays what it is', async () => {
    const name = '<img src=x onerror=alert(1)> =1+1'
    const { key } = await labels().saveSheet({ id: null, name, grid: wine })
    expect((await sheet(key))?.name).toBe(name)
  })
})

describe('printers', () => {
  const printers = async () => (await labels().printers()).printers
  const save = (name: string, right: number, chosen: boolean, id: number | null = null) =>
    labels().savePrinter({ id, name, offset: { right, down: -0.3 }, chosen })

  test('one of them is the chosen one; undo brings the one before back', async () => {
    const first = await save('Bürodrucker', 0.8, true)
    const second = await save('Alter Drucker', -1.2, true)
    expect(await printers()).toEqual([
      { id: second.id, name: 'Alter Drucker', offset: { right: -1.2, down: -0.3 }, chosen: true },
      { id: first.id, name: 'Bürodrucker', offset: { right: 0.8, down: -0.3 }, chosen: false },
    ])
    await undo(second.operationId)
    expect(await printers()).toMatchObject([{ name: 'Bürodrucker', chosen: true }])
    const { operationId } = await labels().deletePrinter({ id: first.id })
    expect(await printers()).toEqual([])
    await undo(operationId)
    expect(await printers()).toMatchObject([{ name: 'Bürodrucker', chosen: true }])
  })

  test('a name is given once, and ten millimetres are the most', async () => {
    await save('Büro', 0, false)
    await expect(save('BÜRO', 0, false)).rejects.toMatchObject({ code: 'PRINTER_NAME_TAKEN' })
    await expect(save('Anderer', 10.1, false)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(save('Anderer', 0.25, false)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

test('a card printed with a short number is found by what its bars carry', async () => {
  const id = await addPerson(shop, 'Röder')
  const card = await shop.client.customers.get({ id })
  expect(card.number).toMatch(/^\d{1,5}$/)
  const found = await shop.client.customers.byNumber({ number: card.number.padStart(6, '0') })
  expect(found.card?.id).toBe(id)
})
