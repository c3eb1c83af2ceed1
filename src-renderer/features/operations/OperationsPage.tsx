import { Loader } from '@mantine/core'
import { isBusy } from '@renderer/rpc/long-store'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { useUndoOutcome } from '@renderer/shell/undo-outcome'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import type { Operation } from '@shared/features/operations/contract'
import { IconHistory } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { OperationDays } from './OperationDays'
import { OperationFilters } from './OperationFilters'
import { UndoOutcome } from './UndoOutcome'
import { type OperationFilter, useOperations } from './use-operations'

const everything: OperationFilter = { actor: null, area: null }
const closeOutcome = () => useUndoOutcome.setState({ outcome: null })

/** „Was zuletzt geschah“: every step, and the way back from each. */
export function OperationsPage() {
  const t = useTexts().operations
  const [filter, setFilter] = useState(everything)
  const list = useOperations(filter)
  const filtered = filter.actor !== null || filter.area !== null
  const undo = useLongWork('operations', 'undo')
  const [chosen, setChosen] = useState<Operation | null>(null)
  const busy = isBusy(undo)

  const { outcome } = useUndoOutcome()

  useEffect(() => closeOutcome, [])

  const start = async (operation: Operation) => {
    setChosen(operation)
    closeOutcome()
    const result = await undo.run({ id: operation.id })
    const title = t.resultTitle(t.title(operation.kind, operation.label))
    if (result) useUndoOutcome.setState({ outcome: { title, result } })
  }
  return (
    <Page narrow>
      <PageHeader title={t.heading} subtitle={t.subtitle} />
      {busy && (
        <Panel>
          <ProgressPanel
            title={[t.undoing, chosen && t.title(chosen.kind, chosen.label)].filter(Boolean).join(': ')}
            progress={undo.progress}
            onCancel={undo.cancel}
            cancelling={undo.state === 'cancelling'}
            stop={{ cancel: t.stop, cancelling: t.stopping }}
          />
        </Panel>
      )}
      {undo.state === 'failed' && <ErrorNotice error={undo.error} />}
      {outcome && <UndoOutcome {...outcome} onClose={closeOutcome} />}
      <OperationFilters filter={filter} onChange={setFilter} />
      {list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isLoading && <Loader />}
      {list.data && (
        <Panel>
          {list.operations.length === 0 && !filtered && (
            <EmptyState icon={IconHistory} title={t.empty} text={t.emptyText} />
          )}
          {list.operations.length === 0 && filtered && (
            <EmptyState
              icon={IconHistory}
              title={t.nothingFits}
              text={t.nothingFitsText}
              action={{ label: t.showAll, onClick: () => setFilter(everything) }}
            />
          )}
          <OperationDays
            operations={list.operations}
            busy={busy}
            onUndo={(operation) => void start(operation)}
          />
          <LoadMore list={list} label={t.more} />
        </Panel>
      )}
    </Page>
  )
}
