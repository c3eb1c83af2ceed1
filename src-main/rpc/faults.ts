/** Codes of the system and of SQLite for a medium without room (https://sqlite.org/rescode.html). */
const fullCodes = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE'])

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

function causesOf(error: unknown): unknown[] {
  const causes = [error]
  for (let at = error; at instanceof Error && at.cause !== undefined && causes.length < 5; at = at.cause) {
    causes.push(at.cause)
  }
  return causes
}

/** Whether the disk (or the user's share of it) is full, whoever noticed. */
export function isStorageFull(error: unknown): boolean {
  return causesOf(error).some((cause) => fullCodes.has(codeOf(cause) ?? ''))
}

/**
 * Whether the file was closed under a caller that held on to it. Kysely has no code for this
 * (`RuntimeDriver`, kysely 0.28+).
 */
export function isClosedFile(error: unknown): boolean {
  return error instanceof Error && error.message === 'driver has already been destroyed'
}

/** Whether something was cancelled, rather than failed. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

/**
 * Name, code and place in the code of an error and its causes, in one line. Messages are left out: they
 * may quote what stands on a customer's card.
 */
export function describeFault(error: unknown): string {
  return causesOf(error).map(describeOne).join(' caused by ')
}

function describeOne(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = codeOf(error)
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const place = frames.map((line) => line.trim()).join(' ')
  return `${error.name}${code ? ` ${code}` : ''} ${place}`
}
