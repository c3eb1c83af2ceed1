import { useTexts } from '@renderer/shell/use-texts'
import { DocumentRow } from './DocumentRow'
import styles from './documents.module.css'
import type { ListedDocument } from './place'

type Props = {
  documents: readonly ListedDocument[]
  /** They stand where they belong: no word of that. */
  placed?: boolean
}

/** Documents, a row each. */
export function DocumentList({ documents, placed = false }: Props) {
  const t = useTexts().documents
  if (documents.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t.listLabel}>
      {documents.map((document) => (
        <DocumentRow key={document.id} document={document} placed={placed} />
      ))}
    </ul>
  )
}
