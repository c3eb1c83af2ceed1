import {
  AddressFields,
  CardFields,
  CardNumberFields,
  EmailFields,
  PersonFields,
  PhoneFields,
  WebFields,
} from '@shared/features/customers/card'
import { emptyOwnCard, nobody } from '@shared/features/exchange/own-draft'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { generatedCards } from '../../../tests/support/own-cards'
import { tables } from '../../db/schema'

const cards = generatedCards(340)
const fields = cards.map(({ card }) => card)

type Shape = Record<string, z.ZodType>
type Row = [what: string, shape: Shape, found: readonly Record<string, unknown>[]]

/** What the generated cards carry, which the round trips send through every format. */
const all: Row[] = [
  ['card', CardFields.shape, fields],
  ['person', PersonFields.omit({ id: true, ownCard: true }).shape, fields.flatMap(({ people }) => people)],
  ['address', AddressFields.shape, fields.flatMap(({ addresses }) => addresses)],
  ['phone', PhoneFields.shape, fields.flatMap(({ phones }) => phones)],
  ['e-mail', EmailFields.shape, fields.flatMap(({ emails }) => emails)],
  ['web address', WebFields.shape, fields.flatMap(({ webAddresses }) => webAddresses)],
  ['card number', CardNumberFields.shape, fields.flatMap(({ cardNumbers }) => cardNumbers)],
]

describe.each(all)('%s', (_, shape, found) => {
  test.each(Object.entries(shape))('%s is filled in every way that it can be', (key, schema) => {
    const values = new Set(found.map((one) => JSON.stringify(one[key])))
    const inner = schema instanceof z.ZodDefault ? schema.unwrap() : schema
    if (inner instanceof z.ZodEnum)
      for (const option of inner.options) expect([...values]).toContain(JSON.stringify(option))
    const usual = schema.safeParse(undefined)
    expect([...values].filter((value) => value !== JSON.stringify(usual.data) && value !== '""')).not.toEqual(
      [],
    )
  })
})

test.each([
  ['card', emptyOwnCard(), cards],
  ['person', nobody, cards.flatMap(({ people }) => people)],
] as const)('what stands beside the fields of a %s is filled, too', (_, empty, found) => {
  for (const [key, usual] of Object.entries(empty)) {
    const values = found.map((one) => one[key as keyof typeof one] as unknown)
    const told = values.map((value) => JSON.stringify(value instanceof Map ? [...value] : value))
    const nothing = JSON.stringify(usual instanceof Map ? [] : usual)
    expect({ key, filled: told.some((value) => value !== nothing) }).toEqual({ key, filled: true })
  }
})

/** The columns that tables and vCards carry: of the card, or of somebody who stands on it alone. */
const travelling = [
  ...['kind', 'number', 'group_name', 'salutation', 'title', 'first_name', 'last_name', 'name_suffix'],
  ...['birth_day', 'birth_month', 'birth_year', 'child', 'address_form', 'own_salutation'],
  ...['preferred_channel', 'ad_objection', 'ad_objection_on', 'source', 'special_terms', 'payment_remark'],
  ...['note', 'customer_since', 'state', 'state_on', 'state_reason', 'state_note', 'stage_override'],
  ...['minimal', 'responsible_id'],
]
/** Why the others stay at home; in the whole file they are all the same. */
const staying = {
  id: 'each shop numbers its rows by itself',
  standalone: 'told by where somebody stands: on a line of their own, or among the people of a group',
  merged_into: 'a card that was merged is none any more, and its old number travels as one of the numbers',
  revision: 'how often the card was written in this shop',
  created_at: 'when the card was made in this shop',
  updated_at: 'when it was last written in this shop',
  deleted_at: 'what lies in the trash does not go out',
}

test('every column of a card travels, or it is said why not', () => {
  expect(Object.keys(tables.customer).toSorted()).toEqual([...travelling, ...Object.keys(staying)].toSorted())
})
