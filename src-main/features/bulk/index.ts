import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import { createBulkService } from './service'

/** Binds changes on many cards to the contract. */
export function bindBulk(core: Core) {
  const { preview, apply } = createBulkService(core)
  const router = os.bulk.router({
    preview: os.bulk.preview.handler(({ input, signal }) =>
      asEvents(signal, (report, cancel) => preview(input, report, cancel)),
    ),
    apply: os.bulk.apply.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => apply(input, context.actor, report, cancel)),
    ),
  })
  return { router }
}
