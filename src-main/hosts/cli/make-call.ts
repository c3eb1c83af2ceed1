import { isAbort } from '@main/rpc/faults'
import { BadCall, type CliCall } from './arguments'
import { callOnce } from './call'
import { failureOf } from './failure'

/**
 * Makes the call; Ctrl+C cancels it. A failure is printed as JSON like a result.
 *
 * @returns exit code: 0 done, 1 failed, 130 cancelled
 * @throws BadCall
 */
export async function makeCall(call: CliCall, built: string): Promise<0 | 1 | 130> {
  const control = new AbortController()
  const cancel = () => control.abort()
  process.once('SIGINT', cancel)
  process.once('SIGTERM', cancel)
  // A stream that waits for changes is nothing that Node would stay alive for.
  const staying = setInterval(() => {}, 60_000)
  try {
    return (await callOnce(call, built, control.signal)) ? 0 : 1
  } catch (error) {
    if (error instanceof BadCall) throw error
    if (control.signal.aborted || isAbort(error)) return 130
    process.stdout.write(`${JSON.stringify(failureOf(error), null, 2)}\n`)
    return 1
  } finally {
    clearInterval(staying)
  }
}
