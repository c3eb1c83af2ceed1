import { useTexts } from '@renderer/shell/use-texts'
import type { StoredDocument } from '@shared/features/documents/contract'
import { AttachmentButton } from './AttachmentButton'
import styles from './documents.module.css'
import { useBlobUrl, useThumbnail } from './use-content'

type Props = { document: StoredDocument; onClick: () => void }

/** A picture, small, to be looked at; its name where it cannot be shown. */
export function Thumbnail({ document, onClick }: Props) {
  const t = useTexts().documents
  const url = useBlobUrl(useThumbnail(document.id).data ?? undefined)
  if (!url) return <AttachmentButton document={document} onClick={onClick} />
  return (
    <button type="button" className={styles.thumbnail} title={t.preview(document.name)} onClick={onClick}>
      <img src={url} alt={t.picture(document.name)} />
    </button>
  )
}
