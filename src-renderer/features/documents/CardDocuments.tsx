import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { AddDocuments } from './AddDocuments'
import { DocumentList } from './DocumentList'
import styles from './documents.module.css'
import { useDocuments } from './use-documents'

/** Everything that lies on a card, also on its entries and things, and something new. */
export function CardDocuments({ customerId, closed }: { customerId: number; closed: boolean }) {
  const t = useTexts().documents
  const list = useDocuments({ customerId })
  const documents = list.data?.filter(({ role }) => role !== 'photo')
  return (
    <div className={styles.card}>
      {!closed && (
        <div className={styles.box}>
          <AddDocuments place={{ customerId }} hint={t.addHint} />
        </div>
      )}
      {list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {documents?.length === 0 && <p className={styles.none}>{t.empty}</p>}
      {documents && <DocumentList documents={documents} />}
    </div>
  )
}
