import { join } from 'node:path'
import { listBuiltFiles } from '@main/hosts/built-files'
import { removeInstance, writeInstance } from '@main/hosts/instance'
import { logForgotten } from '@main/hosts/last-resort'
import { openCore } from '@main/hosts/open-core'
import type { StartOptions } from '@main/hosts/start-options'
import { servePort } from '@main/rpc/serve-port'
import { app, session, shell } from 'electron'
import { answerConnects } from './connect'
import { pickFolder } from './dialogs'
import { askForDownloads } from './downloads'
import { endInOrder } from './ending'
import { keychain } from './keychain'
import { setMenu } from './menu'
import { serveScheme } from './protocol'
import { denyPermissions } from './security'
import { createMainWindow } from './window'

/** What files and folders are bound to: the one window of this run. */
const visit = 'window'

/**
 * Opens the program in its window.
 *
 * @param built absolute path of the folder of the built main process
 * @throws StartError, MovedDataMissing
 */
export async function run(options: StartOptions, built: string): Promise<void> {
  const builtFiles = listBuiltFiles(join(built, '../renderer'))
  let busy = () => false
  const window = createMainWindow(built, () => busy())
  let noteIn = ''
  const leaveNote = async (data: string) => {
    if (noteIn) await removeInstance(noteIn)
    noteIn = data
    await writeInstance(data, { kind: 'electron', pid: process.pid, door: null })
  }
  const core = await openCore({
    kind: 'electron',
    built,
    data: options.data,
    demo: options.demo,
    pickFolder: (purpose) => pickFolder(window.current(), purpose),
    openPath: async (path) => (await shell.openPath(path)) === '',
    secrets: options.demo ? undefined : keychain(options.data),
    onMoved: leaveNote,
  })
  busy = core.app.busy
  await leaveNote(core.data)
  const { log } = core.errors
  logForgotten(log)
  endInOrder(async () => {
    await core.backUp()
    await removeInstance(noteIn)
    await core.close()
  }, log)

  denyPermissions(session.defaultSession)
  askForDownloads(session.defaultSession)
  serveScheme({ builtFiles, program: core.app, visit, log })
  const serve = servePort(core.app.router, core.errors)
  answerConnects(window, serve, { actor: options.as, switched: true, visit }, log)
  setMenu(core.data)
  app.on('second-instance', window.focus)
  await window.open()
}
