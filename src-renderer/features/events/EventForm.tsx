import { Button, NumberInput, TextInput } from '@mantine/core'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { DateField } from '@renderer/ui/DateField'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { EventFields } from '@shared/features/events/guest'
import { useState } from 'react'
import styles from './events.module.css'
import { movedUpNames } from './moved-up'

type Props = { campaignId: number; event: EventFields | null; onDone?: () => void }
type Draft = Omit<EventFields, 'on'> & { on: EventFields['on'] | null }

/** Day, place and seats of an event. */
export function EventForm({ campaignId, event, onDone }: Props) {
  const t = useTexts().events
  const start: Draft = event ?? { on: null, begins: '', place: '', seats: null, mostPersons: 2 }
  const [value, setValue] = useState(start)
  const [tried, setTried] = useState(false)
  const change = (some: Partial<Draft>) => setValue({ ...value, ...some })
  const save = useWrite('events', 'save', {
    said: ({ movedUp }) =>
      [t.saved, movedUp.length > 0 && t.door.movedUp(movedUpNames(movedUp))].filter(Boolean).join(' '),
    ...(onDone && { onDone }),
  })
  useUnsavedGuard(!save.isPending && !save.isSuccess && JSON.stringify(value) !== JSON.stringify(start))
  return (
    <form
      className={styles.stack}
      aria-label={t.details}
      onSubmit={(submitted) => {
        submitted.preventDefault()
        setTried(true)
        const { on, ...rest } = value
        if (on !== null && !save.isPending) save.mutate({ campaignId, fields: { on, ...rest } })
      }}
    >
      <div className={styles.fields}>
        <DateField
          label={t.on}
          value={value.on}
          onChange={(on) => change({ on })}
          error={tried && value.on === null ? t.onMissing : undefined}
        />
        <TextInput
          type="time"
          label={t.begins}
          value={value.begins}
          onChange={({ currentTarget }) => change({ begins: currentTarget.value })}
        />
        <TextField
          label={t.place}
          placeholder={t.placePlaceholder}
          value={value.place}
          limit={200}
          onChange={({ currentTarget }) => change({ place: currentTarget.value })}
        />
        <NumberInput
          label={t.seats}
          description={t.seatsHint}
          min={1}
          max={100_000}
          allowDecimal={false}
          value={value.seats ?? ''}
          onChange={(seats) => change({ seats: Number(seats) || null })}
        />
        <NumberInput
          label={t.most}
          min={1}
          max={20}
          allowDecimal={false}
          clampBehavior="strict"
          value={value.mostPersons}
          onChange={(most) => change({ mostPersons: Number(most) || 1 })}
        />
      </div>
      <div>
        <Button type="submit" loading={save.isPending}>
          {event ? t.save : t.make}
        </Button>
      </div>
    </form>
  )
}
