import { FieldIds } from '@shared/features/fields/definitions'
import { Excluded, Purpose, Selection } from '@shared/features/selections/selection'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { longWrite, progressThen, read } from '@shared/rpc/base'
import { FileHandle, ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'
import { OwnColumnKey } from './own-columns'

/** `whole` is everything, with all documents, as JSON in a ZIP file. */
export const ExportFormat = z.enum(['csv', 'xlsx', 'vcard3', 'vcard4', 'whole'])
export type ExportFormat = z.infer<typeof ExportFormat>

/**
 * Who gets the file: the shop itself; a service provider that works with it for the shop (Art. 28 GDPR); a third
 * party, which needs the customer's consent to passing on.
 */
export const ForWhom = z.enum(['self', 'processor', 'third'])
export type ForWhom = z.infer<typeof ForWhom>

const whom = {
  selection: Selection.default({ type: 'all' }),
  format: ExportFormat.default('csv'),
  forWhom: ForWhom.default('self'),
  /** Decides who is left out; for the shop itself nobody is. */
  purpose: Purpose.default('internal'),
  /** Who gets it, by name; asked for unless it is the shop itself. */
  recipient: typedLine().max(200).default(''),
  /** What for, in own words; asked for unless it is for the shop itself. */
  reason: typedLine().max(300).default(''),
  /** Of a table; left out: all. Number and kind are always there. */
  columns: z.array(OwnColumnKey).optional(),
  /** Own fields that are not specially protected. */
  ownFields: z.boolean().default(true),
  /** Specially protected own fields that shall be in it. */
  protectedFieldIds: FieldIds,
}

/** One export, as it was logged. */
export const Handout = z.object({
  id: Id,
  forWhom: ForWhom,
  purpose: Purpose,
  recipient: z.string(),
  reason: z.string(),
  format: ExportFormat,
  cards: z.int(),
  leftOut: z.int(),
  at: z.iso.datetime(),
  actor: z.string(),
})
export type Handout = z.infer<typeof Handout>

/** What a file of ours holds, told before it is brought in. */
export const OwnPreview = z.object({
  format: ExportFormat,
  /** Of the program's file format. */
  version: z.int(),
  cards: z.int(),
  /** Cards whose number stands on a card here already. */
  known: z.int(),
  /** Of the whole file: how many rows and documents there are besides. */
  rows: z.int(),
  documents: z.int(),
  /** Own fields that the shop does not have yet and gets. */
  newFields: z.array(z.string()),
  /** Columns that are none of ours; what stands in them goes to the note. */
  otherColumns: z.array(z.string()),
  /** What would change on the first known cards that would change at all, were the file written over them. */
  changed: z.array(
    z.object({
      name: z.string(),
      changes: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
  /** The whole file comes into a shop without cards only. */
  fits: z.boolean(),
})
export type OwnPreview = z.infer<typeof OwnPreview>

/** What to do with cards that are there already: leave them, or have the file's values written over them. */
export const WithKnown = z.enum(['keep', 'overwrite'])

export const OwnImportResult = z.object({
  operationId: Id,
  created: z.int(),
  updated: z.int(),
  /** There already and left as they are, or the same. */
  left: z.int(),
  documents: z.int(),
  /** The first 200 that could not be read, with the line or row and why. */
  faults: z.array(z.object({ line: z.int(), name: z.string(), why: z.string() })),
  faultsTotal: z.int(),
  /** Names of staff in the file who do not work here: who is responsible stands in the notes of those cards. */
  strangers: z.array(z.string()),
  /** Cards on which an objection or a no stayed, though the file says yes: the stricter side wins. */
  heldBack: z.int(),
})
export type OwnImportResult = z.infer<typeof OwnImportResult>

const ownErrors = {
  /** The file is ours, but damaged or of a later version; nothing was changed. */
  OWN_FILE_UNFIT: {
    data: z.object({ reason: z.enum(['damaged', 'newer', 'notEmpty', 'notOurs']), detail: z.string() }),
  },
}

export const ownFiles = {
  /**
   * Writes customers into a file and logs for whom, to whom, what for and whose cards: that stands in an answer by
   * Art. 15 GDPR and in the changes of each card. For a third party only who agreed to passing on goes in
   * (`noPassingOn`). `whole` is for the shop itself and holds every card, also those in the trash.
   */
  handOut: longWrite
    .errors({
      /** Somebody else gets it: who, and what for? */
      RECIPIENT_MISSING: { data: z.object({}) },
      /** The whole file is for the shop itself alone. */
      WHOLE_FOR_SELF: { data: z.object({}) },
    })
    .input(z.object(whom))
    .output(
      progressThen(
        z.object({
          handoutId: Id,
          file: ProducedFile,
          rows: z.int(),
          documents: z.int(),
          excluded: z.array(Excluded),
          excludedTotal: z.int(),
        }),
      ),
    ),
  /** Past exports, the newest first. */
  handouts: read
    .input(z.object({ offset: z.int().nonnegative().default(0), limit: z.int().min(1).max(100).default(20) }))
    .output(z.object({ handouts: z.array(Handout), total: z.int() })),
  /** What a file of our own holds; null for any other file. */
  previewOwn: read
    .errors(ownErrors)
    .input(z.object({ file: FileHandle }))
    .output(OwnPreview.nullable()),
  /**
   * Brings a file of our own back in, exactly, as one undoable import. Tables and vCards: cards whose number is known
   * stay as they are or are written over, all others are new. The whole file: everything in it, into a shop without cards.
   */
  importOwn: longWrite
    .errors(ownErrors)
    .input(z.object({ file: FileHandle, known: WithKnown.default('keep') }))
    .output(progressThen(OwnImportResult)),
}
