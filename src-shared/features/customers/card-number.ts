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
