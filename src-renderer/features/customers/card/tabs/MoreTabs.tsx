import { ActionIcon, Menu } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconDots, IconPlus } from '@tabler/icons-react'
import { cardTabs } from '../places/tabs'
import { TabItem } from './TabHandle'

type Props = {
  card: CustomerCard
  open: string | null
  /** Those that found room; null while that is not known. */
  shown: Set<string> | null
  onOpen: (tab: string) => void
}

/** The tabs that find no room, and those that hold nothing yet: few rooms at first. */
export function MoreTabs({ card, open, shown, onOpen }: Props) {
  const t = useTexts().customers.card.tabs
  const roomless = cardTabs.some(({ id, always }) => always && shown?.has(id) === false)
  const Icon = roomless ? IconDots : IconPlus
  return (
    // The tab that is chosen takes the focus.
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={t.more} title={t.more}>
          <Icon size={19} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={t.more}>
        {cardTabs.map((tab) => (
          <TabItem
            key={tab.id}
            tab={tab}
            card={card}
            active={tab.id === open}
            roomless={shown?.has(tab.id) === false}
            onOpen={() => onOpen(tab.id)}
          />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
