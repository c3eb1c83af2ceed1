import { getContractRouter, isContractProcedure } from '@orpc/contract'
import { contract } from '@shared/contract'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { errors } from './errors'

type Declared = { procedure: string; code: string; data: z.ZodType | undefined }

const declared: Declared[] = Object.entries(contract).flatMap(([feature, procedures]) =>
  Object.entries(procedures).flatMap(([name]) => {
    const procedure = getContractRouter(contract, [feature, name])
    if (!isContractProcedure(procedure)) throw new Error(`${feature}.${name} is no procedure`)
    return Object.entries(procedure['~orpc'].errorMap).map(([code, item]) => ({
      procedure: `${feature}.${name}`,
      code,
      data: (item as { data?: z.ZodType } | undefined)?.data,
    }))
  }),
)

type Json = { type?: string | string[]; enum?: unknown[]; anyOf?: Json[]; properties?: Record<string, Json> }

/** Samples of a schema that between them hold every value of its enums. */
function samples(schema: Json): unknown[] {
  if (schema.enum) return schema.enum
  if (schema.anyOf) return schema.anyOf.flatMap(samples)
  if (schema.type === 'string') return ['2026-11-22T17:02:00Z']
  if (schema.type === 'integer' || schema.type === 'number') return [1, 1482]
  if (schema.type === 'null') return [null]
  if (schema.type === 'boolean') return [true]
  if (schema.type === 'array') return [['Anrede'], ['Anrede', 'Ort']]
  const parts = Object.entries(schema.properties ?? {}).map(([key, part]) => [key, samples(part)] as const)
  const most = Math.max(1, ...parts.map(([, values]) => values.length))
  return Array.from({ length: most }, (_, index) =>
    Object.fromEntries(parts.map(([key, values]) => [key, values[index % values.length]])),
  )
}

test('every error of the contract has a text of its own', () => {
  const without = declared.filter(({ code }) => !errors.knows(code))
  expect(declared.length).toBeGreaterThan(100)
  expect(without).toEqual([])
})

test('the texts say something for every kind of data that may come along', () => {
  const codes = new Map(declared.map((error) => [error.code, error]))
  for (const { code, data } of codes.values()) {
    const json = data ? (z.toJSONSchema(data, { io: 'input', unrepresentable: 'any' }) as Json) : {}
    for (const sample of samples(json)) {
      const { title, text } = errors.ofCode(code, sample)
      const said = `${code} ${JSON.stringify(sample).slice(0, 80)}: ${title} ${text}`
      expect(title, said).toMatch(/\.$/)
      expect(text.trim().length, said).toBeGreaterThan(20)
      expect(`${title} ${text}`, said).not.toMatch(/undefined|null|NaN|\[object/)
      expect(text, said).not.toMatch(/^\s/)
      expect({ title, text }, said).not.toEqual(errors.unexpected)
    }
  }
})

test('a fault of the program names the log line, an unknown code stays readable', () => {
  expect(errors.ofCode('INTERNAL_SERVER_ERROR', { logId: 'ab12cd34' }).text).toContain('ab12cd34')
  expect(errors.ofCode('INTERNAL_SERVER_ERROR', undefined).text).not.toContain('undefined')
  expect(errors.ofCode('NEVER_HEARD_OF', {})).toEqual(errors.unexpected)
})
