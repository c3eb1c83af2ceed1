import { Button, Radio } from '@mantine/core'
import { isBusy } from '@renderer/rpc/long-store'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { IconCards } from '@tabler/icons-react'
import { useState } from 'react'
import styles from '../import.module.css'
import { OwnResult } from './OwnResult'
import type { OwnFile } from './use-own-file'

/** A file of our own: what is in it, what becomes of cards that are there, and the way in. */
export function OwnFilePanel({ own, onAgain }: { own: OwnFile; onAgain: () => void }) {
  const { exportPage } = useTexts()
  const t = exportPage.own
  const [known, setKnown] = useState<'keep' | 'overwrite'>('keep')
  const { preview, run } = own
  if (run.result) return <OwnResult own={own} result={run.result} onAgain={onAgain} />
  if (!preview) return null
  const isTable = preview.format === 'csv'
  return (
    <Panel title={t.title} icon={IconCards}>
      <div className={styles.own}>
        <p>
          <strong>
            {exportPage.formats[preview.format].label}: {t.cards(preview.cards)}
          </strong>
        </p>
        <p>{preview.format === 'whole' ? t.wholeText(preview.rows, preview.documents) : t.tableText}</p>
        {!preview.fits && <p role="alert">{t.notEmpty}</p>}
        {preview.known > 0 && (
          <Radio.Group
            label={t.known(preview.known)}
            value={known}
            onChange={(value) => setKnown(value === 'overwrite' ? 'overwrite' : 'keep')}
          >
            <Radio value="keep" label={t.keep} />
            <Radio value="overwrite" label={t.overwrite} />
          </Radio.Group>
        )}
        {preview.newFields.length > 0 && <p>{t.newFields(preview.newFields.join(', '))}</p>}
        {preview.otherColumns.length > 0 && <p>{t.otherColumns(preview.otherColumns.join(', '))}</p>}
        {run.state === 'failed' && <ErrorNotice error={run.error} />}
        {run.state === 'cancelled' && <p role="status">{t.takenBack}</p>}
        {isBusy(run) ? (
          <ProgressPanel
            title={run.progress?.phase === 'undoing' ? t.undoing : t.running}
            progress={run.progress}
            onCancel={run.cancel}
            cancelling={run.state === 'cancelling'}
          />
        ) : (
          <div className={styles.buttons}>
            <Button size="md" disabled={!preview.fits} onClick={() => void own.start(known)}>
              {t.start}
            </Button>
            {isTable && (
              <Button size="md" variant="default" onClick={own.readAsOther}>
                {t.other}
              </Button>
            )}
          </div>
        )}
      </div>
    </Panel>
  )
}
