const whole = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 })

/** A whole number as German text: `1482` → `1.482`. */
export function count(n: number): string {
  return whole.format(n)
}

/** A count with its word: `plural(1482, 'Kunde', 'Kunden')` → `1.482 Kunden`. */
export function plural(n: number, one: string, many: string): string {
  return `${count(n)} ${Math.abs(n) === 1 ? one : many}`
}

const units = ['Byte', 'kB', 'MB', 'GB'] as const

/** A size of a file in decimal units, as file managers show it: `1482000` → `1,5 MB`. */
export function fileSize(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** step
  return `${value.toLocaleString('de-DE', { maximumFractionDigits: value < 10 && step > 0 ? 1 : 0 })} ${units[step]}`
}
