import { resolve } from 'node:path'
import { hasDisplay } from '@main/hosts/browser/find-browser'
import { findElectron } from '../../../build/launch/electron-runtime.mjs'

export const projectFolder = resolve(import.meta.dirname, '../../..')
export const electronFile = findElectron(projectFolder)
/** Why the walk cannot be done in Electron here; empty where it can. */
export const missingForElectron = electronFile ? (hasDisplay() ? '' : 'no display') : 'no Electron runtime'

// Once, where the tests are collected, and not again in each worker.
if (missingForElectron && process.env.TEST_WORKER_INDEX === undefined) {
  process.stdout.write(`The walk in Electron is skipped: ${missingForElectron} on this machine.\n`)
}
