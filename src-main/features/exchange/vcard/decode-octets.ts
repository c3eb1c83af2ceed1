import { Buffer, isUtf8 } from 'node:buffer'
import type { DecodeOctets } from '@shared/features/exchange/vcard/read-property'
import iconv from 'iconv-lite'

/**
 * Octets as text: in the charset that a property names, where it is one; else UTF-8 where the octets are that, else
 * the charset of the file. One card may hold lines of several programs.
 */
export function octetDecoder(fileCharset: string): DecodeOctets {
  return (octets, charset) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is the same in every charset
    if (/^[\x00-\x7f]*$/.test(octets) && !isWide(charset)) return octets
    const bytes = Buffer.from(octets, 'latin1')
    if (charset && isUtf8Name(charset) && !isUtf8(bytes)) return mostlyUtf8(bytes, fileCharset)
    if (charset && iconv.encodingExists(charset)) return iconv.decode(bytes, charset)
    return isUtf8(bytes) ? bytes.toString('utf8') : iconv.decode(bytes, fallback(fileCharset))
  }
}

/** A single byte that was cut off spoils no other letter; text that is none at all is of the file's charset. */
function mostlyUtf8(bytes: Buffer, fileCharset: string): string {
  const text = bytes.toString('utf8')
  const broken = text.split('\uFFFD').length - 1
  const sound = [...text].filter((letter) => letter > '\x7f').length - broken
  return sound > broken ? text : iconv.decode(bytes, fallback(fileCharset))
}

function isUtf8Name(charset: string): boolean {
  return /^utf-?8$/i.test(charset)
}

function isWide(charset: string | null): boolean {
  return (
    charset !== null && /^(utf-?16|utf-?7|ucs-?2|iso-2022|hz)/i.test(charset) && iconv.encodingExists(charset)
  )
}

function fallback(charset: string): string {
  return charset.startsWith('utf-8') ? 'windows-1252' : charset
}
