import { Button, NumberInput, Radio } from '@mantine/core'
import { carriedSelection, PurposeChoice, SelectionPicker } from '@renderer/features/selections'
import { navigate } from '@renderer/shell/location'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { CampaignChannel, type CampaignFields, CampaignPurpose } from '@shared/features/campaigns/campaign'
import { useState } from 'react'
import { CostFields } from './CostFields'
import styles from './campaigns.module.css'
import type { CampaignInHand } from './state'

/** A new campaign; `?of=marked` takes the cards that were brought along, `?channel=` the way, `?follows=` whose people. */
export function NewCampaign({ query }: { query: URLSearchParams }) {
  const t = useTexts().campaigns
  const carried = query.get('of') === 'marked' ? carriedSelection() : null
  const start: CampaignFields = {
    name: '',
    channel: CampaignChannel.catch('letter').parse(query.get('channel')),
    purpose: 'advertising',
    selection: carried ?? { type: 'all' },
    followsId: Number(query.get('follows')) || null,
    ...{
      controlPercent: 0,
      answerDays: 30,
      postageCents: 0,
      printCents: 0,
      workMinutes: 0,
      hourCents: 0,
      otherCents: 0,
    },
  }
  const add = useWrite('campaigns', 'add', {
    onDone: ({ id }) => void navigate(`/campaigns/${id}`, { replace: true }),
  })
  return (
    <Page narrow>
      <PageHeader title={t.newTitle} />
      <CampaignForm
        start={start}
        save={t.create}
        busy={add.isPending}
        onSave={(fields) => add.mutateAsync(fields)}
      />
    </Page>
  )
}

/** What the owner said of a campaign; whom it reaches stays once that was settled. */
export function EditCampaign({ campaign }: { campaign: CampaignInHand }) {
  const t = useTexts().campaigns
  const {
    id,
    at: _at,
    actor: _actor,
    checkedAt,
    sentAt: _sent,
    closedAt: _closed,
    counts: _counts,
    ...start
  } = campaign
  const update = useWrite('campaigns', 'update', { said: () => t.saved })
  return (
    <CampaignForm
      key={JSON.stringify(start)}
      start={start}
      settled={checkedAt !== null}
      save={t.save}
      busy={update.isPending}
      onSave={(fields) => update.mutateAsync({ id, fields })}
    />
  )
}

type Props = {
  start: CampaignFields
  settled?: boolean
  /** The word on the button that saves. */
  save: string
  busy: boolean
  onSave: (fields: CampaignFields) => Promise<unknown>
}

function CampaignForm({ start, settled = false, save, busy, onSave }: Props) {
  const t = useTexts().campaigns
  const [value, setValue] = useState(start)
  const [tried, setTried] = useState(false)
  const [saved, setSaved] = useState(false)
  const change = (some: Partial<CampaignFields>) => setValue({ ...value, ...some })
  const missing = value.name.trim() === ''
  useUnsavedGuard(!saved && !busy && JSON.stringify(value) !== JSON.stringify(start))

  const submit = async () => {
    setTried(true)
    if (missing || busy) return
    setSaved(true)
    // A failure is told by the write; what was typed stays and is unsaved again.
    await onSave({ ...value, name: value.name.trim() }).catch(() => setSaved(false))
  }
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Panel>
        <div className={styles.stack}>
          <TextField
            label={t.name}
            placeholder={t.namePlaceholder}
            value={value.name}
            limit={200}
            autoFocus
            error={tried && missing ? t.nameMissing : undefined}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          {!settled && (
            <Radio.Group
              label={t.channel}
              value={value.channel}
              onChange={(next) => change({ channel: CampaignChannel.parse(next) })}
            >
              <div className={styles.channels}>
                {CampaignChannel.options.map((channel) => (
                  <Radio
                    key={channel}
                    value={channel}
                    label={<strong>{t.channels[channel]}</strong>}
                    description={t.channelTexts[channel]}
                  />
                ))}
              </div>
            </Radio.Group>
          )}
        </div>
      </Panel>
      {!settled && (
        <>
          <Panel title={t.whom}>
            <SelectionPicker selection={value.selection} onChange={(selection) => change({ selection })} />
          </Panel>
          <Panel title={t.purpose}>
            <PurposeChoice
              purposes={CampaignPurpose.options}
              value={value.purpose}
              onChange={(purpose) => change({ purpose: CampaignPurpose.parse(purpose) })}
            />
          </Panel>
          <Panel>
            <NumberInput
              label={t.control}
              description={t.controlHint}
              suffix=" %"
              min={0}
              max={50}
              allowDecimal={false}
              clampBehavior="strict"
              value={value.controlPercent}
              onChange={(next) => change({ controlPercent: Number(next) || 0 })}
            />
          </Panel>
        </>
      )}
      <CostFields value={value} onChange={change} />
      <Button type="submit" loading={busy} className={styles.save}>
        {save}
      </Button>
    </form>
  )
}
