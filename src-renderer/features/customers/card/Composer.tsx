import { WorthLine } from '@renderer/features/another-way'
import { CardAnswers } from '@renderer/features/answers'
import { NoteLine, type Whom } from '@renderer/features/history'
import { BookPurchase } from '@renderer/features/purchases'
import { navigate } from '@renderer/shell/location'
import styles from './card.module.css'

type Props = { customerId: number; doing: string | null; people: readonly Whom[] }

/** The two things that are written on a card all day: what was said, and what was bought. */
export function Composer({ customerId, doing, people }: Props) {
  return (
    <div className={styles.composer}>
      <NoteLine customerId={customerId} people={people} />
      <BookPurchase
        customerId={customerId}
        wanted={doing === 'purchase'}
        onWanted={() => void navigate(`/customers/${customerId}`, { replace: true })}
      />
      <CardAnswers customerId={customerId} />
      <WorthLine customerId={customerId} />
    </div>
  )
}
