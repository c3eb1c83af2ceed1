import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import styles from './editor.module.css'
import type { Printable, PrintingInHand } from './use-printing'

type Props = {
  hand: PrintingInHand
  /** What this place shows; other work is shown elsewhere. */
  kinds: readonly Printable['kind'][]
}

/** A printing under way, the file that came of it, or why none did. */
export function PrintWork({ hand, kinds }: Props) {
  const t = useTexts().letterPages.print
  const { work, what, busy } = hand
  if (!kinds.includes(what.kind)) return null
  const titles = { pdf: t.working, test: t.workingTest, csv: t.workingList, xlsx: t.workingList }
  if (busy) {
    return (
      <ProgressPanel
        title={titles[what.kind]}
        progress={work.progress}
        onCancel={work.cancel}
        cancelling={work.state === 'cancelling'}
      />
    )
  }
  if (work.state === 'cancelled') return <p role="status">{t.cancelled}</p>
  if (work.state === 'failed') return <ErrorNotice error={work.error} />
  // The letters themselves stand on top, with their question.
  if (work.state !== 'done' || !work.result || what.kind === 'pdf') return null
  const { file, letters } = work.result
  return (
    <div className={styles.produced} role="status">
      <strong>{what.kind === 'test' ? t.testReady : t.listReady(letters)}</strong>
      <ProducedFileActions key={file.handle} file={file} />
    </div>
  )
}
