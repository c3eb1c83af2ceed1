import type { Readable } from 'node:stream'
import { type Entry, fromFd, type ZipFile } from 'yauzl'
import { CsvRefused } from '../csv/csv-refused'

/** More than any table of customers needs; a bomb claims gigabytes. */
const largestPart = 1024 * 1024 * 1024
const largestInMemory = 200 * 1024 * 1024
/** XML of tables shrinks to a tenth or thirtieth; what shrinks to less than a two-hundredth is no table. */
const densest = 200
const harmless = 20 * 1024 * 1024
const mostEntries = 10_000

/** The parts of a zip file by name; nothing is unpacked until it is asked for. */
export type Archive = {
  parts: Map<string, Entry>
  read(name: string): Promise<Readable>
  text(name: string): Promise<string>
}

/**
 * Lists a zip file and refuses a bomb by what its parts claim to hold; while a part is unpacked, its claim is checked.
 * @throws CsvRefused `zipBomb`, or `damaged` where it is no sound zip file
 */
export async function openArchive(fd: number): Promise<Archive> {
  const zip = await opened(fd)
  if (zip.entryCount > mostEntries) throw new CsvRefused('zipBomb')
  const parts = new Map<string, Entry>()
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      parts.set(entry.fileName.replace(/^\//, '').toLowerCase(), entry)
      zip.readEntry()
    })
    zip.on('end', resolve)
    zip.on('error', () => reject(new CsvRefused('damaged')))
    zip.readEntry()
  })
  for (const entry of parts.values()) refuseBomb(entry)

  async function read(name: string): Promise<Readable> {
    const entry = parts.get(name.toLowerCase())
    if (!entry) throw new CsvRefused('damaged')
    return new Promise((resolve, reject) =>
      zip.openReadStream(entry, (error, stream) =>
        error ? reject(new CsvRefused('damaged')) : resolve(stream),
      ),
    )
  }

  async function text(name: string): Promise<string> {
    const entry = parts.get(name.toLowerCase())
    if (entry && entry.uncompressedSize > largestInMemory) throw new CsvRefused('zipBomb')
    const chunks: Buffer[] = []
    try {
      for await (const chunk of await read(name)) chunks.push(chunk as Buffer)
    } catch {
      throw new CsvRefused('damaged')
    }
    return Buffer.concat(chunks).toString('utf8')
  }
  return { parts, read, text }
}

function opened(fd: number): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    fromFd(fd, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(new CsvRefused('damaged')) : resolve(zip),
    ),
  )
}

function refuseBomb({ uncompressedSize, compressedSize }: Entry): void {
  const dense = uncompressedSize > harmless && uncompressedSize > compressedSize * densest
  if (dense || uncompressedSize > largestPart) throw new CsvRefused('zipBomb')
}
