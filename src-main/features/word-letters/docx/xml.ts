import { SaxesParser } from 'saxes'
import { TemplateRefused } from './refused'

/** An element of a document; names keep their prefix (`w:p`). */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlNode[] }
/** Texts are plain, not escaped. */
export type XmlNode = XmlElement | string

/** Deeper than anybody nests tables. */
const deepest = 250
/** What Word counts for its own comparing; two letters of one template would have the same. */
const dropped = new Set(['w14:paraId', 'w14:textId'])

/**
 * Reads one part of a document. It knows no entities but XML's own five, and refuses a part that declares any, so that
 * nothing is fetched and nothing multiplies.
 * @throws TemplateRefused `damaged`, `entity` or `tooLarge`
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, fragment: false })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  parser.on('doctype', () => {
    throw new TemplateRefused('entity')
  })
  parser.on('error', () => {
    throw new TemplateRefused('damaged')
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: kept(attributes as Record<string, string>), children: [] }
    open.at(-1)?.children.push(element)
    root ??= element
    if (open.push(element) > deepest) throw new TemplateRefused('tooLarge')
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const onText = (piece: string) => {
    open.at(-1)?.children.push(piece)
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.write(text).close()
  if (!root) throw new TemplateRefused('damaged')
  return root
}

function kept(attributes: Record<string, string>): Record<string, string> {
  for (const name of dropped) delete attributes[name]
  return attributes
}

export function isElement(node: XmlNode, name?: string): node is XmlElement {
  return typeof node !== 'string' && (name === undefined || node.name === name)
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child): child is XmlElement => isElement(child, name))
}

/** Everything below an element, in the order of the text. */
export function* below(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child)) continue
    yield child
    yield* below(child)
  }
}

export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node)
  if (node.children.length === 0) return `${openTag(node).slice(0, -1)}/>`
  return openTag(node) + node.children.map(writeXml).join('') + closeTag(node)
}

export function openTag({ name, attributes }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${written.join('')}>`
}

export function closeTag({ name }: XmlElement): string {
  return `</${name}>`
}

/** Signs that XML does not hold at all, but for the tab and the line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not stand in XML
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A value as text: nothing in it is markup, and nothing in it that XML does not hold. */
export function escapedValue(text: string): string {
  return escaped(text.toWellFormed().replace(forbidden, ''))
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}
