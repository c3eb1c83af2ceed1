import { type Excluded, ExclusionReason } from '@shared/features/selections/selection'
import { texts } from '@shared/texts'

/** `9 ausgelassen: 5 Werbewiderspruch · 3 unvollständige Anschrift`, the most frequent reason first. */
export function excludedWords(excluded: readonly Excluded[], total: number): string {
  const t = texts().selections
  const reasons = ExclusionReason.options
    .map((reason) => ({ reason, n: excluded.filter((one) => one.reason === reason).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .map(({ reason, n }) => t.reasonCount(n, t.reasons[reason]))
    .join(' · ')
  return total > excluded.length ? t.leftOutSome(total, excluded.length, reasons) : t.leftOut(total, reasons)
}
