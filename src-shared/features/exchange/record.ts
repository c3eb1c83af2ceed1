/** A filled field of a record: which of the source's columns it belongs to, and what it has in common with others. */
export type FieldText = { column: number; value: string; group?: string }

/** A file within a record: the photo of a card, a certificate, a sound. `name` is made by the reader. */
export type Attachment = { name: string; role: 'photo' | 'file'; mediaType: string; bytes: Uint8Array }

/** What the reader could not hand over as text, in the words of `texts/de/exchange.ts` under `readProblems`. */
export type ReadProblem = {
  code: 'formulaEmpty' | 'valueCut' | 'pictureTooLarge' | 'pictureUnreadable'
  label: string
}

/**
 * One row, card or entry of a file. `line` is where it begins (a table: its row). `fields` of a table are those of its
 * columns; of a vCard or LDIF entry, each value stands under the column of its kind, in the order of the file.
 */
export type SourceRecord = {
  line: number
  fields: FieldText[]
  attachments: Attachment[]
  problems: ReadProblem[]
  /** Why it makes no customer whatever its columns mean; null where it may. */
  fault: 'columns' | 'list' | null
}
