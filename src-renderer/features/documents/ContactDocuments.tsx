import { useTexts } from '@renderer/shell/use-texts'
import type { StoredDocument } from '@shared/features/documents/contract'
import { IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './documents.module.css'
import { PreviewDialog } from './PreviewDialog'
import { useDocuments } from './use-documents'

type Props = { customerId: number; contactId: number }

/** What lies with an e-mail in the Verlauf: the attachments, or the e-mail itself where it has none. */
export function ContactDocuments({ customerId, contactId }: Props) {
  const t = useTexts().documents
  const [looking, setLooking] = useState<StoredDocument | null>(null)
  const all = useDocuments({ customerId }).data?.filter((one) => one.contactId === contactId) ?? []
  const parts = all.filter(({ mediaType }) => mediaType !== 'message/rfc822')
  const shown = parts.length > 0 ? parts : all
  if (shown.length === 0) return null
  return (
    <span className={styles.attached}>
      {shown.map((document) => (
        <button
          key={document.id}
          type="button"
          className={styles.attachment}
          title={t.preview(document.name)}
          onClick={() => setLooking(document)}
        >
          <IconPaperclip size={15} stroke={1.8} aria-hidden />
          <bdi>{document.name}</bdi>
        </button>
      ))}
      {looking && <PreviewDialog document={looking} opened onClose={() => setLooking(null)} />}
    </span>
  )
}
