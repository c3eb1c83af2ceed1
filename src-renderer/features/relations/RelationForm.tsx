import { Button, Modal, Select } from '@mantine/core'
import { errorData } from '@renderer/rpc/errors'
import { useRead } from '@renderer/rpc/reads'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { takeFirst } from '@renderer/ui/take-first'
import type { CustomerCard } from '@shared/features/customers/card'
import { directionsOf } from '@shared/features/relations/rules'
import { useState } from 'react'
import { KindsForm } from './KindsForm'
import { type Chosen, OtherField } from './OtherField'
import { PersonSelect } from './PersonSelect'
import styles from './relations.module.css'

/** What stands on this card before whose name; Enter saves. */
export function RelationForm({ card }: { card: CustomerCard }) {
  const t = useTexts().relations
  const [personId, setPersonId] = useState<number | null>(null)
  const [way, setWay] = useState<string | null>(null)
  const [other, setOther] = useState<Chosen | null>(null)
  const [tried, setTried] = useState(false)
  /** How many were saved: the first field begins anew, with the focus in it. */
  const [saved, setSaved] = useState(0)
  const [managing, setManaging] = useState(false)
  const directions = directionsOf(useRead('relations', 'kinds', undefined).data ?? [])
  const keyOf = ({ kindId, forward }: { kindId: number; forward: boolean }) => `${kindId} ${forward}`
  const direction = directions.find((one) => keyOf(one) === way)
  const customerId = personId ?? card.id
  const add = useWrite('relations', 'add', {
    said: ({ relation }) => t.added(relation.word, relation.to.name),
    handles: ['RELATION_TO_SELF', 'RELATION_EXISTS'],
    onDone: () => {
      setWay(null)
      setOther(null)
      setTried(false)
      setSaved(saved + 1)
    },
  })
  useUnsavedGuard(way !== null || other !== null)
  const known = errorData<{ word: string; name: string }>(add.error, 'RELATION_EXISTS')
  const toSelf = other?.id === customerId || errorData(add.error, 'RELATION_TO_SELF') !== null
  const otherError = !other
    ? tried && t.otherMissing
    : toSelf
      ? t.toSelf
      : known && t.exists(known.word, known.name)

  const submit = () => {
    setTried(true)
    if (!direction || !other || other.id === customerId || add.isPending) return
    const { kindId, forward } = direction
    add.mutate({ customerId, otherId: other.id, kindId, forward })
  }
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {card.kind !== 'person' && card.people.length > 0 && (
          <PersonSelect label={t.who} card={card} value={personId} onChange={setPersonId} />
        )}
        <Select
          key={saved}
          label={t.word}
          data={directions.map((one) => ({
            value: keyOf(one),
            label: t.direction(one.word, one.otherWord),
          }))}
          value={way}
          searchable
          autoFocus
          selectFirstOptionOnChange
          onKeyDownCapture={takeFirst}
          openOnFocus={false}
          error={tried && !direction ? t.wordMissing : undefined}
          onChange={(value) => {
            setWay(value)
            add.reset()
          }}
        />
        <OtherField
          chosen={other}
          error={otherError || undefined}
          onChange={(value) => {
            setOther(value)
            add.reset()
          }}
        />
        <div className={styles.buttons}>
          <Button type="submit" loading={add.isPending}>
            {t.save}
          </Button>
          <Button variant="subtle" onClick={() => setManaging(true)}>
            {t.manage}
          </Button>
        </div>
      </form>
      <Modal opened={managing} onClose={() => setManaging(false)} title={t.kinds} size="lg">
        <KindsForm />
      </Modal>
    </>
  )
}
