import { z } from 'zod'

/** Which part of a long list is wanted: `limit` rows after the first `offset` ones. */
export const Page = z.object({
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(500).default(100),
})
export type Page = z.infer<typeof Page>
