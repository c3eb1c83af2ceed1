import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { IconMailQuestion } from '@tabler/icons-react'
import styles from './another-way.module.css'

/** „Lohnt sich der nächste Brief?“ for a card; nothing where no letter of a campaign has gone out yet. */
export function WorthLine({ customerId }: { customerId: number }) {
  const t = useTexts().anotherWay.worth
  const { data: worth } = useRead('anotherWay', 'worth', { customerId })
  if (!worth) return null
  return (
    <details className={styles.worth}>
      <summary>
        <IconMailQuestion size={17} aria-hidden />
        {t.title} <strong>{worth.profitCents >= 0 ? t.yes : t.no}</strong>
      </summary>
      <p className={styles.dim}>{t.why(worth)}</p>
    </details>
  )
}
