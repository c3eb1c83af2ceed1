import type { CardFields, PersonFields } from '@shared/features/customers/card'

/**
 * Three versions of a card made one: `theirs` with what `mine` changed since `base`. Where both changed the
 * same field, mine wins; what only they changed stays. Rows of addresses, phones and e-mails are compared one
 * by one as long as all three have equally many, else mine count as a whole if I changed any.
 */
export function mergeCards(base: CardFields, mine: CardFields, theirs: CardFields): CardFields {
  return {
    ...mergeFields(base, mine, theirs),
    people:
      mine.kind === base.kind && theirs.kind === base.kind
        ? mergePeople(base.people, mine.people, theirs.people)
        : mine.kind === base.kind
          ? theirs.people
          : mine.people,
    addresses: mergeRows(base.addresses, mine.addresses, theirs.addresses),
    phones: mergeRows(base.phones, mine.phones, theirs.phones),
    emails: mergeRows(base.emails, mine.emails, theirs.emails),
    webAddresses: mergeRows(base.webAddresses, mine.webAddresses, theirs.webAddresses),
    cardNumbers: mergeRows(base.cardNumbers, mine.cardNumbers, theirs.cardNumbers),
    tags: mergeTags(base.tags, mine.tags, theirs.tags),
  }
}

/** Whether two values of a card say the same. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function mergeFields<T extends object>(base: T, mine: T, theirs: T): T {
  const merged = { ...theirs }
  for (const key of Object.keys({ ...base, ...mine }) as (keyof T)[])
    if (!same(mine[key], base[key])) merged[key] = mine[key]
  return merged
}

function mergeRows<T extends object>(base: T[], mine: T[], theirs: T[]): T[] {
  if (mine.length !== base.length || theirs.length !== base.length) return same(mine, base) ? theirs : mine
  return theirs.map((their, index) => {
    const [before, own] = [base[index], mine[index]]
    return before && own ? mergeFields(before, own, their) : their
  })
}

function mergePeople(base: PersonFields[], mine: PersonFields[], theirs: PersonFields[]): PersonFields[] {
  const find = (people: PersonFields[], id: number | undefined) =>
    id === undefined ? undefined : people.find((person) => person.id === id)
  const kept = theirs.flatMap((their) => {
    const before = find(base, their.id)
    const own = find(mine, their.id)
    if (!before) return [their]
    return own ? [mergeFields(before, own, their)] : []
  })
  // Mine that they do not have: new ones, and ones that they removed while I wrote on them.
  const added = mine.flatMap((own) => {
    if (find(theirs, own.id)) return []
    const before = find(base, own.id)
    if (before && same(before, own)) return []
    // Who has a card of their own is the same one, whoever removed them from this.
    if (own.ownCard) return [own]
    const { id, ...person } = own
    return [person]
  })
  return [...kept, ...added]
}

function mergeTags(base: string[], mine: string[], theirs: string[]): string[] {
  const removed = base.filter((tag) => !mine.includes(tag))
  const added = mine.filter((tag) => !base.includes(tag) && !theirs.includes(tag))
  return [...theirs.filter((tag) => !removed.includes(tag)), ...added]
}
