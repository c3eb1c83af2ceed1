import type { CardFields, CustomerCard } from '@shared/features/customers/card'
import { type MatchProbe, namesAgree, numberHolds } from './match-store'

type Found = {
  /** The card of the same customer; null where there is none. */
  stored: CustomerCard | null
  /** Cards that have something in common with the row and may be the same customer all the same. */
  suspects: number[]
}

/**
 * Which card is the row's customer: by number, e-mail, phone, or name and address, the surest first. Two rows of one
 * import with numbers of their own are two customers (`firstNewId` parts its cards from older ones), and so are two
 * people of whom it knows nothing but the same name.
 */
export function chooseMatch(
  { card, probes }: { card: CardFields; probes: MatchProbe[] },
  matches: ReadonlyMap<string, number[]>,
  byId: ReadonlyMap<number, CustomerCard>,
  firstNewId: number,
): Found {
  const suspects = new Set<number>()
  for (const { kind, key } of probes)
    for (const id of matches.get(`${kind} ${key}`) ?? []) {
      const stored = byId.get(id)
      if (!stored) continue
      if (kind === 'number') {
        if (numberHolds(stored, card)) return { stored, suspects: [] }
        continue
      }
      const sameFile = id >= firstNewId
      const otherNumber = card.number !== '' && stored.number !== card.number && sameFile
      const nameAlone = kind === 'name' && key.endsWith('||') && sameFile && card.kind === 'person'
      if (!otherNumber && !nameAlone && (kind === 'name' || namesAgree(stored, card)))
        return { stored, suspects: [] }
      if ((!sameFile || nameAlone) && stored.deletedAt === null) suspects.add(id)
    }
  return { stored: null, suspects: [...suspects].slice(0, 5) }
}
