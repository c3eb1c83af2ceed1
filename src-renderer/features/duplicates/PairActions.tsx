import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Kbd } from '@renderer/ui/Kbd'
import styles from './duplicates.module.css'
import type { PairKeys } from './use-pair-keys'

type Props = { actions: PairKeys; ready: boolean; busy: boolean }

/** The decisions about a pair, each with its key. */
export function PairActions({ actions, ready, busy }: Props) {
  const t = useTexts().duplicates
  return (
    <div className={styles.actions}>
      <Button
        disabled={!ready}
        loading={busy}
        aria-keyshortcuts={t.keyNames.merge}
        rightSection={<Kbd keys={t.keyNames.merge} />}
        onClick={actions.merge}
      >
        {t.merge}
      </Button>
      <Button
        variant="default"
        disabled={busy}
        aria-keyshortcuts={t.keyNames.different}
        rightSection={<Kbd keys={t.keyNames.different} />}
        onClick={actions.different}
      >
        {t.different}
      </Button>
      <Button
        variant="default"
        disabled={busy}
        aria-keyshortcuts={t.keyNames.later}
        rightSection={<Kbd keys={t.keyNames.later} />}
        onClick={actions.later}
      >
        {t.later}
      </Button>
      <Button
        variant="subtle"
        disabled={busy}
        aria-keyshortcuts={t.keyNames.swap}
        rightSection={<Kbd keys={t.keyNames.swap} />}
        onClick={actions.swap}
      >
        {t.swap}
      </Button>
      <p className={styles.hint}>
        {t.keysHint} · {t.undoHint}
      </p>
    </div>
  )
}
