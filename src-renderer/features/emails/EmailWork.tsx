import type { Outputs } from '@renderer/rpc/client'
import { AttachmentsPanel } from './AttachmentsPanel'
import styles from './emails.module.css'
import { OutboxPanel } from './OutboxPanel'
import { PreviewPanel } from './PreviewPanel'
import { TextPanel } from './TextPanel'
import { useEmailDraft } from './use-email-draft'

type Props = { campaignId: number; settled: boolean; stored: Outputs['emails']['content'] }

/** The text at the left, the real e-mail at the right, the outbox below. */
export function EmailWork({ campaignId, settled, stored }: Props) {
  const draft = useEmailDraft(campaignId, stored)
  return (
    <div className={styles.stack}>
      <div className={styles.beside}>
        <div className={styles.stack}>
          <TextPanel draft={draft} />
          <AttachmentsPanel campaignId={campaignId} attachments={stored.attachments} />
        </div>
        <PreviewPanel campaignId={campaignId} draft={draft} settled={settled} />
      </div>
      <OutboxPanel campaignId={campaignId} settled={settled} draft={draft} />
    </div>
  )
}
