import { type PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { writeFileBy } from './write-file'

/** A file within a ZIP file, made when its turn has come. */
export type ZipEntry = { name: string; content: () => AsyncIterable<string | Uint8Array> }

/** Quick rather than small: what is written is read once and lies on a stick. */
const compressionLevel = 1

/**
 * Writes a ZIP file entry by entry, each as it comes, so that memory stays flat however much there is; over 4 GB as
 * ZIP64. Ends with the error of an entry that cannot be made; the half file is the caller's to remove.
 */
export function writeZip(path: string, entries: Iterable<ZipEntry>): Promise<void> {
  return writeFileBy(path, async (out) => {
    const zip = new ZipFile()
    const failing = new AbortController()
    const fail = (error: unknown) => failing.abort(error)
    zip.on('error', fail)
    for (const { name, content } of entries)
      zip.addReadStreamLazy(name, { compressionLevel, mtime: new Date(), mode: 0o100600 }, (take) => {
        const stream = Readable.from(content(), { objectMode: false })
        stream.on('error', fail)
        take(null, stream)
      })
    zip.end()
    const body = zip.outputStream as PassThrough
    try {
      await pipeline(body, out, { end: false, signal: failing.signal })
    } catch (error) {
      throw failing.signal.aborted ? failing.signal.reason : error
    }
  })
}
