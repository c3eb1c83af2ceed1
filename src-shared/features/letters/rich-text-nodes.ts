import type { Condition } from './conditions'
import type { FieldKey } from './fields'
import type { Align } from './filled'

/**
 * The body of a letter as it is written: a small tree in the form that the editor (ProseMirror) reads and writes.
 * What is not named here is no part of a letter and refused.
 */
export type RichText = { type: 'doc'; content: BlockNode[] }

export type Mark = { type: 'bold' | 'italic' | 'underline' }
export type InlineNode =
  | { type: 'text'; text: string; marks?: Mark[] }
  /** A chip: filled for each recipient. */
  | { type: 'field'; attrs: { key: FieldKey }; marks?: Mark[] }
  | { type: 'hardBreak' }

export type TextBlockNode = {
  type: 'paragraph' | 'heading'
  attrs: { textAlign: Align | null }
  content: InlineNode[]
}
export type ListNode = {
  type: 'bulletList' | 'orderedList'
  content: { type: 'listItem'; content: BlockNode[] }[]
}
export type CellNode = { type: 'tableCell' | 'tableHeader'; content: BlockNode[] }
export type TableNode = {
  type: 'table'
  attrs: { borders: boolean }
  content: { type: 'tableRow'; content: CellNode[] }[]
}
export type ConditionNode = {
  type: 'condition'
  attrs: Condition
  /** What stands there when the condition holds, and what else, if anything. */
  content: { type: 'then' | 'else'; content: BlockNode[] }[]
}
export type BlockNode =
  | TextBlockNode
  | ListNode
  | TableNode
  | ConditionNode
  /** `image` names stored bytes, `widthMm` is on paper. */
  | { type: 'image'; attrs: { image: string; widthMm: number; align: Align } }
  /** `text` may hold fields in braces. */
  | { type: 'qr'; attrs: { text: string; sizeMm: number; align: Align } }
  | { type: 'pageBreak' }
