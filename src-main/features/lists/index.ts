import { lists as texts } from '@shared/texts/de/lists'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import { listTask } from './list-task'

export { writeListPdf } from './pdf/list-pdf'

/** Binds printed lists to the contract. */
export function bindLists(core: Core) {
  const router = os.lists.router({
    export: os.lists.export.handler(({ input, context, signal }) =>
      asEvents(signal, async (report, cancel) => {
        const title = input.title || texts.title
        const today = core.clock.today()
        const name = `${title} ${today}.pdf`
        return produced(core.files, { visit: context.visit, name, mediaType: 'application/pdf' }, (target) =>
          core.pool.run(
            listTask,
            { ...input, title, today, dataFile: core.dataFile(), target },
            { signal: cancel, onMessage: ({ done, total }) => report('lists.printing', done, total) },
          ),
        )
      }),
    ),
  })
  return { router }
}
