import type { Wish } from '@shared/features/wishes/contract'
import { WishRow } from './WishRow'
import styles from './wishes.module.css'

type Props = {
  wishes: readonly Wish[]
  /** Whether it is said whose they are (on the page), or in which group (on a card). */
  named: boolean
}

/** Open wishes, a row each. */
export function WishList({ wishes, named }: Props) {
  return (
    <ul className={styles.list}>
      {wishes.map((wish) => (
        <WishRow key={wish.id} wish={wish} named={named} />
      ))}
    </ul>
  )
}
