import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'

/** An import that was stopped: says that everything is taken back once it really is. */
export function Stopped() {
  const t = useTexts().importPage
  // The record of operations is fetched again at each of their steps.
  const newest = useRead('operations', 'list', { limit: 20 })
  const under = newest.data?.operations.some(
    ({ kind, state }) => kind === 'exchange.import' && (state === 'running' || state === 'undoing'),
  )
  return (
    <Panel>
      <span role="status">{under === false ? t.takenBack : t.takingBack}</span>
    </Panel>
  )
}
