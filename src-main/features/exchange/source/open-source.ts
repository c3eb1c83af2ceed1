import { open } from 'node:fs/promises'
import type { FileFormat } from '@shared/features/exchange/contract'
import { maximumUploadBytes } from '@shared/rpc/handles'
import { CsvRefused } from '../csv/csv-refused'
import { detectEncoding, startDecoding } from '../csv/encoding'
import { openLdifSource } from '../ldif/ldif-source'
import { openVCardSource } from '../vcard/vcard-source'
import { openXlsxSource } from '../xlsx/xlsx-source'
import { openCsvSource } from './csv-source'
import type { Source, SourceChoice } from './source'

const headBytes = 64 * 1024

/**
 * Opens a file of customers by what stands in it, whatever it is called.
 * @throws CsvRefused where it is none of the formats, or cannot be read
 */
export async function openSource(choice: SourceChoice): Promise<Source> {
  switch (await formatOf(choice.path)) {
    case 'xlsx':
      return openXlsxSource(choice)
    case 'vcard':
      return openVCardSource(choice)
    case 'ldif':
      return openLdifSource(choice)
    default:
      return openCsvSource(choice)
  }
}

/** Tells the format by the beginning: XLSX is a zip with a workbook, vCard and LDIF begin with their own words. */
async function formatOf(path: string): Promise<FileFormat> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    if (size > maximumUploadBytes) throw new CsvRefused('tooLarge')
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    const head = buffer.subarray(0, bytesRead)
    if (head.subarray(0, 4).toString('latin1') === 'PK\x03\x04' && !isOtherZip(head)) return 'xlsx'
    const encoding = await detectEncoding(handle)
    const text = startDecoding(encoding).write(head).trimStart().slice(0, 4096)
    if (/^(?:[\w-]+\.)?BEGIN\s*:\s*VCARD\b/i.test(text)) return 'vcard'
    return isLdif(text) ? 'ldif' : 'csv'
  } finally {
    await handle.close()
  }
}

/** OpenDocument, Word and others say in their first entry what they are. */
function isOtherZip(head: Buffer): boolean {
  const start = head.toString('latin1').slice(0, 4096)
  return start.slice(26, 46).includes('mimetype') || /\b(word|ppt)\//.test(start)
}

function isLdif(text: string): boolean {
  const meaning = text.replace(/^(?:#.*(?:\r?\n .*)*\r?\n|\s*\r?\n)+/, '')
  return /^(version:\s*\d+\s*\r?\n[\s#]*[\s\S]{0,400}?\bdn::?|dn::? ?\S)/i.test(meaning)
}
