import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { useEffect, useRef, useState } from 'react'
import { CompareTable } from './CompareTable'
import styles from './duplicates.module.css'
import { Moving } from './Moving'
import { PairActions } from './PairActions'
import { useMerging } from './use-merging'
import { usePairKeys } from './use-pair-keys'
import type { Pair, Queue } from './use-queue'

/** One pair side by side: what becomes of each field, what goes over, and the three decisions. */
export function PairPanel({ pair, queue }: { pair: Pair; queue: Queue }) {
  const t = useTexts().duplicates
  const [held, setHeld] = useState(false)
  // While two cards become one they are not compared: soon there is only one.
  const { data, error } = useRead(
    'duplicates',
    'compare',
    { one: pair.one.id, other: pair.other.id },
    { enabled: !held },
  )
  const merging = useMerging(data, { onBegin: setHeld, onDone: () => queue.decide(pair) })
  const element = useRef<HTMLDivElement>(null)
  const actions = {
    merge: merging.merge,
    different: () => queue.sayDifferent(pair),
    later: () => queue.putOff(pair),
    swap: merging.swap,
  }
  usePairKeys(actions)
  // Whoever goes through the queue by keyboard goes on with the next pair.
  useEffect(() => element.current?.focus(), [])
  return (
    <Panel className={styles.pairPanel ?? ''}>
      <div ref={element} tabIndex={-1} className={styles.pairHead}>
        <h2>{t.reasons(pair.reasons)}</h2>
        <span className={styles.certainty} title={t.certaintyTitle}>
          {t.certainty(pair.certainty)}
        </span>
      </div>
      {error !== null && <ErrorNotice error={error} />}
      {merging.error !== null && <ErrorNotice error={merging.error} />}
      {merging.cards && <CompareTable merging={merging} cards={merging.cards} />}
      {data && <Moving compared={data} swapped={merging.swapped} />}
      <PairActions actions={actions} ready={merging.cards !== null} busy={merging.busy} />
    </Panel>
  )
}
