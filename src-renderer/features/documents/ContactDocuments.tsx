import type { StoredDocument } from '@shared/features/documents/contract'
import { useState } from 'react'
import { AttachmentButton } from './AttachmentButton'
import styles from './documents.module.css'
import { PreviewDialog } from './PreviewDialog'
import { useDocuments } from './use-documents'

type Props = { customerId: number; contactId: number }

/** What lies with an e-mail in the Verlauf: the attachments, or the e-mail itself where it has none. */
export function ContactDocuments({ customerId, contactId }: Props) {
  const [looking, setLooking] = useState<StoredDocument | null>(null)
  const all = useDocuments({ customerId }).data?.filter((one) => one.contactId === contactId) ?? []
  const parts = all.filter(({ mediaType }) => mediaType !== 'message/rfc822')
  const shown = parts.length > 0 ? parts : all
  if (shown.length === 0) return null
  return (
    <span className={styles.attached}>
      {shown.map((document) => (
        <AttachmentButton key={document.id} document={document} onClick={() => setLooking(document)} />
      ))}
      {looking && <PreviewDialog document={looking} opened onClose={() => setLooking(null)} />}
    </span>
  )
}
