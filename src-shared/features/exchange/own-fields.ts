import { FieldType, fieldLimits } from '@shared/features/fields/definitions'
import { type Cell, cellText } from '@shared/kernel/cell'
import { ownFiles as words } from '@shared/texts/de/own-files'
import type { OwnField, OwnValue } from './own-card'
import { textToWords, wordsToText } from './own-lines'
import { isYes, readDate, readNumber } from './own-values'

/**
 * The header of an own field's column, `Maße › Schuhgröße [Zahl, cm]`: enough to make the field anew in a shop that
 * does not have it.
 */
export function fieldHeader({ group, name, type, unit, sensitive, legalBasis }: OwnField): string {
  const basis = legalBasis.replaceAll('\n', ' ')
  const inside = [words.fieldTypes[type], unit, sensitive ? `${words.guarded}: ${basis}` : ''].filter(Boolean)
  return `${group} › ${name} [${inside.join(', ')}]`
}

/** The inverse of `fieldHeader`; null for any other header. */
export function readFieldHeader(header: string): OwnField | null {
  const [, group = '', name = '', inside = ''] =
    /^(.+?) › (.+) \[([^\]]*(?:\][^\]]*)*)\]$/s.exec(header) ?? []
  const type = FieldType.options.find((one) => {
    const word = words.fieldTypes[one]
    return inside === word || inside.startsWith(`${word}, `)
  })
  if (!type || group === '' || name.length > fieldLimits.name) return null
  const rest = inside.slice(words.fieldTypes[type].length).replace(/^, /, '')
  const guard = `${words.guarded}: `
  const at = rest.indexOf(guard)
  const unit = (at < 0 ? rest : rest.slice(0, at)).replace(/, $/, '')
  const sensitive = at >= 0
  return { group, name, type, unit, sensitive, legalBasis: sensitive ? rest.slice(at + guard.length) : '' }
}

/** What stands in an own field, as a cell. */
export function valueCell(value: OwnValue | undefined): Cell {
  if (!value) return ''
  switch (value.type) {
    case 'text':
      return value.text
    case 'number':
      return value.number
    case 'date':
      return { date: value.date }
    case 'yesNo':
      return value.yes ? words.yes : words.no
    default:
      return wordsToText(value.words)
  }
}

/** The inverse of `valueCell`; null for an empty cell and for what is no value of that type. */
export function readValue(type: FieldType, text: string): OwnValue | null {
  if (text.trim() === '') return null
  switch (type) {
    case 'text':
      return { type, text }
    case 'number': {
      const number = readNumber(text)
      return number === null ? null : { type, number }
    }
    case 'date': {
      const date = readDate(text)
      return date === null ? null : { type, date }
    }
    case 'yesNo':
      return { type, yes: isYes(text) }
    default:
      return { type, words: type === 'choice' ? textToWords(text).slice(0, 1) : textToWords(text) }
  }
}

/** As a line of text, for formats that know no other. */
export function valueText(value: OwnValue): string {
  return cellText(valueCell(value))
}
