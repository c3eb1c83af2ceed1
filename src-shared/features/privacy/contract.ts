import { Id } from '@shared/kernel/ids'
import { write } from '@shared/rpc/base'
import { z } from 'zod'

export const privacy = {
  /**
   * Erases a card and the people on it for good (Art. 17 GDPR), with everything that hangs on them; cannot be taken
   * back. `rows` is how many rows went. NOT_FOUND where there is no such card. Duties to keep records are the
   * caller's to see to.
   */
  erase: write.input(z.object({ customerId: Id })).output(z.object({ rows: z.int() })),
}
