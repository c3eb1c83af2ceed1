const latin = 'abcdefghijklmnopqrstuvwxyz'

/** How many slips a word bears before it is another one: one from five letters on, two from eight on. */
export function slipsBorne(typed: string, word: string): 0 | 1 | 2 {
  const letters = Math.max(typed.length, word.length)
  return letters >= 8 ? 2 : letters >= 5 ? 1 : 0
}

/**
 * How many slips part two words: letters left out, put in, taken for another, or two neighbours exchanged
 * (Damerau–Levenshtein in its restricted form); `most + 1` when there are more than `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}

/** Every word that one slip makes of this one: about 53 for each of its letters, itself not among them. */
export function wordsOneSlipAway(word: string): string[] {
  const letters = new Set([...latin, ...word])
  const found = new Set<string>()
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    for (const letter of letters) {
      found.add(head + letter + tail)
      if (tail !== '') found.add(head + letter + tail.slice(1))
    }
    if (tail !== '') found.add(head + tail.slice(1))
    if (tail.length > 1) found.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))
  }
  found.delete(word)
  return [...found]
}
