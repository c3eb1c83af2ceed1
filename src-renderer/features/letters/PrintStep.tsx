import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import { IconFileTypePdf, IconPrinter, IconTable, IconTestPipe } from '@tabler/icons-react'
import { useRef } from 'react'
import { AskPrinted } from './AskPrinted'
import styles from './editor.module.css'
import { PrintFrom } from './PrintFrom'
import { PrintWork } from './PrintWork'
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
  const hand = usePrinting(draft)
  const printing = usePrintings(({ byDraft }) => (draftId === null ? undefined : byDraft[draftId]))
  const from = useRef<HTMLInputElement>(null)
  const recipients = check.data?.recipients ?? 0
  const ready = recipients > 0 && unknown.length === 0
  const blocked = !ready || hand.busy

  return (
    <>
      {printing && draftId !== null && (
        <Panel title={t.ready(printing.letters, printing.pages)} icon={IconFileTypePdf}>
          <div className={styles.stack}>
            <ProducedFileActions key={printing.file.handle} file={printing.file} />
            {printing.unprintable.length > 0 && (
              <p className={styles.missing}>{t.unprintable(printing.unprintable.join(' '))}</p>
            )}
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
          <PrintWork hand={hand} kinds={['pdf', 'test']} />
          <div className={styles.buttons}>
            <Button
              size="md"
              variant={printing ? 'default' : 'filled'}
              leftSection={<IconFileTypePdf size={20} stroke={1.8} aria-hidden />}
              disabled={blocked}
              onClick={() => void hand.print({ kind: 'pdf', from: 1 })}
            >
              {printing ? t.pdfAgain : t.pdf(recipients)}
            </Button>
            <Button
              size="md"
              variant="default"
              leftSection={<IconTestPipe size={20} stroke={1.8} aria-hidden />}
              disabled={blocked}
              title={t.testHint}
              onClick={() => void hand.print({ kind: 'test' })}
            >
              {t.test}
            </Button>
          </div>
          {recipients > 1 && (
            <PrintFrom
              ref={from}
              most={recipients}
              disabled={blocked}
              onPrint={(number) => void hand.print({ kind: 'pdf', from: number })}
            />
          )}
        </div>
      </Panel>
      <Panel title={t.listTitle} icon={IconTable} tone="blue">
        <div className={styles.stack}>
          <p className={styles.dim}>{t.listHint}</p>
          <PrintWork hand={hand} kinds={['csv', 'xlsx']} />
          <div className={styles.buttons}>
            {(['csv', 'xlsx'] as const).map((kind) => (
              <Button
                key={kind}
                variant="default"
                disabled={blocked}
                onClick={() => void hand.print({ kind })}
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
