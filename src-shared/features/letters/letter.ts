import { z } from 'zod'
import type { FilledBlock } from './filled'

/**
 * Where the address stands: DIN 5008 27 mm (A) or 45 mm (B) from the top; CH 120 mm from the left for Swiss envelopes
 * with their window on the right.
 */
export const LetterForm = z.enum(['A', 'B', 'CH'])
export type LetterForm = z.infer<typeof LetterForm>

export type LabelledLine = { label: string; value: string }

/** What is the same on every letter of a printing. Texts that are missing are empty. */
export type LetterLayout = {
  form: LetterForm
  /** On both sides of the sheet: each letter begins on a fresh one. */
  duplex: boolean
  /** Fold and hole marks at the left edge. */
  foldMarks: boolean
  letterhead: {
    name: string
    street: string
    postcode: string
    city: string
    phone: string
    email: string
    website: string
  }
  /** A picture beside the shop's name, by its name among the pictures of the printing. */
  logo: { image: string; side: 'left' | 'right' } | null
  /**
   * The shop has letter paper of its own as a PDF, which brings name, particulars and foot: text ends `footMm` above
   * the lower edge and, where the paper has a second page, begins there `headMm` below the upper one.
   */
  paper: { headMm: number; footMm: number } | null
  /** The sender in small type above the address. */
  returnLine: string
  /** First lines of the info block, above those of the letter. */
  infoLines: readonly LabelledLine[]
  /** Legal particulars and bank line at the foot of the first page. */
  footerLines: readonly string[]
}

/** One letter, ready to be set. */
export type Letter = {
  /** Names the recipient at the head of a second page. */
  recipientName: string
  addressLines: readonly string[]
  infoLines: readonly LabelledLine[]
  /** Stands above the address as bars and in words, where the window shows it of a returned letter; empty for none. */
  answerCode: string
  subject: string
  /** Everything from the salutation to the name below the closing. */
  body: readonly FilledBlock[]
  /** In small type below the text: the sentence on the right to object. */
  objectionSentence: string
}
