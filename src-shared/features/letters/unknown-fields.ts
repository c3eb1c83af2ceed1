import type { LetterContent } from './contract'
import { unknownFields } from './field-names'
import { type LeafBlock, leafBlocks } from './leaf-blocks'
import type { InlineNode } from './rich-text-nodes'

/** What stands in braces in a letter without being a field; see `unknownFields`. Empty if the letter can be filled. */
export function unknownInLetter({ subject, body }: Pick<LetterContent, 'subject' | 'body'>): string[] {
  return unknownFields([subject, ...leafBlocks(body.content).flatMap(typedTexts)].join('\n'))
}

/** The texts of a block as they were typed, a line each. */
function typedTexts(node: LeafBlock): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return node.content.map(typedText).join('').split('\n')
    case 'qr':
      return [node.attrs.text]
    default:
      return []
  }
}

function typedText(node: InlineNode): string {
  if (node.type === 'hardBreak') return '\n'
  // Parts the texts beside it, as no brace reaches over a chip.
  return node.type === 'field' ? '\n' : node.text
}
