import { type Problem, type Tag, tagsIn } from './tags'
import { isElement, type XmlElement } from './xml'

/** Where each piece of a text element goes: texts as they are, and tags. */
export type TextPart = string | { tag: Tag; text: string }

/** What parts two pieces of text without being text itself. */
const parting: Record<string, string> = { 'w:br': '\n', 'w:cr': '\n', 'w:tab': '\t' }

/**
 * The text elements of a paragraph taken apart into texts and tags. Word splits a tag over runs as it likes (spelling,
 * an edit, a style); it goes where it begins. Paragraphs in text boxes have their own.
 */
export function paragraphTags(paragraph: XmlElement, report: (problem: Problem) => void) {
  const leaves: { element: XmlElement; from: number; to: number }[] = []
  let text = ''
  const gather = (element: XmlElement) => {
    for (const child of element.children) {
      if (!isElement(child) || child.name === 'w:p') continue
      if (child.name === 'w:t') {
        const from = text.length
        text += child.children.filter((node) => !isElement(node)).join('')
        leaves.push({ element: child, from, to: text.length })
      } else if (element.name === 'w:r' && child.name in parting) text += parting[child.name]
      else gather(child)
    }
  }
  gather(paragraph)
  const tags = tagsIn(text, report)
  const parts = new Map<XmlElement, TextPart[]>()
  for (const { element, from, to } of leaves) {
    const own: TextPart[] = []
    let at = from
    for (const { tag, ...tagged } of tags) {
      if (tagged.to <= from || tagged.from >= to) continue
      if (tagged.from >= from) {
        own.push(text.slice(at, tagged.from), { tag, text: text.slice(tagged.from, tagged.to) })
      }
      at = Math.min(tagged.to, to)
    }
    own.push(text.slice(at, to))
    parts.set(element, own)
  }
  return { text, tags, parts }
}
