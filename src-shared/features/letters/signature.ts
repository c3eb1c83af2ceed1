import { letters as texts } from '@shared/texts/de/letters'
import type { FilledBlock } from './filled'

type Paragraph = Extract<FilledBlock, { type: 'paragraph' }>
/** Names stored bytes; `widthMm` is how wide the picture stands there. */
export type Signature = { image: string; widthMm: number }

/**
 * Puts a picture of the signature between the closing („Herzliche Grüße“) and the typed name, in place of the blank
 * lines that a hand would have signed in; where no closing is found, below everything.
 */
export function withSignature(
  blocks: readonly FilledBlock[],
  signature: Signature | null,
): readonly FilledBlock[] {
  if (!signature) return blocks
  const picture: FilledBlock = { type: 'image', align: 'left', ...signature }
  const at = blocks.findLastIndex((block) => block.type === 'paragraph' && closingLine(block) >= 0)
  const closing = blocks[at]
  if (closing?.type !== 'paragraph') return [...withoutBlankEnd(blocks), picture]
  const line = closingLine(closing)
  const after = [{ ...closing, lines: closing.lines.slice(line + 1) }, ...blocks.slice(at + 1)]
  const next = after.findIndex((block) => !isBlank(block))
  return [
    ...blocks.slice(0, at),
    { ...closing, lines: closing.lines.slice(0, line + 1) },
    picture,
    ...(next < 0 ? [] : after.slice(next).map((block, index) => (index === 0 ? beginning(block) : block))),
  ]
}

/** Which line closes the letter, -1 where none does; a sentence that only speaks of greetings is longer. */
function closingLine({ lines }: Paragraph): number {
  return lines.findLastIndex((runs) => {
    const line = runs
      .map(({ text }) => text)
      .join('')
      .trim()
    return line.length <= 50 && texts.closingLine.test(line)
  })
}

function isBlank(block: FilledBlock): boolean {
  return block.type === 'paragraph' && block.lines.every(isBlankLine)
}

const isBlankLine = (runs: readonly { text: string }[]) => runs.every(({ text }) => text.trim() === '')

/** Without blank lines at its beginning. */
function beginning(block: FilledBlock): FilledBlock {
  if (block.type !== 'paragraph') return block
  return { ...block, lines: block.lines.slice(block.lines.findIndex((runs) => !isBlankLine(runs))) }
}

function withoutBlankEnd(blocks: readonly FilledBlock[]): readonly FilledBlock[] {
  return blocks.slice(0, blocks.findLastIndex((block) => !isBlank(block)) + 1)
}
