import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { migrations } from '@main/db/migrations'
import { demoCustomers } from '@main/features/demo'
import type { CivilDate } from '@shared/kernel/civil-date'
import { buildWorld } from './build-world'

/** Where worlds and the copies of running benches lie; outside of git. */
export const benchFolder = resolve('.cache/bench')

/** The Friday on which the made-up shop lives, a quarter past five. */
export const worldDay: CivilDate = '2026-11-20'
export const worldNow = `${worldDay}T16:15:00.000Z`

const size = { customers: 100_000, contacts: 1_000_000, purchases: 1_000_000 }
const seed = 1948
/** To be raised when the builder itself changes. */
const revision = 2

/**
 * The data file of a large shop: 100,000 customers, 1,000,000 contacts in the Verlauf, 1,000,000 purchases with
 * their points, and 2,000,000 values of 30 own fields, skewed as in life. Built once and kept until the schema or the made-up people change.
 */
export async function worldFile(say: (line: string) => void): Promise<string> {
  const file = join(benchFolder, `world-${fingerprint()}.sqlite`)
  if (existsSync(file)) return file
  mkdirSync(benchFolder, { recursive: true })
  for (const name of readdirSync(benchFolder))
    if (name.startsWith('world-')) rmSync(join(benchFolder, name), { force: true })
  const unfinished = join(benchFolder, 'world-unfinished.sqlite')
  const started = performance.now()
  // A little more than wanted, as the skew cuts the largest; the builder stops at the very numbers.
  const mean = (entries: number) => (1.02 * entries) / size.customers
  const means = { contacts: mean(size.contacts), purchases: mean(size.purchases) }
  const people = demoCustomers(size.customers, seed, worldDay, means)
  await buildWorld(unfinished, people, { ...size, today: worldDay }, say)
  renameSync(unfinished, file)
  say(`the shop was built in ${Math.round((performance.now() - started) / 1000)} s`)
  return file
}

function fingerprint(): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([revision, size, worldDay, migrations]))
  hash.update(JSON.stringify([...demoCustomers(40, seed, worldDay)]))
  return hash.digest('hex').slice(0, 12)
}
