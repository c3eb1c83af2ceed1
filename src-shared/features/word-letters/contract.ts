import { RecipientCheck } from '@shared/features/letters/contract'
import { Excluded, Purpose, Selection } from '@shared/features/selections/selection'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { longRead, progressThen, read } from '@shared/rpc/base'
import { FileHandle, ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'

/** Why a file cannot be a template; the texts stand in `texts/de/word-letters.ts` under `faults`. */
export const TemplateFault = z.enum([
  'notWord',
  'oldWord',
  'password',
  'macros',
  'damaged',
  'entity',
  'zipBomb',
  'tooLarge',
])
export type TemplateFault = z.infer<typeof TemplateFault>

/** Something in a template that cannot be filled. */
const TemplateProblem = z.object({
  problem: z.enum([
    /** A field that there is none of; `suggestion` is what was probably meant. */
    'unknown',
    'unknownInCondition',
    /** A condition that cannot be read. */
    'condition',
    /** Braces that are not closed, or not opened. */
    'braces',
    /** Beginning and end of a condition do not belong together. */
    'nesting',
    /** A loop, as other programs have them. */
    'loop',
    /** A footnote or endnote: letters in one file would share it. */
    'footnote',
  ]),
  /** As it stands in the template. */
  text: z.string(),
  suggestion: z.string().nullable(),
  /** The paragraph in which it stands. */
  place: z.string(),
  part: z.enum(['body', 'header', 'footer']),
})
export type TemplateProblem = z.infer<typeof TemplateProblem>

const wordErrors = {
  /** The file is no template, or must not be one. */
  TEMPLATE_UNFIT: { data: z.object({ reason: TemplateFault }) },
}

const produceErrors = {
  ...wordErrors,
  /** The template has problems; see `check`. */
  TEMPLATE_PROBLEMS: { data: z.object({ problems: z.int() }) },
  /** Nobody of the selection may or can get this letter. */
  NO_RECIPIENTS: { data: z.object({ excluded: z.int() }) },
  /** LibreOffice is not there, did not answer in time, or made no file. */
  OFFICE_FAILED: { data: z.object({ reason: z.enum(['missing', 'timeout', 'failed']) }) },
}

/** One file with all letters, a ZIP file with a file for each, or a PDF of all by LibreOffice. */
export const WordOutput = z.enum(['one', 'each', 'pdf'])
export type WordOutput = z.infer<typeof WordOutput>

export const TemplateCheck = z.object({
  name: z.string(),
  /** Labels of the fields in the template, in the order of `wordFields`. */
  fields: z.array(z.string()),
  problems: z.array(TemplateProblem),
})
export type TemplateCheck = z.infer<typeof TemplateCheck>

const WordLetters = z.object({
  /** Names this printing once and for all; `letters.markSent` enters it at most once. */
  runId: z.uuid(),
  file: ProducedFile,
  letters: z.int(),
  recipientIds: z.array(Id),
  excluded: z.array(Excluded),
  excludedTotal: z.int(),
})
export type WordLetters = z.infer<typeof WordLetters>

/** Letters with a template of Word. Nothing of it writes to the data. */
export const wordLetters = {
  /** Whether LibreOffice is there to make a PDF. */
  office: read.output(z.object({ there: z.boolean() })),
  /** Who gets the letter and who does not. */
  recipients: read.input(z.object({ purpose: Purpose, selection: Selection })).output(RecipientCheck),
  /** What the template has, and what in it cannot be filled. */
  check: read
    .errors(wordErrors)
    .input(z.object({ file: FileHandle }))
    .output(TemplateCheck),
  produce: longRead
    .errors(produceErrors)
    .input(
      z.object({
        file: FileHandle,
        selection: Selection,
        purpose: Purpose,
        /** Names the files. */
        title: typedLine().max(200),
        output: WordOutput,
      }),
    )
    .output(progressThen(WordLetters)),
}
