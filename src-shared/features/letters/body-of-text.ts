import { cleanText } from '@shared/kernel/typed-text'
import { fieldPattern, keyOf } from './field-names'
import type { BlockNode, InlineNode, RichText } from './rich-text-nodes'

/**
 * A plain text with `{{Feld}}` as the body of a letter: a blank line is a blank paragraph, other line ends stay within
 * theirs, known fields become chips. What stands in braces without being a field stays text.
 */
export function bodyOfText(text: string): RichText {
  const content: BlockNode[] = []
  let paragraph: InlineNode[] | null = null
  for (const line of cleanText(text).split('\n')) {
    if (line.trim() === '') {
      content.push(paragraphOf([]))
      paragraph = null
    } else if (paragraph) paragraph.push({ type: 'hardBreak' }, ...inlinesOf(line))
    else {
      paragraph = inlinesOf(line)
      content.push(paragraphOf(paragraph))
    }
  }
  return { type: 'doc', content }
}

function paragraphOf(content: InlineNode[]): BlockNode {
  return { type: 'paragraph', attrs: { textAlign: null }, content }
}

/** One line of it. */
function inlinesOf(line: string): InlineNode[] {
  const inlines: InlineNode[] = []
  let text = ''
  const flush = () => {
    if (text !== '') inlines.push({ type: 'text', text })
    text = ''
  }
  let at = 0
  for (const match of line.matchAll(fieldPattern)) {
    const key = keyOf(match[1] ?? '')
    text += line.slice(at, match.index)
    at = match.index + match[0].length
    if (key) {
      flush()
      inlines.push({ type: 'field', attrs: { key } })
    } else text += match[0]
  }
  text += line.slice(at)
  flush()
  return inlines
}
