/**
 * Whether a VAT number can be right: a German one by its check digit (ISO 7064, mod 11,10), any other by two letters of
 * a country and 2 to 13 signs.
 */
export function isVatId(text: string): boolean {
  const id = text.replace(/[\s.-]/g, '').toUpperCase()
  if (!id.startsWith('DE')) return /^[A-Z]{2}[A-Z0-9]{2,13}$/.test(id)
  if (!/^DE\d{9}$/.test(id)) return false
  let product = 10
  for (const digit of id.slice(2, 10)) {
    const sum = (Number(digit) + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10 === Number(id.at(-1))
}
