/** 31 letters and figures that nobody takes for one another; a prime number of them, for the sake of the check. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const base = letters.length
const shortest = 4

/**
 * The code on a letter, by the number of its recipient's row: `A`, the number, and a letter that tells a slip. Every
 * single wrong letter and every two that were swapped are told, as all weights differ modulo a prime.
 *
 * @example answerCode(7) // 'A0007Q'
 */
export function answerCode(recipientId: number): string {
  let rest = recipientId
  let digits = ''
  while (rest > 0) {
    digits = letters[rest % base] + digits
    rest = Math.floor(rest / base)
  }
  const number = digits.padStart(shortest, '0')
  return `A${number}${check(number)}`
}

/** The number of the row that a typed or scanned code names; null where it is no code, or holds a slip. */
export function readAnswerCode(text: string): number | null {
  const code = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (!/^A[0-9A-Z]{5,}$/.test(code) || code.length > 14) return null
  const number = code.slice(1, -1)
  if ([...number].some((letter) => !letters.includes(letter)) || check(number) !== code.at(-1)) return null
  const id = [...number].reduce((sum, letter) => sum * base + letters.indexOf(letter), 0)
  return id > 0 && Number.isSafeInteger(id) ? id : null
}

function check(number: string): string {
  const sum = [...number].reduceRight(
    ({ total, weight }, letter) => ({ total: total + weight * letters.indexOf(letter), weight: weight + 1 }),
    { total: 0, weight: 2 },
  ).total
  return letters[sum % base] ?? ''
}
