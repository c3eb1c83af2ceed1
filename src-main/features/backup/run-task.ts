import type { Core } from '../../core'
import { type Task, TaskError } from '../../jobs/task'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import type { Step } from './progress'

/** Runs a task of this feature; what it declares becomes the declared error of the call. */
export async function runTask<Input, Result>(
  core: Core,
  task: Task<Input, Step, Result>,
  input: Input,
  report: Report,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await core.pool.run(task, input, {
      signal,
      onMessage: ({ phase, done, total }) => report(phase, done, total),
    })
  } catch (error) {
    if (error instanceof TaskError) fail(error.code, error.data)
    throw error
  }
}
