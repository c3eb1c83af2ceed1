import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { AddDocuments } from './AddDocuments'
import { DocumentList } from './DocumentList'
import { DropArea } from './DropArea'
import styles from './documents.module.css'
import type { DocumentPlace } from './place'
import { useDocuments } from './use-documents'

/** The documents of an entry or a thing, with a way to add and a place to drop. */
export function PlaceDocuments({ place, closed = false }: { place: DocumentPlace; closed?: boolean }) {
  const list = useDocuments(place)
  return (
    <DropArea place={place} closed={closed} className={styles.card}>
      {!closed && <AddDocuments place={place} />}
      {list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && <DocumentList documents={list.data} placed />}
    </DropArea>
  )
}
