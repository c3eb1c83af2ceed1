import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { TextField } from '@renderer/ui/text-field/TextField'
import { useState } from 'react'
import styles from './selections.module.css'

/** The beginning of a postcode: `69` stands for 69000 to 69999. */
export function PostcodeField({ onAdd }: { onAdd: (prefix: string) => void }) {
  const t = useTexts().selections
  const [prefix, setPrefix] = useState('')
  const typed = prefix.trim()
  return (
    <form
      className={styles.postcode}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed !== '') onAdd(typed)
      }}
    >
      <TextField
        label={t.postcode}
        placeholder={t.postcodePlaceholder}
        value={prefix}
        limit={10}
        autoComplete="off"
        onChange={(event) => setPrefix(event.currentTarget.value)}
      />
      <Button type="submit" size="md" variant="default" disabled={typed === ''}>
        {t.take}
      </Button>
    </form>
  )
}
