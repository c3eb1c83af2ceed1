import { Button } from '@mantine/core'
import { selectionFrom } from '@renderer/features/lists'
import { ExcludedNotice, SelectionPicker } from '@renderer/features/selections'
import { isBusy } from '@renderer/rpc/long-store'
import { useRead } from '@renderer/rpc/reads'
import { useLongWork } from '@renderer/rpc/use-long-work'
import type { PageProps } from '@renderer/shell/route'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import type { ExportFormat } from '@shared/features/exchange/own-contract'
import { count } from '@shared/texts/numbers'
import { useState } from 'react'
import { Choices } from './Choices'
import { ColumnsPanel } from './ColumnsPanel'
import styles from './export.module.css'
import { chosenColumns, useExportChoice } from './export-choice'
import { ForWhomPanel, type Recipient } from './ForWhomPanel'
import { HandoutLog } from './HandoutLog'

/** The most asked for first. */
const formats: readonly ExportFormat[] = ['xlsx', 'csv', 'vcard3', 'vcard4', 'whole']

/** Customers of any selection as a file, for whom, and the record of what went out before. */
export function ExportPage({ query }: PageProps) {
  const { exportPage: t, selections } = useTexts()
  const [selection, setSelection] = useState(() => selectionFrom(query))
  const [choice, setChoice] = useExportChoice()
  // Asked anew each time: nothing goes to others, or protected, by itself.
  const [whom, setWhom] = useState<Recipient>({
    forWhom: 'self',
    recipient: '',
    reason: '',
    purpose: 'contract',
  })
  const [protectedIds, setProtectedIds] = useState<number[]>([])
  const work = useLongWork('exchange', 'handOut')
  const total = useRead('customers', 'list', { selection, limit: 1 }, { keepPrevious: true }).data?.total
  const whole = choice.format === 'whole'
  const { forWhom } = whom
  const named = forWhom === 'self' || (whom.recipient.trim() !== '' && whom.reason.trim() !== '')
  const columns = chosenColumns(choice)
  const start = () =>
    void work.run({
      ...{ selection: whole ? { type: 'all' as const } : selection, format: choice.format },
      ...(whole ? { forWhom: 'self' as const } : whom),
      ...{ ownFields: choice.ownFields, protectedFieldIds: protectedIds },
      ...(columns && { columns: [...columns] }),
    })
  return (
    <Page>
      <PageHeader title={t.title} subtitle={t.subtitle} />
      <div className={styles.page}>
        <div className={styles.work}>
          <Panel title={t.format}>
            <Choices
              label={t.format}
              value={choice.format}
              onChange={(format) => setChoice({ format })}
              options={formats}
              words={t.formats}
            />
          </Panel>
          {whole ? (
            <Panel>
              <p className={styles.note}>{t.wholeHint}</p>
            </Panel>
          ) : (
            <>
              <Panel
                title={t.who}
                aside={
                  total !== undefined && (
                    <span aria-live="polite">
                      <strong>{count(total)}</strong> {selections.customers(total)}
                    </span>
                  )
                }
              >
                <SelectionPicker selection={selection} onChange={setSelection} />
              </Panel>
              <ForWhomPanel
                value={whom}
                onChange={(change) => setWhom((before) => ({ ...before, ...change }))}
              />
              <ColumnsPanel
                choice={choice}
                onChoice={setChoice}
                protectedIds={protectedIds}
                onProtected={setProtectedIds}
              />
            </>
          )}
          {work.state === 'cancelled' && <p role="status">{t.cancelled}</p>}
          {work.state === 'failed' && <ErrorNotice error={work.error} />}
          {isBusy(work) ? (
            <Panel>
              <ProgressPanel
                title={t.running}
                progress={work.progress}
                onCancel={work.cancel}
                cancelling={work.state === 'cancelling'}
              />
            </Panel>
          ) : (
            <Button className={styles.start ?? ''} size="md" disabled={!whole && !named} onClick={start}>
              {t.start}
            </Button>
          )}
          {work.result && (
            <div className={styles.produced}>
              <strong role="status">
                {[t.done(work.result.rows), work.result.documents > 0 && t.documents(work.result.documents)]
                  .filter(Boolean)
                  .join(' ')}
              </strong>
              <ProducedFileActions key={work.result.file.handle} file={work.result.file} />
              <ExcludedNotice excluded={work.result.excluded} total={work.result.excludedTotal} />
              <p className={styles.hint}>{t.logged}</p>
            </div>
          )}
        </div>
        <HandoutLog />
      </div>
    </Page>
  )
}
