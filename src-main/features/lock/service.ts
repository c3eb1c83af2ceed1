import type { LockState } from '@shared/features/lock/contract'
import type { Core } from '../../core'
import { keptAnswer } from '../../db/kept-answer'
import type { SettingsService } from '../settings'
import type { Pins, StaffService } from '../staff'

/** What changes when the lock does; no table of the file, but told to the windows like one. */
const lockTable = 'lock'

/**
 * The lock of the running program. It lives in memory: who starts the program anew is not met by a wall, and who
 * has forgotten the only PIN has a way in. Idleness is looked at when somebody calls, so it needs no timer.
 */
export function createLockService(core: Core, settings: SettingsService, staff: StaffService, pins: Pins) {
  let locked = false
  let lastActive = core.clock.now().getTime()
  const afterMinutes = keptAnswer(
    core.changes,
    ['setting'],
    async () => (await settings.current()).lock.afterMinutes,
  )
  // Nobody told of activity while the lock was off.
  core.changes.subscribe(({ tables }) => {
    if (tables.includes('setting')) stir()
  })

  function stir(): void {
    lastActive = core.clock.now().getTime()
  }

  function set(closed: boolean): void {
    if (locked === closed) return
    locked = closed
    core.changes.publish({ tables: [lockTable], customerIds: [] })
  }

  /** Whether the program is locked; locks it where nobody has stirred for too long. */
  async function isClosed(): Promise<boolean> {
    const limit = await afterMinutes()
    const now = core.clock.now().getTime()
    // A clock that was set back begins the time anew.
    lastActive = Math.min(lastActive, now)
    if (limit > 0 && now - lastActive >= limit * 60_000) set(true)
    return locked
  }

  async function state(): Promise<LockState> {
    return {
      locked: await isClosed(),
      pinNeeded: await pins.anybodyHasOne(),
      afterMinutes: await afterMinutes(),
    }
  }

  async function close(): Promise<LockState> {
    set(true)
    return state()
  }

  /** PIN_WRONG, PIN_WAIT. Whose PIN opens it is at work from then on. */
  async function open(pin: string | undefined) {
    const before = await staff.atWork()
    const owner = await pins.owner(pin, before)
    if (owner !== null && owner !== before) await staff.putToWork(owner)
    stir()
    set(false)
    return { ...(await state()), atWork: owner ?? before }
  }

  async function active() {
    const closed = await isClosed()
    if (!closed) stir()
    return { locked: closed }
  }

  return { isClosed, state, close, open, active }
}
