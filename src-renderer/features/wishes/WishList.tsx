import type { Wish } from '@shared/features/wishes/contract'
import type { Marks } from './use-marks'
import { WishRow } from './WishRow'
import styles from './wishes.module.css'

type Props = {
  wishes: readonly Wish[]
  /** Whether it is said whose they are (on the page), or in which group (on a card). */
  named: boolean
  /** On the page: which of them are marked. */
  marks?: Marks
  onArrived: (wish: Wish) => void
}

/** Open wishes, a row each. */
export function WishList({ wishes, ...rest }: Props) {
  return (
    <ul className={styles.list}>
      {wishes.map((wish) => (
        <WishRow key={wish.id} wish={wish} {...rest} />
      ))}
    </ul>
  )
}
