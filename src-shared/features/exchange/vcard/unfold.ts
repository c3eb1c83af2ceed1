/** A logical line, the physical one (from 1) on which it begins, and whether it was longer than is taken. */
export type LogicalLine = { text: string; line: number; cut: boolean }

/** No property but a picture is longer; more characters of one are not kept in memory. */
export const longestValue = 36 * 1024 * 1024

/**
 * Joins folded lines as they arrive: those that go on with a blank (RFC 2425), quoted-printable that goes on behind
 * `=`, and the base64 of 2.1, which goes on until a blank line, also without a blank in front.
 * @param take given each logical line when the next one begins, and at the end
 */
export function createUnfolder(take: (line: LogicalLine) => void, longest = longestValue) {
  let pieces: string[] = []
  let length = 0
  let startLine = 0
  let quoted = false
  let base64 = false
  let line = 0

  function flush(): void {
    if (pieces.length > 0) take({ text: pieces.join(''), line: startLine, cut: length > longest })
    pieces = []
    length = 0
  }

  function add(text: string): void {
    const room = longest - length
    if (room > 0 || pieces.length === 0) pieces.push(text.slice(0, Math.max(room, 0)))
    length += text.length
  }

  function begin(text: string): void {
    flush()
    startLine = line
    const head = text.slice(0, 400)
    quoted = /^[^:]*;(ENCODING=)?"?QUOTED-PRINTABLE\b/i.test(head)
    base64 = /^[^:]*;(ENCODING=)?"?(BASE64|B)\b"?[;:]/i.test(head)
    add(text)
  }

  return {
    /** One physical line without its end. */
    line(text: string): void {
      line += 1
      const last = pieces.at(-1)
      const blank = text.trim() === ''
      if (last === undefined) {
        if (!blank) begin(text)
      } else if (quoted && last.endsWith('=')) add(`\n${text.replace(/^[ \t]+(?==[0-9A-F]{2})/, '')}`)
      else if (/^[ \t]/.test(text)) add(blank ? '' : text.slice(1))
      else if (!blank && base64 && /^[A-Za-z0-9+/]+={0,2}\s*$/.test(text)) add(text)
      else if (!blank) begin(text)
    },
    end: flush,
  }
}
