import { Id } from '@shared/kernel/ids'
import { typedLine, typedText } from '@shared/kernel/typed-text'
import { z } from 'zod'

export const FieldType = z.enum(['text', 'number', 'date', 'choice', 'choices', 'yesNo'])
export type FieldType = z.infer<typeof FieldType>

/** One of the words to choose from; an archived one stays readable where it stands and is offered no more. */
export const FieldOption = z.object({ id: Id, name: z.string(), archived: z.boolean() })
export type FieldOption = z.infer<typeof FieldOption>

const common = {
  id: Id,
  groupId: Id,
  name: z.string(),
  /** Specially protected (Art. 9 GDPR): leaves the shop only where it is chosen by name. */
  sensitive: z.boolean(),
  /** In the owner's words; never empty where `sensitive`. */
  legalBasis: z.string(),
  /** Readable where a value stands, offered no more; so are all fields of an archived group. */
  archived: z.boolean(),
  /** In their order. Of a type without words to choose from there are some only while it is converted. */
  options: z.array(FieldOption),
}
const plain = <T extends 'text' | 'date' | 'choice' | 'choices' | 'yesNo'>(type: T) =>
  z.object({ ...common, type: z.literal(type) })

/** A field that the shop defined, with what its type needs. */
export const Field = z.discriminatedUnion('type', [
  plain('text'),
  z.object({ ...common, type: z.literal('number'), unit: z.string() }),
  plain('date'),
  plain('choice'),
  plain('choices'),
  plain('yesNo'),
])
export type Field = z.infer<typeof Field>

/** On what fields stand: the card itself, entries of one kind, or things of one kind. */
export const FieldOwner = z.discriminatedUnion('on', [
  z.object({ on: z.literal('card') }),
  z.object({ on: z.literal('entry'), kindId: Id }),
  z.object({ on: z.literal('thing'), kindId: Id }),
])
export type FieldOwner = z.infer<typeof FieldOwner>

/** Fields in their order under one heading. */
export const FieldGroup = z.object({
  id: Id,
  name: z.string(),
  /** The ready group that it was made from. */
  preset: z.string().nullable(),
  archived: z.boolean(),
  fields: z.array(Field),
})
export type FieldGroup = z.infer<typeof FieldGroup>

/** Fields chosen one by one as columns of a list; the protected ones among them are meant, too. */
export const FieldIds = z.array(Id).max(20).default([])

export const fieldLimits = { name: 120, unit: 20, legalBasis: 300, option: 120, options: 200, text: 25_000 }

const name = typedLine().min(1).max(fieldLimits.name)
export const GroupName = name

/** A field as it is written down; unit and options count only for the types that have them. */
export const FieldDraft = z.object({
  name,
  type: FieldType,
  unit: typedLine().max(fieldLimits.unit).default(''),
  sensitive: z.boolean().default(false),
  legalBasis: typedText().max(fieldLimits.legalBasis).default(''),
  /** In their order; those with an id are there already and may be renamed, those left out go. */
  options: z
    .array(z.object({ id: Id.nullable(), name: typedLine().min(1).max(fieldLimits.option) }))
    .max(fieldLimits.options)
    .default([]),
})
export type FieldDraft = z.infer<typeof FieldDraft>

/** The field as a draft to be changed. */
export function draftOf(field: Field): FieldDraft {
  const { name: called, type, sensitive, legalBasis } = field
  return {
    name: called,
    type,
    sensitive,
    legalBasis,
    unit: field.type === 'number' ? field.unit : '',
    options: field.options
      .filter(({ archived }) => !archived)
      .map(({ id, name: word }) => ({ id, name: word })),
  }
}

/** Whether values of that type are chosen from words. */
export function hasOptions(type: FieldType): boolean {
  return type === 'choice' || type === 'choices'
}

/** Two names that agree in this are one name. */
export function nameKey(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/** The first name that occurs twice, or null. */
export function doubleName(names: readonly string[]): string | null {
  const seen = new Set<string>()
  for (const one of names) {
    const key = nameKey(one)
    if (seen.has(key)) return one
    seen.add(key)
  }
  return null
}
