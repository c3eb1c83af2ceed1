import type { TemplateFault } from '@shared/features/word-letters/contract'
import { TaskError } from '../../jobs/task'
import { fail } from '../../rpc/fail'
import { TemplateRefused } from './docx/refused'
import { readTemplate, type Template } from './docx/template'

/** The name of the error by which a task refuses a template; its data say why. */
const unfit = 'TEMPLATE_UNFIT'

/** Reads a template within a task; a refusal becomes the task's. */
export async function templateOf(path: string): Promise<Template> {
  try {
    return await readTemplate(path)
  } catch (error) {
    if (error instanceof TemplateRefused)
      throw new TaskError(unfit, { reason: error.reason satisfies TemplateFault })
    throw error
  }
}

/** Passes an error on; one that a task declares becomes the declared error of the call. */
export function passTaskErrors(error: unknown): never {
  if (error instanceof TaskError) fail(error.code, error.data)
  throw error
}
