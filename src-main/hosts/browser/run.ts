import { join } from 'node:path'
import { listBuiltFiles } from '@main/hosts/built-files'
import { logForgotten } from '@main/hosts/last-resort'
import { openCore } from '@main/hosts/open-core'
import type { StartOptions } from '@main/hosts/start-options'
import { texts } from '@shared/texts'
import { createAppWindows } from './app-window'
import { createClosing } from './closing'
import { createDoorNote } from './door-note'
import { hasDisplay } from './find-browser'
import { usualLimits } from './limits'
import { watchPresence } from './presence'
import { startServer } from './server'

/** How long the program stays after its last window has gone. */
const absence = 15_000

const print = (line: string) => void process.stdout.write(`${line}\n`)

/**
 * Runs the program for browsers of this machine until it is told to end or its windows have gone.
 *
 * @param built absolute path of the folder of the built main process
 * @throws StartError, MovedDataMissing, or the system's EADDRINUSE
 */
export async function run(options: StartOptions, built: string): Promise<void> {
  const t = texts().host
  const builtFiles = listBuiltFiles(join(built, '../renderer'))
  const door = createDoorNote()
  const core = await openCore({
    kind: 'browser',
    built,
    data: options.data,
    demo: options.demo,
    onMoved: door.move,
  })
  logForgotten(core.errors.log)
  const closing = createClosing(core.errors.log)
  closing.atEnd(core.close)

  const presence = watchPresence(absence, core.app.busy, async () => {
    if (options.serve) return
    await core.backUp()
    await closing.close()
  })
  closing.atEnd(presence.stop)
  let openWindow = async () => false
  const server = await startServer({
    app: core.app,
    builtFiles,
    errors: core.errors,
    actor: options.as,
    port: options.port,
    presence,
    async onFocus() {
      const opened = await openWindow()
      if (!opened) print(t.running(server.freshAddress()))
      return opened
    },
  })
  closing.atEnd(server.close)

  await door.put(core.data, { port: server.port, secret: server.instance })
  closing.atEnd(door.remove)

  const windows = createAppWindows({
    port: server.port,
    data: core.data,
    issueToken: server.issueToken,
    tokenLife: usualLimits.tokenLife,
  })
  openWindow = windows.open
  closing.atEnd(windows.close)

  print(t.running(server.freshAddress()))
  print(t.addressOnce)
  if (options.serve) return
  if (!(await openWindow()) && hasDisplay()) print(t.noBrowser)
}
