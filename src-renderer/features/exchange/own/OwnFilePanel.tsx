import { Button } from '@mantine/core'
import { isBusy } from '@renderer/rpc/long-store'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { IconCards } from '@tabler/icons-react'
import { useState } from 'react'
import styles from '../import.module.css'
import { OwnContents } from './OwnContents'
import { OwnKnown } from './OwnKnown'
import { OwnResult } from './OwnResult'
import type { OwnFile } from './use-own-file'

type Props = { own: OwnFile; name: string; onAgain: () => void }

/** A file of our own: what is in it, what becomes of cards that are there, and the way in. */
export function OwnFilePanel({ own, name, onAgain }: Props) {
  const { exportPage, importPage } = useTexts()
  const t = exportPage.own
  const [known, setKnown] = useState<'keep' | 'overwrite'>('keep')
  const { preview, run } = own
  if (run.result) return <OwnResult own={own} result={run.result} onAgain={onAgain} />
  // It goes on while another page is shown; coming back finds it, without the file.
  if (isBusy(run))
    return (
      <Panel>
        <ProgressPanel
          title={run.progress?.phase === 'undoing' ? t.undoing : t.running}
          progress={run.progress}
          onCancel={run.cancel}
          cancelling={run.state === 'cancelling'}
        />
      </Panel>
    )
  if (!preview) return null
  const isTable = preview.format === 'csv' || preview.format === 'xlsx'
  return (
    <Panel title={t.title} icon={IconCards} aside={<span className={styles.dim}>{name}</span>}>
      <div className={styles.own}>
        <OwnContents preview={preview} />
        {preview.known > 0 && <OwnKnown preview={preview} value={known} onChange={setKnown} />}
        {run.state === 'failed' && <ErrorNotice error={run.error} />}
        {run.state === 'cancelled' && <p role="status">{t.takenBack}</p>}
        <div className={styles.buttons}>
          <Button size="md" disabled={!preview.fits} onClick={() => void own.start(known)}>
            {t.start}
          </Button>
          <Button size="md" variant="default" onClick={onAgain}>
            {importPage.chooseOther}
          </Button>
          {isTable && (
            <Button size="md" variant="subtle" onClick={own.readAsOther}>
              {t.other}
            </Button>
          )}
        </div>
      </div>
    </Panel>
  )
}
