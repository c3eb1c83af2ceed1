import { Button } from '@mantine/core'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { toastDone } from '@renderer/shell/toast'
import { useUndo } from '@renderer/shell/undo'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import type { AskedWay } from '@shared/features/another-way/contract'

/** A reminder for each of them, on the day on which they are likely to come. */
export function RemindButton({ asked }: { asked: AskedWay }) {
  const { anotherWay: t, ui } = useTexts()
  const work = useLongWork('anotherWay', 'remind')
  const undo = useUndo()
  const busy = work.state === 'running' || work.state === 'cancelling'
  const remind = async () => {
    const result = await work.run(asked)
    if (!result) return
    const said = t.reminded(result.n)
    toastDone(said, { label: ui.undo, onClick: () => void undo(result.operationId, said) })
  }
  if (busy)
    return (
      <ProgressPanel
        title={t.remind}
        progress={work.progress}
        onCancel={work.cancel}
        cancelling={work.state === 'cancelling'}
      />
    )
  return (
    <>
      {work.state === 'failed' && <ErrorNotice error={work.error} />}
      <Button variant="default" onClick={() => void remind()}>
        {t.remind}
      </Button>
    </>
  )
}
