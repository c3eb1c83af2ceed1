import { Button } from '@mantine/core'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import { IconPrinter } from '@tabler/icons-react'
import styles from './surveys.module.css'

/** The sheets to print: one for each, once it is settled who that is, or one without a name. */
export function PaperPanel({ campaignId, settled }: { campaignId: number; settled: boolean }) {
  const t = useTexts().surveys
  const work = useLongWork('surveys', 'print')
  const busy = work.state === 'running' || work.state === 'cancelling'
  const print = (anonymous: boolean) => void work.run({ campaignId, anonymous })
  return (
    <Panel title={t.paper} icon={IconPrinter}>
      <div className={styles.stack}>
        <p className={styles.hint}>{settled ? t.paperHint : t.paperSettle}</p>
        {work.state === 'failed' && <ErrorNotice error={work.error} />}
        {busy ? (
          <ProgressPanel
            title={t.printing}
            progress={work.progress}
            onCancel={work.cancel}
            cancelling={work.state === 'cancelling'}
          />
        ) : (
          <div className={styles.actions}>
            {settled && <Button onClick={() => print(false)}>{t.print}</Button>}
            <Button variant="default" onClick={() => print(true)}>
              {t.printAnonymous}
            </Button>
          </div>
        )}
        {work.result && (
          <>
            <p role="status">{t.printed(work.result.pages)}</p>
            <ProducedFileActions key={work.result.file.handle} file={work.result.file} />
          </>
        )}
      </div>
    </Panel>
  )
}
