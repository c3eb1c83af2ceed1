import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftsOfFile } from '../../../../tests/support/draft-file'

const data = resolve(import.meta.dirname, '../../../..', process.env.TANTE_EMMA_DATA ?? '../shared/data')
const northwind = join(data, 'northwind/customers.csv')

describe.skipIf(!existsSync(data))('the shared Northwind file', () => {
  it('Northwind: every customer is a firm with its number, contact and country', async () => {
    const { source, rows } = await draftsOfFile(northwind)
    expect([source, rows.length, rows.flatMap(({ problems }) => problems)]).toEqual(['northwind', 93, []])
    expect(rows.every(({ draft }) => draft.kind === 'company' && draft.people.length === 1)).toBe(true)
    expect(new Set(rows.map(({ draft }) => draft.number)).size).toBe(93)
    const perCountry = Object.groupBy(rows, ({ draft }) => draft.addresses[0]?.country ?? 'none')
    expect(
      Object.fromEntries(Object.entries(perCountry).map(([code, found]) => [code, found?.length])),
    ).toEqual({
      ...{
        AR: 3,
        AT: 2,
        BE: 2,
        BR: 9,
        CA: 3,
        CH: 2,
        DE: 11,
        DK: 2,
        ES: 5,
        FI: 2,
        FR: 11,
        GB: 7,
        IE: 1,
        IT: 3,
      },
      ...{ MX: 5, NO: 1, PL: 1, PT: 2, SE: 2, US: 13, VE: 4, none: 2 },
    })
    const byNumber = new Map(rows.map(({ draft }) => [draft.number, draft]))
    expect(byNumber.get('MORGK')).toMatchObject({
      number: 'MORGK',
      kind: 'company',
      companyName: 'Morgenstern Gesundkost',
      people: [
        {
          salutation: 'none',
          title: '',
          firstName: 'Alexander',
          lastName: 'Feuer',
          role: 'Marketing Assistant',
          birthday: null,
        },
      ],
      addresses: [
        {
          label: 'main',
          extra: '',
          poBox: '',
          street: 'Heerstr. 22',
          postcode: '04179',
          city: 'Leipzig',
          country: 'DE',
        },
      ],
      phones: [{ label: 'phone', number: '0342-023176' }],
      emails: [],
      tags: [],
      note: '',
      customerSince: null,
      adObjection: false,
    })
    expect(byNumber.get('Val2')).toMatchObject({
      companyName: 'IT',
      people: [{ lastName: 'Val2', role: 'IT' }],
    })
    expect(byNumber.get('PRINI')?.people).toMatchObject([{ firstName: 'Isabel', lastName: 'de Castro' }])
  })
})
