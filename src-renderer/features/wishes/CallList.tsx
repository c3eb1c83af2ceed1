import { Button } from '@mantine/core'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import { IconPrinter } from '@tabler/icons-react'
import styles from './wishes.module.css'

/** These wishes on paper, to call from and tick off. */
export function CallList({ ids }: { ids: number[] }) {
  const t = useTexts().wishes
  const work = useLongWork('wishes', 'callList')
  const print = () => void work.run({ ids })
  return (
    <>
      <div className={styles.way}>
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={print}>
          {t.tell.list}
        </Button>
        <small>{t.tell.listHint}</small>
      </div>
      {work.state === 'failed' && <ErrorNotice error={work.error} onRetry={print} />}
      {work.state === 'cancelled' && <p role="status">{t.printCancelled}</p>}
      {(work.state === 'running' || work.state === 'cancelling') && (
        <ProgressPanel
          title={t.printing}
          progress={work.progress}
          onCancel={work.cancel}
          cancelling={work.state === 'cancelling'}
        />
      )}
      {work.result && (
        <>
          <p role="status">{t.printed(work.result.rows)}</p>
          <ProducedFileActions key={work.result.file.handle} file={work.result.file} />
        </>
      )}
    </>
  )
}
