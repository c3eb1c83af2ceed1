import { type Condition, readCondition } from '@shared/features/letters/word-conditions'
import { nearestField, wordFieldOf } from '@shared/features/letters/word-fields'
import type { TemplateProblem } from '@shared/features/word-letters/contract'

/** What stands in double braces. */
export type Tag =
  | { kind: 'field'; field: string }
  | { kind: 'if'; condition: Condition }
  | { kind: 'else' }
  | { kind: 'end' }

export type Problem = Omit<TemplateProblem, 'part'>

const braces = /\{\{([^{}\n]*)\}\}/g

/** The tags of a text with their places; what cannot be meant is reported with the text around it. */
export function tagsIn(text: string, report: (problem: Problem) => void) {
  const found: { from: number; to: number; tag: Tag }[] = []
  const place = placeOf(text)
  for (const match of text.matchAll(braces)) {
    const [whole, name = ''] = match
    const read = readTag(name.trim())
    if ('problem' in read) report({ ...read, text: whole, place })
    else found.push({ from: match.index, to: match.index + whole.length, tag: read })
  }
  const rest = text.replace(braces, '')
  const [open] = /\{\{[^\n]{0,30}|[^\n{}]{0,30}\}\}/.exec(rest) ?? []
  if (open !== undefined) report({ problem: 'braces', text: open.trim(), suggestion: null, place })
  return found
}

function readTag(name: string): Tag | Pick<Problem, 'problem' | 'suggestion'> {
  if (/^sonst$/i.test(name)) return { kind: 'else' }
  if (/^\/\s*wenn$/i.test(name)) return { kind: 'end' }
  const [, asked] = /^#\s*wenn(?:\s+(.*))?$/is.exec(name) ?? []
  if (asked !== undefined || /^#\s*wenn$/i.test(name)) return readIf(asked ?? '')
  if (/^[#/^@>]/.test(name)) return { problem: 'loop', suggestion: null }
  const field = wordFieldOf(name)
  return field === undefined
    ? { problem: 'unknown', suggestion: nearestField(name) }
    : { kind: 'field', field }
}

function readIf(asked: string): Tag | Pick<Problem, 'problem' | 'suggestion'> {
  const condition = readCondition(asked)
  if (Array.isArray(condition)) return { kind: 'if', condition }
  if (condition.fault === 'form') return { problem: 'condition', suggestion: null }
  return { problem: 'unknownInCondition', suggestion: nearestField(condition.name) }
}

const longestPlace = 120

/** The paragraph as it is shown to say where something stands. */
export function placeOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longestPlace ? `${line.slice(0, longestPlace)} …` : line
}
