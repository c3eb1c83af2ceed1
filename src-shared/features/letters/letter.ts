export type LabelledLine = { label: string; value: string }

/** What is the same on every letter of a printing. Texts that are missing are empty. */
export type LetterLayout = {
  /** DIN 5008: the address field begins 27 mm (A) or 45 mm (B) from the top. */
  form: 'A' | 'B'
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
  subject: string
  /** Plain text with salutation and closing: blank lines part paragraphs, other line ends are kept. */
  body: string
  /** In small type below the text: the sentence on the right to object. */
  objectionSentence: string
}
