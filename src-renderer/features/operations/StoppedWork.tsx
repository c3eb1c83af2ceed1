import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { useEffect, useState } from 'react'

/**
 * What has become of long work that was stopped: `takingBack`, `takenBack`, halted on the way, or `finished` where
 * the wish to stop came too late. `since` is when the work began, where that is known: older work of the kind is
 * not meant. Nothing is asked while it is not `stopped`.
 */
export function useStoppedWork(kind: string, { stopped = true, since = '' } = {}) {
  const { data, refetch } = useRead('operations', 'list', { limit: 20 }, { enabled: stopped })
  // What is known from before may not have the operation yet.
  const [fresh, setFresh] = useState(false)
  useEffect(() => {
    setFresh(false)
    if (!stopped) return
    let gone = false
    // It is fetched again at each later step by itself.
    void refetch().then(() => gone || setFresh(true))
    return () => {
      gone = true
    }
  }, [stopped, refetch])
  const work = data?.operations.find((operation) => operation.kind === kind && operation.at >= since)
  if (!fresh || !data) return 'takingBack'
  if (work?.halted) return work.halted
  if (work?.state === 'running' || work?.state === 'undoing') return 'takingBack'
  return work?.state === 'done' && since !== '' ? 'finished' : 'takenBack'
}

type Words = { takingBack: string; takenBack: string; finished?: string }
type Props = { state: ReturnType<typeof useStoppedWork>; words: Words }

/** Says that stopped work is taken back once it really is. */
export function StoppedWork({ state, words }: Props) {
  const { operations: t } = useTexts()
  if (typeof state === 'string') return <p role="status">{words[state]}</p>
  return (
    <>
      <p role="status">{t.haltedText(state.done, state.total)}</p>
      <Link to="/operations">{t.heading}</Link>
    </>
  )
}
