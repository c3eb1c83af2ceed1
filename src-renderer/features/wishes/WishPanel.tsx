import { Checkbox } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import { Panel } from '@renderer/ui/Panel'
import type { Wish } from '@shared/features/wishes/contract'
import { IconStar } from '@tabler/icons-react'
import type { Marks } from './use-marks'
import { WishList } from './WishList'
import styles from './wishes.module.css'

type Props = {
  title: string
  /** Those that are loaded. */
  wishes: readonly Wish[]
  /** How many there are. */
  total: number
  marks: Marks
  onArrived: (wish: Wish) => void
}

/** Everybody who waits for something of one group; its box marks all that are shown. */
export function WishPanel({ title, wishes, total, marks, onArrived }: Props) {
  const t = useTexts().wishes
  const ids = wishes.map(({ id }) => id)
  const marked = ids.filter(marks.has).length
  return (
    <Panel
      title={title}
      icon={IconStar}
      tone="gold"
      aside={
        <span className={styles.aside}>
          <Chip>{t.waiting(total)}</Chip>
          <Checkbox
            aria-label={t.marks.markAll(title)}
            title={t.marks.markAll(title)}
            checked={marked === ids.length}
            indeterminate={marked > 0 && marked < ids.length}
            onChange={() => marks.toggleAll(ids)}
          />
        </span>
      }
    >
      <WishList wishes={wishes} named marks={marks} onArrived={onArrived} />
    </Panel>
  )
}
