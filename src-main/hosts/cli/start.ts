import { texts } from '@shared/texts'
import { BadCall, readArguments } from './arguments'

/** 0 done, 1 the call failed (its error stands as JSON on standard output), 2 the call was not understood. */
type ExitCode = 0 | 1 | 2 | 130

/** The program for one call from a terminal. */
export async function start(args: string[], built: string): Promise<ExitCode> {
  // Whoever reads has seen enough (`| head`).
  process.stdout.on('error', () => process.exit(0))
  try {
    const wanted = readArguments(args)
    if (wanted === 'help') return tell(texts().host.cli.usage, 2)
    if (wanted === 'list') {
      const { listProcedures } = await import('./list')
      return print(listProcedures(), 0)
    }
    const { makeCall } = await import('./make-call')
    return await makeCall(wanted, built)
  } catch (error) {
    if (error instanceof BadCall) return tell(error.message, 2)
    throw error
  }
}

function tell(line: string, code: ExitCode): ExitCode {
  process.stderr.write(`${line}\n`)
  return code
}

function print(value: unknown, code: ExitCode): ExitCode {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
  return code
}
