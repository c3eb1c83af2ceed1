import { useLoneLetters } from '@renderer/shell/scanner/use-lone-letters'
import { texts } from '@shared/texts'

/** What the keys of a pair do; `different` and `later` only where it comes from the queue. */
export type PairKeys = { merge: () => void; swap: () => void; different?: () => void; later?: () => void }

/** One key a decision. */
export function usePairKeys(actions: PairKeys): void {
  const names = texts().duplicates.keyNames
  useLoneLetters({
    [names.merge]: actions.merge,
    [names.swap]: actions.swap,
    [names.different]: actions.different,
    [names.later]: actions.later,
  })
}
