import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { createHostService } from './service'

/** Binds what the host offers to the contract. */
export function bindHost(core: Core) {
  const service = createHostService(core)
  const router = os.host.router({
    info: os.host.info.handler(() => service.info()),
    pickFolder: os.host.pickFolder.handler(({ input, context }) =>
      service.pick(context.visit, input.purpose),
    ),
    browseFolders: os.host.browseFolders.handler(({ input, context }) =>
      service.browse(context.visit, input.folder),
    ),
    newFolder: os.host.newFolder.handler(({ input, context }) =>
      service.create(context.visit, input.parent, input.name),
    ),
  })
  return { router }
}
