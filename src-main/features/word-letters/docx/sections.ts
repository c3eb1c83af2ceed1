import { below, childOf, isElement, type XmlElement } from './xml'

/** Stands where the end of a section goes when another letter follows in the same file. */
export const sectionEnd = '\u0004'

/** What follows the numbers of the pages in the settings of a section (ECMA-376, 17.6.17). */
const behindNumbers = new Set([
  'w:cols',
  'w:formProt',
  'w:vAlign',
  'w:noEndnote',
  'w:titlePg',
  'w:textDirection',
  'w:bidi',
  'w:rtlGutter',
  'w:docGrid',
  'w:printerSettings',
  'w:sectPrChange',
])

/** Takes the settings of the last section out of a body; answers them, or those of a plain one. */
export function takeLastSection(body: XmlElement): XmlElement {
  const at = body.children.findLastIndex((child) => isElement(child, 'w:sectPr'))
  const [last] = at < 0 ? [] : body.children.splice(at, 1)
  return last && isElement(last) ? last : { name: 'w:sectPr', attributes: {}, children: [] }
}

/** Lets each letter begin on a page of its own, which is its first. */
export function beginAnew(body: XmlElement, last: XmlElement): void {
  const first = [...below(body)].find(({ name }) => name === 'w:sectPr') ?? last
  const type = childOf(first, 'w:type')
  if (type && /^(continuous|nextColumn)$/.test(type.attributes['w:val'] ?? ''))
    first.children.splice(first.children.indexOf(type), 1)
  const numbers = childOf(first, 'w:pgNumType')
  if (numbers) numbers.attributes['w:start'] ??= '1'
  else {
    const at = first.children.findIndex((child) => isElement(child) && behindNumbers.has(child.name))
    const counted: XmlElement = { name: 'w:pgNumType', attributes: { 'w:start': '1' }, children: [] }
    first.children.splice(at < 0 ? first.children.length : at, 0, counted)
  }
}

/**
 * Marks where a section ends when another letter follows: in the last paragraph, as Word does it, so that no empty page
 * comes about; or, where the body ends with something else, in a paragraph that is as low as can be.
 */
export function markEnd(body: XmlElement, endsAlone: (paragraph: XmlElement) => boolean): void {
  const last = body.children.findLast((child) => isElement(child))
  if (last && isElement(last, 'w:p') && !endsAlone(last)) {
    const looks = childOf(last, 'w:pPr') ?? { name: 'w:pPr', attributes: {}, children: [] }
    if (!last.children.includes(looks)) last.children.unshift(looks)
    // A paragraph that ends a section already needs another one behind it.
    if (!childOf(looks, 'w:sectPr')) {
      const change = looks.children.findIndex((child) => isElement(child, 'w:pPrChange'))
      looks.children.splice(change < 0 ? looks.children.length : change, 0, sectionEnd)
      return
    }
  }
  const element = (
    name: string,
    attributes: Record<string, string>,
    children: XmlElement['children'] = [],
  ) => ({
    name,
    attributes,
    children,
  })
  const spacing = element('w:spacing', {
    'w:before': '0',
    'w:after': '0',
    'w:line': '20',
    'w:lineRule': 'exact',
  })
  const small = element('w:rPr', {}, [element('w:sz', { 'w:val': '2' })])
  body.children.push(element('w:p', {}, [element('w:pPr', {}, [spacing, small, sectionEnd])]))
}
