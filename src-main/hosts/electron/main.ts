import { mkdirSync } from 'node:fs'
import { StartError } from '@main/db/start-error'
import { focusFirst } from '@main/hosts/browser/second-start'
import { dataFolderOf } from '@main/hosts/open-core'
import { startFailure } from '@main/hosts/start-failure'
import { readStartOptions } from '@main/hosts/start-options'
import { texts } from '@shared/texts'
import { app } from 'electron'
import { showFailure } from './dialogs'
import { profileFolder } from './profile'
import { registerScheme } from './protocol'
import { run } from './run'
import { confinePages } from './security'

/** Chromium's own switches stand among ours. */
const options = readStartOptions(process.argv.slice(1), true)

async function start(): Promise<void> {
  await app.whenReady()
  try {
    await run(options, import.meta.dirname)
  } catch (error) {
    const shown = isInUse(error) && (await focusFirst(dataFolderOf(options.data)))
    if (!shown) showFailure(startFailure(error))
    app.exit(shown ? 0 : 1)
  }
}

/** The browser host may own the data: then its window comes forward. */
function isInUse(error: unknown): boolean {
  return error instanceof StartError && error.code === 'IN_USE'
}

// All of this must stand before Electron is ready.
app.setName(texts().host.name)
const profile = profileFolder(options)
mkdirSync(profile, { recursive: true, mode: 0o700 })
app.setPath('userData', profile)
app.enableSandbox()
registerScheme()
confinePages()
if (app.requestSingleInstanceLock()) void start()
else app.quit()
