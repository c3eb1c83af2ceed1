import type { StoredDocument } from '@shared/features/documents/contract'
import { previewOf } from '@shared/features/documents/rules'
import { useState } from 'react'
import { AddDocuments } from './AddDocuments'
import { AttachmentButton } from './AttachmentButton'
import { DropArea } from './DropArea'
import styles from './documents.module.css'
import { PreviewDialog } from './PreviewDialog'
import { Thumbnail } from './Thumbnail'
import { useDocuments } from './use-documents'

type Props = {
  /** An entry or a thing. */
  place: { customerId: number; entryId?: number; thingId?: number }
  /** How it is called. */
  name: string
  closed: boolean
}

/** The documents of an entry or a thing, pictures small, with a way to add and a place to drop. */
export function PlaceDocuments({ place, name, closed }: Props) {
  const { customerId, entryId = null, thingId = null } = place
  // All of the card are asked for once, however many entries are in sight.
  const documents =
    useDocuments({ customerId }).data?.filter(
      (one) => one.role !== 'photo' && (entryId === null ? one.thingId === thingId : one.entryId === entryId),
    ) ?? []
  if (closed && documents.length === 0) return null
  return (
    <DropArea place={place} closed={closed} className={styles.place}>
      {documents.map((document) => (
        <PlacedDocument key={document.id} document={document} />
      ))}
      {!closed && <AddDocuments place={place} to={name} />}
    </DropArea>
  )
}

/** One of them, to be looked at. */
function PlacedDocument({ document }: { document: StoredDocument }) {
  const [looking, setLooking] = useState(false)
  const Shown = previewOf(document.mediaType) === 'picture' ? Thumbnail : AttachmentButton
  return (
    <>
      <Shown document={document} onClick={() => setLooking(true)} />
      <PreviewDialog document={document} opened={looking} onClose={() => setLooking(false)} />
    </>
  )
}
