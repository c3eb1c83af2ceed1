import { Progress as Bar, Button } from '@mantine/core'
import type { Progress } from '@shared/rpc/base'
import { texts } from '@shared/texts'
import styles from './ProgressPanel.module.css'

type Props = {
  /** What is being done: „Die Kunden werden eingelesen“. */
  title: string
  /** `null` until the first report. */
  progress: Progress | null
  /** How the amounts are said where they are no counts, e.g. bytes. */
  amount?: (done: number, total: number | null) => string
  /** Left out where the work is finished whatever happens. */
  onCancel?: () => void
  /** True from the click on „Abbrechen“ until the work has really ended. */
  cancelling?: boolean
  /** What the way to stop it is called, and the stopping, where „Abbrechen“ would promise too much. */
  stop?: { cancel: string; cancelling: string }
}

/** Long work under way: what, how far, and the way to stop it. Fits `useLongWork`. */
export function ProgressPanel({ title, progress, amount, onCancel, cancelling = false, stop }: Props) {
  const t = texts().progress
  const amountOf = amount ?? t.doneOf
  const said = stop ?? t
  const known = progress !== null && progress.total !== null && progress.total > 0
  const percent = known ? Math.min(100, (100 * progress.done) / (progress.total ?? 1)) : 100
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <strong>{title}</strong>
        {onCancel && (
          <Button variant="default" onClick={onCancel} disabled={cancelling}>
            {cancelling ? said.cancelling : said.cancel}
          </Button>
        )}
      </div>
      <Bar.Root size="lg" radius="xl">
        <Bar.Section
          value={percent}
          animated={!known}
          striped={!known}
          aria-label={title}
          {...(known ? {} : { 'aria-valuenow': undefined })}
        />
      </Bar.Root>
      <div className={styles.foot} aria-live="polite">
        {progress === null ? t.starting : t.phase(progress.phase)}
        {progress !== null && progress.done > 0 && <span>{amountOf(progress.done, progress.total)}</span>}
      </div>
    </div>
  )
}
