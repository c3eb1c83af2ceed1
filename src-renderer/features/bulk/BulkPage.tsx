import { Select } from '@mantine/core'
import { carriedSelection, SelectionPicker } from '@renderer/features/selections'
import { useRead } from '@renderer/rpc/reads'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { toastDone } from '@renderer/shell/toast'
import { useUndo } from '@renderer/shell/undo'
import { useTexts } from '@renderer/shell/use-texts'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { BulkChange } from '@shared/features/bulk/contract'
import type { Selection } from '@shared/features/selections/selection'
import { count } from '@shared/texts/numbers'
import { IconEdit, IconUsers } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import styles from './bulk.module.css'
import { fieldsOf } from './fields'
import { PlanPanel } from './PlanPanel'
import { usePlan } from './use-plan'

const kinds = BulkChange.options.map((option) => option.shape.type.value)
const noOne: Selection = { type: 'ids', ids: [] }
const isNoOne = (selection: Selection) => selection.type === 'ids' && selection.ids.length === 0

/** One change for many cards: for whom, what, what will happen; then done, and taken back as a whole if wanted. */
export function BulkPage() {
  const { bulk: t, selections } = useTexts()
  const [selection, setSelection] = useState(() => carriedSelection() ?? noOne)
  const [type, setType] = useState<BulkChange['type']>('addTag')
  const [change, setChange] = useState<BulkChange | null>(null)
  const [round, setRound] = useState(0)
  const hurry = useRef(false)
  const since = useRef('')
  const form = useRef<HTMLFormElement>(null)
  const work = useLongWork('bulk', 'apply')
  const undo = useUndo()
  const { ready, failed } = usePlan(selection, isNoOne(selection) ? null : change)
  const total = useRead('customers', 'list', { selection, limit: 1 }, { keepPrevious: true }).data?.total
  const Fields = fieldsOf[type]
  // The field that says what: whoever marked cards has said for whom.
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-fields] input')?.focus(), [])

  // What cannot be done as it stands (a text that is too long) is said at its field.
  const takeChange = (next: BulkChange | null) => setChange(BulkChange.safeParse(next).success ? next : null)
  const begin = () => {
    setRound(round + 1)
    setChange(null)
    work.reset()
  }
  const apply = async () => {
    if (!change) return
    since.current = new Date().toISOString()
    const done = await work.run({ selection, change })
    if (!done) return
    const text = t.doneWith(done.changed, t.label(change))
    toastDone(text, { label: t.undo, onClick: () => void undo(done.operationId, text) })
  }
  return (
    <Page>
      <PageHeader title={t.title} subtitle={t.subtitle} />
      <Panel
        title={t.whoTitle}
        icon={IconUsers}
        aside={
          total !== undefined &&
          !isNoOne(selection) && (
            <span aria-live="polite">
              <strong>{count(total)}</strong> {selections.customers(total)}
            </span>
          )
        }
      >
        <SelectionPicker
          selection={isNoOne(selection) ? { type: 'all' } : selection}
          empty={selection.type === 'all' ? undefined : t.nobody}
          // Without a condition it is nobody again: everyone is marked in the list, on purpose.
          onChange={(next) => setSelection(next.type === 'all' ? noOne : next)}
        />
        {isNoOne(selection) && <p className={styles.dim}>{t.nobodyHint}</p>}
      </Panel>
      <Panel title={t.whatTitle} icon={IconEdit}>
        <form
          ref={form}
          className={styles.stack}
          onSubmit={(event) => {
            event.preventDefault()
            // Enter goes on to what will happen; only the next one does it.
            if (ready && ready.changing > 0) document.getElementById('bulk-apply')?.focus()
            else hurry.current = true
          }}
        >
          <Select
            label={t.kind}
            data={kinds.map((value) => ({ value, label: t.kinds[value] }))}
            value={type}
            allowDeselect={false}
            onChange={(value) => {
              setType(kinds.find((kind) => kind === value) ?? type)
              setChange(null)
            }}
          />
          <div data-fields>
            <Fields key={`${type} ${round}`} onChange={takeChange} />
          </div>
          <button type="submit" hidden tabIndex={-1} aria-hidden />
        </form>
      </Panel>
      <PlanPanel
        plan={ready}
        asked={change !== null && !isNoOne(selection)}
        failed={failed}
        hurry={hurry}
        since={since.current}
        onApply={() => void apply()}
        onAnother={begin}
      />
    </Page>
  )
}
