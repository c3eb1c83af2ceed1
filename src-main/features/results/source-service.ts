import { type SourceCostFields, sourceKey } from '@shared/features/results/source'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Core } from '../../core'
import { keptWork } from '../../jobs/kept-work'
import { fail } from '../../rpc/fail'
import { deleteCost, insertCost, listCosts } from './source-store'
import { sourcesTask } from './sources-task'

type Period = { from: CivilDate; to: CivilDate }

/** What sources (Herkunft) brought and cost. */
export function createSourceService(core: Core) {
  const find = keptWork(core.changes, (wanted: Period & { today: CivilDate }, signal) =>
    core.pool.run(
      sourcesTask,
      { dataFile: core.dataFile(), timeZone: core.clock.timeZone, ...wanted },
      { signal },
    ),
  )

  function refuseBackwards({ from, to }: Period): void {
    if (to < from) fail('PERIOD_BACKWARDS', { from, to })
  }

  /** PERIOD_BACKWARDS. */
  async function sources(period: Period, signal?: AbortSignal) {
    refuseBackwards(period)
    return { sources: await find({ ...period, today: core.clock.today() }, signal) }
  }

  /** PERIOD_BACKWARDS. */
  async function addCost({ source, from, to, cents, text }: SourceCostFields, actor: string) {
    refuseBackwards({ from, to })
    const row = { source, source_key: sourceKey(source), from_on: from, to_on: to, cents, text }
    const at = core.clock.now().toISOString()
    const { operationId, result } = await core.operations.run(
      { kind: 'results.addSourceCost', label: source, actor },
      (tx) => insertCost(tx, { ...row, at, actor }),
    )
    return { operationId, id: result }
  }

  /** NOT_FOUND. */
  async function removeCost(id: number, actor: string) {
    const meta = { kind: 'results.deleteSourceCost', label: '', actor }
    const { operationId } = await core.operations.run(meta, async (tx) => {
      if ((await deleteCost(tx, id)) === undefined) fail('NOT_FOUND', { what: 'sourceCost' })
    })
    return { operationId }
  }

  return { sources, costs: () => listCosts(core.read()), addCost, removeCost }
}
