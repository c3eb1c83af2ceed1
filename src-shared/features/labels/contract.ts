import { Excluded, Purpose, Selection } from '@shared/features/selections/selection'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { longRead, progressThen, RequestId, read, Written, write } from '@shared/rpc/base'
import { ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'
import { EnvelopeFormat } from './envelopes'
import { SheetGrid } from './sheet'

/** A sheet of the catalogue by its key, or one of the shop's own: `avery-3474`, `shop-12`. */
export const SheetKey = z.string().regex(/^[a-z]+-[a-z\d]+$/)

/** What is printed on a sheet of labels, or of cards to be torn or cut. */
export const SheetProduct = z.enum(['address', 'tag', 'badge', 'card'])
export type SheetProduct = z.infer<typeof SheetProduct>

export const LabelSort = z.enum(['name', 'postcode'])
export type LabelSort = z.infer<typeof LabelSort>

/** A sheet to choose; `next` is the first label that is still free on the one that was begun. */
const Sheet = z.object({
  key: SheetKey,
  name: z.string(),
  /** Other numbers under which the same cut is sold. */
  alsoCalled: z.array(z.string()),
  use: z.enum(['address', 'card', 'badge', 'tag', 'any']),
  /** Of an own sheet: the id by which it is changed. */
  ownId: Id.nullable(),
  grid: SheetGrid,
  /** On plain cardboard, with marks that show where to cut. */
  cut: z.boolean(),
  next: z.int().positive(),
})
export type Sheet = z.infer<typeof Sheet>

/** Tenths of a millimetre, as far as a sheet may lie askew in a printer. */
const offset = z.number().multipleOf(0.1).min(-10).max(10)
/** By how much a printer has to print further to the right and further down, in mm. */
export const Offset = z.object({ right: offset, down: offset })
export type Offset = z.infer<typeof Offset>

export const LabelPrinter = z.object({ id: Id, name: z.string(), offset: Offset, chosen: z.boolean() })
export type LabelPrinter = z.infer<typeof LabelPrinter>

const onSheet = { sheet: SheetKey, start: z.int().positive().default(1) }

/** What is made, and on what. */
export const LabelPaper = z.discriminatedUnion('product', [
  z.object({ product: z.literal('address'), ...onSheet }),
  z.object({ product: z.literal('envelope'), format: EnvelopeFormat, withSender: z.boolean().default(true) }),
  /** `line` stands below the name: „Frohe Weihnachten“. */
  z.object({ product: z.literal('tag'), ...onSheet, line: typedLine().max(120).default('') }),
  z.object({ product: z.literal('badge'), ...onSheet }),
  z.object({ product: z.literal('card'), ...onSheet }),
])
export type LabelPaper = z.infer<typeof LabelPaper>

const sheetErrors = {
  /** Another own sheet has this name. */
  SHEET_NAME_TAKEN: { data: z.object({ name: z.string() }) },
  /** The labels would not lie on the paper; `field` is where that is mended, `mm` by how much. */
  SHEET_UNFIT: {
    data: z.object({
      field: z.enum(['width', 'height', 'pitchX', 'pitchY']),
      problem: z.enum(['beyond', 'overlap']),
      mm: z.number(),
    }),
  },
}
const startErrors = {
  /** The sheet has no label of this number. */
  START_BEYOND_SHEET: { data: z.object({ start: z.int(), cells: z.int() }) },
}

const name = typedLine().min(1).max(80)

export const labels = {
  /** All sheets, those of the catalogue first, each with its next free label. */
  sheets: read.output(z.object({ sheets: z.array(Sheet) })),
  /** Keeps an own sheet, over the one of that id or as a new one. */
  saveSheet: write
    .errors(sheetErrors)
    .input(z.object({ id: Id.nullable(), name, grid: SheetGrid }))
    .output(Written.extend({ id: Id, key: SheetKey })),
  deleteSheet: write.input(z.object({ id: Id })).output(Written),
  /** The printers that an offset was measured for, by name. */
  printers: read.output(z.object({ printers: z.array(LabelPrinter) })),
  /** Keeps a printer; the one that is chosen is it alone. */
  savePrinter: write
    .errors({ PRINTER_NAME_TAKEN: { data: z.object({ name: z.string() }) } })
    .input(z.object({ id: Id.nullable(), name, offset: Offset, chosen: z.boolean() }))
    .output(Written.extend({ id: Id })),
  deletePrinter: write.input(z.object({ id: Id })).output(Written),
  /** Labels, envelopes, tags, badges or cards of any selection as PDF; changes nothing. */
  print: longRead
    .errors({
      ...startErrors,
      /** Labels of this sheet are smaller than what is to stand on them needs, in mm. */
      CELL_TOO_SMALL: { data: z.object({ width: z.number(), height: z.number() }) },
      /** Nobody of the selection may or can get one. */
      NOTHING_TO_PRINT: { data: z.object({ excluded: z.int() }) },
    })
    .input(
      z.object({
        selection: Selection.default({ type: 'all' }),
        purpose: Purpose.default('advertising'),
        sort: LabelSort.default('name'),
        /** A member with a card of its own gets none where its household does and names it. */
        onceAHousehold: z.boolean().default(true),
        /** Whose offset moves everything; null for none. */
        printerId: Id.nullable().default(null),
        paper: LabelPaper,
      }),
    )
    .output(
      progressThen(
        z.object({
          file: ProducedFile,
          pieces: z.int(),
          pages: z.int(),
          excluded: z.array(Excluded),
          excludedTotal: z.int(),
          /** Characters that the typeface does not have; question marks stand in their place. */
          unprintable: z.array(z.string()),
        }),
      ),
    ),
  /**
   * „Sind die Etiketten gut gedruckt?“ – Yes: remembers where the sheet goes on. A repeated call answers what the
   * first one wrote.
   */
  markPrinted: write
    .errors(startErrors)
    .input(
      z.object({
        requestId: RequestId,
        sheet: SheetKey,
        start: z.int().positive(),
        pieces: z.int().min(1).max(1_000_000),
      }),
    )
    .output(Written.extend({ next: z.int().positive() })),
  /** A page to measure a printer by: the outlines of a sheet, lines to measure from; moved by the offset given. */
  calibration: longRead
    .input(z.object({ sheet: SheetKey, offset: Offset.default({ right: 0, down: 0 }) }))
    .output(progressThen(z.object({ file: ProducedFile, pages: z.int() }))),
}
