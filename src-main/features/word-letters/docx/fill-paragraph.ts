import { holds } from '@shared/features/letters/word-conditions'
import { closeUp, type Sign } from './close-up'
import type { Piece, Token, Values } from './program'
import { escapedValue } from './xml'

type Paragraph = Extract<Piece, { kind: 'paragraph' }>
type FillInner = (pieces: readonly Piece[], values: Values) => string

/** What is left of a paragraph when its conditions are decided; `gone` where something stood that is empty. */
type Part = Extract<Token, { kind: 'markup' | 'break' }> | { kind: 'text'; text: string } | { kind: 'gone' }

const lineBreak = '</w:t><w:br/><w:t xml:space="preserve">'
const tab = '<w:tab/>'

/**
 * A paragraph with its values. What is empty closes up: the space beside it, a line of nothing else with its line end,
 * and the whole paragraph where nothing else stood in it.
 */
export function fillParagraph(paragraph: Paragraph, values: Values, fillInner: FillInner): string {
  const { open, tokens, close, stays } = paragraph
  const parts = decided(tokens, values, fillInner)
  if (!parts.some(({ kind }) => kind === 'gone')) return open + parts.map(written).join('') + close
  const lines = linesOf(parts)
  const left = lines.filter((line) => !isGone(line))
  const shows = left.some((line) => !isBlank(line))
  if (!shows && !stays) return lines.flat().filter(isAnchor).map(written).join('')
  let result = open
  let first = true
  for (const line of lines) {
    const gone = isGone(line)
    for (const part of gone ? line : closed(line)) {
      if (part.kind === 'break') {
        if (!gone && !first) result += part.xml
      } else if (!gone || part.kind === 'markup') result += written(part)
    }
    if (!gone) first = false
  }
  return result + close
}

function decided(tokens: readonly Token[], values: Values, fillInner: FillInner): Part[] {
  return tokens.flatMap((token): Part[] => {
    if (token.kind === 'when') {
      const branch = decided(holds(token.condition, values) ? token.yes : token.no, values, fillInner)
      const says = branch.some((part) => part.kind !== 'markup' || part.shows)
      return says ? branch : [...branch, { kind: 'gone' }]
    }
    if (token.kind === 'inner') {
      const xml = fillInner([token.piece], values)
      return [{ kind: 'markup', xml, shows: true, anchor: false }]
    }
    if (token.kind !== 'field') return [token]
    const value = values[token.field] ?? ''
    return [value === '' ? { kind: 'gone' } : { kind: 'text', text: value }]
  })
}

/** Lines as the writer ended them, each with the line end before it. */
function linesOf(parts: readonly Part[]): Part[][] {
  const lines: Part[][] = [[]]
  for (const part of parts) {
    if (part.kind === 'break') lines.push([])
    lines.at(-1)?.push(part)
  }
  return lines
}

/** Nothing but what is empty. */
function isGone(line: readonly Part[]): boolean {
  return line.some(({ kind }) => kind === 'gone') && isBlank(line)
}

function isBlank(line: readonly Part[]): boolean {
  return line.every((part) =>
    part.kind === 'text' ? part.text.trim() === '' : part.kind !== 'markup' || !part.shows,
  )
}

function isAnchor(part: Part): boolean {
  return part.kind === 'markup' && part.anchor
}

/** The line without the spaces that an empty field leaves behind, over the bounds of runs. */
function closed(line: readonly Part[]): Part[] {
  if (!line.some(({ kind }) => kind === 'gone')) return [...line]
  const signs: Sign[] = line.flatMap((part, of): Sign[] => {
    if (part.kind === 'text') return [...part.text].map((sign) => ({ sign, of }))
    if (part.kind === 'gone') return [{ sign: null, of }]
    return part.kind === 'markup' && part.xml === tab ? [{ sign: '\t', of }] : []
  })
  const left = new Map<number, string>()
  for (const { sign, of } of closeUp(signs)) left.set(of, (left.get(of) ?? '') + (sign ?? ''))
  return line.map((part, of) => (part.kind === 'text' ? { kind: 'text', text: left.get(of) ?? '' } : part))
}

function written(part: Part): string {
  if (part.kind === 'gone') return ''
  if (part.kind === 'text') return part.text.split('\n').map(escapedValue).join(lineBreak)
  return part.xml
}
