/**
 * `=C3=BC` as the octets it stands for; `=` at the end of a line joins it with the next one. What is no such escape
 * stays as it is.
 */
export function quotedPrintableOctets(text: string): string {
  return text
    .replace(/=[ \t]*\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
