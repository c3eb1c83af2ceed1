import { open } from 'node:fs/promises'
import { type Entry, fromBufferPromise } from 'yauzl'
import { TemplateRefused } from './refused'

/** A template and its pictures are small; beyond this each letter would be a file that nobody can open. */
const largestFile = 40 * 1024 * 1024
const largestWhole = 80 * 1024 * 1024
const largestText = 20 * 1024 * 1024
const mostEntries = 2000
/** XML shrinks to a tenth or thirtieth; what shrinks to less than a two-hundredth is no document. */
const densest = 200
const harmless = 2 * 1024 * 1024

/** The parts of a document by their names in the file. */
export type Parts = Map<string, Buffer>

/**
 * Unpacks a document of Word, as long as it is one, is not locked, carries no macros and stays within bounds that no
 * letter reaches.
 * @throws TemplateRefused
 */
export async function openDocx(path: string): Promise<Parts> {
  const parts = await unpacked(await contentOf(path))
  const types = parts.get('[Content_Types].xml')?.toString('utf8') ?? ''
  const names = [...parts.keys()].map((name) => name.toLowerCase())
  if (/macroEnabled/i.test(types) || names.some((name) => name.endsWith('vbaproject.bin')))
    throw new TemplateRefused('macros')
  if (!parts.has('word/document.xml') || types === '') throw new TemplateRefused('notWord')
  return parts
}

async function contentOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const head = Buffer.alloc(Math.min(size, 8))
    await file.read(head, 0, head.length, 0)
    if (head.toString('hex') === 'd0cf11e0a1b11ae1')
      throw new TemplateRefused(await ofOldKind(await readAtMost(size)))
    if (head.toString('latin1', 0, 2) !== 'PK') throw new TemplateRefused(size === 0 ? 'damaged' : 'notWord')
    if (size > largestFile) throw new TemplateRefused('tooLarge')
    return await readAtMost(size)
  } finally {
    await file.close()
  }

  async function readAtMost(size: number): Promise<Buffer> {
    const content = Buffer.alloc(Math.min(size, largestFile))
    await file.read(content, 0, content.length, 0)
    return content
  }
}

/** Word locks a document by wrapping it into the container of its old format (MS-OFFCRYPTO, 2.3.4.4). */
function ofOldKind(content: Buffer): 'password' | 'oldWord' {
  return content.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'password' : 'oldWord'
}

async function unpacked(content: Buffer): Promise<Parts> {
  try {
    const zip = await fromBufferPromise(content, { lazyEntries: true, validateEntrySizes: true })
    if (zip.entryCount > mostEntries) throw new TemplateRefused('zipBomb')
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    refuseBomb(entries)
    const parts: Parts = new Map()
    for (const entry of entries) {
      if (entry.fileName.endsWith('/')) continue
      if (entry.isEncrypted()) throw new TemplateRefused('password')
      const chunks: Buffer[] = []
      // A part that unpacks to more than it claims ends here with an error.
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
      parts.set(entry.fileName.replace(/^\//, ''), Buffer.concat(chunks))
    }
    return parts
  } catch (error) {
    throw error instanceof TemplateRefused ? error : new TemplateRefused('damaged')
  }
}

function refuseBomb(entries: readonly Entry[]): void {
  let whole = 0
  for (const { fileName, uncompressedSize, compressedSize } of entries) {
    if (uncompressedSize > harmless && uncompressedSize > compressedSize * densest)
      throw new TemplateRefused('zipBomb')
    if (/\.(xml|rels)$/i.test(fileName) && uncompressedSize > largestText)
      throw new TemplateRefused('tooLarge')
    whole += uncompressedSize
  }
  if (whole > largestWhole) throw new TemplateRefused('tooLarge')
}
