import { CivilDate, civilDate, fullYear, splitGermanDate } from '@shared/kernel/civil-date'
import { parseDecimal } from '@shared/kernel/decimal'
import { fields as texts } from '@shared/texts/de/fields'
import { type FieldType, fieldLimits, nameKey } from './definitions'
import type { FieldContent } from './values'

/** What a conversion has to know of the field as it shall be. */
export type Target = {
  type: FieldType
  unit: string
  /** The option of that name, undefined where there is none. */
  optionOf: (name: string) => number | undefined
  /** For years of two digits: `12.3.61` is the latest such day up to 20 years ahead of this one. */
  thisYear: number
}

/**
 * What stands in a field, read as another type; `text` is how a person reads it now. Null where that means
 * nothing there: it stays as text in a field of its own.
 */
export function convertContent(content: FieldContent, text: string, target: Target): FieldContent | null {
  if (content.type === target.type) return content
  // Between one choice and several nothing needs to be read anew; of several, none is the one.
  if (content.type === 'choice' && target.type === 'choices')
    return { type: 'choices', optionIds: [content.optionId] }
  if (content.type === 'choices' && target.type === 'choice') {
    const [optionId, ...more] = content.optionIds
    return optionId === undefined || more.length > 0 ? null : { type: 'choice', optionId }
  }
  return readAs(text, target)
}

function readAs(text: string, target: Target): FieldContent | null {
  switch (target.type) {
    case 'text':
      return { type: 'text', text }
    case 'number': {
      const number = parseDecimal(withoutUnit(text, target.unit)) ?? yesNoOf(text)
      return number === null ? null : { type: 'number', number: Number(number) }
    }
    case 'date': {
      const date = dateOf(text, target.thisYear)
      return date === null ? null : { type: 'date', date }
    }
    case 'yesNo': {
      const yes = yesNoOf(text)
      return yes === null ? null : { type: 'yesNo', yes }
    }
    default: {
      const ids = optionNamesIn(text, target.type).map(target.optionOf)
      if (ids.length === 0 || ids.some((id) => id === undefined)) return null
      const optionIds = [...new Set(ids as number[])]
      const [optionId = 0] = optionIds
      return target.type === 'choice' ? { type: 'choice', optionId } : { type: 'choices', optionIds }
    }
  }
}

/** The options that a text would make; several choices stand between commas or semicolons. */
export function optionNamesIn(text: string, type: FieldType): string[] {
  const parts = type === 'choices' ? text.split(/[,;\n]/) : [text]
  return parts
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '' && part.length <= fieldLimits.option)
}

function withoutUnit(text: string, unit: string): string {
  const typed = text.trim()
  const ends = unit !== '' && nameKey(typed).endsWith(nameKey(unit))
  return ends ? typed.slice(0, typed.length - unit.length) : typed
}

/** A whole date only: what „3.5.“ was of is not known any more. */
function dateOf(text: string, thisYear: number): CivilDate | null {
  const typed = text.trim()
  if (CivilDate.safeParse(typed).success) return typed
  const parts = splitGermanDate(typed)
  if (!parts || parts.year === '') return null
  return civilDate(fullYear(parts.year, thisYear + 20), parts.month, parts.day)
}

function yesNoOf(text: string): boolean | null {
  const key = nameKey(text)
  if (texts.readAsYes.includes(key)) return true
  return texts.readAsNo.includes(key) ? false : null
}
