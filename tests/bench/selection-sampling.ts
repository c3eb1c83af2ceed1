import type { Selection } from '@shared/features/selections/selection'
import type { Figure } from './bench'
import { percentile } from './sampling'
import type { Shop } from './shop'

/** Counts each of these in turn, as the builder does; there is nothing to hold it against. */
export async function p95Of({ client }: Shop, selections: Selection[], count: number): Promise<Figure> {
  const times: number[] = []
  for (let n = -selections.length; n < count; n++) {
    const selection = selections[(n + selections.length) % selections.length] ?? { type: 'all' }
    const start = performance.now()
    const { total } = await client.selections.count({ selection })
    const time = performance.now() - start
    if (n >= 0) times.push(time)
    else process.stderr.write(`  ${total} in ${Math.round(time)} ms: ${JSON.stringify(selection)}\n`)
  }
  return { value: percentile(times, 0.95), baseline: null }
}
