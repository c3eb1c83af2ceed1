import { FieldIds, FieldType, GroupName } from '@shared/features/fields/definitions'
import { UndoResult, undoErrors } from '@shared/features/operations/contract'
import { Excluded, Purpose, Selection } from '@shared/features/selections/selection'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { longRead, longWrite, progressThen, read } from '@shared/rpc/base'
import { FileHandle, ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'
import { ownFiles } from './own-contract'

export const Encoding = z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'])
export type Encoding = z.infer<typeof Encoding>
export const Separator = z.enum([';', ',', '\t', '|'])
export type Separator = z.infer<typeof Separator>

export const FileFormat = z.enum(['csv', 'xlsx', 'vcard', 'ldif'])
export type FileFormat = z.infer<typeof FileFormat>

/** A sheet of a workbook; hidden ones are named and never read. */
export const Sheet = z.object({ name: z.string(), hidden: z.boolean(), read: z.boolean() })
export type Sheet = z.infer<typeof Sheet>

/**
 * What becomes of a customer who has a card already: only empty fields are filled, the row is left out, or what the
 * file says replaces what the card says. What the file does not say stays in any case.
 */
export const ImportMode = z.enum(['fill', 'newOnly', 'overwrite'])
export type ImportMode = z.infer<typeof ImportMode>

const fileErrors = {
  /** The file cannot be read as a table; the code says why. Nothing was changed. */
  UNREADABLE_FILE: {
    data: z.object({
      reason: z.enum([
        'notText',
        'isSpreadsheet',
        'zipBomb',
        'damaged',
        'allHidden',
        'noCards',
        'empty',
        'headerOnly',
        'openQuote',
        'tooLarge',
        'changedWhileRead',
        'noNameColumn',
      ]),
      line: z.int().nullable(),
    }),
  },
}

/** One column of the file and where its values go. */
export const ColumnChoice = z.object({
  column: z.int().nonnegative(),
  header: z.string(),
  /** A key of the import targets (`features/exchange/targets.ts`); `ignore` leaves the column out. */
  target: z.string(),
  /** With the target `field`: an own field that is there, or one that the import makes. */
  field: z
    .union([
      z.object({ id: Id }),
      z.object({ name: GroupName, type: FieldType.extract(['text', 'number', 'date', 'yesNo']) }),
    ])
    .optional(),
  /** With the target `split`: between which characters the value is parted, and where its parts go in turn. */
  split: z.object({ at: z.string().min(1).max(5), targets: z.array(z.string()).min(1).max(10) }).optional(),
})
export type ColumnChoice = z.infer<typeof ColumnChoice>

const CardLine = z.object({ label: z.string(), value: z.string() })

export const ImportPreview = z.object({
  format: FileFormat,
  /** Null where the format has none. */
  encoding: Encoding.nullable(),
  separator: Separator.nullable(),
  sheets: z.array(Sheet),
  source: z.string(),
  columns: z.array(ColumnChoice.extend({ samples: z.array(z.string()) })),
  /** The columns are those that were chosen for such a file before. */
  kept: z.object({ name: z.string(), usedOn: CivilDate }).nullable(),
  /**
   * Up to five rows that make new cards and five whose customer is there already, found among the first rows; with
   * them rows that are left out.
   */
  rows: z.array(
    z.object({
      line: z.int(),
      /** What stands in the file, each value under its header; empty ones are left out. */
      cells: z.array(CardLine),
      /** The card as it would stand there afterwards. */
      card: z.array(CardLine),
      /** The card that is there already, and what would change on it. */
      known: z
        .object({
          id: Id,
          name: z.string(),
          changes: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
        })
        .nullable(),
      problem: z.string().nullable(),
      /** What a person should look at, in words: a repaired postcode, a value that went to the note. */
      remarks: z.array(z.string()),
    }),
  ),
  bytes: z.int(),
})
export type ImportPreview = z.infer<typeof ImportPreview>

const SkipReason = z.enum(['noName', 'columns', 'unchanged', 'inTrash', 'known', 'list'])

/** What stood in the file and what was taken into the books, to compare with the old list. */
const Sum = z.object({ read: z.int(), taken: z.int() })
const ImportSums = z.object({
  points: Sum,
  stamps: Sum,
  /** In cents. */
  vouchers: Sum,
  /** In cents. */
  turnover: Sum,
})

export const ImportResult = z.object({
  operationId: Id.nullable(),
  read: z.int(),
  created: z.int(),
  updated: z.int(),
  skipped: z.int(),
  /** New cards that may be those of customers who are there already. */
  doubtful: z.int(),
  photos: z.int(),
  documents: z.int(),
  sums: ImportSums,
  /** The first 500 skipped rows; `report` holds all of them as CSV. */
  skippedRows: z.array(z.object({ line: z.int(), reason: SkipReason, detail: z.string() })),
  /** What came in and should be looked at, by its line: the first 500; `report` holds all. */
  remarks: z.array(z.object({ line: z.int(), text: z.string() })),
  remarksTotal: z.int(),
  report: ProducedFile.nullable(),
})
export type ImportResult = z.infer<typeof ImportResult>

const ImportChoice = z.object({
  file: FileHandle,
  encoding: Encoding.optional(),
  separator: Separator.optional(),
  sheet: z.string().max(200).optional(),
  /** Left out: those that were kept for such a file, else the proposal. */
  columns: z.array(ColumnChoice).max(1000).optional(),
  /** Whether columns that were kept are used where none are given. */
  useKept: z.boolean().default(true),
  mode: ImportMode.default('fill'),
})

export const exchange = {
  previewImport: read.errors(fileErrors).input(ImportChoice).output(ImportPreview),
  runImport: longWrite.errors(fileErrors).input(ImportChoice).output(progressThen(ImportResult)),
  undoImport: longWrite
    .errors(undoErrors)
    .input(z.object({ operationId: Id }))
    .output(progressThen(UndoResult)),
  ...ownFiles,
  /** For the shop's own use from the terminal, also beside the program that owns the file: not logged. */
  exportCustomers: longRead
    .input(
      z.object({
        selection: Selection.default({ type: 'all' }),
        format: z.enum(['csv', 'xlsx', 'vcard3', 'vcard4']).default('csv'),
        purpose: Purpose.default('internal'),
        /** Specially protected own fields that shall be in it; the others always are. */
        protectedFieldIds: FieldIds,
      }),
    )
    .output(
      progressThen(
        z.object({ file: ProducedFile, rows: z.int(), excluded: z.array(Excluded), excludedTotal: z.int() }),
      ),
    ),
}
