/** How much of a file's beginning tells what it is. */
export const headBytes = 64 * 1024

/** A program or script, which is never taken. */
export const programType = 'application/x-program'
export const mailType = 'message/rfc822'
/** An e-mail as Outlook saves and drags it: kept as it is, but not read. */
export const outlookType = 'application/vnd.ms-outlook'
const unknownType = 'application/octet-stream'

/** Beginnings of files, in hexadecimal (https://en.wikipedia.org/wiki/List_of_file_signatures). */
const signatures: [begin: string, type: string][] = [
  ['4d5a', programType],
  ['7f454c46', programType],
  ['feedface', programType],
  ['feedfacf', programType],
  ['cefaedfe', programType],
  ['cffaedfe', programType],
  ['cafebabe', programType],
  ['2321', programType],
  ['4c0000000114020000000000c000000000000046', programType],
  ['ffd8ff', 'image/jpeg'],
  ['89504e470d0a1a0a', 'image/png'],
  ['474946383761', 'image/gif'],
  ['474946383961', 'image/gif'],
  ['49492a00', 'image/tiff'],
  ['4d4d002a', 'image/tiff'],
  ['255044462d', 'application/pdf'],
  ['efbbbf255044462d', 'application/pdf'],
  ['504b0304', 'application/zip'],
  ['504b0506', 'application/zip'],
  ['d0cf11e0a1b11ae1', 'application/x-ole-storage'],
]

/** What an office program keeps in a zip, by the end of the name: for words only, as none of them is opened. */
const office: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
}

/**
 * What a file is by its content; the name only tells office files from other archives.
 *
 * @param head its first 64 KB, or all of it where it is shorter
 */
export function typeOf(head: Uint8Array, name: string): string {
  const begin = hex(head.subarray(0, 24))
  const known = signatures.find(([signature]) => begin.startsWith(signature))?.[1]
  if (known === 'application/zip') return office[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? known
  if (known === 'application/x-ole-storage' && /\.msg$/i.test(name)) return outlookType
  if (known) return known
  if (begin.startsWith('52494646') && begin.slice(16, 24) === '57454250') return 'image/webp'
  if (begin.slice(8, 16) === '66747970' && /^(68656[369]|6d696631|6d736631)/.test(begin.slice(16)))
    return 'image/heic'
  return textType(head)
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function textType(head: Uint8Array): string {
  // What no text of any usual encoding has.
  if (head.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte))) return unknownType
  let text = ''
  for (let at = 0; at < head.length; at += 4096) text += String.fromCharCode(...head.subarray(at, at + 4096))
  const begin = text.replace(/^\xef\xbb\xbf/, '').trimStart()
  // First, as a mail may hold a whole page.
  if (isMail(begin)) return mailType
  if (/<svg[\s>]/i.test(begin.slice(0, 4096)) && begin.startsWith('<')) return 'image/svg+xml'
  if (/^<(!doctype\s+html|html|head|body|script)|<(html|script)[\s>]/i.test(begin.slice(0, 4096)))
    return 'text/html'
  return begin.startsWith('<?xml') ? 'application/xml' : 'text/plain'
}

const mailHeaders = /^(from|to|date|subject|message-id|mime-version|received|return-path|delivered-to):/i

/** Whether a text begins with the head of an e-mail: only header lines, and two of those that every mail has. */
function isMail(text: string): boolean {
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? ''
  const lines = head.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line))
  if (!lines.every((line) => /^[\x21-\x39\x3b-\x7e]+:/.test(line))) {
    // The head is longer than what was read of the file.
    if (head.length < text.length) return false
    lines.pop()
  }
  return lines.filter((line) => mailHeaders.test(line)).length >= 2
}
