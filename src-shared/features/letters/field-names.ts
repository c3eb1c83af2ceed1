import { type FieldKey, letterFields } from './fields'
import { oneLine } from './names'

const keys = new Map(letterFields.map(({ key, label }) => [folded(label), key]))

/** A name in double braces, as fields stand in plain text: `{{Briefanrede}}`. */
export const fieldPattern = /\{\{([^{}\n]+)\}\}/g

/** The field that a name in braces means, whatever its case and spacing. */
export function keyOf(name: string): FieldKey | undefined {
  return keys.get(folded(name))
}

function folded(name: string): string {
  return oneLine(name).toLocaleLowerCase('de')
}

/**
 * What stands in braces without being a field, each once, in the order of the text: misspelt names, and the rest of
 * a line where braces are left open. Empty if the text can be filled.
 */
export function unknownFields(text: string): string[] {
  const misspelt = [...text.matchAll(fieldPattern)]
    .filter(([, name = '']) => !keyOf(name))
    .map(([whole, name = '']) => oneLine(name) || whole)
  const open = text.replace(fieldPattern, '').match(/\{\{[^\n]{0,30}|\{?[^\n{]{0,30}\}\}/g) ?? []
  return [...new Set([...misspelt, ...open.map(oneLine)])]
}
