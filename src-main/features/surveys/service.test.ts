import { readFileSync } from 'node:fs'
import { barsOf } from '@main/pdf/bars'
import { answerCode } from '@shared/features/campaigns/answer-code'
import type { Question, Replies } from '@shared/features/surveys/survey'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
let campaignId: number
const codes: string[] = []
const people: number[] = []
beforeEach(async () => {
  shop = await openTestApp()
  codes.length = 0
  people.length = 0
  for (let n = 0; n < 3; n += 1)
    people.push(
      await addPerson(shop, `Zahl${n}`, {
        addresses: [{ street: `Weg ${n}`, postcode: '01067', city: 'Dresden' }],
      }),
    )
  const selection = { type: 'all' as const }
  campaignId = (await shop.client.campaigns.add({ name: 'Advent', channel: 'letter', selection })).id
  await finish(shop.client.campaigns.settle({ id: campaignId }))
  const rows = await shop.app.core
    .read()
    .selectFrom('campaign_recipient')
    .select('id')
    .orderBy('id')
    .execute()
  codes.push(...rows.map(({ id }) => answerCode(Number(id))))
})
afterEach(() => shop.close())

const questions: Question[] = [
  { id: 'a', kind: 'one', text: 'Wie kamen Sie zu uns?', options: ['Schaufenster', 'Empfehlung'] },
  { id: 'b', kind: 'many', text: 'Was mögen Sie?', options: ['Rot', 'Weiß', 'Rosé', 'Sekt'] },
  { id: 'c', kind: 'scale5', text: 'Wie war es?', options: [] },
  { id: 'd', kind: 'scale10', text: 'Empfehlen Sie uns?', options: [] },
  { id: 'e', kind: 'yesNo', text: 'Kommen Sie wieder?', options: [] },
  { id: 'f', kind: 'text', text: 'Was fehlt Ihnen?', options: [] },
]
const fields = { title: 'Ihre Meinung', intro: 'Bitte ankreuzen.', questions }
const save = (more: Partial<typeof fields> = {}) =>
  shop.client.surveys.save({ campaignId, fields: { ...fields, ...more } })
const enter = (code: string | null, replies: Replies, requestId = crypto.randomUUID()) =>
  shop.client.surveys.enter({ campaignId, requestId, code, replies })

test('sheets that come back are counted question by question, with per cents to be told by them', async () => {
  await save()
  await enter(codes[0] ?? '', { a: [1], b: [1, 3], c: [5], d: [10], e: [1], f: 'Mehr Käse' })
  await enter(codes[1] ?? '', { a: [2], b: [3], c: [2], e: [2] })
  await enter(null, { a: [1], c: [4], f: 'Nichts' })
  const { sheets, questions: found } = await shop.client.surveys.results({ campaignId })
  expect(sheets).toBe(3)
  expect(found.map(({ answered, counts, mean, texts }) => ({ answered, counts, mean, texts }))).toEqual([
    { answered: 3, counts: [2, 1], mean: null, texts: [] },
    { answered: 2, counts: [1, 0, 2, 0], mean: null, texts: [] },
    { answered: 3, counts: [0, 1, 0, 1, 1], mean: 11 / 3, texts: [] },
    { answered: 1, counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1], mean: 10, texts: [] },
    { answered: 2, counts: [1, 1], mean: null, texts: [] },
    { answered: 2, counts: [], mean: null, texts: ['Nichts', 'Mehr Käse'] },
  ])
  // Who sent it back has answered the campaign; one without a name has not.
  expect((await shop.client.campaigns.get({ id: campaignId })).counts.answered).toBe(2)
})

test('a sheet is entered once, by its code, and can be taken back with the answer', async () => {
  await save()
  const requestId = crypto.randomUUID()
  const { operationId } = await enter(codes[0]?.toLowerCase() ?? '', { e: [1] }, requestId)
  expect(await enter(codes[0] ?? '', { e: [1] }, requestId)).toEqual({ operationId, sheets: 1 })
  await expect(enter(codes[0] ?? '', { e: [2] })).rejects.toMatchObject({
    ...{ code: 'SURVEY_ENTERED', data: { name: 'Zahl0, Anna' } },
  })
  expect(await shop.client.surveys.whose({ campaignId, code: codes[0] ?? '' })).toMatchObject({
    ...{ customerId: people[0], entered: true },
  })
  await finish(shop.client.operations.undo({ id: operationId }))
  expect((await shop.client.surveys.results({ campaignId })).sheets).toBe(0)
  expect((await shop.client.campaigns.get({ id: campaignId })).counts.answered).toBe(0)
})

test.each(['', 'A0001', 'A00019', answerCode(4711)])('the code „%s“ is refused', async (code) => {
  await save()
  await expect(shop.client.surveys.whose({ campaignId, code })).rejects.toMatchObject({
    code: 'SURVEY_CODE_UNKNOWN',
  })
  await expect(enter(code, { e: [1] })).rejects.toMatchObject({ code: 'SURVEY_CODE_UNKNOWN' })
})

test.each<Replies>([
  { a: [3] },
  { a: [1, 2] },
  { b: [2, 2] },
  { c: [6] },
  { e: 'ja' },
  { f: [1] },
  { weg: [1] },
])('the replies %j fit no question', async (replies) => {
  await save()
  await expect(enter(null, replies)).rejects.toMatchObject({ code: 'SURVEY_MISFIT' })
})

