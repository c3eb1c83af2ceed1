import { useRead } from '@renderer/rpc/reads'
import { Discreet } from '@renderer/shell/counter-view'
import { useTexts } from '@renderer/shell/use-texts'
import { Fact } from '@renderer/ui/Fact'
import type { CustomerCard } from '@shared/features/customers/card'
import type { OpeningBalance } from '@shared/features/opening/contract'
import { formatDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import styles from './opening.module.css'

/** What a customer brought along from the old list, among the facts of the card; nothing where that is nothing. */
export function OpeningFact({ card }: { card: CustomerCard }) {
  const t = useTexts().opening
  const balances = useRead('opening', 'ofCard', { customerId: card.id }).data ?? []
  if (balances.length === 0) return null
  return (
    <Fact name={t.title}>
      {balances.map((one) => (
        <span key={one.id} className={styles.line}>
          <Balance balance={one} />
        </span>
      ))}
    </Fact>
  )
}

function Balance({ balance }: { balance: OpeningBalance }) {
  const t = useTexts().opening
  const { kind, cents, stamps, code, on } = balance
  if (kind === 'stamps')
    return (
      <>
        {t.stamps}: {stamps}
      </>
    )
  if (kind === 'voucher')
    return (
      <>
        {t.voucher(code)}: {t.rest} {formatEuro(cents)}
      </>
    )
  const last = on && t.lastPurchase(formatDate(on))
  return (
    <>
      {cents > 0 && (
        <>
          {t.turnover}: <Discreet name={t.turnover}>{formatEuro(cents)}</Discreet>
          {last && ', '}
        </>
      )}
      {last}
    </>
  )
}
