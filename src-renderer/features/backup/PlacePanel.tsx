import { Button } from '@mantine/core'
import type { Outputs } from '@renderer/rpc/client'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { IconAlertTriangle, IconDatabase } from '@tabler/icons-react'
import styles from './backup.module.css'
import { useFolderPicker } from './folder-picker/use-folder-picker'

type Props = { status: Outputs['backup']['status'] }

/** Where the data lies, with a warning and the way out where another program may meddle with it. */
export function PlacePanel({ status }: Props) {
  const t = useTexts().backup
  const work = useLongWork('backup', 'moveData')
  const { pick, dialog } = useFolderPicker()
  const { cloud, dataFolder } = status

  const move = async () => {
    const folder = await pick('data')
    if (folder) await work.run({ folder: folder.handle })
  }
  const running = work.state === 'running' || work.state === 'cancelling'
  return (
    <Panel
      title={cloud ? t.cloudTitle(t.clouds[cloud]) : t.dataTitle}
      icon={cloud ? IconAlertTriangle : IconDatabase}
      tone={cloud ? 'red' : 'green'}
    >
      <div className={styles.stack}>
        <p>{dataFolder}</p>
        {cloud && <p className={styles.warning}>{t.cloudText}</p>}
        {work.result && (
          <p className={styles.done} role="status">
            {t.moved(work.result.dataFolder)}
          </p>
        )}
        {work.state === 'cancelled' && <p>{t.moveCancelled}</p>}
        {work.state === 'failed' && <ErrorNotice error={work.error} />}
        {running ? (
          <ProgressPanel
            title={t.moving}
            progress={work.progress}
            onCancel={work.cancel}
            cancelling={work.state === 'cancelling'}
          />
        ) : (
          <Button variant={cloud ? 'filled' : 'default'} onClick={() => void move()}>
            {t.move}
          </Button>
        )}
      </div>
      {dialog}
    </Panel>
  )
}
