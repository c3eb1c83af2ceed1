import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { readNames } from './names-store'
import { createSelectionService, type KeptElsewhere } from './service'

export { selectionCondition } from './condition-store'
export { needsWorker } from './pace'
export { personalData } from './personal-data'
export { plainSelection } from './saved-store'

/** Binds selections to the contract; `lettersBeingWritten` keep selections, too. */
export function bindSelections(core: Core, lettersBeingWritten: KeptElsewhere) {
  const service = createSelectionService(core, lettersBeingWritten)
  const { selections } = os
  const router = selections.router({
    count: selections.count.handler(({ input, signal }) => service.count(input.selection, signal)),
    list: selections.list.handler(() => service.list()),
    names: selections.names.handler(() => readNames(core.read())),
    save: selections.save.handler(({ input, context }) => service.save(input, context.actor)),
    delete: selections.delete.handler(({ input, context }) => service.remove(input.id, context.actor)),
  })
  return { router }
}
