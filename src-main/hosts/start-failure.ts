import { StartError } from '@main/db/start-error'
import { texts } from '@shared/texts'
import { startErrorText } from '@shared/texts/de/start'
import { MovedDataMissing } from './location'
import { BadArguments } from './start-options'

/** What a person reads when the program cannot start. */
export function startFailure(error: unknown): string {
  const t = texts().host
  if (error instanceof StartError) return startErrorText(error)
  if (error instanceof MovedDataMissing) return t.movedDataMissing(error.folder)
  if (error instanceof BadArguments) return t.badArguments(error.detail)
  if (isPortTaken(error)) return t.portTaken(error.port)
  return t.unexpectedStart(error instanceof Error ? (error.stack ?? error.message) : String(error))
}

function isPortTaken(error: unknown): error is Error & { port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error
}
