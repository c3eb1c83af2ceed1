import type { Condition } from './conditions'
import type { FieldKey } from './fields'
import { fillLine, fillText, type Piece, type Style } from './fill-line'
import type { FilledBlock, Run } from './filled'
import type {
  BlockNode,
  CellNode,
  InlineNode,
  ListNode,
  RichText,
  TableNode,
  TextBlockNode,
} from './rich-text-nodes'

/** What a body is filled with for one recipient. */
export type Filling = {
  fields: Readonly<Record<FieldKey, string>>
  holds: (condition: Condition) => boolean
}

/**
 * What stands in the letter to one recipient. What is empty closes up: a line of nothing but empty fields goes, a
 * paragraph, item, list or row of such lines goes with it, and so does one of the blank paragraphs around it. What a
 * value contains is text and never taken for a field or markup.
 */
export function fillBody(body: RichText, filling: Filling): FilledBlock[] {
  return fillBlocks(body.content, filling)
}

function fillBlocks(nodes: readonly BlockNode[], filling: Filling): FilledBlock[] {
  const closing = closeUp<FilledBlock>(isBlankBlock)
  for (const node of nodes) closing.add(fillBlock(node, filling))
  return closing.end()
}

/** What becomes of a block; nothing where it goes. */
function fillBlock(node: BlockNode, filling: Filling): FilledBlock[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return fillParagraph(node, filling)
    case 'bulletList':
    case 'orderedList':
      return fillList(node, filling)
    case 'table':
      return fillTable(node, filling)
    case 'condition': {
      const branch = filling.holds(node.attrs) ? 'then' : 'else'
      const chosen = node.content.find(({ type }) => type === branch)
      const filled = chosen ? fillBlocks(chosen.content, filling) : []
      return filled.every(isBlankBlock) ? [] : filled
    }
    case 'image':
      return [{ type: 'image', ...node.attrs }]
    case 'qr': {
      const text = fillText(node.attrs.text, filling.fields).trim()
      return text === '' ? [] : [{ type: 'qr', ...node.attrs, text }]
    }
    case 'pageBreak':
      return [{ type: 'pageBreak' }]
  }
}

function fillParagraph({ type, attrs, content }: TextBlockNode, { fields }: Filling): FilledBlock[] {
  const closing = closeUp<Run[]>(isBlankLine)
  for (const pieces of linesOf(content, fields)) {
    const line = fillLine(pieces)
    closing.add(line ? [line] : [])
  }
  const lines = closing.end()
  if (lines.length === 0) return []
  const align = attrs.textAlign ?? 'left'
  return [{ type: 'paragraph', align, ...(type === 'heading' && { heading: true }), lines }]
}

function linesOf(content: readonly InlineNode[], fields: Filling['fields']): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([])
    else {
      const text = node.type === 'field' ? fields[node.attrs.key] : node.text
      lines.at(-1)?.push({ text, style: styleOf(node.marks), field: node.type === 'field' })
    }
  }
  return lines
}

function styleOf(marks: { type: keyof Style }[] = []): Style {
  return Object.fromEntries(marks.map(({ type }) => [type, true]))
}

function fillList({ type, content }: ListNode, filling: Filling): FilledBlock[] {
  const items = content.map((item) => fillBlocks(item.content, filling)).filter((item) => item.length > 0)
  return items.length === 0 ? [] : [{ type: 'list', ordered: type === 'orderedList', items }]
}

function fillTable({ attrs, content }: TableNode, filling: Filling): FilledBlock[] {
  const header = content[0]?.content.every(({ type }) => type === 'tableHeader') ?? false
  const cell = ({ content: blocks }: CellNode) => fillBlocks(blocks, filling)
  const rows = content.flatMap(({ content: cells }) => {
    const filled = cells.map(cell)
    // Of a row that was left blank on purpose, blank paragraphs stay.
    return filled.every((blocks) => blocks.length === 0) ? [] : [filled]
  })
  return rows.length === 0 ? [] : [{ type: 'table', header, borders: attrs.borders, rows }]
}

/** Puts parts one after the other; where one has gone, two blank ones around it become one, and none begin or end. */
function closeUp<T>(isBlank: (part: T) => boolean) {
  const kept: T[] = []
  let closing = false
  const last = () => kept.at(-1)
  return {
    /** The parts that stand for one before; none where it has gone. */
    add(parts: readonly T[]): void {
      const [first, ...rest] = parts
      const before = last()
      if (first === undefined) closing = before === undefined || isBlank(before)
      else {
        if (!closing || !isBlank(first)) kept.push(first)
        kept.push(...rest)
        closing = false
      }
    },
    end(): T[] {
      if (closing) kept.pop()
      return kept
    },
  }
}

function isBlankLine(line: readonly Run[]): boolean {
  return line.every(({ text }) => text.trim() === '')
}

function isBlankBlock(block: FilledBlock): boolean {
  return block.type === 'paragraph' && block.lines.every(isBlankLine)
}
