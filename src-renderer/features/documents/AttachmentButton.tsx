import { useTexts } from '@renderer/shell/use-texts'
import type { StoredDocument } from '@shared/features/documents/contract'
import { IconPaperclip } from '@tabler/icons-react'
import styles from './documents.module.css'

/** A document by its name, where it hangs on something. */
export function AttachmentButton({ document, onClick }: { document: StoredDocument; onClick: () => void }) {
  const t = useTexts().documents
  return (
    <button type="button" className={styles.attachment} title={t.preview(document.name)} onClick={onClick}>
      <IconPaperclip size={15} stroke={1.8} aria-hidden />
      <bdi>{document.name}</bdi>
    </button>
  )
}
