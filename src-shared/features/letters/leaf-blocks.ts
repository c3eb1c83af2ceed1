import type { BlockNode, ConditionNode, ListNode, TableNode } from './rich-text-nodes'

/** A block that holds no other blocks. */
export type LeafBlock = Exclude<BlockNode, ListNode | TableNode | ConditionNode>

/** The blocks that hold no others, in the order of the text, whatever list, table or condition they stand in. */
export function leafBlocks(nodes: readonly BlockNode[]): LeafBlock[] {
  return nodes.flatMap((node): LeafBlock[] => {
    switch (node.type) {
      case 'table':
        return node.content.flatMap((row) => row.content.flatMap((cell) => leafBlocks(cell.content)))
      case 'bulletList':
      case 'orderedList':
      case 'condition':
        return node.content.flatMap((part) => leafBlocks(part.content))
      default:
        return [node]
    }
  })
}
