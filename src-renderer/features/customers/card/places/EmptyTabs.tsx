import { ActionIcon, Menu } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconPlus } from '@tabler/icons-react'
import { EmptyTab } from './TabHandle'
import { cardTabs } from './tabs'

type Props = { card: CustomerCard; shown: string | null; onOpen: (tab: string) => void }

/** The tabs that hold nothing yet: few rooms at first. */
export function EmptyTabs({ card, shown, onOpen }: Props) {
  const t = useTexts().customers.card.tabs
  if (card.deletedAt || cardTabs.every((tab) => tab.always)) return null
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={t.more} title={t.more}>
          <IconPlus size={19} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={t.more}>
        {cardTabs.map((tab) => (
          <EmptyTab
            key={tab.id}
            tab={tab}
            card={card}
            active={tab.id === shown}
            onOpen={() => onOpen(tab.id)}
          />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
