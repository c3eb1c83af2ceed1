import { type FieldKey, letterFields } from './fields'
import { oneLine } from './names'

const keys = new Map(letterFields.map(({ key, label }) => [folded(label), key]))
const field = /\{\{([^{}\n]+)\}\}/g

/** The field that a name in braces means, whatever its case and spacing. */
function keyOf(name: string): FieldKey | undefined {
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
  const misspelt = [...text.matchAll(field)]
    .filter(([, name = '']) => !keyOf(name))
    .map(([whole, name = '']) => oneLine(name) || whole)
  const open = text.replace(field, '').match(/\{\{[^\n]{0,30}|\{?[^\n{]{0,30}\}\}/g) ?? []
  return [...new Set([...misspelt, ...open.map(oneLine)])]
}

/**
 * The text with the values of its fields. An empty value closes up: a line of nothing but empty fields goes, with
 * one of the blank lines around it, and so does the space that an empty field leaves behind. Everything else stays
 * as it was typed, and what a value contains is never taken for a field again.
 */
export function fillFields(text: string, values: Readonly<Record<FieldKey, string>>): string {
  const lines = text.replaceAll(emptyMark, '').split(/\r?\n/)
  const filled: string[] = []
  let closing = false
  for (const line of lines) {
    const result = fillLine(line, values)
    if (result === null) closing = isBlank(filled.at(-1))
    else {
      if (!closing || !isBlank(result)) filled.push(result)
      closing = false
    }
  }
  if (closing) filled.pop()
  return filled.join('\n')
}

/** A line that is not there, before the first, counts as blank. */
function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}

/** Stands where a field was empty until its surroundings have closed up. */
const emptyMark = '\0'

/** The filled line; null if it held empty fields and nothing else. */
function fillLine(line: string, values: Readonly<Record<FieldKey, string>>): string | null {
  const marked = line.replace(field, (whole, name: string) => {
    const key = keyOf(name)
    return key ? values[key] || emptyMark : whole
  })
  if (!marked.includes(emptyMark)) return marked
  if (marked.replaceAll(emptyMark, '').trim() === '') return null
  return marked
    .replace(/\0(?: *\0)+/g, emptyMark)
    .replace(/ ?\0(?= *$|[.,;:!?)])/g, '')
    .replace(/(^|[ („])\0 ?/g, '$1')
    .replaceAll(emptyMark, '')
}
