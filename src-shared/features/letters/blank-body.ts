import type { BlockNode, RichText } from './rich-text-nodes'

/** Whether nothing is written in a body yet. */
export function isBlankBody({ content }: RichText): boolean {
  return content.every(isBlank)
}

function isBlank(node: BlockNode): boolean {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return node.content.every(
        (inline) => inline.type !== 'field' && !(inline.type === 'text' && inline.text.trim()),
      )
    case 'pageBreak':
      return true
    default:
      return false
  }
}
