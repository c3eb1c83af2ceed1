/** By what the numbers of cards are compared: as scanned, typed and printed they differ in spaces and case alone. */
export function cardNumberKey(number: string): string {
  return number.replaceAll(' ', '').toLowerCase()
}

/** An EAN-13 for use within the shop (GS1 prefixes 20–29) from up to ten digits, with its check digit. */
export function shopEan(digits: number): string {
  const body = `20${String(digits).padStart(10, '0')}`
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return `${body}${(10 - (sum % 10)) % 10}`
}

/** A scanner is told from a person by six keys in a row at least (`shell/scanner`). */
const shortestScan = 6

/** What the bars of a card carry for this number: digits alone are filled up with zeros, `42` → `000042`. */
export function codeOnCard(number: string): string {
  return /^\d+$/.test(number) ? number.padStart(shortestScan, '0') : number
}

/** The numbers that a scanned code may mean, the likeliest first: `000042` → itself, `00042`, …, `42`. */
export function numbersOfCode(code: string): string[] {
  if (!/^0\d{5}$/.test(code)) return [code]
  const zeros = /^0*/.exec(code)?.[0].length ?? 0
  return Array.from({ length: Math.min(zeros, code.length - 1) + 1 }, (_, cut) => code.slice(cut))
}
