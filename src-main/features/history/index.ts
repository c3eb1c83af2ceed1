import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { searchHistory } from './search-store'
import { createHistoryService } from './service'

export { historySection } from './card-section'
export { personalData } from './personal-data'
export { contactWords } from './row-words'
export { insertContact } from './store'

/** Binds the Verlauf to the contract. */
export function bindHistory(core: Core) {
  const service = createHistoryService(core)
  const router = os.history.router({
    add: os.history.add.handler(({ input, context }) => service.add(input, context.actor)),
    update: os.history.update.handler(({ input: { id, ...fields }, context }) =>
      service.update(id, fields, context.actor),
    ),
    delete: os.history.delete.handler(({ input, context }) => service.remove(input.id, context.actor)),
    search: os.history.search.handler(({ input }) => searchHistory(core.read(), input)),
    list: os.history.list.handler(({ input }) => service.list(input)),
  })
  return { router, service }
}
