import { NumberInput } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { useState } from 'react'

/** The shop's gross margin; Enter or leaving the field keeps it. */
export function MarginField({ value }: { value: number }) {
  const t = useTexts().results
  const [typed, setTyped] = useState<number | string>(value)
  const update = useWrite('settings', 'update', { said: () => t.marginSaved })
  const keep = () => {
    if (typed === '' || typed === value) return setTyped(value)
    update.mutate({ group: 'results', value: { marginPercent: Number(typed) } })
  }
  return (
    <NumberInput
      label={t.margin}
      title={t.marginHint}
      suffix=" %"
      min={0}
      max={100}
      w={200}
      allowDecimal={false}
      clampBehavior="strict"
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
      }}
    />
  )
}
