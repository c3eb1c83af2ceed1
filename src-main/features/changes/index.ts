import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { notices } from './notices'

/** Binds the notices of changes to the contract. */
export function bindChanges(core: Core) {
  const router = os.changes.router({
    subscribe: os.changes.subscribe.handler(({ signal }) => notices(core.changes, signal)),
  })
  return { router }
}
