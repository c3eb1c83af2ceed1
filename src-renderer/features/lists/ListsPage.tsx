import { Button } from '@mantine/core'
import { carrySelection, PurposeChoice, SelectionPicker } from '@renderer/features/selections'
import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import type { PageProps } from '@renderer/shell/route'
import { useTexts } from '@renderer/shell/use-texts'
import beside from '@renderer/ui/beside.module.css'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { PhonePurpose } from '@shared/features/lists/contract'
import { Purpose } from '@shared/features/selections/selection'
import { count } from '@shared/texts/numbers'
import { IconSticker } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { ListPreview } from './ListPreview'
import { Kind, kindTitle, type ListChoice, useListChoice } from './list-choice'
import styles from './lists.module.css'
import { PrintList } from './PrintList'
import { selectionFrom } from './selection-from'
import { ToExport } from './ToExport'
import { phonePurpose, useListPrinting } from './use-list-printing'

/** Customers of any selection, printed as a list or saved as a table. */
export function ListsPage({ query }: PageProps) {
  const { listPage: t, selections } = useTexts()
  const [selection, setSelection] = useState(() => selectionFrom(query))
  const [title, setTitle] = useState('')
  const [choice, setChoice] = useListChoice()
  useAskedKind(query, setChoice)
  const purposes = choice.kind === 'phones' ? PhonePurpose.options : Purpose.options
  const purpose = choice.kind === 'phones' ? phonePurpose(choice.purpose) : choice.purpose
  const printing = useListPrinting(selection, choice, title)
  const { result } = printing.work
  const total = useRead('customers', 'list', { selection, limit: 1 }, { keepPrevious: true }).data?.total
  return (
    <div className={beside.page}>
      <div className={beside.work}>
        <PageHeader title={t.title} subtitle={t.subtitle}>
          <Button
            variant="default"
            leftSection={<IconSticker size={18} stroke={1.8} aria-hidden />}
            onClick={() => {
              carrySelection(selection)
              void navigate('/labels?of=marked')
            }}
          >
            {t.toLabels}
          </Button>
        </PageHeader>
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
            purposes={purposes}
            value={purpose}
            onChange={(next) => setChoice({ purpose: next })}
          />
          {choice.kind === 'phones' && <p className={styles.purposeHint}>{t.phonePurpose}</p>}
        </Panel>
        <PrintList
          choice={choice}
          onChoice={setChoice}
          title={title}
          onTitle={setTitle}
          printing={printing}
        />
        <ToExport selection={selection} />
      </div>
      <ListPreview
        title={kindTitle(choice.kind)}
        discreet={printing.discreet}
        list={result && { handle: result.file.handle, pages: result.pages }}
      />
    </div>
  )
}

/** Whoever comes to print cards finds them chosen. */
function useAskedKind(query: URLSearchParams, setChoice: (change: Partial<ListChoice>) => void): void {
  const asked = Kind.safeParse(query.get('what')).data
  const set = useRef(setChoice)
  set.current = setChoice
  useEffect(() => {
    if (asked) set.current({ kind: asked })
  }, [asked])
}
