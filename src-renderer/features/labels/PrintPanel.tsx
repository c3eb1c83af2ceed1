import { Button, Select } from '@mantine/core'
import { ExcludedNotice } from '@renderer/features/selections'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import { heldBack } from '@renderer/ui/text-field/hold-form'
import type { LabelPrinter, Sheet } from '@shared/features/labels/contract'
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { AskGood } from './AskGood'
import styles from './labels.module.css'
import type { LabelPrinting } from './use-label-printing'

type Props = {
  printing: LabelPrinting
  /** Nothing is missing. */
  ready: boolean
  sheets: readonly Sheet[]
  printers: readonly LabelPrinter[]
  printerId: number | null
  onPrinter: (id: number | null) => void
  onPrint: () => void
  /** It is remembered where this sheet goes on. */
  onGood: (key: string) => void
}

const none = 'none'

/** The PDF, who is left out of it, and the question whether it was printed well. */
export function PrintPanel(props: Props) {
  const { printing, ready, sheets, printers, printerId, onPrinter, onPrint, onGood } = props
  const { labelsPage: t, labels } = useTexts()
  const { work, busy, stale, open, answer } = printing
  const asked = open && sheets.find(({ key }) => key === open.sheet)
  return (
    <Panel title={t.printTitle} icon={IconPrinter}>
      <div className={styles.stack}>
        {printers.length > 0 && (
          <Select
            label={t.printer}
            allowDeselect={false}
            data={[
              ...printers.map(({ id, name, offset }) => ({
                value: String(id),
                label: `${name} – ${labels.offset(offset)}`,
              })),
              { value: none, label: t.noPrinter },
            ]}
            value={printerId === null ? none : String(printerId)}
            onChange={(id) => onPrinter(id === none || id === null ? null : Number(id))}
          />
        )}
        {work.state === 'cancelled' && <p role="status">{t.cancelled}</p>}
        {work.state === 'failed' && <ErrorNotice error={work.error} />}
        {busy ? (
          <ProgressPanel
            title={t.printing}
            progress={work.progress}
            onCancel={work.cancel}
            cancelling={work.state === 'cancelling'}
          />
        ) : (
          <div className={styles.stack}>
            {!ready && sheets.length > 0 && <p role="status">{t.startMissing}</p>}
            <Button
              className={styles.print ?? ''}
              size="md"
              leftSection={<IconFileTypePdf size={20} stroke={1.8} aria-hidden />}
              onClick={(event) => {
                if (!heldBack(event.currentTarget.closest('main')) && ready) onPrint()
              }}
            >
              {t.print}
            </Button>
          </div>
        )}
        {work.result && (
          <div className={styles.produced}>
            <strong role="status">{t.ready(work.result.pieces, work.result.pages)}</strong>
            {stale && <span>{t.stale}</span>}
            <ProducedFileActions key={work.result.file.handle} file={work.result.file} />
            <p className={styles.dim}>{printing.product === 'envelope' ? t.envelopeHint : t.scaleHint}</p>
            {work.result.unprintable.length > 0 && (
              <p role="status">{t.unprintable(work.result.unprintable.join(' '))}</p>
            )}
            <ExcludedNotice excluded={work.result.excluded} total={work.result.excludedTotal} />
          </div>
        )}
        {work.result && open && asked && (
          <AskGood
            sheet={asked}
            start={open.start}
            pieces={work.result.pieces}
            onDone={() => {
              answer()
              onGood(asked.key)
            }}
          />
        )}
      </div>
    </Panel>
  )
}
