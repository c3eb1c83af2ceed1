import { eventIterator } from '@orpc/contract'
import { read } from '@shared/rpc/base'
import { z } from 'zod'

/** What to fetch again. `tables` are the names of the tables touched; `customerIds` at most 100, else null. */
export const ChangeNotice = z.object({
  tables: z.array(z.string()),
  customerIds: z.array(z.int()).nullable(),
})
export type ChangeNotice = z.infer<typeof ChangeNotice>

export const changes = { subscribe: read.output(eventIterator(ChangeNotice)) }
