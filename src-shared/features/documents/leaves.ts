import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'
import { DocumentRole } from './contract'

/** What selections may ask of documents; null and an empty name: any. */
export const documentLeaves = [
  z.object({
    type: z.literal('document'),
    role: DocumentRole.nullable(),
    /** What its name contains. */
    name: typedLine().max(200),
  }),
] as const
