import { ActionIcon, Button, FileButton } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { IconPaperclip, IconX } from '@tabler/icons-react'
import styles from './consents.module.css'
import type { SayingInHand } from './use-saying'

/** The file that proves what is being entered: chosen here, stored together with it. */
export function EvidenceFile({ saying }: { saying: SayingInHand }) {
  const t = useTexts().consents.entry
  const { file, setFile, busy } = saying
  const paperclip = <IconPaperclip size={18} stroke={1.8} aria-hidden />
  if (file)
    return (
      <p className={styles.proof}>
        {paperclip}
        <bdi>{t.attached(file.name)}</bdi>
        <ActionIcon
          variant="subtle"
          aria-label={t.detach(file.name)}
          title={t.detach(file.name)}
          disabled={busy}
          onClick={() => setFile(null)}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </p>
    )
  return (
    <div className={styles.proof}>
      <FileButton onChange={setFile}>
        {(props) => (
          <Button {...props} variant="default" size="sm" leftSection={paperclip}>
            {t.attach}
          </Button>
        )}
      </FileButton>
      <span className={styles.hint}>{t.attachHint}</span>
    </div>
  )
}
