import { byFrequency, type CampaignCheck } from '@shared/features/campaigns/campaign'
import type { ExclusionReason, Selection } from '@shared/features/selections/selection'
import type { Core } from '../../core'
import { keptWork } from '../../jobs/kept-work'
import { listNames } from '../customers'
import type { SettingsService } from '../settings'
import { type Checked, checkCampaignTask, reasonOf } from './check-task'
import type { Way } from './reach'

export type Wanted = Pick<Way, 'channel' | 'purpose'> & {
  selection: Selection
  controlPercent: number
  controlSeed?: number
}

/** Prüfen vor dem Versand, looked for once and kept until something changes. */
export function createCheck(core: Core, settings: SettingsService) {
  const find = keptWork(
    core.changes,
    (wanted: Omit<Parameters<typeof checkCampaignTask.run>[0], 'dataFile'>, signal) =>
      core.pool.run(checkCampaignTask, { dataFile: core.dataFile(), ...wanted }, { signal }),
  )

  async function checked({ controlSeed = 0, ...wanted }: Wanted, signal?: AbortSignal): Promise<Checked> {
    const { shop } = await settings.current()
    return find({ ...wanted, controlSeed, today: core.clock.today(), senderCountry: shop.country }, signal)
  }

  /** How many get it, and how many do not for which reason. */
  async function check(wanted: Wanted, signal?: AbortSignal): Promise<CampaignCheck> {
    return countsOfCheck(await checked(wanted, signal))
  }

  /** Who is left out for a reason, by name. */
  async function leftOut(
    { reason, offset, limit, ...wanted }: Wanted & { reason: ExclusionReason; offset: number; limit: number },
    signal?: AbortSignal,
  ) {
    const { ids, verdicts } = await checked(wanted, signal)
    const all = [...ids].filter((_, at) => reasonOf(verdicts[at] ?? 0) === reason)
    const names = await listNames(core.read(), all.slice(offset, offset + limit))
    return {
      excluded: names.map(({ id, listName }) => ({ customerId: id, listName, reason })),
      total: all.length,
    }
  }

  return { checked, check, leftOut }
}

/** The sums of a check, the most frequent reason first. */
export function countsOfCheck({ verdicts }: Checked): CampaignCheck {
  const n = new Map<number, number>()
  for (const verdict of verdicts) n.set(verdict, (n.get(verdict) ?? 0) + 1)
  return {
    total: verdicts.length,
    chosen: n.get(0) ?? 0,
    control: n.get(1) ?? 0,
    leftOut: byFrequency(
      [...n].flatMap(([verdict, count]) => {
        const reason = reasonOf(verdict)
        return reason ? [{ reason, n: count }] : []
      }),
    ),
  }
}
