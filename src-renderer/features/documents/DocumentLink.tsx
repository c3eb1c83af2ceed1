import { useTexts } from '@renderer/shell/use-texts'
import { useState } from 'react'
import { AttachmentButton } from './AttachmentButton'
import styles from './documents.module.css'
import { PreviewDialog } from './PreviewDialog'
import { useDocuments } from './use-documents'

type Props = {
  customerId: number
  documentId: number
  /** Hears that it is looked at, and when it no longer is: a dialog below must not close with it. */
  onLook?: (looking: boolean) => void
}

/** One document of a card by its name, to be looked at; a word where it is gone. */
export function DocumentLink({ customerId, documentId, onLook }: Props) {
  const t = useTexts().documents
  const [looking, setLooking] = useState(false)
  const { data } = useDocuments({ customerId })
  const document = data?.find(({ id }) => id === documentId)
  const look = (now: boolean) => {
    setLooking(now)
    onLook?.(now)
  }
  if (!document) return data ? <small>{t.gone}</small> : null
  return (
    <span className={styles.attached}>
      <AttachmentButton document={document} onClick={() => look(true)} />
      <PreviewDialog document={document} opened={looking} onClose={() => look(false)} />
    </span>
  )
}
