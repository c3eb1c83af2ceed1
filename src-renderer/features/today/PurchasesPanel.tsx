import { Button } from '@mantine/core'
import { Discreet } from '@renderer/shell/counter-view'
import { bookPurchase } from '@renderer/shell/shortcuts'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import type { TodayOverview } from '@shared/features/today/contract'
import { formatEuro } from '@shared/kernel/money'
import { count } from '@shared/texts/numbers'
import { IconShoppingCart, IconShoppingCartPlus } from '@tabler/icons-react'
import styles from './today.module.css'

/** The purchases of the day: how many, and what they come to. */
export function PurchasesPanel({ overview }: { overview: TodayOverview }) {
  const { today: t, shell } = useTexts()
  const { purchases, newCustomers } = overview
  return (
    <Panel title={t.purchases} icon={IconShoppingCart}>
      <dl className={styles.figures}>
        <div>
          <dt>{t.purchaseTotal}</dt>
          <dd>
            <Discreet name={t.turnover}>{formatEuro(purchases.cents)}</Discreet>
          </dd>
        </div>
        <div>
          <dt>{t.purchaseCount(purchases.count)}</dt>
          <dd>{count(purchases.count)}</dd>
        </div>
        <div>
          <dt>{t.newCards}</dt>
          <dd>{count(newCustomers)}</dd>
        </div>
      </dl>
      {purchases.count === 0 && (
        <div className={styles.noPurchase}>
          <span>{t.noPurchases}</span>
          <Button
            variant="default"
            leftSection={<IconShoppingCartPlus size={18} stroke={1.8} aria-hidden />}
            onClick={bookPurchase}
          >
            {shell.bookPurchase}
          </Button>
        </div>
      )}
    </Panel>
  )
}
