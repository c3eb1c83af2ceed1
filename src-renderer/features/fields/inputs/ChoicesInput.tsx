import { Checkbox, TextInput } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { Field } from '@shared/features/fields/definitions'
import { useState } from 'react'
import styles from '../fields.module.css'
import { matchingOptions, offeredOptions } from './offered'

/** From how many options on there is a field to search among them. */
const manyOptions = 12

type Props = {
  field: Field
  value: readonly number[]
  error: string | undefined
  /** False where the name stands above already. */
  named?: boolean
  onChange: (optionIds: number[]) => void
}

/** Several of several words: a tick each, and a field to search where there are many. */
export function ChoicesInput({ field, value, error, named = true, onChange }: Props) {
  const t = useTexts().fields.input
  const [typed, setTyped] = useState('')
  const offered = offeredOptions(field, value)
  const shown = matchingOptions(offered, typed)
  const toggle = (id: number, on: boolean) =>
    onChange(
      offered.map((option) => option.id).filter((other) => (other === id ? on : value.includes(other))),
    )
  return (
    <fieldset className={styles.choices}>
      <legend className={named ? undefined : 'visually-hidden'}>{field.name}</legend>
      {offered.length >= manyOptions && (
        <TextInput
          aria-label={t.filter(field.name)}
          placeholder={t.filterPlaceholder}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div className={styles.ticks}>
        {shown.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={value.includes(id)}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
          />
        ))}
        {shown.length === 0 && <span>{offered.length === 0 ? t.noOptions : t.nothingFound}</span>}
      </div>
      {error && <p className={styles.error}>{error}</p>}
    </fieldset>
  )
}
