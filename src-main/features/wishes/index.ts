import { wishes as texts } from '@shared/texts/de/wishes'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import { callListTask } from './call-list-task'
import { createWishService } from './service'

export { wishSection } from './card-section'
export { personalData } from './personal-data'
export { wishWords } from './row-words'
export { countOpenWishes, endWishesOf } from './store'

/** Binds the wishes to the contract. */
export function bindWishes(core: Core) {
  const service = createWishService(core)
  const router = os.wishes.router({
    add: os.wishes.add.handler(({ input, context }) => service.add(input, context.actor)),
    update: os.wishes.update.handler(({ input, context }) => service.update(input.id, input, context.actor)),
    fulfil: os.wishes.fulfil.handler(({ input, context }) => service.fulfil(input, context.actor)),
    delete: os.wishes.delete.handler(({ input, context }) => service.remove(input.id, context.actor)),
    ofCard: os.wishes.ofCard.handler(({ input }) => service.ofCard(input.customerId)),
    waiting: os.wishes.waiting.handler(({ input }) => service.waiting(input.category, input)),
    categories: os.wishes.categories.handler(() => service.categories()),
    callList: os.wishes.callList.handler(({ input: { ids }, context, signal }) =>
      asEvents(signal, async (report, cancel) => {
        const today = core.clock.today()
        const name = `${texts.callList.title} ${today}.pdf`
        return produced(core.files, { visit: context.visit, name, mediaType: 'application/pdf' }, (target) =>
          core.pool.run(
            callListTask,
            { ids, today, dataFile: core.dataFile(), target },
            { signal: cancel, onMessage: ({ done }) => report('lists.printing', done, null) },
          ),
        )
      }),
    ),
  })
  return { router, service }
}
