import { useRead } from '@renderer/rpc/reads'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import type { CustomerCard } from '@shared/features/customers/card'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { CompareTable } from './CompareTable'
import styles from './duplicates.module.css'
import { Moving } from './Moving'
import { PairActions } from './PairActions'
import { useMerging } from './use-merging'
import { usePairKeys } from './use-pair-keys'

type Props = {
  one: number
  other: number
  /** What stands above the two. */
  head: ReactNode
  onMerged: (card: CustomerCard) => void
  /** What else can be decided about a pair of the queue. */
  different?: () => void
  later?: () => void
}

/** Two cards side by side: what becomes of each field, what goes over, and the decisions. */
export function PairPanel({ one, other, head, onMerged, ...decisions }: Props) {
  const [held, setHeld] = useState(false)
  // While two cards become one they are not compared: soon there is only one.
  const { data, error } = useRead('duplicates', 'compare', { one, other }, { enabled: !held })
  const merging = useMerging(data, { onBegin: setHeld, onDone: onMerged })
  const { compared } = merging
  const element = useRef<HTMLDivElement>(null)
  const actions = { merge: merging.merge, swap: merging.swap, ...decisions }
  usePairKeys(actions)
  // Whoever goes through the queue by keyboard goes on with the next pair.
  useEffect(() => element.current?.focus(), [])
  return (
    <Panel className={styles.pairPanel ?? ''}>
      <div ref={element} tabIndex={-1} className={styles.pairHead}>
        {head}
      </div>
      {error !== null && <ErrorNotice error={error} />}
      {merging.error !== null && <ErrorNotice error={merging.error} />}
      {compared && <CompareTable merging={merging} compared={compared} />}
      {compared && <Moving compared={compared} />}
      <PairActions actions={actions} ready={compared !== undefined} busy={merging.busy} />
    </Panel>
  )
}
