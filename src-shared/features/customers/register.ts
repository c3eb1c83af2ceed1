/**
 * Under which letter of the register a sort key stands: `A` to `Z`, `#` for what sorts before (digits, names
 * without a letter), `~` for what sorts behind (other scripts).
 */
export function registerLetter(sortKey: string): string {
  const [first = ''] = sortKey
  if (first < 'a') return '#'
  return first <= 'z' ? first.toUpperCase() : '~'
}
