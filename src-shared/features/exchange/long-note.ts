/** So much stands in the note of a card, see `CardFields`. */
export const longestNote = 20_000

/** A note as the card holds it, and all of it where that is not everything; null where it is. */
export type FittedNote = { note: string; whole: string | null }

/**
 * Puts lines below each other into a note; those that stand in it already are left out. What is longer than a note is
 * parted at the end of a line or word, so that whoever reads on in the whole of it finds the place again.
 */
export function fitNote(note: string, ...lines: readonly string[]): FittedNote {
  const fresh = lines.filter((line) => line !== '' && !note.includes(line))
  const whole = [note, ...fresh].filter(Boolean).join('\n')
  if (whole.length <= longestNote) return { note: whole, whole: null }
  return { note: beginning(whole), whole }
}

/** As much of a text as fits, without half a word or half a sign at its end. */
function beginning(text: string): string {
  const start = text.slice(0, longestNote)
  const end = Math.max(start.lastIndexOf('\n'), start.lastIndexOf(' '))
  if (end > longestNote / 2) return start.slice(0, end)
  return /[\ud800-\udbff]$/.test(start) ? start.slice(0, -1) : start
}
