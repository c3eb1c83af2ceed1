import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { IconAlertTriangle } from '@tabler/icons-react'
import styles from './backup.module.css'

/** Says that words of an erased card may still lie in the file, with the way to try again; nothing where none may. */
export function TracesPanel() {
  const t = useTexts().privacy
  const { data, error, refetch } = useRead('privacy', 'traces', undefined)
  const work = useLongWork('privacy', 'rewrite')
  const running = work.state === 'running' || work.state === 'cancelling'
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (work.result?.traces === 'gone')
    return (
      <p className={styles.done} role="status">
        {t.tracesGone}
      </p>
    )
  if (data?.traces !== 'mayRemain' && !running) return null
  return (
    <Panel title={t.tracesTitle} icon={IconAlertTriangle} tone="gold">
      <div className={styles.stack}>
        <p>{t.tracesText}</p>
        {work.result && (
          <p className={styles.warning} role="status">
            {t.tracesStill}
          </p>
        )}
        {work.state === 'failed' && <ErrorNotice error={work.error} />}
        {running ? (
          <ProgressPanel title={t.rewriting} progress={work.progress} />
        ) : (
          <Button onClick={() => void work.run(undefined)}>{t.tracesAgain}</Button>
        )}
      </div>
    </Panel>
  )
}
