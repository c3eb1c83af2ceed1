import { normalisePhone } from '@shared/kernel/phone'
import type { CardFields, CustomerCard, PersonFields } from '../customers/card'
import { placeOf } from './party'

/** Whose value stays: of the card that stays, of the one that goes, or of both. */
export type Choice = 'winner' | 'loser' | 'both'

const personFields = [
  ...['salutation', 'title', 'firstName', 'lastName', 'nameSuffix', 'addressForm', 'birthday', 'child'],
] as const satisfies (keyof PersonFields)[]
const singleFields = ['customerSince', 'preferredChannel', 'ownSalutation', 'source'] as const
const textFields = ['note', 'specialTerms', 'paymentRemark'] as const
const listFields = ['addresses', 'phones', 'emails', 'webAddresses', 'tags'] as const

type PersonField =
  | 'salutation'
  | 'title'
  | 'firstName'
  | 'lastName'
  | 'nameSuffix'
  | 'addressForm'
  | 'birthday'
  | 'child'
export type MergeField =
  | 'number'
  | 'groupName'
  | PersonField
  | (typeof singleFields)[number]
  | (typeof textFields)[number]
  | (typeof listFields)[number]
export type Choices = Partial<Record<MergeField, Choice>>

/** The fields of a card of this kind that can be chosen, in the order of the form. */
export function mergeFields(kind: CardFields['kind']): MergeField[] {
  const names: MergeField[] =
    kind === 'person' ? [...(personFields as readonly PersonField[])] : ['groupName']
  return ['number', ...names, ...listFields, ...textFields, ...singleFields]
}

/** Whether both values may stay beside each other. */
export function takesBoth(field: MergeField): boolean {
  return [...textFields, ...listFields].some((one) => one === field)
}

/** The value of a field on a card. */
function fieldOf(card: CardFields, field: MergeField): unknown {
  const person = card.people[0]
  if (isPersonField(field)) return person?.[field] ?? null
  return card[field]
}

/** How two values of a field stand to each other; `conflict`: both are there, and not the same. */
export function standOf(
  winner: CardFields,
  loser: CardFields,
  field: MergeField,
): 'same' | 'gap' | 'conflict' {
  const [a, b] = [fieldOf(winner, field), fieldOf(loser, field)]
  if (same(field, a, b)) return 'same'
  return isEmpty(a) || isEmpty(b) ? 'gap' : 'conflict'
}

/**
 * Which value stays where nobody says otherwise: what is there before what is not, both where both can stand, the
 * earlier day of having become a customer, the fuller name, else that of the card which was written last.
 */
export function usualChoice(winner: CustomerCard, loser: CustomerCard, field: MergeField): Choice {
  const [a, b] = [fieldOf(winner, field), fieldOf(loser, field)]
  if (field === 'number' || same(field, a, b) || isEmpty(b)) return 'winner'
  if (isEmpty(a)) return 'loser'
  if (takesBoth(field)) return 'both'
  if (field === 'customerSince') return String(a) <= String(b) ? 'winner' : 'loser'
  if (field === 'firstName' || field === 'lastName' || field === 'groupName') {
    const [one, other] = [String(a).toLowerCase(), String(b).toLowerCase()]
    if (one.includes(other)) return 'winner'
    if (other.includes(one)) return 'loser'
  }
  return loser.updatedAt > winner.updatedAt ? 'loser' : 'winner'
}

/**
 * The card that comes about, without members and card numbers, which go over by themselves. An objection to
 * advertising on either card stays.
 */
export function mergedCard(winner: CustomerCard, loser: CustomerCard, choices: Choices): CardFields {
  const choose = (field: MergeField): Choice => choices[field] ?? usualChoice(winner, loser, field)
  const newer = loser.updatedAt > winner.updatedAt
  const value = (field: MergeField): unknown => {
    const [a, b] = [fieldOf(winner, field), fieldOf(loser, field)]
    const choice = choose(field)
    if (choice !== 'both') return choice === 'winner' ? a : b
    if (!takesBoth(field)) return a
    return newer && field === 'addresses' ? both(field, b, a) : both(field, a, b)
  }
  const fields = Object.fromEntries(
    [...singleFields, ...textFields, ...listFields].map((field) => [field, value(field)]),
  ) as Partial<CardFields>
  const number = choose('number') === 'loser' ? loser.number : winner.number
  const objects = winner.adObjection || loser.adObjection
  if (winner.kind !== 'person') {
    const groupName = String(value('groupName'))
    return { ...winner, ...fields, number, groupName, adObjection: objects }
  }
  const [self] = winner.people
  const named = Object.fromEntries(
    (personFields as readonly PersonField[]).map((field) => [field, value(field)]),
  )
  const person = { ...self, ...named, adObjection: objects } as CardFields['people'][number]
  return { ...winner, ...fields, number, people: [person], adObjection: objects }
}

function isPersonField(field: MergeField): field is PersonField {
  return personFields.some((one) => one === field)
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    value === 'none' ||
    (Array.isArray(value) && value.length === 0)
  )
}

function same(field: MergeField, a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return JSON.stringify(a) === JSON.stringify(b)
  const keys = (list: unknown[]) => list.map((one) => keyOf(field, one)).sort()
  return JSON.stringify(keys(a)) === JSON.stringify(keys(b))
}

/** By what two lines of a list are one: an address by its place, a number by its digits. */
function keyOf(field: MergeField, line: unknown): string {
  const row = line as Record<string, string>
  if (field === 'addresses') return JSON.stringify([placeOf(row as never), row['poBox'] ?? ''])
  if (field === 'phones') return normalisePhone(row['number'] ?? '').digits
  if (field === 'emails') return (row['address'] ?? '').trim().toLowerCase()
  if (field === 'webAddresses') return (row['url'] ?? '').trim().toLowerCase()
  return String(line).toLowerCase()
}

function both(field: MergeField, a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return joinLists(field, a, b)
  const [one, other] = [String(a), String(b)]
  return one.includes(other) ? one : other.includes(one) ? other : `${one}\n${other}`
}

function joinLists(field: MergeField, a: unknown[], b: unknown[]): unknown[] {
  const known = new Set(a.map((line) => keyOf(field, line)))
  return [...a, ...b.filter((line) => !known.has(keyOf(field, line)))]
}

/** A card with its gaps filled by what was typed into the form of another; nothing that stands on it goes. */
export function filledCard(card: CustomerCard, typed: CardFields): CardFields {
  const [self] = card.people
  const people = typed.people.map((person) => ({ ...self, ...person }) as CustomerCard['people'][number])
  const other: CustomerCard = { ...card, ...typed, people }
  const choices: Choices = {}
  for (const field of mergeFields(card.kind))
    if (standOf(card, other, field) === 'conflict') choices[field] = takesBoth(field) ? 'both' : 'winner'
  return mergedCard(card, other, choices)
}
