import { useTexts } from '@renderer/shell/use-texts'
import { PickField } from '@renderer/ui/pick-field/PickField'
import type { Field } from '@shared/features/fields/definitions'
import { useState } from 'react'
import styles from '../fields.module.css'
import { matchingOptions, offeredOptions } from './offered'

type Props = {
  field: Field
  value: number | null
  error: string | undefined
  /** `picked` where an option was taken, and not only typed at. */
  onChange: (optionId: number | null, valid: boolean, picked: boolean) => void
}

/** One of several words, found by typing some of its letters; emptying the field takes it out. */
export function ChoiceInput({ field, value, error, onChange }: Props) {
  const t = useTexts().fields.input
  const [typed, setTyped] = useState<string | null>(null)
  const offered = offeredOptions(field, value === null ? [] : [value])
  const chosen = offered.find(({ id }) => id === value)?.name ?? ''
  const fitting = typed === null ? offered : matchingOptions(offered, typed)
  return (
    <div>
      <PickField
        label={field.name}
        placeholder={t.choose}
        text={typed ?? chosen}
        onText={(text) => {
          setTyped(text)
          onChange(null, text.trim() === '', false)
        }}
        options={fitting.map(({ id, name }) => ({ value: String(id), label: name }))}
        settled
        nothing={offered.length === 0 ? t.noOptions : t.nothingFound}
        onPick={(picked) => {
          setTyped(null)
          onChange(Number(picked), true, true)
        }}
      />
      {error && <p className={styles.error}>{error}</p>}
    </div>
  )
}
