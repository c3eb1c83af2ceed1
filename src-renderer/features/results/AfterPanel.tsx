import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { formatDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { formatEuro } from '@shared/kernel/money'
import { IconShoppingBag } from '@tabler/icons-react'
import { Figure } from './Figure'
import type { Result } from './outcome'
import styles from './results.module.css'

/** „Danach gekauft“, apart from the answers. */
export function AfterPanel({ result: { afterwards, until, outcome } }: { result: Result }) {
  const t = useTexts().results
  const { buyers, purchases, cents } = afterwards
  return (
    <Panel title={t.afterwards} icon={IconShoppingBag} tone="gold">
      <div className={styles.stack}>
        <dl className={styles.figures}>
          <Figure
            value={formatEuro(cents)}
            label={`${t.afterwardsBuyers(buyers)} · ${t.afterwardsPurchases(purchases)}`}
          />
        </dl>
        <p className={styles.hint}>
          {t.afterwardsHint(outcome.answerDays)}{' '}
          {until && (until >= systemClock.today() ? t.running : t.ended)(formatDate(until))}
        </p>
      </div>
    </Panel>
  )
}
