import { Discreet } from '@renderer/shell/counter-view'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import { Panel } from '@renderer/ui/Panel'
import { formatEuro } from '@shared/kernel/money'
import styles from './relations.module.css'
import { useReferrers } from './use-relations'

/** Who brought how many customers, and what these bought. */
export function BestReferrers() {
  const t = useTexts().relations
  const list = useReferrers()
  return (
    <Panel>
      {list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && list.total === 0 && (
        <p className={styles.none}>
          {t.noReferrers} {t.noReferrersText}
        </p>
      )}
      <ol className={styles.list}>
        {list.referrers.map(({ cardId, name, brought, purchases, cents }) => (
          <li key={cardId} className={styles.referrer}>
            <Link to={`/customers/${cardId}`}>{name}</Link>
            <span>{t.brought(brought)}</span>
            <small>
              {t.theirPurchases(purchases)}
              {cents > 0 && (
                <>
                  {' · '}
                  <Discreet name={t.turnover(name)}>{formatEuro(cents)}</Discreet>
                </>
              )}
            </small>
          </li>
        ))}
      </ol>
      <LoadMore list={list} label={t.loadMore} />
    </Panel>
  )
}
