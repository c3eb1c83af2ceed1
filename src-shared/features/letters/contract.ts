import { Excluded, Purpose, Selection } from '@shared/features/selections/selection'
import { Id } from '@shared/kernel/ids'
import { typedLine, writtenText } from '@shared/kernel/typed-text'
import { longRead, longWrite, progressThen, read, Written, write } from '@shared/rpc/base'
import { FileHandle, ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'
import { AssetFault, AssetKey, AssetKind, StoredAsset } from './asset'
import { imageRefusals } from './images'
import { LetterForm } from './letter'
import { ImageKey, RichTextSchema } from './rich-text'
import { LetterTemplate, NewTemplate, NewTextBlock, TextBlock } from './template'

/** What the owner writes once for all recipients. */
export const LetterContent = z.object({
  subject: typedLine().max(300).default(''),
  /** A tree of paragraphs, lists, tables, pictures and conditions; plain text with {{Briefanrede}} becomes one. */
  body: RichTextSchema.prefault(''),
  purpose: Purpose.default('advertising'),
  form: LetterForm.default('B'),
  /** On both sides of the sheets; each letter begins on a fresh one. */
  duplex: z.boolean().default(false),
  /** The campaign that it goes out in; null for a letter of its own, which becomes a campaign once it is sent. */
  campaignId: Id.nullable().default(null),
  /** In a campaign: each letter bears the code by which its answer is known. */
  withCode: z.boolean().default(true),
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
  /** A picture in the text is not stored any more. */
  IMAGE_MISSING: { data: z.object({}) },
}

const namedErrors = {
  UNKNOWN_FIELDS: letterErrors.UNKNOWN_FIELDS,
  /** Another template, or another block, has this name. */
  LETTER_NAME_TAKEN: { data: z.object({ name: z.string() }) },
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
        campaignId: Id.nullable().default(null),
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
  /** The shop's own templates and those of the program that it changed, by name. */
  templates: read.output(z.array(LetterTemplate)),
  /** Over the one of that id, or of that template of the program; else as a new one. */
  saveTemplate: write
    .errors(namedErrors)
    .input(NewTemplate)
    .output(Written.extend({ id: Id })),
  /** One of the program is as it was before. */
  deleteTemplate: write.input(z.object({ id: Id })).output(Written),
  textBlocks: read.output(z.array(TextBlock)),
  saveTextBlock: write
    .errors(namedErrors)
    .input(NewTextBlock)
    .output(Written.extend({ id: Id })),
  deleteTextBlock: write.input(z.object({ id: Id })).output(Written),
  /** Takes a picture of this visit for letters: PNG or JPEG by its content, up to 2 MB and 4000 pixels a side. */
  addImage: write
    .errors({
      IMAGE_REFUSED: { data: z.object({ name: z.string(), reason: z.enum(imageRefusals) }) },
    })
    .input(z.object({ file: FileHandle }))
    .output(z.object({ image: ImageKey, width: z.int().positive(), height: z.int().positive() })),
  /** The bytes of a picture, under a handle of this visit. */
  image: read.input(z.object({ image: ImageKey })).output(ProducedFile),
}
