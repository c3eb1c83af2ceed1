import { Tabs } from '@mantine/core'
import { useNoteCall } from '@renderer/features/history'
import { useTimelineCall } from '@renderer/shell/card-call'
import type { CustomerCard } from '@shared/features/customers/card'
import { useEffect, useRef, useState } from 'react'
import { cardTabs } from '../places/tabs'
import { MoreTabs } from './MoreTabs'
import { StartActions } from './StartActions'
import { TabHandle, TabRuler } from './TabHandle'
import styles from './tabs.module.css'
import { useFitting } from './use-fitting'

type Props = { card: CustomerCard; doing: string | null }

/** What has happened with a customer, and what is to be done. */
export function CardTabs({ card, doing }: Props) {
  const [tab, setTab] = useState<string | null>('timeline')
  const open = doing === 'purchase' ? 'timeline' : tab
  const { room, ruler, shown } = useFitting(open)
  const focusOpened = useFocusOpened(open)
  const noting = useNoteCall((call) => call.customerId === card.id)
  useEffect(() => {
    if (noting) setTab('timeline')
  }, [noting])
  const wanted = useTimelineCall((call) => call.customerId === card.id)
  useEffect(() => {
    if (!wanted) return
    useTimelineCall.setState({ customerId: null })
    if (open !== 'timeline') focusOpened()
    setTab('timeline')
  }, [wanted, open, focusOpened])
  return (
    // Arrows only lead along the tabs: the forms behind them take the focus.
    <Tabs
      value={open}
      onChange={setTab}
      keepMounted={false}
      activateTabWithKeyboard={false}
      className={styles.tabs}
    >
      <div className={styles.bar}>
        <div ref={room} className={styles.handles}>
          <div className={styles.rulerPlace} aria-hidden>
            <div ref={ruler} className={styles.ruler}>
              {cardTabs.map((each) => (
                <TabRuler key={each.id} tab={each} card={card} active={each.id === open} />
              ))}
            </div>
          </div>
          <Tabs.List className={styles.list}>
            {cardTabs
              .filter(({ id }) => shown?.has(id) ?? true)
              .map((each) => (
                <TabHandle key={each.id} tab={each} card={card} active={each.id === open} />
              ))}
          </Tabs.List>
          <MoreTabs
            card={card}
            open={open}
            shown={shown}
            onOpen={(id) => {
              setTab(id)
              focusOpened()
            }}
          />
        </div>
        <StartActions card={card} onReminder={() => setTab('reminders')} />
      </div>
      {cardTabs.map(({ id, Panel }) => (
        <Tabs.Panel key={id} value={id}>
          <Panel card={card} doing={doing} open={setTab} />
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

/** Where a tab was chosen from the menu and no form behind it takes the focus, its handle does. */
function useFocusOpened(open: string | null): () => void {
  const wanted = useRef(false)
  useEffect(() => {
    if (!wanted.current || open === null) return
    wanted.current = false
    if (document.activeElement?.closest('[role="tabpanel"]')) return
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
  }, [open])
  return () => {
    wanted.current = true
  }
}
