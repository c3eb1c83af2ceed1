import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'

/**
 * Opens a file (0600) for `write`, ends it, and answers what `write` answers once all of it is written. Closes it
 * also where `write` fails, as Windows removes no file that is still open.
 */
export async function writeFileBy<T>(path: string, write: (out: Writable) => Promise<T>): Promise<T> {
  const out = createWriteStream(path, { mode: 0o600 })
  const closed = finished(out)
  // The error surfaces at one of the awaits below; until then nobody listens.
  closed.catch(() => {})
  try {
    const result = await write(out)
    out.end()
    await closed
    return result
  } catch (error) {
    out.destroy()
    await closed.catch(() => {})
    throw error
  }
}
