import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

/** A ZIP file that is open for reading: its entries by name, each read as it comes. */
export type OwnZip = {
  has: (name: string) => boolean
  read: (name: string) => Promise<Readable>
  close: () => void
}

/** More files than any of ours has. */
const mostEntries = 2_000_000

/** Opens a ZIP file; null where it is none. Sizes are checked against what the file says of itself while reading. */
export async function openZip(path: string): Promise<OwnZip | null> {
  let zip: ZipFile
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw error
    return null
  }
  if (zip.entryCount > mostEntries) return null
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  } catch {
    zip.close()
    return null
  }
  return {
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name)
      if (!entry) throw new Error(`no ${name} in the file`)
      return zip.openReadStreamPromise(entry)
    },
    close: () => zip.close(),
  }
}

/** No row of ours is longer. */
const longestLine = 64 * 1024 * 1024

/** Lines of a text that arrives in bytes, without their ends. */
export async function* linesOfStream(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const piece of stream) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
    if (rest.length > longestLine) throw new Error('a line without end')
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
