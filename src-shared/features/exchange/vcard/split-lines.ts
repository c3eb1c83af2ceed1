/**
 * Parts text that arrives in pieces into lines, which end in LF, CRLF, CR CR LF or CR. Of a line without end only the
 * first `longest` characters are kept, and one more that tells it was longer.
 */
export function createLineSplitter(take: (line: string) => void, longest: number) {
  let held: string[] = []
  let length = 0

  function hold(text: string): void {
    if (text === '') return
    const room = longest + 1 - length
    if (room > 0) held.push(text.slice(0, room))
    length += text.length
  }

  function flush(): void {
    const line = held.length === 1 ? (held[0] ?? '') : held.join('')
    held = []
    length = 0
    take(line.endsWith('\r') ? line.replace(/\r+$/, '') : line)
  }

  return {
    write(piece: string): void {
      // A CR that ended the last piece ends its line, unless a line feed follows.
      if (held.at(-1)?.endsWith('\r') && !/^\r*(\n|$)/.test(piece)) flush()
      const lines = piece.split(/\r*\n|\r+(?=[^\r\n])/)
      for (const [index, line] of lines.entries()) {
        hold(line)
        if (index < lines.length - 1) flush()
      }
    },
    end(): void {
      if (length > 0) flush()
    },
  }
}
