import { StoppedWork, useStoppedWork } from '@renderer/features/operations'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'

/** An import that was stopped. */
export function Stopped() {
  const { importPage } = useTexts()
  return (
    <Panel>
      <StoppedWork state={useStoppedWork('exchange.import')} words={importPage} />
    </Panel>
  )
}
