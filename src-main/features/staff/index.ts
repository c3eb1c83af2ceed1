import type { Core } from '../../core'
import { keptAnswer } from '../../db/kept-answer'
import { os } from '../../rpc/implement'
import type { SettingsService } from '../settings'
import { createPins } from './pins'
import { createStaffService } from './service'

export { personalData } from './personal-data'
export type { Pins } from './pins'
export type { StaffService } from './service'
export { initialsOf, readStaff, responsibleFor, writeResponsible } from './store'

/** Binds the staff to the contract; `signature` answers the initials of who is at work. */
export function bindStaff(core: Core, settings: SettingsService) {
  const pins = createPins(core, settings)
  const service = createStaffService(core, settings, pins)
  const router = os.staff.router({
    list: os.staff.list.handler(() => service.list()),
    add: os.staff.add.handler(({ input, context }) => service.add(input, context.actor)),
    update: os.staff.update.handler(({ input: { id, ...fields }, context }) =>
      service.update(id, fields, context.actor),
    ),
    setArchived: os.staff.setArchived.handler(({ input, context }) =>
      service.setArchived(input.id, input.archived, context.actor),
    ),
    setPin: os.staff.setPin.handler(({ input, context }) =>
      service.setPin(input.id, input.pin, input.current, context.actor),
    ),
    forgetPin: os.staff.forgetPin.handler(({ input, context }) => service.forgetPin(input.id, context.actor)),
    switchTo: os.staff.switchTo.handler(({ input }) => service.switchTo(input.id, input.pin)),
    setResponsible: os.staff.setResponsible.handler(({ input, context }) =>
      service.setResponsible(input.customerIds, input.staffId, context.actor),
    ),
  })
  const signature = keptAnswer(core.changes, ['staff', 'preference'], service.signature)
  return { router, service, pins, signature }
}
