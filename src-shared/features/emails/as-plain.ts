import type { FilledBlock, Run } from '@shared/features/letters/filled'

/** The plain part: what the HTML part says, without markup. */
export function asPlain(
  blocks: readonly FilledBlock[],
  { unsubscribe, foot }: { unsubscribe: string; foot: readonly string[] },
): string {
  const below = [unsubscribe, foot.join('\n')].filter((part) => part !== '')
  // „-- “ parts a signature off (RFC 3676, 4.3).
  const end = below.length > 0 ? `\n\n-- \n${below.join('\n\n')}` : ''
  return `${blocks
    .map(blockText)
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}${end}\n`
}

function blockText(block: FilledBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.lines.map(lineText).join('\n')
    case 'list':
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '–'} ${item.map(blockText).join('\n  ')}`)
        .join('\n')
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.map(blockText).join(' ')).join(' | ')).join('\n')
    default:
      return ''
  }
}

const lineText = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')
