import type { VCardProperty } from './property'
import { quotedPrintableOctets } from './quoted-printable'

/**
 * Turns octets (a text of characters 0 to 255) into text: by the charset that a property names, else (null) by that
 * of the file.
 */
export type DecodeOctets = (octets: string, charset: string | null) => string

const encodings = /^(quoted-printable|base64|b|8bit|7bit)$/i

/**
 * One unfolded line as a property; null for a line that is none (without a colon or a name).
 * @param line in octets: a fold may part the bytes of one letter
 */
export function readProperty(line: string, decode: DecodeOctets, cut = false): VCardProperty | null {
  const colon = endOfHead(line)
  if (colon < 0) return null
  const [first = '', ...rest] = splitOutside(line.slice(0, colon), ';')
  const dot = first.lastIndexOf('.')
  const name = first
    .slice(dot + 1)
    .trim()
    .toUpperCase()
  if (!/^[A-Z0-9_/-]+$/.test(name)) return null
  const params = readParams(rest, decode)
  return {
    group: first.slice(0, Math.max(dot, 0)).trim().toLowerCase(),
    name,
    params,
    value: readValue(line.slice(colon + 1), params, decode),
    cut,
  }
}

/** Where the head of a line ends: its first colon outside of quotes. */
function endOfHead(line: string): number {
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted
    else if (line[at] === ':' && !quoted) return at
  }
  return quoted ? line.indexOf(':') : -1
}

function splitOutside(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator)
  const parts: string[] = ['']
  let quoted = false
  for (const character of text) {
    if (character === '"') quoted = !quoted
    if (character === separator && !quoted) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}

function readParams(texts: string[], decode: DecodeOctets): VCardProperty['params'] {
  const params: VCardProperty['params'] = Object.create(null)
  for (const text of texts) {
    const equals = text.indexOf('=')
    const bare = equals < 0
    const value = bare ? text.trim() : text.slice(equals + 1).trim()
    if (value === '') continue
    const name = bare
      ? encodings.test(value)
        ? 'ENCODING'
        : 'TYPE'
      : text.slice(0, equals).trim().toUpperCase()
    const values = splitOutside(value, ',').map((one) =>
      caretText(decode(one.replaceAll('"', '').trim(), null)),
    )
    params[name] = [...(params[name] ?? []), ...values]
  }
  return params
}

/** RFC 6868: `^n` is a line end in a parameter, `^'` a quotation mark, `^^` a caret. */
function caretText(value: string): string {
  return value.replace(/\^([n'^])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark === "'" ? '"' : '^'))
}

function readValue(octets: string, params: VCardProperty['params'], decode: DecodeOctets): string {
  const charset = params['CHARSET']?.[0] ?? null
  const encoding = params['ENCODING']?.[0]?.toLowerCase()
  if (encoding === 'b' || encoding === 'base64') return octets.replace(/\s+/g, '')
  return decode(encoding === 'quoted-printable' ? quotedPrintableOctets(octets) : octets, charset)
}
