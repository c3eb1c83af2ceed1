import { read } from '@shared/rpc/base'
import { z } from 'zod'

export const postcodes = {
  /** The towns that a postcode may belong to, offline; empty when it is unknown. */
  towns: read
    .input(z.object({ postcode: z.string().max(10), country: z.string().length(2).default('DE') }))
    .output(z.object({ towns: z.array(z.string()) })),
  /** The towns that are meant by a postcode or a name, the shop's own where it is empty; none if unknown. */
  place: read
    .input(z.object({ place: z.string().max(120) }))
    .output(z.object({ towns: z.array(z.string()) })),
}
