import { letterFields } from '@shared/features/letters/fields'

/**
 * What was most likely meant by a name that does not exist (`{{Vornahme}}` → `{{Vorname}}`) or by braces that
 * were left open (`{{Vorname}`), with the text mended; null when no field is near.
 */
export function mendField(text: string, unknown: string): { label: string; text: string } | null {
  return isBroken(unknown) ? mendBraces(text, unknown) : mendName(text, unknown)
}

/** Whether the braces are at fault rather than the name. */
export function isBroken(unknown: string): boolean {
  return /[{}]/.test(unknown)
}

function mendName(text: string, unknown: string): { label: string; text: string } | null {
  const name = plain(unknown)
  const near = letterFields
    .map(({ label }) => ({ label, distance: distanceOf(name, plain(label)) }))
    .sort((a, b) => a.distance - b.distance)[0]
  if (!near || near.distance > Math.max(2, Math.floor(name.length / 3))) return null
  const words = unknown.split(' ').map(literally)
  const field = new RegExp(`\\{\\{\\s*${words.join('\\s+')}\\s*\\}\\}`, 'g')
  return { label: near.label, text: text.replace(field, () => `{{${near.label}}}`) }
}

function mendBraces(text: string, unknown: string): { label: string; text: string } | null {
  if (!text.includes(unknown)) return null
  const labels = letterFields.map(({ label }) => label).sort((a, b) => b.length - a.length)
  for (const label of labels) {
    const braced = new RegExp(`\\{{0,2}\\s*${literally(label)}\\s*\\}{0,2}`, 'i')
    if (braced.test(unknown)) {
      const mended = unknown.replace(braced, () => `{{${label}}}`)
      return { label, text: text.replace(unknown, () => mended) }
    }
  }
  return null
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function plain(name: string): string {
  return name
    .toLocaleLowerCase('de')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Letters to be changed, added, left out or swapped with their neighbour (optimal string alignment). */
function distanceOf(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const steps = [at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + (same ? 0 : 1)]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) steps.push(at(rows, i - 2, j - 2) + 1)
      row.push(Math.min(...steps))
    }
    rows.push(row)
  }
  return at(rows, a.length, b.length)
}

function at(rows: readonly number[][], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}

/** The name of the field that was most likely meant, or null. */
export function nearestField(unknown: string): string | null {
  const typed = isBroken(unknown) ? unknown : `{{${unknown}}}`
  return mendField(typed, unknown)?.label ?? null
}
