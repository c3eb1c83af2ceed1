import { ActionIcon } from '@mantine/core'
import { keyNames } from '@renderer/shell/shortcuts'
import { useTexts } from '@renderer/shell/use-texts'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useListView } from '../list/list-view'
import { BackToList } from './BackToList'
import styles from './card.module.css'
import { useLeafKeys, useNeighbours } from './use-neighbours'

/** The ways from a card where the list has given way to it: back, and to the cards before and behind it. */
export function CardWay({ id }: { id: number }) {
  const t = useTexts().customers.card
  const [{ layout }] = useListView()
  const leaf = useNeighbours(id)
  useLeafKeys(leaf)
  return (
    <div className={styles.way} data-layout={layout}>
      <BackToList />
      <span className={styles.leafs}>
        <ActionIcon
          variant="subtle"
          size={30}
          aria-label={t.previous}
          title={`${t.previous} (${keyNames.alt}+↑)`}
          onClick={() => void leaf(-1)}
        >
          <IconChevronUp size={19} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          size={30}
          aria-label={t.next}
          title={`${t.next} (${keyNames.alt}+↓)`}
          onClick={() => void leaf(1)}
        >
          <IconChevronDown size={19} aria-hidden />
        </ActionIcon>
      </span>
    </div>
  )
}