test('once a sheet is entered, questions may be reworded, moved and added, but none is taken away or changed', async () => {
  await save()
  await enter(null, { e: [1] })
  const [first, ...others] = questions
  const kept = [...others, { ...first!, text: 'Woher kennen Sie uns?' }]
  const frozen = { code: 'SURVEY_FROZEN', data: { sheets: 1 } }
  await expect(save({ questions: others })).rejects.toMatchObject(frozen)
  await expect(save({ questions: [{ ...first!, kind: 'many' }, ...others] })).rejects.toMatchObject(frozen)
  const { operationId } = await save({
    questions: [...kept, { id: 'g', kind: 'yesNo', text: 'Noch etwas?', options: [] }],
  })
  expect((await shop.client.surveys.get({ campaignId })).survey?.questions.map(({ id }) => id)).toEqual([
    ...['b', 'c', 'd', 'e', 'f', 'a', 'g'],
  ])
  await finish(shop.client.operations.undo({ id: operationId }))
  expect((await shop.client.surveys.get({ campaignId })).survey).toMatchObject({ questions, sheets: 1 })
})

test('the table holds a row a sheet, no name, and nothing that a spreadsheet would run', async () => {
  await save()
  await enter(codes[0] ?? '', { a: [2], b: [1, 4], c: [3], e: [2], f: '=1+1' })
  const { file, rows } = await shop.client.surveys.export({ campaignId })
  const lines = readFileSync(shop.app.files.look('test', file.handle)?.path ?? '', 'utf8').split('\r\n')
  expect(rows).toBe(1)
  expect(lines[1]).toBe(`Empfehlung;Rot, Sekt;3;;nein;"'=1+1"`)
  expect(lines.join()).not.toContain('Zahl0')
})

const read = async (anonymous: boolean) => {
  const { file, pages } = await finish(shop.client.surveys.print({ campaignId, anonymous }))
  const bytes = readFileSync(shop.app.files.look('test', file.handle)?.path ?? '')
  return { pages, pdf: await readPdf(bytes), file }
}

test('a sheet for each, in the order of the letters, with code and name; one without for everybody', async () => {
  await save()
  const { pages, pdf, file } = await read(false)
  expect([pages, file.name]).toEqual([3, 'Fragebogen Ihre Meinung.pdf'])
  for (const [at, page] of pdf.pages.entries()) {
    expect(page.text).toContain(codes[at])
    expect(page.text).toContain(`Zahl${at}`)
    for (const { text, options } of questions)
      for (const words of [text, ...options]) expect(page.text).toContain(words)
  }
  const anonymous = await read(true)
  expect(anonymous.pages).toBe(1)
  expect(anonymous.pdf.pages[0]?.text).not.toMatch(/Code|Zahl/)
})

test('boxes of 4 mm and the bars of the code stand within the edges of the sheet', async () => {
  await save()
  const { pdf } = await read(false)
  const [page] = pdf.pages
  const boxes = (page?.strokes ?? []).filter(({ left, right, top, bottom }) =>
    [right - left, bottom - top].every((length) => Math.abs(length - 4) < 0.1),
  )
  expect(boxes).toHaveLength(2 + 4 + 5 + 10 + 2)
  for (const { left, right, top, bottom } of boxes) {
    expect(left).toBeGreaterThan(24.9)
    expect(right).toBeLessThan(190.1)
    expect(top).toBeGreaterThan(49)
    expect(bottom).toBeLessThan(282.1)
  }
  const bars = (page?.fills ?? []).toSorted((one, other) => one.left - other.left)
  expect(bars).toHaveLength(barsOf(codes[0] ?? '')?.bars.length ?? -1)
  for (const { left, right, top, bottom } of bars) {
    expect(left).toBeGreaterThan(139.9)
    expect(right).toBeLessThan(190.1)
    expect(top).toBeCloseTo(15, 1)
    expect(bottom).toBeCloseTo(27, 1)
  }
})

test('ten questions with eight options each still stand on one sheet', async () => {
  const long = 'Was von alledem, das hier steht, trifft auf Ihren letzten Besuch bei uns am ehesten zu?'
  const options = Array.from({ length: 8 }, (_, at) => `Antwort ${at + 1} mit Worten`)
  await save({
    questions: Array.from({ length: 10 }, (_, at) => ({
      ...{ id: `q${at}`, kind: 'many' as const, text: long, options },
    })),
  })
  const { pdf } = await read(true)
  expect(pdf.pages).toHaveLength(1)
  expect(pdf.pages[0]?.text.match(/Antwort 8 mit Worten/g)).toHaveLength(10)
  expect(Math.max(...(pdf.pages[0]?.texts ?? []).map(({ y }) => y))).toBeLessThan(282)
})

test('words that fill more than a page go on to the next, with the code on each', async () => {
  const options = Array.from({ length: 8 }, (_, at) => `${at} ${'viele Worte '.repeat(8)}`.trim())
  await save({
    questions: Array.from({ length: 10 }, (_, at) => ({
      ...{ id: `q${at}`, kind: 'many' as const, text: 'Was trifft zu?', options },
    })),
  })
  const { pages, pdf } = await read(false)
  expect(pages).toBe(pdf.pages.length)
  expect(pages).toBeGreaterThan(3)
  expect(pages % 3).toBe(0)
  for (const page of pdf.pages.slice(0, pages / 3)) expect(page.text).toContain(codes[0])
  const texts = pdf.pages.slice(0, pages / 3).flatMap((page) => page.texts)
  expect(texts.filter(({ text }) => text.startsWith('7 viele'))).toHaveLength(10)
  expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(282)
})

test('a deleted campaign takes its survey along, and brings it back', async () => {
  await save()
  await enter(null, { e: [1] })
  const { operationId } = await shop.client.campaigns.delete({ id: campaignId })
  expect((await shop.client.surveys.get({ campaignId })).survey).toBeNull()
  await finish(shop.client.operations.undo({ id: operationId }))
  expect((await shop.client.surveys.results({ campaignId })).sheets).toBe(1)
})
