import { useTexts } from '@renderer/shell/use-texts'
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './editor.module.css'

type Props = { state: 'good' | 'look' | 'bad'; text: string; hint?: string; action?: ReactNode }

const icons = { good: IconCheck, look: IconAlertTriangle, bad: IconX }

/** One thing that was checked; a sign and its word say how it stands. */
export function CheckLine({ state, text, hint, action }: Props) {
  const t = useTexts().letterPages.checks
  const Icon = icons[state]
  return (
    <li className={styles.check} data-state={state}>
      <Icon size={20} stroke={2} role="img" aria-label={t.states[state]} />
      <span>
        {text}
        {hint && <span className={styles.checkHint}>{hint}</span>}
      </span>
      {action}
    </li>
  )
}
