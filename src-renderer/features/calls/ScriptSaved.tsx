import type { SaveState } from '@renderer/features/letters'
import { useTexts } from '@renderer/shell/use-texts'
import styles from './calls.module.css'

/** What has become of the text that was typed. */
export function ScriptSaved({ save }: { save: SaveState }) {
  const t = useTexts().calls
  const words = { clean: '', pending: '', saving: t.saving, saved: t.saved, failed: t.notSaved }
  return (
    <span className={styles.dim} role={save.state === 'failed' ? 'alert' : undefined} aria-live="polite">
      {words[save.state]}
    </span>
  )
}
