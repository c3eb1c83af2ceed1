import { exportPage as texts } from '@shared/texts/de/export-page'
import { ZodError } from 'zod'
import { TaskError } from '../../jobs/task'
import { fail } from '../../rpc/fail'

type Reason = 'damaged' | 'newer' | 'notEmpty' | 'notOurs'

const unfit = 'OWN_FILE_UNFIT'

/** Refuses a file of ours, with the reason that the contract names. */
export function refuseOwn(reason: Reason, detail = ''): never {
  throw new TaskError(unfit, { reason, detail })
}

/** Passes an error on; a refusal by the worker becomes the declared error of the call. */
export function passOwnErrors(error: unknown): never {
  if (error instanceof TaskError && error.code === unfit) fail(unfit, error.data)
  throw error
}

/** Why a row fits no card, in words; every other error is a fault of the program. */
export function whyUnread(error: unknown): string {
  if (!(error instanceof ZodError)) throw error
  const [issue] = error.issues
  return texts.own.unfit(String(issue?.path.at(-1) ?? ''), issue?.code === 'too_big')
}
