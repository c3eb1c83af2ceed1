import { useRead } from '@renderer/rpc/reads'
import { texts } from '@shared/texts'
import { useEffect, useRef } from 'react'
import { SuggestField } from '../text-field/SuggestField'
import { TextField } from '../text-field/TextField'
import styles from './PostcodeCity.module.css'

type Value = { postcode: string; city: string }
type Props = Value & {
  /** ISO 3166-1 alpha-2; `DE` when left out. */
  country?: string
  onChange: (value: Value) => void
}

/**
 * Postcode and town side by side. A German postcode fills in its town unless somebody wrote one; where several
 * towns share it they are offered.
 */
export function PostcodeCity({ postcode, city, country = 'DE', onChange }: Props) {
  const t = texts().ui
  const wanted = postcode.trim()
  const complete = country === 'DE' && /^\d{5}$/.test(wanted)
  const answer = useRead('postcodes', 'towns', { postcode: wanted, country }, { enabled: complete })
  const towns = complete ? (answer.data?.towns ?? []) : []
  const typed = useRef(false)
  const filled = useRef('')
  const known = complete && answer.data !== undefined
  // Of several towns none is guessed.
  const meant = towns.length === 1 ? (towns[0] ?? '') : ''

  useEffect(() => {
    if (!typed.current || !known) return
    typed.current = false
    const ours = city === '' || city === filled.current
    if (!ours || city === meant) return
    filled.current = meant
    onChange({ postcode, city: meant })
  }, [known, meant, postcode, city, onChange])

  return (
    <div className={styles.pair}>
      <TextField
        label={t.postcode}
        value={postcode}
        limit={200}
        inputMode={country === 'DE' ? 'numeric' : 'text'}
        onChange={(event) => {
          typed.current = true
          onChange({ postcode: event.currentTarget.value, city })
        }}
      />
      <SuggestField
        label={t.city}
        size="md"
        value={city}
        limit={200}
        data={towns}
        // All towns of the postcode, whatever stands there already.
        filter={({ options }) => options}
        onChange={(next) => onChange({ postcode, city: next })}
      />
    </div>
  )
}
