import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import type { SettingsService } from '../settings'
import type { Pins, StaffService } from '../staff'
import { createLockService } from './service'

export { takeWayIn } from './way-in'

/**
 * What answers behind the lock: the lock itself, and the notices of changes, which name tables and numbers alone and
 * by which the windows learn that it was opened.
 */
const answersLocked = new Set(['lock.state', 'lock.close', 'lock.open', 'lock.active', 'changes.subscribe'])

/** Binds the lock to the contract; `refuses` says of a procedure whether it must not answer now. */
export function bindLock(core: Core, settings: SettingsService, staff: StaffService, pins: Pins) {
  const service = createLockService(core, settings, staff, pins)
  const router = os.lock.router({
    state: os.lock.state.handler(() => service.state()),
    close: os.lock.close.handler(() => service.close()),
    open: os.lock.open.handler(({ input }) => service.open(input.pin)),
    active: os.lock.active.handler(() => service.active()),
  })
  const refuses = async (path: readonly string[]): Promise<boolean> =>
    (await service.isClosed()) && !answersLocked.has(path.join('.'))
  return { router, service, refuses }
}
