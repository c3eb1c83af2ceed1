import { compareFirst, compareLast } from './compare-names'
import { compareBirthdays } from './compare-parts'
import type { Party } from './party'
import type { FileProfile } from './score'

/** Counts, among cards of one address, families and what may be one person, to say which of the two is usual. */
export function createProfile() {
  let families = 0
  let alike = 0

  /** Two cards of one address. */
  function add(one: Party, other: Party): void {
    const [a, b] = [one.people[0], other.people[0]]
    if (one.kind !== 'person' || other.kind !== 'person' || !a || !b) return
    if (compareLast(a.last, b.last) === 'other') return
    const first = compareFirst(a.first, b.first)
    const birthday = compareBirthdays(a.birthday, b.birthday)
    if (first === 'other' || first === 'like') {
      if (birthday === 'same') alike += 1
      else families += 1
    } else if (birthday === 'other') alike += 1
  }

  return { add, result: (): FileProfile => ({ families: families >= alike }) }
}
