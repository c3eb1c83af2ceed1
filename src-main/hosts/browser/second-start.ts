import { setTimeout as sleep } from 'node:timers/promises'
import { type Instance, readInstance } from '@main/hosts/instance'
import { z } from 'zod'
import { instanceHeader } from './entrance'
import { focusPath } from './guard'

const Focused = z.object({ opened: z.boolean(), address: z.string() })
export type Focused = z.infer<typeof Focused>

/** The owner may have taken the lock an instant ago and not stand at its door yet. */
const tries = 15
const between = 200

/**
 * Asks the program that owns the data folder to bring a window forward.
 *
 * @returns what it did, or undefined when nobody answers at the door that the folder names
 */
export async function focusFirst(data: string): Promise<Focused | undefined> {
  for (let left = tries; left > 0; left -= 1) {
    const instance = await readInstance(data)
    if (instance?.door === null) return undefined
    const focused = instance?.door && (await knock(instance.door))
    if (focused) return focused
    await sleep(between)
  }
  return undefined
}

async function knock({ port, secret }: NonNullable<Instance['door']>): Promise<Focused | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${focusPath}`, {
      method: 'POST',
      headers: { [instanceHeader]: secret },
      signal: AbortSignal.timeout(5000),
    })
    return answer.ok ? Focused.parse(await answer.json()) : undefined
  } catch {
    // A note that a killed program left behind: nobody, or somebody else, listens there.
    return undefined
  }
}
