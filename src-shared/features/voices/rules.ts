import type { Voice } from './contract'

/** Whether somebody still waits for an answer. */
export function isOpen({ kind, closedAt }: Pick<Voice, 'kind' | 'closedAt'>): boolean {
  return kind === 'complaint' && closedAt === null
}

/**
 * Whether a voice may be quoted: it was allowed for this one, and nobody who may have said it has refused or withdrawn
 * the consent to be quoted. Its SQL twin is the filter `quotable`.
 */
export function mayQuote({ quote }: Pick<Voice, 'quote'>): boolean {
  return quote.status === 'given' && quote.bar === null
}

/** For sorting voices: open complaints by due date come first, the others stay in their order. */
export function openFirst(a: Voice, b: Voice): number {
  if (isOpen(a) !== isOpen(b)) return isOpen(a) ? -1 : 1
  return isOpen(a) ? (a.dueOn ?? '').localeCompare(b.dueOn ?? '') : 0
}

/** A rating at a glance: `★★★★☆`; said in words beside it for whoever does not see it. */
export function starSigns(stars: number): string {
  return '★'.repeat(stars) + '☆'.repeat(5 - stars)
}

/** A voice to be quoted, without any name: „Der Barolo ist ein Gedicht.“ ★★★★★ (Barolo 2019) */
export function quoteText({ text, stars, article }: Pick<Voice, 'text' | 'stars' | 'article'>): string {
  const parts = [text && `„${text}“`, stars === null ? '' : starSigns(stars), article && `(${article})`]
  return parts.filter(Boolean).join(' ')
}
