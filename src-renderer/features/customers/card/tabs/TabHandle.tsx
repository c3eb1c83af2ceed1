import { Menu, Tabs } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { count as number } from '@shared/texts/numbers'
import type { CardTab } from '../places/place'
import styles from './tabs.module.css'

type Props = { tab: CardTab; card: CustomerCard; active: boolean }

/** What stands on the handle of a tab; null for a card that cannot have it. `holds`: whether it is in use. */
function useHandle({ tab, card, active }: Props) {
  const t = useTexts()
  const count = tab.useCount(card)
  if (tab.fits?.(card) === false) return null
  const holds = tab.always || active || (count ?? 0) > 0
  return { label: tab.label(t), count: count ?? 0, holds, known: count !== undefined }
}

/** The handle of a tab, where it holds something, is always there, or is the open one. */
export function TabHandle(props: Props) {
  const handle = useHandle(props)
  if (!handle?.holds) return null
  return (
    <Tabs.Tab value={props.tab.id}>
      {handle.label}
      {handle.count > 0 && <span className={styles.count}>{handle.count}</span>}
    </Tabs.Tab>
  )
}

/** The same handle to be measured alone: its words are drawn, and stand nowhere in the page. */
export function TabRuler(props: Props) {
  const handle = useHandle(props)
  if (!handle?.holds) return null
  return (
    <span className={styles.handle} data-tab={props.tab.id} data-counted={handle.count > 0 || undefined}>
      <span data-words={handle.label} />
      {handle.count > 0 && <span className={styles.count} data-words={handle.count} />}
    </span>
  )
}

type MoreProps = Props & {
  /** Whether it would have a handle, but found no room. */
  roomless: boolean
  onOpen: () => void
}

/** The same tab as a line of the menu, while it has no handle. */
export function TabItem({ roomless, onOpen, ...props }: MoreProps) {
  const handle = useHandle(props)
  if (!handle?.known) return null
  const { label, count, holds } = handle
  if (holds ? !roomless : props.card.deletedAt !== null) return null
  return (
    <Menu.Item onClick={onOpen} rightSection={count > 0 && number(count)}>
      {label}
    </Menu.Item>
  )
}
