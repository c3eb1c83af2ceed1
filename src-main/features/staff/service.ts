import {
  type StaffColour,
  StaffColour as StaffColours,
  type StaffList,
} from '@shared/features/staff/contract'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import type { SettingsService } from '../settings'
import { hashPin } from './pin-hash'
import type { Pins } from './pins'
import {
  initialsOf,
  insertStaff,
  livingCards,
  readStaff,
  updateStaff,
  writePin,
  writeResponsible,
} from './store'

export type StaffService = ReturnType<typeof createStaffService>

type Fields = { name: string; initials: string; colour: StaffColour }

/** Under which name the program remembers who is at work. */
const atWorkKey = 'atWork'

/** Who works here, who is at work now, and who looks after whom. */
export function createStaffService(core: Core, settings: SettingsService, pins: Pins) {
  async function existing(db: ReadDatabase | Tx, id: number) {
    return (await readStaff(db)).find((one) => one.id === id) ?? fail('NOT_FOUND', { what: 'staff' })
  }

  /** Like `existing`, but NOT_FOUND also for who has left. */
  async function working(db: ReadDatabase | Tx, id: number) {
    const one = await existing(db, id)
    return one.archivedAt === null ? one : fail('NOT_FOUND', { what: 'staff' })
  }

  /** Who is at work; null where nobody said so, or they have left. */
  async function atWork(): Promise<number | null> {
    const id = await settings.recall(atWorkKey)
    if (typeof id !== 'number') return null
    return (await initialsOf(core.read(), id)) === undefined ? null : id
  }

  /** The initials of who is at work; empty for nobody. */
  async function signature(): Promise<string> {
    const id = await settings.recall(atWorkKey)
    return typeof id === 'number' ? ((await initialsOf(core.read(), id)) ?? '') : ''
  }

  async function list(): Promise<StaffList> {
    return { staff: await readStaff(core.read()), atWork: await atWork() }
  }

  async function add(
    { name, initials, colour }: Omit<Fields, 'colour'> & { colour?: StaffColour | undefined },
    actor: string,
  ) {
    const nobody = (await atWork()) === null
    const { operationId, result } = await core.operations.run(
      { kind: 'staff.add', label: name, actor },
      async (tx) => {
        const others = await readStaff(tx)
        refuseTaken(others, initials)
        const free = StaffColours.options.find((one) => !others.some((other) => other.colour === one))
        return existing(tx, await insertStaff(tx, { name, initials, colour: colour ?? free ?? 'green' }))
      },
    )
    if (nobody) await putToWork(result.id)
    return { operationId, staff: result }
  }

  async function update(id: number, fields: Fields, actor: string) {
    const meta = async (tx: Tx) => {
      const { initials, signed } = await existing(tx, id)
      const label = fields.name
      if (initials === fields.initials) return { kind: 'staff.update', label, actor }
      if (signed) fail('INITIALS_SIGNED', { initials })
      const others = (await readStaff(tx)).filter((other) => other.id !== id)
      refuseTaken(others, fields.initials)
      // Who changes their own signs this with the new ones: the old ones must not be left behind.
      return { kind: 'staff.update', label, actor: actor === initials ? fields.initials : actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      await updateStaff(tx, id, fields)
      return existing(tx, id)
    })
    return { operationId, staff: result }
  }

  async function setArchived(id: number, archived: boolean, actor: string) {
    const { operationId, result } = await core.operations.run(
      async (tx) => ({
        kind: archived ? 'staff.archive' : 'staff.comeBack',
        label: (await existing(tx, id)).name,
        actor,
      }),
      async (tx) => {
        await updateStaff(tx, id, { archived_at: archived ? core.clock.now().toISOString() : null })
        return existing(tx, id)
      },
    )
    return { operationId, staff: result }
  }

  async function setPin(id: number, pin: string | null, current: string | undefined, actor: string) {
    const { name } = await working(core.read(), id)
    await pins.require(id, current)
    return storePin(
      { kind: 'staff.setPin', label: name, actor },
      id,
      pin === null ? null : await hashPin(pin),
    )
  }

  async function forgetPin(id: number, actor: string) {
    const { name } = await existing(core.read(), id)
    return storePin({ kind: 'staff.forgetPin', label: name, actor }, id, null)
  }

  async function storePin(
    meta: { kind: string; label: string; actor: string },
    id: number,
    hash: string | null,
  ) {
    const { operationId } = await core.operations.run(meta, (tx) => writePin(tx, id, hash))
    // The table is not logged, so that no notice tells of it by itself.
    core.changes.publish({ tables: ['staff', 'operation'], customerIds: [] })
    return { operationId }
  }

  async function switchTo(id: number | null, pin: string | undefined): Promise<StaffList> {
    if (id !== null) {
      await working(core.read(), id)
      await pins.require(id, pin)
    }
    await putToWork(id)
    return list()
  }

  /** Without a question; the lock asks for itself. */
  async function putToWork(id: number | null): Promise<void> {
    await settings.remember(atWorkKey, id)
  }

  async function setResponsible(customerIds: number[], staffId: number | null, actor: string) {
    const meta = async (tx: Tx) => {
      const [first, ...more] = await livingCards(tx, customerIds)
      if (!first) return fail('NOT_FOUND', { what: 'customer' })
      if (staffId !== null) await working(tx, staffId)
      const label = more.length === 0 ? first.listName : `${first.listName} (+${more.length})`
      return { kind: 'staff.setResponsible', label, actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const living = await livingCards(tx, customerIds)
      return writeResponsible(
        tx,
        living.map(({ id }) => id),
        staffId,
        core.clock.now().toISOString(),
      )
    })
    return { operationId, changed: result }
  }

  return {
    list,
    atWork,
    signature,
    add,
    update,
    setArchived,
    setPin,
    forgetPin,
    switchTo,
    putToWork,
    setResponsible,
  }
}

function refuseTaken(others: { initials: string; name: string }[], initials: string): void {
  const key = (text: string) => text.normalize('NFC').toLocaleLowerCase('de')
  const holder = others.find((other) => key(other.initials) === key(initials))
  if (holder) fail('INITIALS_TAKEN', { initials: holder.initials, name: holder.name })
}
