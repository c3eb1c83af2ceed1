import { Button } from '@mantine/core'
import { errorText } from '@renderer/rpc/errors'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import type { SaveState } from './autosave'
import styles from './editor.module.css'

type Props = { save: SaveState; onRetry: () => void }

/** „gespeichert heute, 17:02“: what has become of the text that was typed. */
export function SaveNote({ save, onRetry }: Props) {
  const { letterPages: t, ui } = useTexts()
  if (save.state === 'failed') {
    return (
      <span className={styles.failed} role="alert">
        {t.saveFailed} {errorText(save.error).title}
        <Button variant="default" size="compact-sm" onClick={onRetry}>
          {ui.retry}
        </Button>
      </span>
    )
  }
  const words = {
    clean: t.newHint,
    pending: t.notYetSaved,
    saving: t.saving,
    saved: save.state === 'saved' ? t.saved(sayWhen(save.at, { inSentence: true })) : '',
  }
  return <span aria-live="polite">{words[save.state]}</span>
}
