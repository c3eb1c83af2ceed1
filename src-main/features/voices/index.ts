import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { createVoiceService } from './service'

export { personalData } from './personal-data'
export { voiceWords } from './row-words'
export {
  closeComplaintsOf,
  countOpen,
  countOpenComplaints,
  laterMatters,
  openMatters,
  voicesOf,
} from './store'

/** Binds the voices to the contract. */
export function bindVoices(core: Core) {
  const service = createVoiceService(core)
  const router = os.voices.router({
    add: os.voices.add.handler(({ input, context }) => service.add(input, context.actor)),
    update: os.voices.update.handler(({ input, context }) => service.update(input, context.actor)),
    close: os.voices.close.handler(({ input, context }) => service.close(input, context.actor)),
    reopen: os.voices.reopen.handler(({ input, context }) => service.reopen(input, context.actor)),
    setQuoting: os.voices.setQuoting.handler(({ input, context }) =>
      service.setQuoting(input, context.actor),
    ),
    delete: os.voices.delete.handler(({ input, context }) => service.remove(input.id, context.actor)),
    ofCard: os.voices.ofCard.handler(({ input }) => service.ofCard(input.customerId)),
    open: os.voices.open.handler(({ input }) => service.open(input)),
    list: os.voices.list.handler(({ input }) => service.list(input.only, input)),
    articles: os.voices.articles.handler(() => service.articles()),
  })
  return { router, service }
}
