import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import { IconFileTypePdf, IconPrinter, IconTable, IconTestPipe } from '@tabler/icons-react'
import { useRef } from 'react'
import { AskPrinted } from './AskPrinted'
import styles from './editor.module.css'
import { PrintFrom } from './PrintFrom'
import { usePrintings } from './printings'
import type { StepProps } from './RecipientsPanel'
import type { Step } from './steps'
import { usePrinting } from './use-printing'

type Props = StepProps & {
  unknown: readonly string[]
  draftId: number | null
  onStep: (step: Step) => void
}

/** Step 4: the PDF of all letters, the question after it, a test letter, and the list for Word. */
export function PrintStep({ draft, check, unknown, draftId, onStep }: Props) {
  const { letterPages } = useTexts()
  const t = letterPages.print
  const { work, what, print, busy } = usePrinting(draft)
  const printing = usePrintings(({ byDraft }) => (draftId === null ? undefined : byDraft[draftId]))
  const from = useRef<HTMLInputElement>(null)
  const recipients = check.data?.recipients ?? 0
  const ready = recipients > 0 && unknown.length === 0
  const titles = { pdf: t.working, test: t.workingTest, csv: t.workingList, xlsx: t.workingList }
  const other = what.kind !== 'pdf' && work.state === 'done' ? work.result : null

  return (
    <>
      {printing && draftId !== null && (
        <Panel title={t.ready(printing.letters, printing.pages)} icon={IconFileTypePdf}>
          <div className={styles.stack}>
            <ProducedFileActions key={printing.file.handle} file={printing.file} />
            <AskPrinted draftId={draftId} printing={printing} onNo={() => from.current?.focus()} />
          </div>
        </Panel>
      )}
      <Panel title={t.title} icon={IconPrinter}>
        <div className={styles.stack}>
          <p>{t.hint}</p>
          {!ready && check.data && (
            <p className={styles.missing}>
              {unknown.length > 0 ? letterPages.checks.fieldsBad : letterPages.checks.nobody}{' '}
              <Button variant="default" size="compact-sm" onClick={() => onStep('check')}>
                {letterPages.steps.check}
              </Button>
            </p>
          )}
          {work.state === 'cancelled' && <p role="status">{t.cancelled}</p>}
          {work.state === 'failed' && <ErrorNotice error={work.error} />}
          {busy && (
            <ProgressPanel
              title={titles[what.kind]}
              progress={work.progress}
              onCancel={work.cancel}
              cancelling={work.state === 'cancelling'}
            />
          )}
          {other && (
            <div className={styles.produced} role="status">
              <strong>{what.kind === 'test' ? t.testReady : t.listReady(other.letters)}</strong>
              <ProducedFileActions key={other.file.handle} file={other.file} />
            </div>
          )}
          {!busy && (
            <div className={styles.buttons}>
              <Button
                size="md"
                variant={printing ? 'default' : 'filled'}
                leftSection={<IconFileTypePdf size={20} stroke={1.8} aria-hidden />}
                disabled={!ready}
                onClick={() => void print({ kind: 'pdf', from: 1 })}
              >
                {printing ? t.pdfAgain : t.pdf(recipients)}
              </Button>
              <Button
                size="md"
                variant="default"
                leftSection={<IconTestPipe size={20} stroke={1.8} aria-hidden />}
                disabled={!ready}
                title={t.testHint}
                onClick={() => void print({ kind: 'test' })}
              >
                {t.test}
              </Button>
            </div>
          )}
          {recipients > 1 && (
            <PrintFrom
              ref={from}
              most={recipients}
              disabled={!ready || busy}
              onPrint={(number) => void print({ kind: 'pdf', from: number })}
            />
          )}
        </div>
      </Panel>
      <Panel title={t.listTitle} icon={IconTable} tone="blue">
        <div className={styles.stack}>
          <p className={styles.dim}>{t.listHint}</p>
          <div className={styles.buttons}>
            {(['csv', 'xlsx'] as const).map((kind) => (
              <Button
                key={kind}
                variant="default"
                disabled={!ready || busy}
                onClick={() => void print({ kind })}
              >
                {t[kind]}
              </Button>
            ))}
          </div>
        </div>
      </Panel>
    </>
  )
}
