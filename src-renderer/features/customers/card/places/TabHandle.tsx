import { Menu, Tabs } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import styles from '../card.module.css'
import type { CardTab } from './place'

type Props = { tab: CardTab; card: CustomerCard; active: boolean }

/** The handle of a tab, where it holds something, is always there, or is the open one. */
export function TabHandle({ tab, card, active }: Props) {
  const count = tab.useCount(card) ?? 0
  const t = useTexts()
  if (tab.fits?.(card) === false || (!tab.always && count === 0 && !active)) return null
  return (
    <Tabs.Tab value={tab.id}>
      {tab.label(t)}
      {count > 0 && <span className={styles.tabCount}>{count}</span>}
    </Tabs.Tab>
  )
}

/** The same tab as a line of the menu, while it has no handle. */
export function EmptyTab({ tab, card, active, onOpen }: Props & { onOpen: () => void }) {
  const count = tab.useCount(card)
  const t = useTexts()
  if (tab.fits?.(card) === false || tab.always || active || count !== 0) return null
  return <Menu.Item onClick={onOpen}>{tab.label(t)}</Menu.Item>
}
