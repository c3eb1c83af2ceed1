import type { FilledBlock, Run } from '@shared/features/letters/filled'

/** The words of a filled body as plain text: a line each, a blank one for a blank paragraph; pictures say nothing. */
export function plainText(blocks: readonly FilledBlock[]): string {
  return blocks.flatMap(linesOf).join('\n')
}

function linesOf(block: FilledBlock): string[] {
  switch (block.type) {
    case 'paragraph':
      return block.lines.length === 0 ? [''] : block.lines.map(wordsOf)
    case 'list':
      return block.items.map(
        (item, at) => `${block.ordered ? `${at + 1}.` : '–'} ${item.flatMap(linesOf).join('\n')}`,
      )
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.flatMap(linesOf).join(' ')).join('   '))
    case 'image':
    case 'qr':
    case 'pageBreak':
      return []
  }
}

function wordsOf(line: readonly Run[]): string {
  return line.map(({ text }) => text).join('')
}
