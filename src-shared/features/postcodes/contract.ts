import { read } from '@shared/rpc/base'
import { z } from 'zod'

export const postcodes = {
  /** The towns that a postcode may belong to, offline; empty when it is unknown. */
  towns: read
    .input(z.object({ postcode: z.string().max(10), country: z.string().length(2).default('DE') }))
    .output(z.object({ towns: z.array(z.string()) })),
}
