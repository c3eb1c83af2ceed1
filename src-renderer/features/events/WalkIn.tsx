import { Button, NumberInput } from '@mantine/core'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useRequestId } from '@renderer/shell/use-request-id'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { TextField } from '@renderer/ui/text-field/TextField'
import { useState } from 'react'
import styles from './events.module.css'

const empty = { firstName: '', lastName: '', phone: '', persons: 1 }

/** Somebody who simply came: name and number, a new card, and they are there. */
export function WalkIn({ campaignId }: { campaignId: number }) {
  const { door: t, cancel } = useTexts().events
  const [open, setOpen] = useState(false)
  const [value, setValue] = useState(empty)
  const [tried, setTried] = useState(false)
  const [back, setBack] = useState(false)
  const change = (some: Partial<typeof empty>) => setValue({ ...value, ...some })
  const request = useRequestId()
  const enter = useWrite('events', 'walkIn', {
    said: ({ guest }) => t.arrived(guest.listName, guest.camePersons ?? 1),
    onDone: () => {
      request.succeeded()
      leave()
    },
  })
  const leave = () => {
    setValue(empty)
    setTried(false)
    setOpen(false)
    // What had the focus is gone.
    setBack(true)
  }
  useUnsavedGuard(!enter.isPending && JSON.stringify(value) !== JSON.stringify(empty))
  if (!open)
    return (
      <div className={styles.ways}>
        <Button variant="default" autoFocus={back} onClick={() => setOpen(true)}>
          {t.walkIn}
        </Button>
        <span className={styles.dim}>{t.walkInHint}</span>
      </div>
    )
  const missing = value.lastName.trim() === ''
  return (
    <form
      className={styles.stack}
      aria-label={t.walkIn}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        const walked = { campaignId, ...value }
        if (!missing && !enter.isPending) enter.mutate({ ...walked, requestId: request.idFor(walked) })
      }}
    >
      <div className={styles.fields}>
        <TextField
          autoFocus
          label={t.firstName}
          value={value.firstName}
          limit={200}
          autoComplete="off"
          onChange={({ currentTarget }) => change({ firstName: currentTarget.value })}
        />
        <TextField
          label={t.lastName}
          value={value.lastName}
          limit={200}
          autoComplete="off"
          error={tried && missing ? t.lastNameMissing : undefined}
          onChange={({ currentTarget }) => change({ lastName: currentTarget.value })}
        />
        <TextField
          label={t.phone}
          value={value.phone}
          limit={100}
          autoComplete="off"
          onChange={({ currentTarget }) => change({ phone: currentTarget.value })}
        />
        <NumberInput
          label={t.personsLabel}
          min={1}
          max={20}
          allowDecimal={false}
          clampBehavior="strict"
          value={value.persons}
          onChange={(persons) => change({ persons: Number(persons) || 1 })}
        />
      </div>
      <div className={styles.ways}>
        <Button type="submit" loading={enter.isPending}>
          {t.enter}
        </Button>
        <Button variant="default" disabled={enter.isPending} onClick={leave}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}
