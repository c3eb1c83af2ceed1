import type { Inputs } from '@renderer/rpc/client'
import { maximumPrizes, type RafflePool } from '@shared/features/raffles/raffle'
import type { Selection } from '@shared/features/selections/selection'

export type Prize = { key: string; name: string; pieces: number }
/** A raffle while it is being planned. */
export type Plan = {
  name: string
  pool: RafflePool
  selection: Selection
  without: Selection | null
  onceAHousehold: boolean
  prizes: Prize[]
  seed: string
}

export const newPrize = (): Prize => ({ key: crypto.randomUUID(), name: '', pieces: 1 })

/** As it begins: among all who answered, with one prize that waits for its name. */
export const newPlan = (name: string): Plan => ({
  ...{ name, pool: 'answered', selection: { type: 'all' }, without: null },
  ...{ onceAHousehold: true, prizes: [newPrize()], seed: '' },
})

/** Who would be in the pool, as the core is asked. */
export function poolOf(plan: Plan, campaignId: number): Inputs['raffles']['count'] {
  const { pool, selection, without, onceAHousehold } = plan
  return { campaignId, pool, selection: pool === 'selection' ? selection : null, without, onceAHousehold }
}

/** What the core draws from; lines without a name are left out. */
export function drawnFrom(plan: Plan, campaignId: number): Inputs['raffles']['draw']['plan'] {
  const { campaignId: _, ...pool } = poolOf(plan, campaignId)
  const prizes = plan.prizes
    .map(({ name, pieces }) => ({ name: name.trim(), pieces }))
    .filter(({ name }) => name !== '')
  return { ...pool, name: plan.name.trim(), prizes, seed: plan.seed.trim() }
}

/** What keeps a plan from being drawn; null where nothing does. */
export function troubleOf({ name, prizes }: Plan): 'name' | 'prizes' | 'tooMany' | null {
  if (name.trim() === '') return 'name'
  const named = prizes.filter((prize) => prize.name.trim() !== '')
  if (named.length === 0) return 'prizes'
  return named.reduce((sum, { pieces }) => sum + pieces, 0) > maximumPrizes ? 'tooMany' : null
}
