import { CloseButton, TextInput } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { optionOf, useCustomerHits } from '@renderer/shell/search/use-customer-hits'
import { useTexts } from '@renderer/shell/use-texts'
import { PickField } from '@renderer/ui/pick-field/PickField'
import { useState } from 'react'
import { PersonSelect } from './PersonSelect'

/** Whom a relation leads to: a card, or one of the people on it. */
export type Chosen = { cardId: number; id: number; name: string }

type Props = {
  chosen: Chosen | null
  error: string | undefined
  onChange: (chosen: Chosen | null) => void
}

/** Searches a customer; once chosen, its name stands here, and whom of a household or company is meant. */
export function OtherField({ chosen, error, onChange }: Props) {
  const t = useTexts().relations
  const [text, setText] = useState('')
  const [again, setAgain] = useState(false)
  const { typed, hits, settled, known } = useCustomerHits(text)
  const cardId = chosen?.cardId ?? 0
  const card = useRead('customers', 'get', { id: cardId }, { enabled: chosen !== null }).data

  if (!chosen)
    return (
      <PickField
        label={t.other}
        error={error}
        autoFocus={again}
        placeholder={t.otherPlaceholder}
        text={text}
        onText={setText}
        options={hits.map((hit) => optionOf(hit))}
        settled={settled}
        nothing={known ? t.nobodyFound(typed) : undefined}
        onPick={(value) => {
          const hit = hits.find(({ id }) => String(id) === value)
          if (hit) onChange({ cardId: hit.id, id: hit.id, name: hit.listName })
          setText('')
          setAgain(false)
        }}
      />
    )
  const people = card && card.kind !== 'person' && card.people.length > 0 ? card : null
  return (
    <>
      <TextInput
        label={t.other}
        value={chosen.name}
        readOnly
        autoFocus
        error={error}
        rightSection={
          <CloseButton
            aria-label={t.change}
            title={t.change}
            onClick={() => {
              setAgain(true)
              onChange(null)
            }}
          />
        }
      />
      {people && (
        <PersonSelect
          label={t.whichOf}
          card={people}
          value={chosen.id === chosen.cardId ? null : chosen.id}
          onChange={(id) => onChange({ ...chosen, id: id ?? chosen.cardId })}
        />
      )}
    </>
  )
}
