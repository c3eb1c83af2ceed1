import { NoteLine } from '@renderer/features/history'
import { BookPurchase } from '@renderer/features/purchases'
import { navigate } from '@renderer/shell/location'
import styles from './card.module.css'

/** The two things that are written on a card all day: what was said, and what was bought. */
export function Composer({ customerId, doing }: { customerId: number; doing: string | null }) {
  return (
    <div className={styles.composer}>
      <NoteLine customerId={customerId} />
      <BookPurchase
        customerId={customerId}
        wanted={doing === 'purchase'}
        onWanted={() => void navigate(`/customers/${customerId}`, { replace: true })}
      />
    </div>
  )
}
