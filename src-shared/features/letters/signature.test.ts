import { describe, expect, test } from 'vitest'
import { plainBlocks } from '../../../tests/support/letters/plain-blocks'
import type { FilledBlock } from './filled'
import { withSignature } from './signature'

const signature = { image: 's', widthMm: 45 }

/** Blocks as lines, the picture as a star. */
function told(blocks: readonly FilledBlock[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'image') return '*'
      if (block.type !== 'paragraph') return block.type
      return block.lines.map((runs) => runs.map(({ text }) => text).join('')).join('/')
    })
    .join('|')
}

describe('a signature', () => {
  test.each([
    ['within a paragraph', 'Text\n\nHerzliche Grüße\nMarion', 'Text||Herzliche Grüße|*|Marion'],
    [
      'in place of blank lines',
      'Text\n\nMit freundlichen Grüßen\n\n\n\nMarion',
      'Text||Mit freundlichen Grüßen|*|Marion',
    ],
    [
      'of blank lines in the paragraph',
      'Viele Grüße aus Heidelberg,\n\n\nMarion',
      'Viele Grüße aus Heidelberg,|*|Marion',
    ],
    [
      'above a postscript too',
      'Freundlicher Gruß\nMarion\n\nPS: Komm!',
      'Freundlicher Gruß|*|Marion||PS: Komm!',
    ],
    ['at the end without a name', 'Text\n\nHochachtungsvoll', 'Text||Hochachtungsvoll|*'],
    ['at the end without a closing', 'Text\n\nBis bald\n\n\n', 'Text||Bis bald|*'],
    [
      'below the last closing, not a sentence that speaks of one',
      'Wir senden Ihnen die Grüße, die uns gestern aus aller Welt erreichten, mit Gruß\n\nLiebe Grüße\nM',
      'Wir senden Ihnen die Grüße, die uns gestern aus aller Welt erreichten, mit Gruß||Liebe Grüße|*|M',
    ],
  ])('stands %s', (_case, text, expected) => {
    expect(told(withSignature(plainBlocks(text), signature))).toBe(expected)
  })

  test('that does not exist changes nothing', () => {
    const blocks = plainBlocks('Herzliche Grüße\nMarion')
    expect(withSignature(blocks, null)).toBe(blocks)
  })
})
