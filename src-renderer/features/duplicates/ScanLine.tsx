import { Button } from '@mantine/core'
import type { Outputs } from '@renderer/rpc/client'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { useEffect, useRef } from 'react'
import styles from './duplicates.module.css'

type Scan = Outputs['duplicates']['list']['scan'] | undefined

/** When all cards were compared last; the first visit compares them by itself. */
export function ScanLine({ scan }: { scan: Scan }) {
  const t = useTexts().duplicates
  const work = useLongWork('duplicates', 'scan')
  const busy = work.state === 'running' || work.state === 'cancelling'
  const begun = useRef(false)
  const never = scan !== undefined && scan.scannedAt === null
  const { run } = work
  useEffect(() => {
    if (!never || begun.current) return
    begun.current = true
    void run(undefined)
  }, [never, run])
  if (busy)
    return (
      <ProgressPanel
        title={t.scanning}
        progress={work.progress}
        amount={(done, total) => t.certainty(Math.round((100 * done) / (total ?? 1)))}
        onCancel={work.cancel}
        cancelling={work.state === 'cancelling'}
      />
    )
  return (
    <div className={styles.scan}>
      {work.state === 'failed' && <ErrorNotice error={work.error} />}
      {scan && (
        <span>
          {scan.scannedAt === null ? t.neverScanned : t.scannedAt(sayWhen(scan.scannedAt))}
          {scan.stale && ` ${t.stale}`}
        </span>
      )}
      <Button variant="default" size="compact-md" onClick={() => void run(undefined)}>
        {t.scan}
      </Button>
    </div>
  )
}
