import { Select, Stack, Switch } from '@mantine/core'
import { LostReasons, type Why } from '@renderer/features/customers'
import { useTexts } from '@renderer/shell/use-texts'
import { DateField } from '@renderer/ui/DateField'
import { SettableState } from '@shared/features/customers/card'
import { endsCustom } from '@shared/features/customers/ending'
import type { CivilDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { useState } from 'react'
import type { FieldsProps } from './fields-props'

type Said = {
  state: SettableState | null
  on: CivilDate | null
  valid: boolean
  why: Why
  closeOpen: boolean
}

/** How things stand with all of them, since when, and of those who come no more why. */
export function SetState({ onChange }: FieldsProps) {
  const { state: t } = useTexts().customers
  const today = systemClock.today()
  const [said, setSaid] = useState<Said>({
    state: null,
    on: null,
    valid: true,
    why: { reason: 'other', note: '' },
    closeOpen: false,
  })
  const { state, on, why, closeOpen } = said
  const future = on !== null && on > today
  const tell = (change: Partial<Said>) => {
    const next = { ...said, ...change }
    setSaid(next)
    const unfit = !next.valid || (next.on !== null && next.on > today)
    onChange(
      unfit || next.state === null
        ? null
        : {
            type: 'setState',
            state: next.state,
            ...(next.on !== null && next.state !== 'active' && { on: next.on }),
            ...(endsCustom(next.state) && { closeOpen: next.closeOpen }),
            ...(next.state === 'lost' && { reason: next.why.reason, note: next.why.note.trim() }),
          },
    )
  }
  return (
    <Stack>
      <Select
        label={t.label}
        data={SettableState.options.map((value) => ({ value, label: t.names[value] }))}
        value={state}
        description={state ? t.hints[state] : undefined}
        onChange={(value) => {
          const chosen = value === null ? null : SettableState.parse(value)
          tell({ state: chosen, closeOpen: chosen === 'deceased' })
        }}
      />
      {state === 'lost' && <LostReasons why={why} onChange={(next) => tell({ why: next })} />}
      {state !== null && state !== 'active' && (
        <DateField
          label={state === 'deceased' ? t.diedOn : t.since}
          description={state === 'deceased' ? t.diedOnHint : t.sinceHint}
          value={on}
          error={future ? t.future : undefined}
          onChange={(day, valid) => tell({ on: day, valid })}
        />
      )}
      {state !== null && endsCustom(state) && (
        <Switch
          label={t.closeOpenMany}
          checked={closeOpen}
          onChange={(event) => tell({ closeOpen: event.currentTarget.checked })}
        />
      )}
    </Stack>
  )
}
