import { z } from 'zod'

/** The number of a stored row: a positive integer. */
export const Id = z.int().positive()
export type Id = z.infer<typeof Id>
