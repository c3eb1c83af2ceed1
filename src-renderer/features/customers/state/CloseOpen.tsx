import { Switch } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { LeftOpen } from '@shared/features/customers/ending'
import styles from './state.module.css'

type Props = {
  open: LeftOpen
  state: 'deceased' | 'restricted' | 'lost'
  checked: boolean
  onChange: (close: boolean) => void
}

/** What is still to be done for the customer, and whether it is closed along with the state. */
export function CloseOpen({ open, state, checked, onChange }: Props) {
  const t = useTexts().customers.state
  return (
    <div className={styles.open}>
      <strong role="status">{t.leftOpen(open)}</strong>
      <Switch
        label={t.closeOpen}
        description={t.closeOpenHints[state]}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  )
}
