import { Tabs } from '@mantine/core'
import { Timeline } from '@renderer/features/history'
import { Ledger } from '@renderer/features/loyalty'
import { CardReminders } from '@renderer/features/reminders'
import { CardWishes } from '@renderer/features/wishes'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { useState } from 'react'
import { CardActions } from './CardActions'
import { CardChanges } from './CardChanges'
import { Composer } from './Composer'
import styles from './card.module.css'

type Props = { card: CustomerCard; doing: string | null }

/** What has happened with a customer, and what is to be done. */
export function CardTabs({ card, doing }: Props) {
  const t = useTexts().customers.card.tabs
  const [tab, setTab] = useState<string | null>('timeline')
  const reminders = useRead('reminders', 'due', { customerId: card.id, limit: 100 })
  const total = reminders.data?.total ?? 0
  const wishes = useRead('wishes', 'ofCard', { customerId: card.id }).data?.length ?? 0
  const shown = doing === 'purchase' ? 'timeline' : tab
  const id = card.id
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
          <Tabs.Tab value="timeline">{t.timeline}</Tabs.Tab>
          <Tabs.Tab value="reminders">
            {t.reminders}
            {total > 0 && <span className={styles.tabCount}>{total}</span>}
          </Tabs.Tab>
          <Tabs.Tab value="wishes">
            {t.wishes}
            {wishes > 0 && <span className={styles.tabCount}>{wishes}</span>}
          </Tabs.Tab>
          <Tabs.Tab value="points">{t.points}</Tabs.Tab>
          <Tabs.Tab value="changes">{t.changes}</Tabs.Tab>
        </Tabs.List>
        <CardActions card={card} onReminder={() => setTab('reminders')} />
      </div>
      <Tabs.Panel value="timeline">
        {!card.deletedAt && <Composer customerId={id} doing={doing} />}
        <Timeline customerId={id} />
      </Tabs.Panel>
      <Tabs.Panel value="reminders">
        <CardReminders customerId={id} />
      </Tabs.Panel>
      <Tabs.Panel value="wishes">
        <CardWishes customerId={id} closed={card.deletedAt !== null} />
      </Tabs.Panel>
      <Tabs.Panel value="points">
        <Ledger customerId={id} />
      </Tabs.Panel>
      <Tabs.Panel value="changes">
        <CardChanges id={id} />
      </Tabs.Panel>
    </Tabs>
  )
}
