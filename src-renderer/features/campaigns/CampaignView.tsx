import { Button, Loader, Tabs } from '@mantine/core'
import { Link } from '@renderer/shell/Link'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip } from '@renderer/ui/Chip'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Suspense } from 'react'
import styles from './campaigns.module.css'
import { MoreParts } from './MoreParts'
import { type CampaignInHand, stateOf, stateTones } from './state'
import { tabsOf } from './tabs'

/** A campaign with its parts: check, what goes out, answers, what it brought. */
export function CampaignView({ campaign, tab }: { campaign: CampaignInHand; tab: string | null }) {
  const { campaigns: t } = useTexts()
  const { id, name, channel, closedAt } = campaign
  const state = stateOf(campaign)
  const { tabs: shown, more } = tabsOf(campaign, tab)
  const open = shown.find((each) => each.id === tab) ?? shown[0]
  const show = (part: string | null) => void navigate(`/campaigns/${id}?tab=${part}`, { replace: true })
  const close = useWrite('campaigns', 'close', { said: () => (closedAt ? t.reopened : t.closed) })
  const remove = useWrite('campaigns', 'delete', {
    said: () => t.removed(name),
    onDone: () => void navigate('/campaigns', { replace: true }),
  })
  return (
    <Page>
      <PageHeader
        title={name}
        above={<Link to="/campaigns">{t.title}</Link>}
        subtitle={
          <>
            {t.channels[channel]} <Chip tone={stateTones[state]}>{t.states[state]}</Chip>
          </>
        }
      >
        <Button variant="default" onClick={() => close.mutate({ id, closed: !closedAt })}>
          {closedAt ? t.reopen : t.close}
        </Button>
        <Button variant="default" onClick={() => remove.mutate({ id })}>
          {t.remove}
        </Button>
      </PageHeader>
      <Tabs value={open?.id ?? null} onChange={show} keepMounted={false} activateTabWithKeyboard={false}>
        <div className={styles.tabs}>
          <Tabs.List aria-label={t.tabs.label}>
            {shown.map((each) => (
              <Tabs.Tab key={each.id} value={each.id}>
                {each.label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {more.length > 0 && <MoreParts parts={more} onChoose={show} />}
        </div>
        {shown.map(({ id: part, Part }) => (
          <Tabs.Panel key={part} value={part}>
            <Suspense fallback={<Loader />}>
              <Part campaign={campaign} />
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  )
}
