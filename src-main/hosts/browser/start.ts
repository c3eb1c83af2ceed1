import { StartError } from '@main/db/start-error'
import { dataFolderOf } from '@main/hosts/open-core'
import { startFailure } from '@main/hosts/start-failure'
import { readStartOptions, type StartOptions } from '@main/hosts/start-options'
import { texts } from '@shared/texts'
import { run } from './run'
import { focusFirst } from './second-start'

/** Starts the browser host; a second start on the same data brings the first one's window forward instead. */
export async function start(args: string[], built: string): Promise<void> {
  try {
    const options = readStartOptions(args)
    try {
      await run(options, built)
    } catch (error) {
      if (!isInUse(error) || !(await handOver(options))) throw error
    }
  } catch (error) {
    process.stderr.write(`${startFailure(error)}\n`)
    process.exit(1)
  }
}

function isInUse(error: unknown): boolean {
  return error instanceof StartError && error.code === 'IN_USE'
}

/** @returns whether the owner of the data answered */
async function handOver({ data }: StartOptions): Promise<boolean> {
  const focused = await focusFirst(dataFolderOf(data))
  if (!focused) return false
  const t = texts().host
  process.stdout.write(`${focused.opened ? t.windowOpened : t.running(focused.address)}\n`)
  return true
}
