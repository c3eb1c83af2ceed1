import { createLineSplitter } from '@shared/features/exchange/vcard/split-lines'

/** An attribute of an entry: its name in lower case without options, its value as text, or as bytes where it was base64. */
export type LdifAttribute = { name: string; value: string; bytes: Buffer | null; cut: boolean }
export type LdifEntry = { line: number; dn: string; attributes: LdifAttribute[] }

const longest = 36 * 1024 * 1024
const mostAttributes = 5000

type Decode = (octets: string) => string

/**
 * Reads entries of LDIF (RFC 2849) from octets as they arrive: folded lines, comments, base64 values and options of
 * attributes; a change record (`changetype`) gives its attributes as an entry does.
 */
export function createLdifReader(decode: Decode, onEntry: (entry: LdifEntry) => void) {
  let entry: LdifEntry | null = null
  let held: string[] = []
  let length = 0
  let line = 0
  let startLine = 0

  function endLine(): void {
    const text = held.join('')
    const cut = length > longest
    held = []
    length = 0
    if (text === '' || text.startsWith('#')) return
    const [, name = '', colons = '', rest = ''] = /^([A-Za-z][\w.;-]*)(::|:<|:) ?(.*)$/s.exec(text) ?? []
    if (name === '' || (!entry && /^version$/i.test(name))) return
    const bytes = colons === '::' ? Buffer.from(rest.trim(), 'base64') : null
    const value = decode(bytes ? bytes.toString('latin1') : rest)
    const bare = name.toLowerCase().replace(/;.*$/, '')
    if (bare === 'dn') {
      endEntry()
      entry = { line: startLine, dn: value.trim(), attributes: [] }
    } else if (entry && entry.attributes.length < mostAttributes)
      entry.attributes.push({ name: bare, value, bytes, cut })
  }

  function endEntry(): void {
    if (entry) onEntry(entry)
    entry = null
  }

  const lines = createLineSplitter((text) => {
    line += 1
    if (text.startsWith(' ')) {
      hold(text.slice(1))
      return
    }
    endLine()
    startLine = line
    if (text.trim() === '') endEntry()
    else hold(text)
  }, longest)

  function hold(text: string): void {
    const room = longest - length
    if (room > 0) held.push(text.slice(0, room))
    length += text.length
  }

  return {
    write: lines.write,
    end(): void {
      lines.end()
      endLine()
      endEntry()
    },
  }
}
