import { Tabs } from '@mantine/core'
import type { CustomerCard } from '@shared/features/customers/card'
import { useState } from 'react'
import { CardActions } from './CardActions'
import styles from './card.module.css'
import { EmptyTabs } from './places/EmptyTabs'
import { TabHandle } from './places/TabHandle'
import { cardTabs } from './places/tabs'

type Props = { card: CustomerCard; doing: string | null }

/** What has happened with a customer, and what is to be done. */
export function CardTabs({ card, doing }: Props) {
  const [tab, setTab] = useState<string | null>('timeline')
  const shown = doing === 'purchase' ? 'timeline' : tab
  return (
    // Arrows only lead along the tabs: the forms behind them take the focus.
    <Tabs
      value={shown}
      onChange={setTab}
      keepMounted={false}
      activateTabWithKeyboard={false}
      className={styles.tabs}
    >
      <div className={styles.tabBar}>
        <Tabs.List className={styles.tabList}>
          {cardTabs.map((each) => (
            <TabHandle key={each.id} tab={each} card={card} active={each.id === shown} />
          ))}
        </Tabs.List>
        <EmptyTabs card={card} shown={shown} onOpen={setTab} />
        <CardActions card={card} onReminder={() => setTab('reminders')} />
      </div>
      {cardTabs.map(({ id, Panel }) => (
        <Tabs.Panel key={id} value={id}>
          <Panel card={card} doing={doing} open={setTab} />
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
