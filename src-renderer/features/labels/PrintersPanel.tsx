import { ActionIcon, Button, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip } from '@renderer/ui/Chip'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import type { LabelPrinter, Sheet } from '@shared/features/labels/contract'
import { IconPencil, IconPlus, IconRulerMeasure, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './labels.module.css'
import { PrinterForm } from './PrinterForm'
import type { Calibration } from './use-calibration'

type Props = {
  printers: readonly LabelPrinter[]
  calibration: Calibration
  /** Whose outlines are printed on the page to measure by. */
  sheet: Sheet | undefined
  /** Whose offset moves that page. */
  printer: LabelPrinter | undefined
}

/** The page to measure a printer by, and the offset of each. */
export function PrintersPanel({ printers, calibration, sheet, printer }: Props) {
  const t = useTexts().labelsPage.printers
  const [editing, setEditing] = useState<LabelPrinter | 'new' | null>(null)
  const close = () => setEditing(null)
  const { work } = calibration
  return (
    <Panel title={t.title} icon={IconRulerMeasure}>
      <p className={styles.hint}>{t.hint}</p>
      {printers.length === 0 && <p className={styles.hint}>{t.empty}</p>}
      <ul className={styles.list}>
        {printers.map((one) => (
          <PrinterRow key={one.id} printer={one} onEdit={() => setEditing(one)} />
        ))}
      </ul>
      <div className={styles.stack}>
        <div className={styles.buttons}>
          <Button
            variant="default"
            leftSection={<IconRulerMeasure size={18} aria-hidden />}
            disabled={!sheet}
            loading={work.state === 'running'}
            onClick={() => sheet && calibration.make(sheet.key, printer?.offset ?? { right: 0, down: 0 })}
          >
            {t.test}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setEditing('new')}
          >
            {t.add}
          </Button>
        </div>
        {work.state === 'failed' && <ErrorNotice error={work.error} />}
        {work.result && (
          <div className={styles.produced}>
            <strong role="status">{t.testReady}</strong>
            <ProducedFileActions key={work.result.file.handle} file={work.result.file} />
          </div>
        )}
      </div>
      <Modal opened={editing !== null} onClose={close} title={editing === 'new' ? t.add : t.editTitle}>
        {editing && (
          <PrinterForm
            printer={editing === 'new' ? null : editing}
            first={printers.length === 0}
            onClose={close}
          />
        )}
      </Modal>
    </Panel>
  )
}

function PrinterRow({ printer, onEdit }: { printer: LabelPrinter; onEdit: () => void }) {
  const { labelsPage, labels } = useTexts()
  const t = labelsPage.printers
  const { id, name, offset, chosen } = printer
  const remove = useWrite('labels', 'deletePrinter', { said: () => t.removed(name) })
  return (
    <li>
      <span className={styles.what}>
        <strong>{name}</strong>
        <span className={styles.dim}>{labels.offset(offset)}</span>
        {chosen && <Chip tone="green">{t.isChosen}</Chip>}
      </span>
      <span className={styles.actions}>
        <ActionIcon variant="default" aria-label={t.edit(name)} onClick={onEdit}>
          <IconPencil size={19} stroke={1.8} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t.remove(name)} onClick={() => remove.mutate({ id })}>
          <IconTrash size={19} stroke={1.8} aria-hidden />
        </ActionIcon>
      </span>
    </li>
  )
}
