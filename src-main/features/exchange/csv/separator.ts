import type { Separator } from '@shared/features/exchange/contract'

const candidates: readonly Separator[] = [';', ',', '\t', '|']
const sampledRecords = 30

/**
 * The separator of a table by its first records: the one that parts the header and then as many records as
 * possible into equally many cells; `;` (German Excel's) where none parts the header. Quoted cells count as one.
 * @param sample the beginning of the text with LF line ends; its last record may be cut off
 */
export function detectSeparator(sample: string): Separator {
  const hint = /^sep=([;,\t|])\n/i.exec(sample)?.[1]
  if (hint) return candidates.find((candidate) => candidate === hint) ?? ';'
  const [header, ...rows] = countPerRecord(sample)
  let best: Separator = ';'
  let bestScore = 0
  for (const [index, candidate] of candidates.entries()) {
    const inHeader = header?.[index] ?? 0
    if (inHeader === 0) continue
    const agreeing = rows.filter((row) => row[index] === inHeader).length
    const score = (rows.length ? agreeing / rows.length : 1) * 100 + Math.min(inHeader, 99) / 100 + 1
    if (score > bestScore) [best, bestScore] = [candidate, score]
  }
  return best
}

/** How often each candidate stands outside of quotes, record by record, blank lines left out. */
function countPerRecord(sample: string): number[][] {
  const counted: number[][] = []
  let counts = candidates.map(() => 0)
  let quoted = false
  let recordStart = 0
  let cellStart = true
  for (let at = 0; at < sample.length && counted.length < sampledRecords; at++) {
    const character = sample.charAt(at)
    const index = (candidates as readonly string[]).indexOf(character)
    if (character === '"') {
      if (quoted && sample.charAt(at + 1) === '"') at++
      else quoted = !quoted && cellStart
      cellStart = false
    } else if (quoted) {
    } else if (character === '\n') {
      if (sample.slice(recordStart, at).trim() !== '') counted.push(counts)
      counts = candidates.map(() => 0)
      recordStart = at + 1
      cellStart = true
    } else if (index >= 0) {
      counts[index] = (counts[index] ?? 0) + 1
      cellStart = true
    } else if (character !== ' ') cellStart = false
  }
  if (counted.length < sampledRecords && !quoted && recordStart < sample.length) counted.push(counts)
  return counted
}
