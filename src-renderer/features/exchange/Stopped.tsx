import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'

/** An import that was stopped: says that everything is taken back once it really is. */
export function Stopped() {
  const { importPage: t, operations } = useTexts()
  // The record of operations is fetched again at each of their steps.
  const newest = useRead('operations', 'list', { limit: 20 })
  const stopped = newest.data?.operations.find(({ kind }) => kind === 'exchange.import')
  const under = stopped?.state === 'running' || stopped?.state === 'undoing'
  if (stopped?.halted)
    return (
      <Panel>
        <p role="status">{operations.haltedText(stopped.halted.done, stopped.halted.total)}</p>
        <Link to="/operations">{operations.heading}</Link>
      </Panel>
    )
  return (
    <Panel>
      <span role="status">{newest.data && !under ? t.takenBack : t.takingBack}</span>
    </Panel>
  )
}
