import { setImmediate as nextTurn } from 'node:timers/promises'
import { movedOperators } from '@main/pdf/content'
import { openPdf } from '@main/pdf/document'
import type { PdfOutput } from '@main/pdf/output'
import { pt } from '@main/pdf/paper'
import type { Offset } from '@shared/features/labels/contract'
import {
  type EnvelopeFormat,
  envelopeSizes,
  recipientBox,
  senderBox,
} from '@shared/features/labels/envelopes'
import { inPoints } from './boxes'
import { blockOperators } from './pieces'
import type { LabelsPdfResult } from './sheets-pdf'

export type Envelopes = {
  title: string
  author: string
  format: EnvelopeFormat
  /** The lines of the sender; none where it is printed already. */
  sender: readonly string[]
  /** Moves everything, in mm. */
  offset: Offset
  addresses: AsyncIterable<readonly string[]>
}

/** So often the event loop gets a turn, for a wish to stop to arrive. */
const pagesPerTurn = 25

/**
 * Writes envelopes as PDF, a page each in the envelope's size, lying on its long side. The output is not ended;
 * rejects with what it or the addresses threw, or the signal's reason. Without an address there is no page.
 */
export async function writeEnvelopes(
  { title, author, format, sender, offset, addresses }: Envelopes,
  output: PdfOutput,
  { signal }: { signal?: AbortSignal } = {},
): Promise<LabelsPdfResult> {
  const pdf = openPdf({ title, author, sides: 'one', paper: envelopeSizes[format] }, output)
  const { text } = pdf.faces
  const large = format === 'C4'
  const sizes = large ? [14, 13, 12, 11, 10, 9] : [12, 11.5, 11, 10.5, 10, 9.5, 9, 8]
  const place = inPoints(recipientBox(format))
  const from = blockOperators(
    { lines: sender, face: text, sizes: [8.5, 8, 7.5, 7, 6.5, 6] },
    inPoints(senderBox(format)),
    'top',
  )
  let pages = 0
  for await (const lines of addresses) {
    signal?.throwIfAborted()
    const content = from + blockOperators({ lines, face: text, sizes }, place, 'top')
    await pdf.addPage(movedOperators(content, pt(offset.right), pt(offset.down)))
    pages += 1
    if (pages % pagesPerTurn === 0) await nextTurn()
  }
  await pdf.finish()
  return { pieces: pages, pages, unprintable: [...pdf.missing] }
}
