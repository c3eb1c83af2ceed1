import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import { createOperationsService } from './service'

export { personalData } from './personal-data'
export type { OperationsService } from './service'

/** Binds the record of everything done to the contract. */
export function bindOperations(core: Core) {
  const service = createOperationsService(core)
  const router = os.operations.router({
    list: os.operations.list.handler(({ input }) => service.list(input)),
    undo: os.operations.undo.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => service.undo(input.id, context.actor, report, cancel)),
    ),
  })
  return { router, service }
}
