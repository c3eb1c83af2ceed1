import { z } from 'zod'

/** Longest call that is taken, in characters; files do not come this way. */
export const maximumCallLength = 2 * 1024 * 1024

const id = z.string().max(100)
/** JSON only: what announces a body of another type is not one of our callers. */
const headers = z.record(z.string(), z.string()).refine((all) => !Object.keys(all).some(isContentHeader))

/** A call, or the caller's wish to end one, as the client writes it (@orpc/standard-server-peer 1.16). */
const Message = z.union([
  z.object({
    i: id,
    t: z.literal(1).optional(),
    p: z.strictObject({ u: z.string().startsWith('/'), h: headers.optional(), b: z.unknown().optional() }),
  }),
  z.object({ i: id, t: z.literal(4) }),
])

/** Whether a message can be handed on without making the handler stumble. */
export function isCallMessage(data: unknown): data is string {
  if (typeof data !== 'string' || data.length > maximumCallLength) return false
  try {
    return Message.safeParse(JSON.parse(data)).success
  } catch {
    return false
  }
}

function isContentHeader(name: string): boolean {
  return name.toLowerCase().startsWith('content-')
}
