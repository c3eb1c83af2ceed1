import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DocxContent, paragraph, writeDocx } from '../../../../tests/support/docx'
import { readTemplate } from './template'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-problems-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = async (content: DocxContent) =>
  readTemplate(await writeDocx(join(folder, 'vorlage.docx'), content))

describe('problems', () => {
  test.each([
    ['{{Vornahme}} Sie', { problem: 'unknown', text: '{{Vornahme}}', suggestion: 'Vorname' }],
    ['{{Lieblingswein}}', { problem: 'unknown', suggestion: null }],
    ['{{Vorname} und', { problem: 'braces', text: '{{Vorname} und' }],
    ['{{#Wenn}}x{{/Wenn}}', { problem: 'condition' }],
    ['{{#Wenn Punktestant > 3}}x{{/Wenn}}', { problem: 'unknownInCondition', suggestion: 'Punktestand' }],
    ['{{#Wenn Firma}}x', { problem: 'nesting', text: '{{#Wenn Firma}}' }],
    ['x{{/Wenn}}', { problem: 'nesting', text: '{{/Wenn}}' }],
    ['{{#Kunden}}x{{/Kunden}}', { problem: 'loop', text: '{{#Kunden}}' }],
  ])('%s', async (text, problem) => {
    const { problems } = await read({ body: paragraph(text) })
    expect(problems[0]).toMatchObject({ ...problem, part: 'body', place: text })
  })

  test('a condition that begins in one cell and ends in another, and one in a head', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    const { problems } = await read({
      body: `<w:tbl><w:tr>${cell('{{#Wenn Firma}}')}${cell('{{/Wenn}}')}</w:tr></w:tbl>`,
      header: paragraph('{{Nahme}}'),
    })
    expect(problems.map(({ problem, part }) => `${part} ${problem}`).toSorted()).toEqual([
      'body nesting',
      'body nesting',
      'header unknown',
    ])
  })

  test('a footnote, which letters in one file would share', async () => {
    const { problems } = await read({
      body: paragraph('x', '<w:r><w:footnoteReference w:id="2"/></w:r>'),
    })
    expect(problems).toMatchObject([{ problem: 'footnote', place: 'x' }])
  })
})
