import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import type { StaffService } from '../staff'
import { createColleagueNotes } from './service'

export { personalData } from './personal-data'
export { noteTickWords, staffNoteWords } from './row-words'

/** Binds the notes between colleagues to the contract. */
export function bindColleagueNotes(core: Core, staff: StaffService) {
  const service = createColleagueNotes(core, staff)
  const router = os.colleagueNotes.router({
    add: os.colleagueNotes.add.handler(({ input, context }) => service.add(input, context.actor)),
    tick: os.colleagueNotes.tick.handler(({ input, context }) => service.tick(input.id, context.actor)),
    open: os.colleagueNotes.open.handler(() => service.open()),
    ofCard: os.colleagueNotes.ofCard.handler(({ input }) => service.ofCard(input.customerId)),
  })
  return { router, service }
}
