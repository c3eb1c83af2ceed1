import { foldForms } from '@shared/kernel/fold'

const spelled: Record<string, readonly string[]> = {
  ä: ['ae', 'a'],
  ö: ['oe', 'o'],
  ü: ['ue', 'u'],
  ß: ['ss', 's'],
}

/**
 * How many letters at the beginning of a word a typed text stands for, 0 when it does not fit. `roe`, `ro` and
 * `rö` all stand for the first two letters of `Röder`, as the search sees it.
 */
export function matchWord(word: string, typed: string): number {
  const letters = [...word.toLowerCase()]
  return Math.max(...foldForms(typed).map((form) => match(letters, 0, form)), 0)
}

function match(word: readonly string[], from: number, rest: string): number {
  if (rest === '') return from
  const letter = word[from]
  if (letter === undefined) return 0
  for (const way of spelled[letter] ?? [fold(letter)]) {
    // The last letter may be typed in part: `ro` of `roe`.
    const begun = way.startsWith(rest)
    if (begun) return from + 1
    if (rest.startsWith(way)) {
      const length = match(word, from + 1, rest.slice(way.length))
      if (length > 0) return length
    }
  }
  return 0
}

/** Without accents; ä, ö, ü and ß as two letters. */
function fold(text: string): string {
  return [...text]
    .map((letter) => spelled[letter]?.[0] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}
