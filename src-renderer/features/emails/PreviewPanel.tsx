import { Button, SegmentedControl } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { unfitFor } from '@shared/features/emails/unfit'
import { unknownInLetter } from '@shared/features/letters/unknown-fields'
import { IconEye } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './emails.module.css'
import type { EmailDraft } from './use-email-draft'

type Props = { campaignId: number; draft: EmailDraft; settled: boolean }
const restMs = 350

/** The e-mail of one recipient after the other, as HTML and as plain text. */
export function PreviewPanel({ campaignId, draft, settled }: Props) {
  const t = useTexts().emails
  const [index, setIndex] = useState(0)
  const [look, setLook] = useState('html')
  const [text] = useDebouncedValue(draft.text, restMs)
  const fit = settled && unfitFor(text) === null && unknownInLetter(text).length === 0
  const shown = useRead(
    'emails',
    'preview',
    { campaignId, text, index },
    { enabled: fit, keepPrevious: true },
  )
  const account = useRead('emails', 'account', undefined)
  const test = useWrite('emails', 'test', { said: ({ to }) => t.tested(to) })
  const { data } = shown
  const leaf = (step: number) =>
    setIndex((at) => Math.max(0, Math.min((data?.recipients ?? 1) - 1, at + step)))
  return (
    <Panel title={t.preview} icon={IconEye}>
      <div className={styles.stack}>
        {!settled && <p className={styles.dim}>{t.notSettled}</p>}
        {settled && !fit && <p className={styles.dim}>{t.previewEmpty}</p>}
        {fit && shown.error && <ErrorNotice error={shown.error} />}
        {fit && data && (
          <>
            <div className={styles.bar}>
              <SegmentedControl
                aria-label={t.look}
                value={look}
                onChange={setLook}
                data={[
                  { value: 'html', label: t.asHtml },
                  { value: 'plain', label: t.asPlain },
                ]}
              />
              <span className={styles.leaf}>
                <Button variant="default" size="compact-md" disabled={index === 0} onClick={() => leaf(-1)}>
                  {t.before}
                </Button>
                <span>{t.of(Math.min(index + 1, data.recipients), data.recipients)}</span>
                <Button
                  variant="default"
                  size="compact-md"
                  disabled={index >= data.recipients - 1}
                  onClick={() => leaf(1)}
                >
                  {t.next}
                </Button>
              </span>
            </div>
            <div className={styles.mail}>
              <p className={styles.dim}>{t.previewOf(data.listName, data.address)}</p>
              <p>
                <strong>{data.subject}</strong>
              </p>
              {look === 'html' ? (
                <iframe className={styles.frame} sandbox="" srcDoc={data.html} title={t.preview} />
              ) : (
                <pre className={styles.plain}>{data.plain}</pre>
              )}
            </div>
            {account.data?.ready && (
              <Button
                variant="default"
                className={styles.start}
                loading={test.isPending}
                onClick={() => void draft.flush().then((saved) => saved && test.mutate({ campaignId }))}
              >
                {t.test}
              </Button>
            )}
          </>
        )}
      </div>
    </Panel>
  )
}
