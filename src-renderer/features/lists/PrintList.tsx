import { Button, Select, TextInput } from '@mantine/core'
import { ExcludedNotice } from '@renderer/features/selections'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import { CustomerSort } from '@shared/features/customers/contract'
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { ColumnChooser } from './ColumnChooser'
import type { ListChoice } from './list-choice'
import styles from './lists.module.css'
import type { ListPrinting } from './use-list-printing'

type Props = {
  choice: ListChoice
  onChoice: (change: Partial<ListChoice>) => void
  title: string
  onTitle: (title: string) => void
  printing: ListPrinting
}

/** The list on paper: heading, columns, order, and the PDF. */
export function PrintList({ choice, onChoice, title, onTitle, printing }: Props) {
  const { listPage: t, lists, customers } = useTexts()
  const { work, busy, stale, print } = printing
  return (
    <Panel title={t.printTitle} icon={IconPrinter}>
      <div className={styles.stack}>
        <TextInput
          label={t.heading}
          placeholder={lists.title}
          value={title}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => onTitle(event.currentTarget.value)}
        />
        <ColumnChooser columns={choice.columns} onChange={(columns) => onChoice({ columns })} />
        <div className={styles.pair}>
          <Select
            label={t.sort}
            data={CustomerSort.options.map((value) => ({ value, label: customers.list.sortBy[value] }))}
            value={choice.sort}
            onChange={(value) => value && onChoice({ sort: CustomerSort.parse(value) })}
          />
          <Select
            label={t.order}
            data={[
              { value: 'up', label: t.ascending },
              { value: 'down', label: t.descending },
            ]}
            value={choice.descending ? 'down' : 'up'}
            onChange={(value) => onChoice({ descending: value === 'down' })}
          />
        </div>
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
          <div>
            <Button
              size="md"
              leftSection={<IconFileTypePdf size={20} stroke={1.8} aria-hidden />}
              onClick={print}
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
            <ExcludedNotice excluded={work.result.excluded} total={work.result.excludedTotal} />
          </div>
        )}
      </div>
    </Panel>
  )
}
