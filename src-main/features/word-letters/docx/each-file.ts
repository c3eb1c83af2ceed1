import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { safeFileName } from '../../../files/file-name'
import type { ZipEntry } from '../../../files/write-zip'
import { lettersFile } from './letters-file'
import type { Values } from './program'
import type { Template } from './template'

export type NamedLetter = { name: string; values: Values }

const packed = /\.(png|jpe?g|gif|emf|wmf|tiff?)$/i

/** A document for each letter, `0007 Klos, Ute.docx`, each made when its turn has come. */
export function* eachFile(template: Template, letters: readonly NamedLetter[]): Generator<ZipEntry> {
  const digits = String(letters.length).length
  for (const [n, { name, values }] of letters.entries()) {
    const number = String(n + 1).padStart(digits, '0')
    yield {
      name: safeFileName(`${number} ${name.replace(/[/\\]/g, '-')}.docx`),
      content: async function* () {
        yield await oneDocument(template, values)
      },
    }
  }
}

async function oneDocument(template: Template, values: Values): Promise<Buffer> {
  const zip = new ZipFile()
  for (const { name, content } of lettersFile(template, [values])) {
    const chunks: Buffer[] = []
    for await (const chunk of content()) chunks.push(Buffer.from(chunk))
    zip.addBuffer(Buffer.concat(chunks), name, { compress: !packed.test(name) })
  }
  zip.end()
  return buffer(zip.outputStream as Readable)
}
