import { PurposeChoice, SelectionPicker } from '@renderer/features/selections'
import { useRead } from '@renderer/rpc/reads'
import type { PageProps } from '@renderer/shell/route'
import { useTexts } from '@renderer/shell/use-texts'
import beside from '@renderer/ui/beside.module.css'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { Purpose } from '@shared/features/selections/selection'
import { count } from '@shared/texts/numbers'
import { useState } from 'react'
import { ExportPanel } from './ExportPanel'
import { ListPreview } from './ListPreview'
import { useListChoice } from './list-choice'
import { PrintList } from './PrintList'
import { selectionFrom } from './selection-from'
import { useListPrinting } from './use-list-printing'

/** Customers of any selection, printed as a list or saved as a table. */
export function ListsPage({ query }: PageProps) {
  const { listPage: t, selections } = useTexts()
  const [selection, setSelection] = useState(() => selectionFrom(query))
  const [title, setTitle] = useState('')
  const [choice, setChoice] = useListChoice()
  const printing = useListPrinting(selection, choice, title)
  const { result } = printing.work
  const total = useRead('customers', 'list', { selection, limit: 1 }, { keepPrevious: true }).data?.total
  return (
    <div className={beside.page}>
      <div className={beside.work}>
        <PageHeader title={t.title} subtitle={t.subtitle} />
        <Panel
          title={t.whoTitle}
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
        <Panel title={t.whyTitle}>
          <PurposeChoice
            purposes={Purpose.options}
            value={choice.purpose}
            onChange={(purpose) => setChoice({ purpose })}
          />
        </Panel>
        <PrintList
          choice={choice}
          onChoice={setChoice}
          title={title}
          onTitle={setTitle}
          printing={printing}
        />
        <ExportPanel selection={selection} purpose={choice.purpose} />
      </div>
      <ListPreview list={result && { handle: result.file.handle, pages: result.pages }} />
    </div>
  )
}
