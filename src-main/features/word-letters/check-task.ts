import type { TemplateCheck } from '@shared/features/word-letters/contract'
import { task } from '../../jobs/task'
import { usedFields } from './docx/used-fields'
import { templateOf } from './template-errors'

/** What a template has, and what in it cannot be filled. */
export const checkTemplateTask = task<{ path: string }, never, Omit<TemplateCheck, 'name'>>(
  'wordLetters.check',
  async ({ path }) => {
    const template = await templateOf(path)
    return { fields: usedFields(template), problems: template.problems }
  },
)
