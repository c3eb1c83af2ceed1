import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FuseState, FuseV1Options } from '@electron/fuses'

/** The mark in Electron's executable behind which its fuses lie (docs/tutorial/fuses.md of Electron). */
const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** The fuses of a fresh runtime: the mark, the version of the wire, its length, and a state for each fuse. */
function fuseWire(): Buffer {
  const count = Object.values(FuseV1Options).filter((value) => typeof value === 'number').length
  return Buffer.concat([
    Buffer.from(FUSE_MARK),
    Buffer.from([1, count]),
    Buffer.alloc(count, FuseState.ENABLE),
  ])
}

/**
 * Writes a folder with the outside of an Electron runtime for Linux and nothing that runs, so that packing can
 * be tested where no runtime can be had. Its executable carries fuses, all of them on.
 */
export function writeStubRuntime(folder: string, version: string): void {
  for (const name of ['locales', 'resources']) mkdirSync(join(folder, name), { recursive: true })
  const files = {
    version,
    LICENSE: '',
    'LICENSES.chromium.html': '',
    'chrome-sandbox': '',
    'locales/de.pak': '',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'electron'), fuseWire())
  for (const name of ['electron', 'chrome-sandbox']) chmodSync(join(folder, name), 0o755)
}
