import type { Marked } from './nest'
import type { TextPart } from './paragraph-tags'
import type { Piece, Token } from './program'
import { closeTag, isElement, openTag, writeXml, type XmlElement } from './xml'

export const markup = (xml: string, shows = false, anchor = false): Token => ({
  kind: 'markup',
  xml,
  shows,
  anchor,
})

/** What is seen of a run, or where it stands, besides its text. */
const unseen = new Set(['w:tab', 'w:rPr'])
/** Remarks of the one who wrote the template go to nobody. */
export const droppedElements = new Set([
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
])

const textOpen = '<w:t xml:space="preserve">'
const textClose = '</w:t>'

/**
 * A run in pieces. The tag of a condition cuts it in two of the same looks, so that what lies between two of them is
 * whole runs.
 */
export function compileRun(
  run: XmlElement,
  parts: ReadonlyMap<XmlElement, TextPart[]>,
  inner: (element: XmlElement) => Piece | null,
): Marked<Token>[] {
  const looks = run.children.find((child) => isElement(child, 'w:rPr'))
  const open = openTag(run) + (looks ? writeXml(looks) : '')
  const close = closeTag(run)
  const tokens: Marked<Token>[] = [{ item: markup(open) }]
  const put = (token: Token) => tokens.push({ item: token })
  for (const child of run.children) {
    if (!isElement(child) || child === looks || droppedElements.has(child.name)) continue
    if (child.name === 'w:t') {
      put(markup(textOpen))
      for (const part of parts.get(child) ?? []) {
        if (typeof part === 'string') {
          if (part !== '') put({ kind: 'text', text: part })
        } else if (part.tag.kind === 'field') put({ kind: 'field', field: part.tag.field })
        else {
          put(markup(textClose + close))
          tokens.push({ marker: part.tag, text: part.text })
          put(markup(open + textOpen))
        }
      }
      put(markup(textClose))
    } else if (isLineBreak(child)) put({ kind: 'break', xml: writeXml(child) })
    else {
      const piece = inner(child)
      if (piece) put({ kind: 'inner', piece })
      else put(markup(writeXml(child), !unseen.has(child.name)))
    }
  }
  put(markup(close))
  return tokens
}

function isLineBreak({ name, attributes }: XmlElement): boolean {
  const type = attributes['w:type'] ?? 'textWrapping'
  return name === 'w:cr' || (name === 'w:br' && type === 'textWrapping')
}
