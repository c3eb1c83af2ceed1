import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { longWrite, progressThen, read, Written, write } from '@shared/rpc/base'
import { FileHandle, ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'

/** `photo`: the picture in the head of the card; `evidence`: what a consent rests on. */
export const DocumentRole = z.enum(['file', 'photo', 'evidence'])
export type DocumentRole = z.infer<typeof DocumentRole>

/** A file on a card; its bytes are asked for by `content`. */
export const StoredDocument = z.object({
  id: Id,
  customerId: Id,
  /** What it hangs on besides the card: an entry, a thing, a noted contact (an e-mail). */
  entryId: Id.nullable(),
  thingId: Id.nullable(),
  contactId: Id.nullable(),
  role: DocumentRole,
  name: z.string(),
  /** By its content, see `typeOf`. */
  mediaType: z.string(),
  bytes: z.int().positive(),
  keepUntil: CivilDate.nullable(),
  at: z.iso.datetime(),
  actor: z.string(),
})
export type StoredDocument = z.infer<typeof StoredDocument>

/** Why a file is not taken. */
export const RefusalReason = z.enum([
  'empty',
  'tooLarge',
  'program',
  'notAPhoto',
  'photoTooLarge',
  'photoPixels',
])
export type RefusalReason = z.infer<typeof RefusalReason>

const refusals = {
  /** The file is not taken and nothing of it was kept. */
  DOCUMENT_REFUSED: { data: z.object({ name: z.string(), reason: RefusalReason }) },
}

const known = {
  /** The e-mail stands in the Verlauf of that card already; nothing was kept of the file. */
  MAIL_KNOWN: { data: z.object({ contactId: Id, at: z.iso.datetime() }) },
}

/** Where a document goes: on the card alone, or there on an entry or a thing. */
const place = {
  customerId: Id,
  entryId: Id.nullable().default(null),
  thingId: Id.nullable().default(null),
}

export const Added = Written.extend({
  /** The file; after it, where it was an e-mail, its attachments. */
  documents: z.array(StoredDocument),
  /** The entry of the Verlauf that an e-mail became. */
  contactId: Id.nullable(),
  /** Attachments that were not taken as documents of their own; they are still in the e-mail. */
  skipped: z.array(z.object({ name: z.string(), reason: RefusalReason })),
})
export type Added = z.infer<typeof Added>

export const documents = {
  /**
   * Stores a file of this visit on a living card; an e-mail (.eml) becomes an entry of the Verlauf as well, once. The type
   * is told by the content. A cancel leaves nothing. NOT_FOUND for a card, entry, thing or file that is gone.
   */
  add: longWrite
    .errors({ ...refusals, ...known })
    .input(
      z.object({
        ...place,
        file: FileHandle,
        role: z.enum(['file', 'evidence']).default('file'),
        keepUntil: CivilDate.nullable().default(null),
      }),
    )
    .output(progressThen(Added)),
  /** Takes a picture of at most 512 pixels a side as the photo of a card; the one before counts as deleted. */
  setPhoto: write
    .errors(refusals)
    .input(z.object({ customerId: Id, file: FileHandle }))
    .output(Written.extend({ document: StoredDocument })),
  /** Names it anew, or says until when it is kept. */
  update: write
    .errors(refusals)
    .input(z.object({ id: Id, name: typedLine().min(1).max(300), keepUntil: CivilDate.nullable() }))
    .output(Written.extend({ document: StoredDocument })),
  /** As one step that can be undone; the bytes are overwritten 30 days later. NOT_FOUND where none is there. */
  delete: write
    .input(z.object({ ids: z.array(Id).min(1).max(500) }))
    .output(Written.extend({ deleted: z.int() })),
  /** Of a card (with those on its entries and things), of one entry or of one thing; the newest first. */
  ofCard: read.input(z.object(place)).output(z.array(StoredDocument)),
  /** The file itself, under a handle of this visit. */
  content: read.input(z.object({ id: Id })).output(ProducedFile),
  /**
   * Opens a read-only copy in the system's program for it: of PDF, pictures and plain text alone. False where the
   * host opens nothing or no program is there for it.
   */
  open: read
    .errors({ NOT_OPENED: { data: z.object({ name: z.string() }) } })
    .input(z.object({ id: Id }))
    .output(z.object({ opened: z.boolean() })),
  /** Documents whose last day has passed, the longest overdue first; none of cards in the trash. */
  overdue: read
    .input(
      z.object({ offset: z.int().nonnegative().default(0), limit: z.int().min(1).max(500).default(100) }),
    )
    .output(
      z.object({ documents: z.array(StoredDocument.extend({ listName: z.string() })), total: z.int() }),
    ),
}
