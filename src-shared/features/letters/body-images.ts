import type { BlockNode, RichText } from './rich-text-nodes'

/** The keys of the pictures in a body, each once, whatever condition they stand under. */
export function imagesIn(body: RichText): Set<string> {
  return new Set(body.content.flatMap(imagesOf))
}

function imagesOf(node: BlockNode): string[] {
  switch (node.type) {
    case 'image':
      return [node.attrs.image]
    case 'table':
      return node.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(imagesOf)))
    case 'bulletList':
    case 'orderedList':
    case 'condition':
      return node.content.flatMap((part) => part.content.flatMap(imagesOf))
    default:
      return []
  }
}
