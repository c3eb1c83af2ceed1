import type { LockState } from '@shared/features/lock/contract'
import type { Core } from '../../core'
import { keptAnswer } from '../../db/kept-answer'
import { describeFault } from '../../rpc/faults'
import type { SettingsService } from '../settings'
import type { Pins, StaffService } from '../staff'

/** What changes when the lock does; no table of the file, but told to the windows like one. */
const lockTable = 'lock'

/** Under which name the program remembers that it is locked. */
const lockedKey = 'locked'

/**
 * The lock of the program. The file remembers it where a PIN opens it, so that a new start does not: `asLeft` is to
 * be awaited before anybody calls. A data folder that is brought in by a restore is open as the program is that
 * restores it. Idleness is looked at when somebody calls, so it needs no timer.
 */
export function createLockService(core: Core, settings: SettingsService, staff: StaffService, pins: Pins) {
  let locked = false
  let noted: Promise<void> = Promise.resolve()
  let lastActive = core.clock.now().getTime()
  const afterMinutes = keptAnswer(
    core.changes,
    ['setting'],
    async () => (await settings.current()).lock.afterMinutes,
  )
  // Nobody told of activity while the lock was off.
  core.changes.subscribe(({ tables }) => {
    if (tables.includes('setting')) stir()
    // Only a restore tells of it: the file that it brought in may remember another lock.
    if (tables.includes('staff_pin')) void note()
  })

  /**
   * Finds the lock as it was left when the program ended; open where there is no PIN (any more), and where somebody
   * is let in (`takeWayIn`).
   */
  async function asLeft(letIn: boolean): Promise<void> {
    locked = !letIn && (await settings.recall(lockedKey)) === true && (await pins.anybodyHasOne())
    if (letIn) await note()
  }

  /** Has the file remember how the lock stands; where that fails the log says so, and the lock holds until the end. */
  function note(): Promise<void> {
    noted = noted.then(async () => {
      try {
        await settings.note(lockedKey, locked && (await pins.anybodyHasOne()) ? true : undefined)
      } catch (error) {
        core.log(`the lock is not remembered: ${describeFault(error)}`)
      }
    })
    return noted
  }

  function stir(): void {
    lastActive = core.clock.now().getTime()
  }

  function set(closed: boolean): void {
    if (locked === closed) return
    locked = closed
    core.changes.publish({ tables: [lockTable], customerIds: [] })
    void note()
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
    await noted
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

  return { asLeft, noted: () => noted, isClosed, state, close, open, active }
}
