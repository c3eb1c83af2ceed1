import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { CustomerCard } from '@shared/features/customers/card'
import type { Wish } from '@shared/features/wishes/contract'
import { useState } from 'react'
import { ArrivedDialog } from './ArrivedDialog'
import { WishForm } from './WishForm'
import { WishList } from './WishList'
import styles from './wishes.module.css'

/** What the customer is looking for, and something new. */
export function CardWishes({ card: { id: customerId, deletedAt, state } }: { card: CustomerCard }) {
  const { wishes: t, customers } = useTexts()
  const restricted = state === 'restricted'
  const wishes = useRead('wishes', 'ofCard', { customerId })
  const [arrived, setArrived] = useState<Wish | null>(null)
  const close = () => setArrived(null)
  const add = useWrite('wishes', 'add', { said: ({ wish }) => t.added(wish.text) })
  return (
    <div className={styles.card}>
      {restricted && <p className={styles.none}>{customers.state.noWish}</p>}
      {deletedAt === null && !restricted && (
        <div className={styles.box}>
          <WishForm
            start={{ text: '', category: '', untilOn: null }}
            save={t.add}
            busy={add.isPending}
            onSave={(value) =>
              add.mutateAsync({ customerId, ...value }).then(
                () => true,
                () => false,
              )
            }
          />
        </div>
      )}
      {wishes.error && <ErrorNotice error={wishes.error} onRetry={() => void wishes.refetch()} />}
      {wishes.data?.length === 0 && <p className={styles.none}>{t.emptyCard}</p>}
      {wishes.data && <WishList wishes={wishes.data} named={false} onArrived={setArrived} />}
      {arrived && <ArrivedDialog wishes={[arrived]} onClose={close} onDone={close} />}
    </div>
  )
}
