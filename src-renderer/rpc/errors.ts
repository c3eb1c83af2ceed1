import { ORPCError } from '@orpc/client'
import { texts } from '@shared/texts'
import type { ErrorText } from '@shared/texts/de/error-text'
import { FileTransferError } from './files'
import { SessionLost } from './session'

/** The code of a declared error (`NAME_MISSING`, `CONFLICT`, …), or undefined for any other failure. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof ORPCError && error.defined ? error.code : undefined
}

/** What came along with a declared error of that code, or null for any other failure. */
export function errorData<T>(error: unknown, code: string): T | null {
  return error instanceof ORPCError && error.defined && error.code === code ? (error.data as T) : null
}

/** What the person at the counter reads about a failure: what happened, what was kept, what to do. */
export function errorText(error: unknown): ErrorText {
  const { errors } = texts()
  if (error instanceof ORPCError) return errors.ofCode(error.code, error.data)
  if (error instanceof FileTransferError) return errors.fileTransfer(error.reason)
  if (error instanceof SessionLost) return errors.sessionLost
  if (error instanceof TypeError) return errors.connectionLost
  return errors.unexpected
}
