// Lets the process that started the host run a function inside it, beside the stand-in.
import * as page from './page'
import * as electron from './stand-in'

export type Inside = { electron: typeof electron; page: typeof page }

type Order = { id: number; source: string; argument: unknown }

process.on('message', async ({ id, source, argument }: Order) => {
  try {
    const inside: Inside = { electron, page }
    // biome-ignore lint/security/noGlobalEval: the function comes from the test that started this process
    const value = await globalThis.eval(`(${source})`)(inside, argument)
    process.send?.({ id, value })
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? error.stack : String(error) })
  }
})
process.on('disconnect', () => process.exit(1))
