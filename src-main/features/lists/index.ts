import { lists as texts } from '@shared/texts/de/lists'
import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import { cardsTask } from './cards-task'
import { listTask } from './list-task'
import { phonesTask } from './phones-task'
import { print } from './printing'

/** Binds printed lists and cards to the contract. */
export function bindLists(core: Core) {
  const router = os.lists.router({
    export: os.lists.export.handler(({ input, context: { visit }, signal: stop }) =>
      asEvents(stop, (report, signal) =>
        print(core, listTask, { ...input, title: input.title || texts.title }, { visit, report, signal }),
      ),
    ),
    cards: os.lists.cards.handler(({ input, context: { visit }, signal: stop }) =>
      asEvents(stop, (report, signal) =>
        print(
          core,
          cardsTask,
          { ...input, title: input.title || texts.cards.title },
          { visit, report, signal },
        ),
      ),
    ),
    phones: os.lists.phones.handler(({ input, context: { visit }, signal: stop }) =>
      asEvents(stop, (report, signal) =>
        print(
          core,
          phonesTask,
          { ...input, title: input.title || texts.phones.title },
          { visit, report, signal },
        ),
      ),
    ),
  })
  return { router }
}
