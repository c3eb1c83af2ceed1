import type { Progress } from '@shared/rpc/base'
import { texts } from '@shared/texts'

const atMostEvery = 1000

type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>

/** Shows progress on standard error: one line that changes on a terminal, a line a second elsewhere. */
export function createProgressLine(stream: Stream = process.stderr, now: () => number = Date.now) {
  let lastPhase: string | undefined
  let lastAt = Number.NEGATIVE_INFINITY

  function show({ phase, done, total }: Progress): void {
    const t = texts().progress
    const line = `${t.phase(phase)} ${t.doneOf(done, total)}`
    if (stream.isTTY) {
      stream.write(`\r\u001b[2K${line}`)
    } else if (phase !== lastPhase || now() - lastAt >= atMostEvery) {
      stream.write(`${line}\n`)
      lastAt = now()
    }
    lastPhase = phase
  }

  /** Leaves the line behind, so that what follows begins on a fresh one. */
  function end(): void {
    if (stream.isTTY && lastPhase !== undefined) stream.write('\r\u001b[2K')
  }

  return { show, end }
}
