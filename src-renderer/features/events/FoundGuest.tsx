import { Button, NativeSelect } from '@mantine/core'
import type { Outputs } from '@renderer/rpc/client'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { useState } from 'react'
import styles from './events.module.css'
import { useDoor } from './use-door'

type Props = { campaignId: number; found: Outputs['events']['byCode']; most: number }

/** Somebody who was looked for: Zusage, Absage, „ist da“, with how many. */
export function FoundGuest({ campaignId, found, most }: Props) {
  const { door: t, states, persons: personsOf } = useTexts().events
  const door = useDoor()
  const { customerId, listName, invited, guest } = found
  const [persons, setPersons] = useState<number | null>(null)
  const many = persons ?? guest?.camePersons ?? guest?.persons ?? 1
  const whose = { campaignId, customerId }
  const choices = Array.from({ length: Math.max(most, many) }, (_, at) => String(at + 1))
  const standing = guest
    ? `${guest.cameAt ? t.here : states[guest.state]} · ${personsOf(guest.camePersons ?? guest.persons)}`
    : invited
      ? t.invited
      : t.notInvited
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <Link to={`/customers/${customerId}`}>{listName}</Link>
        <small>{standing}</small>
      </span>
      <NativeSelect
        className={styles.persons}
        aria-label={t.persons(listName)}
        value={String(many)}
        data={choices}
        onChange={({ currentTarget }) => {
          const next = Number(currentTarget.value)
          setPersons(next)
          if (guest?.cameAt) door.correct({ ...whose, persons: next })
        }}
      />
      <span className={styles.ways}>
        {guest?.cameAt ? (
          <Button
            variant="default"
            disabled={door.busy}
            onClick={() => door.correct({ ...whose, persons: 0 })}
          >
            {t.notHere}
          </Button>
        ) : (
          <>
            <Button disabled={door.busy} onClick={() => door.arrive({ ...whose, persons: many })}>
              {t.here}
            </Button>
            <Button
              variant="default"
              disabled={door.busy}
              onClick={() => door.reply({ ...whose, yes: true, persons: many })}
            >
              {t.yes}
            </Button>
            <Button
              variant="default"
              disabled={door.busy}
              onClick={() => door.reply({ ...whose, yes: false })}
            >
              {t.no}
            </Button>
          </>
        )}
      </span>
    </li>
  )
}
