import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Kbd } from '@renderer/ui/Kbd'
import styles from './duplicates.module.css'
import type { PairKeys } from './use-pair-keys'

type Props = { actions: PairKeys; ready: boolean; busy: boolean }

const shown = [
  { name: 'merge', variant: 'filled' },
  { name: 'different', variant: 'default' },
  { name: 'later', variant: 'default' },
  { name: 'swap', variant: 'subtle' },
] as const

/** The decisions about a pair, each with its key. */
export function PairActions({ actions, ready, busy }: Props) {
  const t = useTexts().duplicates
  return (
    <div className={styles.actions}>
      {shown.map(({ name, variant }) => {
        const action = actions[name]
        const waits = name === 'merge' || name === 'swap' ? !ready : false
        return (
          action && (
            <Button
              key={name}
              variant={variant}
              disabled={waits || (busy && name !== 'merge')}
              loading={busy && name === 'merge'}
              aria-keyshortcuts={t.keyNames[name]}
              rightSection={<Kbd keys={t.keyNames[name]} />}
              onClick={action}
            >
              {t[name]}
            </Button>
          )
        )
      })}
      <p className={styles.hint}>
        {t.keysHint} · {t.undoHint}
      </p>
    </div>
  )
}
