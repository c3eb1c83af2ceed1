import { Excluded, Purpose, Selection } from '@shared/features/selections/selection'
import { Id } from '@shared/kernel/ids'
import { typedLine, writtenText } from '@shared/kernel/typed-text'
import { longRead, longWrite, progressThen, read, Written, write } from '@shared/rpc/base'
import { FileHandle, ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'
import { AssetFault, AssetKey, AssetKind, StoredAsset } from './asset'
import { LetterForm } from './letter'

/** What the owner writes once for all recipients. */
export const LetterContent = z.object({
  subject: typedLine().max(300).default(''),
  /** Plain text; blank lines part paragraphs; fields stand as {{Briefanrede}}. */
  body: writtenText().max(50_000).default(''),
  purpose: Purpose.default('advertising'),
  form: LetterForm.default('B'),
  /** On both sides of the sheets; each letter begins on a fresh one. */
  duplex: z.boolean().default(false),
  /** Shows the shop's stored signature above the typed name, where there is one. */
  withSignature: z.boolean().default(true),
  /** Ends an advertising letter with the sentence on the right to object. */
  withObjectionSentence: z.boolean().default(true),
})
export type LetterContent = z.infer<typeof LetterContent>

const letterErrors = {
  /** The text names fields that do not exist. */
  UNKNOWN_FIELDS: { data: z.object({ fields: z.array(z.string()) }) },
  /** Nobody of the selection may or can get this letter. */
  NO_RECIPIENTS: { data: z.object({ excluded: z.int() }) },
  /** The settings name a picture or letter paper that is not stored any more. */
  ASSET_MISSING: { data: z.object({ name: z.string() }) },
}

const addressed = z.object({ letter: LetterContent, selection: Selection })

/** Who gets the letter and who does not, before anything is printed. */
export const RecipientCheck = z.object({
  recipients: z.int(),
  excluded: z.array(Excluded),
  excludedTotal: z.int(),
})
export type RecipientCheck = z.infer<typeof RecipientCheck>

export const Draft = z.object({
  id: Id,
  title: z.string(),
  letter: LetterContent,
  selection: Selection,
  savedAt: z.iso.datetime(),
})
export type Draft = z.infer<typeof Draft>

export const LetterExport = z.object({
  /** Names this printing once and for all; `markSent` enters it at most once. */
  runId: z.uuid(),
  file: ProducedFile,
  letters: z.int(),
  pages: z.int(),
  recipientIds: z.array(Id),
  excluded: z.array(Excluded),
  excludedTotal: z.int(),
  /** Characters of the letters that the typeface does not have; question marks stand in their place. */
  unprintable: z.array(z.string()),
})
export type LetterExport = z.infer<typeof LetterExport>

export const letters = {
  check: read.input(z.object({ purpose: Purpose, selection: Selection })).output(RecipientCheck),
  /** The real page of the recipient at `index` (0-based, in the order of the export). */
  previewOne: read
    .errors(letterErrors)
    .input(addressed.extend({ index: z.int().nonnegative() }))
    .output(
      z.object({
        file: ProducedFile,
        pages: z.int(),
        listName: z.string(),
        customerId: Id,
        recipients: z.int(),
      }),
    ),
  export: longRead
    .errors(letterErrors)
    .input(
      addressed.extend({
        format: z.enum(['pdf', 'csv', 'xlsx']).default('pdf'),
        /** Print again from letter N on (1-based). */
        from: z.int().positive().default(1),
        /** One letter with the first recipient's data, addressed to the shop itself. */
        test: z.boolean().default(false),
      }),
    )
    .output(progressThen(LetterExport)),
  /** „Sind die Briefe gut gedruckt?“ – Yes: enters the letter once in each recipient's Verlauf. */
  markSent: longWrite
    .input(
      z.object({
        runId: z.uuid(),
        subject: writtenText().max(300),
        purpose: Purpose,
        recipientIds: z.array(Id).min(1).max(100_000),
      }),
    )
    .output(progressThen(Written.extend({ entered: z.int() }))),
  drafts: read.output(z.array(Draft)),
  saveDraft: write
    .input(
      z.object({
        id: Id.nullable(),
        title: typedLine().max(200),
        letter: LetterContent,
        selection: Selection,
      }),
    )
    .output(Draft),
  /** Stores a picture or letter paper, for the settings to name it; nothing shows it before. */
  addAsset: write
    .errors({ ASSET_REFUSED: { data: z.object({ name: z.string(), fault: AssetFault }) } })
    .input(z.object({ kind: AssetKind, file: FileHandle }))
    .output(StoredAsset),
  /** What is stored, as a file to look at. */
  asset: read.input(z.object({ key: AssetKey })).output(ProducedFile),
  deleteDraft: write.input(z.object({ id: Id })).output(z.object({ id: Id })),
}
