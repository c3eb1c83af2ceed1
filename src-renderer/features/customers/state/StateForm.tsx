import { Radio, Select, Stack } from '@mantine/core'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { DateField } from '@renderer/ui/DateField'
import { FormButtons } from '@renderer/ui/FormButtons'
import { type CustomerCard, SettableState } from '@shared/features/customers/card'
import { personName, stateFits } from '@shared/features/customers/rules'
import { systemClock } from '@shared/kernel/clock'
import { useState } from 'react'
import { CloseOpen } from './CloseOpen'
import { LostReasons, type Why } from './LostReasons'
import { standingOf } from './standing'
import { useLeftOpen } from './use-left-open'

type Props = { card: CustomerCard; onClose: () => void }

/** Whom it is about, how things stand with them, and since when. */
export function StateForm({ card, onClose }: Props) {
  const { customers } = useTexts()
  const t = customers.state
  const today = systemClock.today()
  const members = card.kind === 'person' ? [] : card.people
  const [personId, setPersonId] = useState<number | null>(null)
  const [chosen, setChosen] = useState<SettableState | null>(null)
  const [on, setOn] = useState<string | null>(null)
  const [why, setWhy] = useState<Why | null>(null)
  const [valid, setValid] = useState(true)
  const known = standingOf(card, personId)
  const lost = why ?? { reason: known.reason ?? 'other', note: known.note }
  const state = chosen ?? known.state
  const person = members.find(({ id }) => id === personId)
  const future = on !== null && on > today
  const { open, close, setClose } = useLeftOpen(card, personId, state)
  const save = useWrite('customers', 'setState', {
    said: ({ closed }) => t.said(person ? personName(person) : card.displayName, state, closed),
    onDone: onClose,
  })

  useUnsavedGuard(!save.isSuccess && [chosen, on, why].some((said) => said !== null))

  const choosePerson = (value: string | null) => {
    setPersonId(value === null || value === 'card' ? null : Number(value))
    setChosen(null)
    setOn(null)
    setWhy(null)
  }
  const submit = () => {
    if (!valid || future) return
    save.mutate({
      id: card.id,
      ...(personId !== null && { personId }),
      state,
      on: on ?? (chosen === null ? known.on : null) ?? undefined,
      ...(state === 'lost' && lost),
      closeOpen: close,
    })
  }
  const states = SettableState.options.filter((one) =>
    stateFits(one, {
      kind: person ? 'person' : card.kind,
      ofMember: personId !== null && person?.ownCard !== true,
    }),
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack>
        {members.length > 0 && (
          <Select
            label={t.who}
            data={[
              { value: 'card', label: t.wholeCard(card.displayName) },
              ...members.map((member) => ({ value: String(member.id), label: personName(member) })),
            ]}
            value={personId === null ? 'card' : String(personId)}
            allowDeselect={false}
            onChange={choosePerson}
          />
        )}
        <Radio.Group
          label={t.label}
          value={state}
          onChange={(value) => setChosen(SettableState.parse(value))}
        >
          <Stack gap="xs" mt="xs">
            {states.map((one) => (
              <Radio
                key={one}
                value={one}
                label={t.names[one]}
                description={t.hints[one]}
                data-autofocus={one === state || undefined}
              />
            ))}
          </Stack>
        </Radio.Group>
        {open && state !== 'active' && state !== 'moved' && (
          <CloseOpen open={open} state={state} checked={close} onChange={setClose} />
        )}
        {state === 'lost' && <LostReasons why={lost} onChange={setWhy} />}
        {state !== 'active' && (
          <DateField
            label={state === 'deceased' ? t.diedOn : t.since}
            description={state === 'deceased' ? t.diedOnHint : t.sinceHint}
            value={on ?? (chosen === null ? known.on : null)}
            error={future ? t.future : undefined}
            onChange={(value, fits) => {
              setOn(value)
              setValid(fits)
            }}
          />
        )}
        <FormButtons pending={save.isPending} onCancel={onClose}>
          {t.save}
        </FormButtons>
      </Stack>
    </form>
  )
}
