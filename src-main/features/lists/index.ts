import { lists as texts } from '@shared/texts/de/lists'
import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import { listTask } from './list-task'

/** Binds printed lists to the contract. */
export function bindLists(core: Core) {
  const router = os.lists.router({
    export: os.lists.export.handler(({ input, context, signal }) =>
      asEvents(signal, async (report, cancel) => {
        const title = input.title || texts.title
        const today = core.clock.today()
        const file = core.files.produce(context.visit, `${title} ${today}.pdf`, 'application/pdf')
        try {
          const outcome = await core.pool.run(
            listTask,
            { ...input, title, today, dataFile: core.dataFile(), target: file.path },
            { signal: cancel, onMessage: ({ done, total }) => report('lists.printing', done, total) },
          )
          return { file: await file.finish(), ...outcome }
        } catch (error) {
          await file.drop()
          throw error
        }
      }),
    ),
  })
  return { router }
}
