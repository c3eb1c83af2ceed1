import type { LabelPaper, LabelSort, Offset } from '@shared/features/labels/contract'
import type { SheetGrid } from '@shared/features/labels/sheet'
import type { Excluded, Purpose, Selection } from '@shared/features/selections/selection'
import type { Settings } from '@shared/features/settings/settings'
import type { CivilDate } from '@shared/kernel/civil-date'
import { openDataFile } from '../../db/open'
import { writeFileBy } from '../../files/write-file'
import { TaskError, task } from '../../jobs/task'
import type { PdfOutput } from '../../pdf/output'
import { recipients } from '../recipients'
import { writeEnvelopes } from './pdf/envelopes-pdf'
import type { Piece } from './pdf/pieces'
import { type LabelsPdfResult, writeLabelSheets } from './pdf/sheets-pdf'
import { pieceMaker } from './piece-maker'
import { byPostcode } from './store'

export type LabelPrinting = {
  dataFile: string
  target: string
  title: string
  selection: Selection
  purpose: Purpose
  sort: LabelSort
  onceAHousehold: boolean
  paper: LabelPaper
  /** The sheet of `paper`; null for envelopes. */
  sheet: { grid: SheetGrid; cut: boolean } | null
  offset: Offset
  shop: Settings['shop']
  companyFirst: boolean
  today: CivilDate
}

type Progress = { done: number; total: number }
type Outcome = LabelsPdfResult & { excluded: Excluded[]; excludedTotal: number }

/** Prints labels, envelopes, tags, badges or cards of a selection from a reading connection of its own. */
export const labelsTask = task<LabelPrinting, Progress, Outcome>(
  'labels.print',
  async (input, { send, signal }) => {
    const { selection, purpose, today, sort, onceAHousehold, paper, sheet, companyFirst } = input
    const maker = pieceMaker(paper.product === 'envelope' ? 'address' : paper.product, {
      ...{ purpose, today, companyFirst },
      shop: senderOf(input.shop)[0] ?? '',
      senderCountry: input.shop.country,
      line: paper.product === 'tag' ? paper.line : '',
      grid: sheet?.grid ?? null,
    })
    const data = openDataFile(input.dataFile, 'read')
    try {
      const found = await recipients(data.read, {
        ...{ selection, purpose, today, onceAHousehold, signal },
        alsoExcludedBy: maker.excludes,
        ...(sort === 'postcode' && {
          arrange: (ids) => byPostcode(data.read, ids, today, input.shop.country),
        }),
      })
      async function* pieces(): AsyncIterable<Piece> {
        let done = 0
        for await (const cards of found.chunks) {
          await send({ done, total: found.ids.length })
          for (const card of cards) yield* maker.of(card)
          done += cards.length
        }
      }
      const written = await writeFileBy(input.target, async (out) => {
        const result = await write(input, pieces(), out, signal)
        if (result.pieces === 0) throw new TaskError('NOTHING_TO_PRINT', { excluded: found.excludedTotal() })
        return result
      })
      return { ...written, excluded: found.excluded, excludedTotal: found.excludedTotal() }
    } finally {
      await data.close()
    }
  },
)

function write(input: LabelPrinting, pieces: AsyncIterable<Piece>, out: PdfOutput, signal: AbortSignal) {
  const { title, shop, offset, paper, sheet } = input
  const [author = ''] = senderOf(shop)
  if (paper.product === 'envelope') {
    const sender = paper.withSender ? senderOf(shop) : []
    return writeEnvelopes(
      { title, author, format: paper.format, sender, offset, addresses: addresses(pieces) },
      out,
      { signal },
    )
  }
  if (!sheet) throw new Error('no sheet to print on')
  return writeLabelSheets({ title, author, ...sheet, start: paper.start, offset, pieces }, out, { signal })
}

async function* addresses(pieces: AsyncIterable<Piece>): AsyncIterable<readonly string[]> {
  for await (const piece of pieces) if (piece.product === 'address') yield piece.lines
}

/** Name, street and town of the shop, as far as they are known. */
function senderOf({ name, owner, street, postcode, city }: Settings['shop']): string[] {
  return [name || owner, street, `${postcode} ${city}`]
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
