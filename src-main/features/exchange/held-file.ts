import type { FileHandle } from '@shared/rpc/handles'
import type { Core } from '../../core'
import type { HeldFile } from '../../files/desk'
import { TaskError } from '../../jobs/task'
import { fail } from '../../rpc/fail'
import type { CsvRefusal } from './csv/csv-refused'

/** The file that this visit brought in, or NOT_FOUND. */
export function heldFile(core: Core, visit: string, handle: FileHandle): HeldFile {
  return core.files.look(visit, handle) ?? fail('NOT_FOUND', { what: 'file' })
}

/** The name of the error by which a task refuses a file; its data are the refusal. */
const unreadable = 'UNREADABLE_FILE'

export function refuse(refusal: CsvRefusal): never {
  throw new TaskError(unreadable, refusal)
}

/** Passes an error on; a refusal by the worker becomes the declared error of the call. */
export function passFileErrors(error: unknown): never {
  if (error instanceof TaskError && error.code === unreadable) fail(unreadable, error.data)
  throw error
}
