/** So many octets stand on one line (RFC 2426 and 6350, 3.2); the rest follows behind a blank. */
const longestLine = 75

/** A line of a vCard folded and ended by CRLF; no fold parts the octets of one letter. */
export function folded(line: string): string {
  if (line.length * 3 <= longestLine) return `${line}\r\n`
  const parts: string[] = []
  let part = ''
  let length = 0
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0) ?? 0)
    if (length + size > longestLine) {
      parts.push(part)
      part = ' '
      length = 1
    }
    part += letter
    length += size
  }
  return `${[...parts, part].join('\r\n')}\r\n`
}

/** Base64 in lines that need no counting. */
export function foldedBase64(head: string, base64: string): string {
  const first = folded(head + base64.slice(0, Math.max(0, longestLine - head.length)))
  const rest = base64.slice(Math.max(0, longestLine - head.length))
  const lines = rest.match(/.{1,74}/g) ?? []
  return first + lines.map((line) => ` ${line}\r\n`).join('')
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', ',': '\\,', ';': '\\;' }

/** Text as a value: backslash, comma, semicolon and line break are escaped. */
export function textValue(text: string): string {
  return text.replace(/[\\\n,;]/g, (sign) => escapes[sign] ?? sign)
}

/** Parts of a structured value: `Müller;Anna;;Dr.;`. */
export function structured(...parts: string[]): string {
  return parts.map(textValue).join(';')
}

/** How many octets a letter takes in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
