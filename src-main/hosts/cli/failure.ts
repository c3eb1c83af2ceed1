import { StartError } from '@main/db/start-error'
import { MovedDataMissing } from '@main/hosts/location'
import { startFailure } from '@main/hosts/start-failure'
import { ORPCError } from '@orpc/client'
import { texts } from '@shared/texts'
import { OutputFailed } from './take-out'

/** A failed call as the terminal prints it: a code for programs, German for people, and what belongs to it. */
export type Failure = { code: string; message: string; data: unknown }

/** The failure of a call, whatever it was. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ORPCError) {
    const { title, text } = texts().errors.ofCode(error.code, error.data)
    return { code: error.code, message: `${title} ${text}`, data: error.data ?? null }
  }
  if (error instanceof StartError) return { code: error.code, message: startFailure(error), data: error.data }
  if (error instanceof MovedDataMissing) {
    return { code: 'DATA_MISSING', message: startFailure(error), data: { folder: error.folder } }
  }
  if (error instanceof OutputFailed) {
    const { path, reason } = error
    const t = texts().host.cli
    const message = reason === 'EEXIST' ? t.outputExists(path) : t.outputFailed(path, reason)
    return { code: reason === 'EEXIST' ? 'OUTPUT_EXISTS' : 'OUTPUT_FAILED', message, data: { path, reason } }
  }
  return { code: 'INTERNAL_SERVER_ERROR', message: startFailure(error), data: null }
}
