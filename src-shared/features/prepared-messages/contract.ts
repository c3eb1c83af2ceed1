import { ExclusionReason } from '@shared/features/selections/selection'
import { Id } from '@shared/kernel/ids'
import { RequestId, read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'

/** A code to scan: the outlines in modules of `side` × `side`, as the `d` of an SVG path. */
const Code = z.object({ side: z.int(), path: z.string() })

/** The message to one customer, to be copied or scanned by the shop's mobile. */
export const PreparedMessage = z.object({
  customerId: Id,
  displayName: z.string(),
  /** Why they must get none as things stand now; then there is no number and no text. */
  barred: ExclusionReason.nullable(),
  number: z.string(),
  /** Whose number it is; empty where it is that of the card itself. */
  name: z.string(),
  text: z.string(),
  sentAt: z.iso.datetime().nullable(),
  sms: Code.nullable(),
  /** Null where the number has no international form. */
  whatsapp: Code.nullable(),
})
export type PreparedMessage = z.infer<typeof PreparedMessage>

export const preparedMessages = {
  /**
   * The next of a campaign's messages, in the order of sending, behind `after` where that is given, to nobody who must
   * not get it any more. `customerId` asks for one of them instead.
   */
  next: read
    .errors({ UNKNOWN_FIELDS: { data: z.object({ fields: z.array(z.string()) }) } })
    .input(z.object({ campaignId: Id, customerId: Id.optional(), after: Id.optional() }))
    .output(
      z.object({
        message: PreparedMessage.nullable(),
        progress: z.object({ chosen: z.int(), sent: z.int() }),
      }),
    ),
  /** „Verschickt“: stands in the Verlauf and in the campaign. */
  markSent: write
    .errors({
      /** Somebody objected since the message was shown. */
      MESSAGE_BARRED: { data: z.object({ name: z.string() }) },
    })
    .input(z.object({ campaignId: Id, customerId: Id, requestId: RequestId }))
    .output(Written),
}
