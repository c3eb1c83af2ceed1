import { Button, NumberInput } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { type Ref, useState } from 'react'
import styles from './editor.module.css'

type Props = {
  ref: Ref<HTMLInputElement>
  /** The number of the last letter. */
  most: number
  disabled: boolean
  onPrint: (from: number) => void
}

/** „ab Brief N neu drucken“, after a paper jam. */
export function PrintFrom({ ref, most, disabled, onPrint }: Props) {
  const t = useTexts().letterPages.print
  const [from, setFrom] = useState<number | string>('')
  const number = Number(from)
  const valid = Number.isInteger(number) && number >= 1 && number <= most
  return (
    <form
      className={styles.from}
      onSubmit={(event) => {
        event.preventDefault()
        if (valid && !disabled) onPrint(number)
      }}
    >
      <strong>{t.fromTitle}</strong>
      <span className={styles.dim}>{t.fromHint}</span>
      <span className={styles.fromFields}>
        <NumberInput
          ref={ref}
          aria-label={t.from}
          placeholder={t.from}
          value={from}
          min={1}
          max={most}
          allowDecimal={false}
          onChange={setFrom}
        />
        <Button type="submit" size="md" variant="default" disabled={disabled || !valid}>
          {t.fromButton}
        </Button>
      </span>
    </form>
  )
}
