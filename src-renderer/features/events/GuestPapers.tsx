import { Button } from '@mantine/core'
import { carrySelection } from '@renderer/features/selections'
import { useRpc } from '@renderer/rpc/client'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { navigate } from '@renderer/shell/location'
import { toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import { IconId, IconPrinter } from '@tabler/icons-react'
import styles from './events.module.css'

/** The guest list as PDF, and the way to name badges of who said yes. */
export function GuestPapers({ campaignId, none }: { campaignId: number; none: boolean }) {
  const t = useTexts().events.paper
  const rpc = useRpc()
  const work = useLongWork('events', 'guestList')
  const busy = work.state === 'running' || work.state === 'cancelling'
  const print = () => void work.run({ campaignId })
  const badges = async () => {
    try {
      const { ids } = await rpc.events.guestIds({ campaignId, part: 'yes' })
      carrySelection({ type: 'ids', ids })
      await navigate('/labels?of=marked&as=badge')
    } catch (error) {
      toastError(error)
    }
  }
  if (none) return <p className={styles.dim}>{t.noGuests}</p>
  return (
    <>
      <div className={styles.ways}>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          disabled={busy}
          onClick={print}
        >
          {t.list}
        </Button>
        <Button
          variant="default"
          leftSection={<IconId size={18} aria-hidden />}
          onClick={() => void badges()}
        >
          {t.badges}
        </Button>
      </div>
      {work.state === 'failed' && <ErrorNotice error={work.error} onRetry={print} />}
      {busy && (
        <ProgressPanel
          title={t.printing}
          progress={work.progress}
          onCancel={work.cancel}
          cancelling={work.state === 'cancelling'}
        />
      )}
      {work.result && <ProducedFileActions key={work.result.file.handle} file={work.result.file} />}
    </>
  )
}
