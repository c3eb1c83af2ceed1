import { texts } from '@shared/texts'

const oldest = 22

/**
 * Ends the process with a clear text where Node is too old: better-sqlite3 would crash on it without a word, so
 * this comes before anything that loads it.
 *
 * @param command what to call instead
 */
export function requireNode(command: string): void {
  const running = process.versions.node
  if (Number.parseInt(running, 10) >= oldest) return
  process.stderr.write(`${texts().host.nodeTooOld(oldest, running, command)}\n`)
  process.exit(1)
}
