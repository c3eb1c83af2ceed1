import { ActionIcon, Menu } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { EmptyTab } from './TabHandle'
import { cardTabs } from './tabs'

type Props = { card: CustomerCard; shown: string | null; onOpen: (tab: string) => void }

/** The tabs that hold nothing yet: few rooms at first. */
export function EmptyTabs({ card, shown, onOpen }: Props) {
  const t = useTexts().customers.card.tabs
  const [chosen, setChosen] = useState(false)
  if (card.deletedAt || cardTabs.every((tab) => tab.always || tab.fits?.(card) === false)) return null
  return (
    // The form behind a chosen tab has the focus then.
    <Menu position="bottom-start" returnFocus={!chosen} onOpen={() => setChosen(false)}>
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
            onOpen={() => {
              setChosen(true)
              onOpen(tab.id)
            }}
          />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
