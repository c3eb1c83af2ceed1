import { compileRun, droppedElements, markup } from './compile-run'
import { type Marked, nested } from './nest'
import { paragraphTags, type TextPart } from './paragraph-tags'
import type { Piece, Token } from './program'
import { sectionEnd } from './sections'
import { type Problem, placeOf } from './tags'
import { below, childOf, closeTag, isElement, openTag, writeXml, type XmlElement, type XmlNode } from './xml'

type Report = (problem: Problem) => void

/** What must hold a paragraph of its own. */
const boxes = new Set(['w:tc', 'w:txbxContent', 'w:hdr', 'w:ftr'])
const anchors = new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:permStart', 'w:permEnd'])
const notes = new Set(['w:footnoteReference', 'w:endnoteReference'])

/** What stands below each other in a document, ready to be filled. Problems are reported, and filled as they stand. */
export function compileBlocks(nodes: readonly XmlNode[], report: Report): Piece[] {
  const all: Marked<Piece>[] = nodes.flatMap((node) => compileBlock(node, report))
  return joined(
    nested<Piece>(
      all,
      (when) => when,
      (text) => report({ problem: 'nesting', text, suggestion: null, place: text }),
    ),
  )
}

function compileBlock(node: XmlNode, report: Report): Marked<Piece>[] {
  if (!isElement(node)) return [{ item: xml(writeXml(node)) }]
  if (droppedElements.has(node.name)) return []
  if (node.name === 'w:p') return [compileParagraph(node, report)]
  if (!holdsParagraphs(node)) return [{ item: xml(writeXml(node)) }]
  const pieces = compileBlocks(node.children, report)
  const [open, close] = [openTag(node), closeTag(node)]
  if (pieces.every(({ kind }) => kind === 'xml'))
    return [{ item: xml(open + pieces.map((piece) => (piece as { xml: string }).xml).join('') + close) }]
  if (boxes.has(node.name)) return [{ item: { kind: 'box', open, pieces, close } }]
  return [xml(open), ...pieces, xml(close)].map((item) => ({ item }))
}

function xml(text: string): Piece {
  return { kind: 'xml', xml: text }
}

function holdsParagraphs(element: XmlElement): boolean {
  for (const { name } of below(element)) if (name === 'w:p') return true
  return false
}

function compileParagraph(paragraph: XmlElement, report: Report): Marked<Piece> {
  const { text, tags, parts } = paragraphTags(paragraph, report)
  const looks = childOf(paragraph, 'w:pPr')
  const [only] = tags
  if (tags.length === 1 && only && only.tag.kind !== 'field') {
    const alone = text.slice(0, only.from).trim() === '' && text.slice(only.to).trim() === ''
    if (alone && !showsMore(paragraph)) return { marker: only.tag, text: text.trim() }
  }
  const tokens = compileLevel(
    paragraph.children.filter((child) => child !== looks),
    { parts, report, place: placeOf(text) },
  )
  const open = openTag(paragraph) + (looks ? writeXml(looks) : '')
  const close = closeTag(paragraph)
  if (tokens.every(({ kind }) => kind !== 'field' && kind !== 'when' && kind !== 'inner'))
    return { item: xml(tokens.length > 0 || looks ? open + written(tokens) + close : writeXml(paragraph)) }
  const stays = looks?.children.some((child) => child === sectionEnd || isElement(child, 'w:sectPr')) === true
  return { item: { kind: 'paragraph', open, tokens, close, stays } }
}

/** Whether a paragraph has more than text and where it begins and ends. */
function showsMore(paragraph: XmlElement): boolean {
  for (const { name } of below(paragraph))
    if (['w:drawing', 'w:pict', 'w:object', 'w:sectPr', 'mc:AlternateContent'].includes(name)) return true
  return false
}

type Level = { parts: ReadonlyMap<XmlElement, TextPart[]>; report: Report; place: string }

function compileLevel(nodes: readonly XmlNode[], level: Level): Token[] {
  const { parts, report, place } = level
  const all: Marked<Token>[] = nodes.flatMap((node): Marked<Token>[] => {
    if (!isElement(node)) return [{ item: markup(writeXml(node)) }]
    if (droppedElements.has(node.name)) return []
    if (node.name === 'w:r') {
      for (const { name } of below(node))
        if (notes.has(name)) report({ problem: 'footnote', text: '', suggestion: null, place })
      return compileRun(node, parts, (element) => innerOf(element, report))
    }
    if (!holdsRuns(node))
      return [{ item: markup(writeXml(node), node.name.startsWith('m:'), anchors.has(node.name)) }]
    const inside = compileLevel(node.children, level)
    return [markup(openTag(node)), ...inside, markup(closeTag(node))].map((item) => ({ item }))
  })
  return nested<Token>(
    all,
    (when) => when,
    (text) => report({ problem: 'nesting', text, suggestion: null, place }),
  )
}

function holdsRuns(element: XmlElement): boolean {
  for (const { name } of below(element)) if (name === 'w:r') return true
  return false
}

/** A drawing with a text box, whose paragraphs are filled, too. */
function innerOf(element: XmlElement, report: Report): Piece | null {
  if (!holdsParagraphs(element)) return null
  const pieces = compileBlocks([element], report)
  return pieces.length === 1 && pieces[0]?.kind === 'xml'
    ? null
    : { kind: 'box', open: '', pieces, close: '' }
}

function written(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.kind === 'markup' || token.kind === 'break') return token.xml
      return token.kind === 'text' ? writeXml(token.text) : ''
    })
    .join('')
}

/** Neighbours that stay as they are, in one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece.kind === 'xml' && last?.kind === 'xml') result[result.length - 1] = xml(last.xml + piece.xml)
    else result.push(piece)
  }
  return result
}
