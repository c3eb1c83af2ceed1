export type StartErrorCode =
  | 'IN_USE'
  | 'NEWER_VERSION'
  | 'DAMAGED'
  | 'NOT_OURS'
  | 'UNWRITABLE'
  | 'MIGRATION_FAILED'

/** Why the data file cannot be opened; the file itself was left untouched. */
export class StartError extends Error {
  readonly code: StartErrorCode
  readonly data: { file: string; detail: string }
  constructor(code: StartErrorCode, data: { file: string; detail: string }, cause?: unknown) {
    super(`${code}: ${data.detail}`, { cause })
    this.name = 'StartError'
    this.code = code
    this.data = data
  }
}
