import { Button, CloseButton, FileButton } from '@mantine/core'
import { uploadFile } from '@renderer/rpc/files'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import type { EmailAttachment } from '@shared/features/emails/email'
import { fileSize } from '@shared/texts/numbers'
import { IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './emails.module.css'

type Props = { campaignId: number; attachments: readonly EmailAttachment[] }

/** What goes with the e-mail, the same for all. */
export function AttachmentsPanel({ campaignId, attachments }: Props) {
  const t = useTexts().emails
  const [refused, setRefused] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const attach = useWrite('emails', 'attach', { handles: ['ATTACHMENT_REFUSED'] })
  const detach = useWrite('emails', 'detach')
  const take = async (files: File[]) => {
    setRefused(null)
    setBusy(true)
    try {
      for (const file of files) await attach.mutateAsync({ campaignId, file: await uploadFile(file) })
    } catch (error) {
      setRefused(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Panel title={t.attachments} icon={IconPaperclip}>
      <div className={styles.stack}>
        <p className={styles.dim}>{t.attachmentsHint}</p>
        {attachments.length > 0 && (
          <ul className={styles.rows}>
            {attachments.map(({ id, name, bytes }) => (
              <li key={id} className={styles.row}>
                <span className={styles.words}>{name}</span>
                <span className={styles.dim}>{fileSize(bytes)}</span>
                <CloseButton aria-label={t.detach(name)} onClick={() => detach.mutate({ campaignId, id })} />
              </li>
            ))}
          </ul>
        )}
        {refused !== null && <ErrorNotice error={refused} />}
        <FileButton multiple onChange={(files) => void take(files)}>
          {(props) => (
            <Button {...props} variant="default" loading={busy} className={styles.start}>
              {t.attach}
            </Button>
          )}
        </FileButton>
      </div>
    </Panel>
  )
}
