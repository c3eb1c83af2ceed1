import type { Unprintable } from '@shared/features/lists/contract'
import type { Excluded, Purpose, Selection } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import type { Task } from '../../jobs/task'
import type { Report } from '../../rpc/long'

/** What every print is told, and what it answers. */
export type Printing = {
  dataFile: string
  target: string
  title: string
  selection: Selection
  purpose: Purpose
  today: CivilDate
}
export type Printed = {
  rows: number
  pages: number
  excluded: Excluded[]
  excludedTotal: number
  unprintable: Unprintable
}

type Told = 'dataFile' | 'target' | 'today'

/** Lets a worker print into a file that the visit can fetch; nothing is left of it when it fails or is stopped. */
export async function print<Input extends Printing>(
  core: Core,
  task: Task<Input, { done: number; total: number }, Printed>,
  input: Omit<Input, Told>,
  { visit, report, signal }: { visit: string; report: Report; signal: AbortSignal },
) {
  const today = core.clock.today()
  const name = `${input.title} ${today}.pdf`
  return produced(core.files, { visit, name, mediaType: 'application/pdf' }, (target) =>
    core.pool.run(task, { ...input, today, dataFile: core.dataFile(), target } as Input, {
      signal,
      onMessage: ({ done, total }) => report('lists.printing', done, total),
    }),
  )
}
