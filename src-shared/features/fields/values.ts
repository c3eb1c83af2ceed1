import { CivilDate, formatDate } from '@shared/kernel/civil-date'
import { formatDecimal } from '@shared/kernel/decimal'
import { Id } from '@shared/kernel/ids'
import { typedText } from '@shared/kernel/typed-text'
import { fields as texts } from '@shared/texts/de/fields'
import { z } from 'zod'
import { type Field, fieldLimits } from './definitions'

/** What stands in a field, by the type of the field. */
export const FieldContent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: typedText().min(1).max(fieldLimits.text) }),
  z.object({ type: z.literal('number'), number: z.number() }),
  z.object({ type: z.literal('date'), date: CivilDate }),
  z.object({ type: z.literal('choice'), optionId: Id }),
  z.object({ type: z.literal('choices'), optionIds: z.array(Id).min(1).max(fieldLimits.options) }),
  z.object({ type: z.literal('yesNo'), yes: z.boolean() }),
])
export type FieldContent = z.infer<typeof FieldContent>

/** A field that holds something. */
export const FieldValue = z.object({ fieldId: Id, content: FieldContent })
export type FieldValue = z.infer<typeof FieldValue>

/** What a field shall hold; null empties it. */
export const FieldChange = z.object({ fieldId: Id, content: FieldContent.nullable() })
export type FieldChange = z.infer<typeof FieldChange>

/** Why something cannot be written into a field; words for each in `texts().fields.problems`. */
export const FieldProblem = z.enum(['archived', 'otherType', 'unknownOption'])
export type FieldProblem = z.infer<typeof FieldProblem>

/**
 * Why this cannot be written into the field as it is defined now, or null. `before` is what stands there: an
 * archived option may stay, an archived field may only be emptied.
 */
export function contentProblem(
  field: Field,
  content: FieldContent | null,
  before: FieldContent | null = null,
): FieldProblem | null {
  if (content === null) return null
  if (field.archived) return 'archived'
  if (content.type !== field.type) return 'otherType'
  const kept = new Set(before ? optionIdsOf(before) : [])
  const known = new Set(
    field.options.filter(({ id, archived }) => !archived || kept.has(id)).map(({ id }) => id),
  )
  return optionIdsOf(content).every((id) => known.has(id)) ? null : 'unknownOption'
}

/** The options that are chosen; none where the content is of another type. */
export function optionIdsOf(content: FieldContent): number[] {
  if (content.type === 'choice') return [content.optionId]
  return content.type === 'choices' ? content.optionIds : []
}

/**
 * What stands in a field, as a person reads it: `42,5 cm`, `22.11.2026`, `ja`, `Wandern, Lesen` in the order of
 * the options. Says what is stored, also where the field has become another type since.
 */
export function contentText(content: FieldContent, field: Field | undefined): string {
  switch (content.type) {
    case 'text':
      return content.text
    case 'number':
      return numberText(content.number, field?.type === 'number' ? field.unit : '')
    case 'date':
      return formatDate(content.date)
    case 'yesNo':
      return content.yes ? texts.yes : texts.no
    default:
      return optionNames(optionIdsOf(content), field).join(', ')
  }
}

/** A number with its unit, which stays with it at the end of a line. */
export function numberText(number: number, unit: string): string {
  return unit === '' ? formatDecimal(number) : `${formatDecimal(number)}\u00A0${unit}`
}

function optionNames(ids: number[], field: Field | undefined): string[] {
  const named = (field?.options ?? []).filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return named.length > 0 ? named : [texts.goneOption]
}
