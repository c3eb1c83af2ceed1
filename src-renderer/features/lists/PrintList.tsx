import { Button } from '@mantine/core'
import { FieldTicks, useCardFields } from '@renderer/features/fields'
import { ExcludedNotice } from '@renderer/features/selections'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import { heldBack } from '@renderer/ui/text-field/hold-form'
import { TextField } from '@renderer/ui/text-field/TextField'
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { ColumnChooser } from './ColumnChooser'
import { KindChoice } from './KindChoice'
import { kindTitle, type ListChoice } from './list-choice'
import styles from './lists.module.css'
import { OrderFields } from './OrderFields'
import { PartsChooser } from './PartsChooser'
import { ProtectedChoice } from './ProtectedChoice'
import { UnprintableNotice } from './UnprintableNotice'
import type { ListPrinting } from './use-list-printing'

type Props = {
  choice: ListChoice
  onChoice: (change: Partial<ListChoice>) => void
  title: string
  onTitle: (title: string) => void
  printing: ListPrinting
}

/** What goes on paper: list, cards or telephone list, its heading, contents and order, and the PDF. */
export function PrintList({ choice, onChoice, title, onTitle, printing }: Props) {
  const { listPage: t, fields: texts } = useTexts()
  const fields = useCardFields()
  const { work, busy, stale, print } = printing
  const { kind } = choice
  return (
    <Panel title={t.printTitle} icon={IconPrinter}>
      <div className={styles.stack}>
        <KindChoice value={kind} onChange={(next) => onChoice({ kind: next })} />
        <TextField
          label={t.heading}
          placeholder={kindTitle(kind)}
          value={title}
          limit={200}
          autoComplete="off"
          onChange={(event) => onTitle(event.currentTarget.value)}
        />
        {kind === 'list' && (
          <ColumnChooser columns={choice.columns} onChange={(columns) => onChoice({ columns })} />
        )}
        {kind === 'list' && fields.length > 0 && (
          <fieldset className={styles.fields}>
            <legend>{texts.columns.title}</legend>
            <FieldTicks
              fields={fields}
              chosen={choice.fieldIds}
              onChange={(fieldIds) => onChoice({ fieldIds })}
            />
          </fieldset>
        )}
        {kind === 'cards' && <PartsChooser choice={choice} onChoice={onChoice} />}
        {kind === 'cards' && (
          <ProtectedChoice chosen={printing.protectedFieldIds} onChange={printing.setProtected} />
        )}
        {kind !== 'phones' && <OrderFields choice={choice} onChoice={onChoice} />}
        {work.state === 'cancelled' && <p role="status">{t.cancelled}</p>}
        {work.state === 'failed' && <ErrorNotice error={work.error} />}
        {busy ? (
          <ProgressPanel
            title={t.printingKind[kind]}
            progress={work.progress}
            onCancel={work.cancel}
            cancelling={work.state === 'cancelling'}
          />
        ) : (
          <div>
            <Button
              size="md"
              leftSection={<IconFileTypePdf size={20} stroke={1.8} aria-hidden />}
              onClick={(event) => {
                if (!heldBack(event.currentTarget.closest('section'))) print()
              }}
            >
              {t.print}
            </Button>
          </div>
        )}
        {work.result && (
          <div className={styles.produced}>
            <strong role="status">{t.ready(work.result.rows, work.result.pages)}</strong>
            {stale && <span>{t.stale}</span>}
            <ProducedFileActions key={work.result.file.handle} file={work.result.file} />
            <UnprintableNotice unprintable={work.result.unprintable} />
            <ExcludedNotice excluded={work.result.excluded} total={work.result.excludedTotal} />
          </div>
        )}
      </div>
    </Panel>
  )
}
