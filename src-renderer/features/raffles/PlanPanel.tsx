import { Button, Checkbox, Radio } from '@mantine/core'
import { SelectionPicker } from '@renderer/features/selections'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { toastDone } from '@renderer/shell/toast'
import { useUndo } from '@renderer/shell/undo'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useRequestId } from '@renderer/shell/use-request-id'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { maximumPrizes, RafflePool } from '@shared/features/raffles/raffle'
import { IconDice5 } from '@tabler/icons-react'
import { useState } from 'react'
import { PoolCount } from './PoolCount'
import { PrizeFields } from './PrizeFields'
import { drawnFrom, newPlan, type Plan, troubleOf } from './plan'
import styles from './raffles.module.css'

type Props = { campaign: { id: number; name: string }; first: boolean }

/** A new raffle: who is in the pool, what there is to win, and the draw. */
export function PlanPanel({ campaign, first }: Props) {
  const { raffles: t, ui } = useTexts()
  const [start, setStart] = useState(() => newPlan(campaign.name))
  const [plan, setPlan] = useState(start)
  const [tried, setTried] = useState(false)
  const request = useRequestId()
  const undo = useUndo()
  const work = useLongWork('raffles', 'draw')
  const busy = work.state === 'running' || work.state === 'cancelling'
  const change = (some: Partial<Plan>) => setPlan({ ...plan, ...some })
  const trouble = tried ? troubleOf(plan) : null
  useUnsavedGuard(!busy && JSON.stringify(plan) !== JSON.stringify(start))

  const draw = async () => {
    setTried(true)
    if (busy || troubleOf(plan)) return
    const input = { campaignId: campaign.id, plan: drawnFrom(plan, campaign.id) }
    const result = await work.run({ ...input, requestId: request.idFor(input) })
    if (!result) return
    request.succeeded()
    const said = t.drawn(input.plan.name)
    toastDone(said, { label: ui.undo, onClick: () => void undo(result.operationId, said) })
    const next = newPlan(campaign.name)
    setStart(next)
    setPlan(next)
    setTried(false)
  }
  return (
    <Panel title={t.new} icon={IconDice5} tone="gold">
      <form
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault()
          void draw()
        }}
      >
        {first && <p className={styles.hint}>{t.noneText}</p>}
        <TextField
          label={t.name}
          placeholder={t.namePlaceholder}
          value={plan.name}
          limit={200}
          error={trouble === 'name' ? t.nameMissing : undefined}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <Radio.Group
          label={t.pool}
          value={plan.pool}
          onChange={(next) => change({ pool: RafflePool.parse(next) })}
        >
          <div className={styles.fieldset}>
            {RafflePool.options.map((pool) => (
              <Radio key={pool} value={pool} label={t.pools[pool]} />
            ))}
          </div>
        </Radio.Group>
        {plan.pool === 'selection' && (
          <SelectionPicker selection={plan.selection} onChange={(selection) => change({ selection })} />
        )}
        <Checkbox
          label={t.withoutSome}
          checked={plan.without !== null}
          onChange={(event) =>
            change({ without: event.currentTarget.checked ? { type: 'ids', ids: [] } : null })
          }
        />
        {plan.without && (
          <SelectionPicker
            selection={plan.without}
            empty={t.withoutNobody}
            onChange={(without) => change({ without })}
          />
        )}
        <Checkbox
          label={t.onceAHousehold}
          checked={plan.onceAHousehold}
          onChange={(event) => change({ onceAHousehold: event.currentTarget.checked })}
        />
        <PoolCount plan={plan} campaignId={campaign.id} />
        <PrizeFields
          prizes={plan.prizes}
          onChange={(prizes) => change({ prizes })}
          trouble={
            trouble === 'prizes'
              ? t.prizeMissing
              : trouble === 'tooMany'
                ? t.tooManyPrizes(maximumPrizes)
                : null
          }
        />
        <TextField
          label={t.seed}
          description={t.seedHint}
          value={plan.seed}
          limit={100}
          onChange={(event) => change({ seed: event.currentTarget.value })}
        />
        {work.state === 'failed' && <ErrorNotice error={work.error} />}
        {busy ? (
          <ProgressPanel
            title={t.drawing}
            progress={work.progress}
            onCancel={work.cancel}
            cancelling={work.state === 'cancelling'}
          />
        ) : (
          <div className={styles.actions}>
            <Button type="submit" size="md">
              {t.draw}
            </Button>
          </div>
        )}
      </form>
    </Panel>
  )
}
