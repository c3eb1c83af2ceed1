import type { RafflePlan } from '@shared/features/raffles/raffle'
import type { Selection } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import { openDataFile } from '../../db/open'
import { task } from '../../jobs/task'
import { recipients } from '../recipients'
import { drawOrder, type Ticket } from './draw-order'
import { answeredIds, householdsOf, ticketsOf } from './pool-store'

type Asked = Pick<RafflePlan, 'pool' | 'selection' | 'without' | 'onceAHousehold'> & {
  campaignId: number
  today: CivilDate
}
type Draw = { seed: string; onceAHousehold: boolean }

/** Makes the pool as it is now, and the order in which it is drawn, from a reading connection of its own. */
export const drawTask = task<
  { dataFile: string; asked: Asked; seed: string },
  never,
  { pool: Ticket[]; order: number[] }
>('raffles.draw', async ({ dataFile, asked, seed }, { signal }) => {
  const data = openDataFile(dataFile, 'read')
  try {
    const pool = await poolOf(data.read, asked, signal)
    return { pool, order: drawOrder(seed, pool, asked).map(({ ticket }) => ticket) }
  } finally {
    await data.close()
  }
})

/** Makes the order of a raffle again from what was kept. */
export const repeatTask = task<
  { dataFile: string; raffleId: number } & Draw,
  never,
  { size: number; order: number[] }
>('raffles.repeat', async ({ dataFile, raffleId, seed, onceAHousehold }) => {
  const data = openDataFile(dataFile, 'read')
  try {
    const pool = await ticketsOf(data.read, raffleId)
    return { size: pool.length, order: drawOrder(seed, pool, { onceAHousehold }).map(({ ticket }) => ticket) }
  } finally {
    await data.close()
  }
})

/** Who is in it: living cards that nothing bars from what a contract asks for; a prize is no advertising. */
async function poolOf(db: ReadDatabase, asked: Asked, signal: AbortSignal): Promise<Ticket[]> {
  const { today, without } = asked
  const out = without ? new Set(await cardsOf(db, without, today, signal)) : new Set<number>()
  const ids = (await cardsOf(db, await among(db, asked), today, signal)).filter((id) => !out.has(id))
  const households = await householdsOf(db, ids)
  return ids.map((id) => ({ ticket: id, household: households.get(id) ?? id }))
}

async function among(db: ReadDatabase, { pool, selection, campaignId }: Asked): Promise<Selection> {
  if (pool === 'selection') return selection ?? { type: 'ids', ids: [] }
  return { type: 'ids', ids: await answeredIds(db, campaignId, pool === 'came') }
}

async function cardsOf(
  db: ReadDatabase,
  selection: Selection,
  today: CivilDate,
  signal: AbortSignal,
): Promise<number[]> {
  const found = await recipients(db, { selection, purpose: 'contract', today, signal })
  const ids: number[] = []
  for await (const cards of found.chunks) for (const { id } of cards) ids.push(id)
  return ids
}
