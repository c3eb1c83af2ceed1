import { FieldIds } from '@shared/features/fields/definitions'
import { UndoResult, undoErrors } from '@shared/features/operations/contract'
import { Excluded, Purpose, Selection } from '@shared/features/selections/selection'
import { Id } from '@shared/kernel/ids'
import { longRead, longWrite, progressThen, read } from '@shared/rpc/base'
import { FileHandle, ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'

export const Encoding = z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'])
export type Encoding = z.infer<typeof Encoding>
export const Separator = z.enum([';', ',', '\t', '|'])
export type Separator = z.infer<typeof Separator>

const fileErrors = {
  /** The file cannot be read as a table; the code says why. Nothing was changed. */
  UNREADABLE_FILE: {
    data: z.object({
      reason: z.enum([
        'notText',
        'isSpreadsheet',
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
})
export type ColumnChoice = z.infer<typeof ColumnChoice>

export const ImportPreview = z.object({
  encoding: Encoding,
  separator: Separator,
  source: z.string(),
  columns: z.array(ColumnChoice.extend({ samples: z.array(z.string()) })),
  /** Five rows as they stand in the file and as they would stand on the card. */
  rows: z.array(
    z.object({
      line: z.int(),
      cells: z.array(z.string()),
      card: z.array(z.object({ label: z.string(), value: z.string() })),
      problem: z.string().nullable(),
      /** What a person should look at, in words: a repaired postcode, a value that went to the note. */
      remarks: z.array(z.string()),
    }),
  ),
  bytes: z.int(),
})
export type ImportPreview = z.infer<typeof ImportPreview>

const SkipReason = z.enum(['noName', 'columns', 'unchanged', 'inTrash'])
export const ImportResult = z.object({
  operationId: Id.nullable(),
  read: z.int(),
  created: z.int(),
  updated: z.int(),
  skipped: z.int(),
  /** The first 500 skipped rows; `report` holds all of them as CSV. */
  skippedRows: z.array(z.object({ line: z.int(), reason: SkipReason, detail: z.string() })),
  report: ProducedFile.nullable(),
})
export type ImportResult = z.infer<typeof ImportResult>

export const exchange = {
  previewImport: read
    .errors(fileErrors)
    .input(
      z.object({
        file: FileHandle,
        encoding: Encoding.optional(),
        separator: Separator.optional(),
        columns: z.array(ColumnChoice).optional(),
      }),
    )
    .output(ImportPreview),
  runImport: longWrite
    .errors(fileErrors)
    .input(
      z.object({
        file: FileHandle,
        encoding: Encoding.optional(),
        separator: Separator.optional(),
        /** Left out: the proposal of the preview. */
        columns: z.array(ColumnChoice).optional(),
      }),
    )
    .output(progressThen(ImportResult)),
  undoImport: longWrite
    .errors(undoErrors)
    .input(z.object({ operationId: Id }))
    .output(progressThen(UndoResult)),
  exportCustomers: longRead
    .input(
      z.object({
        selection: Selection.default({ type: 'all' }),
        format: z.enum(['csv', 'xlsx']).default('csv'),
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
