import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { noteOpened, openedCards } from './store'

export { personalData } from './personal-data'

/** Binds the cards that were opened last to the contract. */
export function bindOpened(core: Core) {
  const router = os.opened.router({
    list: os.opened.list.handler(() => openedCards(core.read(), core.clock.today())),
    note: os.opened.note.handler(async ({ input }) => {
      const noted = await noteOpened(core.write(), input.id, core.clock.now().toISOString())
      if (noted) core.changes.publish({ tables: ['opened_card'], customerIds: [] })
      return { noted }
    }),
  })
  return { router }
}
