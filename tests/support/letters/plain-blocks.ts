import type { FilledBlock } from '@shared/features/letters/filled'

/** Plain text as blocks: blank lines part paragraphs and stay as many as they are, other line ends are kept. */
export function plainBlocks(text: string): FilledBlock[] {
  return text.split(/(\n\s*\n)/).flatMap((part): FilledBlock[] => {
    const blanks = /^\n\s*\n$/.test(part) ? part.split('\n').length - 2 : 0
    if (blanks > 0)
      return Array.from({ length: blanks }, () => ({ type: 'paragraph', align: 'left', lines: [[]] }))
    const lines = part.split('\n').map((line) => (line === '' ? [] : [{ text: line }]))
    return [{ type: 'paragraph', align: 'left', lines }]
  })
}
