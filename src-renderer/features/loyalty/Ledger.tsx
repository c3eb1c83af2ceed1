import { Loader } from '@mantine/core'
import { Author } from '@renderer/features/staff'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import type { LedgerEntry } from '@shared/features/loyalty/contract'
import { formatDate } from '@shared/kernel/civil-date'
import { IconGift } from '@tabler/icons-react'
import styles from './Ledger.module.css'
import { useLedger } from './use-ledger'

/** The points book of a card: every line, and what is left. */
export function Ledger({ customerId }: { customerId: number }) {
  const t = useTexts().loyalty
  const ledger = useLedger(customerId)
  if (ledger.error) return <ErrorNotice error={ledger.error} onRetry={() => void ledger.refetch()} />
  if (ledger.isLoading) return <Loader />
  if (ledger.entries.length === 0) return <EmptyState icon={IconGift} title={t.empty} text={t.emptyText} />
  return (
    <>
      <table className={styles.ledger}>
        <caption>{t.balance(ledger.balance)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.what}</th>
            <th scope="col" className={styles.number}>
              {t.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {ledger.entries.map((entry) => (
            <Line key={entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
      <LoadMore list={ledger} label={t.more} />
    </>
  )
}

function Line({ entry }: { entry: LedgerEntry }) {
  const t = useTexts().loyalty
  return (
    <tr>
      <td className={styles.day}>{formatDate(entry.on)}</td>
      <td>
        {[t.kinds[entry.kind], entry.text].filter(Boolean).join(' · ')}
        {entry.actor && ' · '}
        <Author actor={entry.actor} />
      </td>
      <td className={`${styles.number} ${entry.points < 0 ? styles.out : styles.in}`}>
        {t.signed(entry.points)}
      </td>
    </tr>
  )
}
