import { Button } from '@mantine/core'
import { FieldTicks, useCardFields } from '@renderer/features/fields'
import { ExcludedNotice } from '@renderer/features/selections'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import type { Purpose, Selection } from '@shared/features/selections/selection'
import { IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './lists.module.css'

const formats = ['csv', 'xlsx'] as const

/** The same customers with everything on their cards, as a table for another program. */
export function ExportPanel({ selection, purpose }: { selection: Selection; purpose: Purpose }) {
  const { listPage: t, fields } = useTexts()
  const guarded = useCardFields().filter(({ sensitive }) => sensitive)
  // Chosen for this file only: next time nothing protected leaves the shop by itself.
  const [chosen, setChosen] = useState<number[]>([])
  const work = useLongWork('exchange', 'exportCustomers')
  const busy = work.state === 'running' || work.state === 'cancelling'
  return (
    <Panel title={t.exportTitle} icon={IconTable} tone="blue">
      <div className={styles.stack}>
        <p className={styles.dim}>{t.exportHint}</p>
        {guarded.length > 0 && (
          <fieldset className={styles.fields}>
            <legend className={styles.dim}>{fields.columns.exportHint}</legend>
            <FieldTicks fields={guarded} chosen={chosen} onChange={setChosen} />
          </fieldset>
        )}
        {work.state === 'cancelled' && <p role="status">{t.cancelled}</p>}
        {work.state === 'failed' && <ErrorNotice error={work.error} />}
        {busy ? (
          <ProgressPanel
            title={t.exporting}
            progress={work.progress}
            onCancel={work.cancel}
            cancelling={work.state === 'cancelling'}
          />
        ) : (
          <div className={styles.buttons}>
            {formats.map((format) => (
              <Button
                key={format}
                variant="default"
                onClick={() => void work.run({ selection, purpose, format, protectedFieldIds: chosen })}
              >
                {t[format]}
              </Button>
            ))}
          </div>
        )}
        {work.result && (
          <div className={styles.produced}>
            <strong role="status">{t.exported(work.result.rows)}</strong>
            <ProducedFileActions key={work.result.file.handle} file={work.result.file} />
            <ExcludedNotice excluded={work.result.excluded} total={work.result.excludedTotal} />
          </div>
        )}
      </div>
    </Panel>
  )
}
