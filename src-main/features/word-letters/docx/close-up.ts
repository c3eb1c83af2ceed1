/** A sign of a line and the part that it belongs to; null stands where something is empty. */
export type Sign = { sign: string | null; of: number }

/**
 * A line without one of the spaces beside each gap: `Frau  Klos` is `Frau Klos` without a title, and `Liebe ,` is
 * `Liebe,` without a name. Spaces typed elsewhere stay. The same rule as in the letters of the program.
 */
export function closeUp(line: readonly Sign[]): Sign[] {
  const signs = withoutSpacesBetweenGaps(line)
  const result: Sign[] = []
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]
    if (!sign) continue
    if (sign.sign !== null) {
      result.push(sign)
      continue
    }
    const next = signs[at + 1]?.sign
    const before = result.at(-1)?.sign
    if (endsHere(signs, at + 1) || (next && /[.,;:!?)]/.test(next))) {
      if (before === ' ') result.pop()
    } else if ((before === undefined || before === null || /[\s(„]/.test(before)) && next === ' ') at += 1
  }
  return result
}

function endsHere(signs: readonly Sign[], from: number): boolean {
  return signs.slice(from).every(({ sign }) => sign === ' ' || sign === null)
}

/** Several gaps with nothing but spaces between them are one. */
function withoutSpacesBetweenGaps(line: readonly Sign[]): Sign[] {
  const result: Sign[] = []
  for (const sign of line) {
    if (sign.sign === null) {
      let spaces = 0
      while (result.at(-1 - spaces)?.sign === ' ') spaces += 1
      if (result.at(-1 - spaces)?.sign === null && result.length > spaces) {
        result.length -= spaces
        continue
      }
    }
    result.push(sign)
  }
  return result
}
