import type { LetterContent } from './contract'
import { unknownFields } from './field-names'
import type { BlockNode, InlineNode } from './rich-text-nodes'

/** What stands in braces in a letter without being a field; see `unknownFields`. Empty if the letter can be filled. */
export function unknownInLetter({ subject, body }: Pick<LetterContent, 'subject' | 'body'>): string[] {
  return unknownFields([subject, ...body.content.flatMap(typedTexts)].join('\n'))
}

/** The texts of a block as they were typed, a line each. */
function typedTexts(node: BlockNode): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return node.content.map(typedText).join('').split('\n')
    case 'qr':
      return [node.attrs.text]
    case 'table':
      return node.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(typedTexts)))
    case 'bulletList':
    case 'orderedList':
    case 'condition':
      return node.content.flatMap((part) => part.content.flatMap(typedTexts))
    default:
      return []
  }
}

function typedText(node: InlineNode): string {
  if (node.type === 'hardBreak') return '\n'
  // Parts the texts beside it, as no brace reaches over a chip.
  return node.type === 'field' ? '\n' : node.text
}
