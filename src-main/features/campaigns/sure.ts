import { type BlockedKeys, blockedKey } from '@shared/features/campaigns/blocked-key'
import { incompleteReason } from '@shared/features/letters/address-check'
import type { Correspondent } from '@shared/features/letters/people'
import type { ExclusionReason } from '@shared/features/selections/selection'
import type { ReadDatabase } from '../../db/open'
import { isPrintable } from '../../pdf/document'
import type { Way } from './reach'
import { plainAddresses, plainPeople } from './sure-store'

/**
 * What is certain of most cards without reading them whole, so that 100,000 are checked while somebody waits: a single
 * grown-up person, active, in no household, not objecting, suspected to be nobody else. A letter reaches them where
 * their only address is a complete German one in letters that can be printed; on other ways they have no line at all, or never said
 * anything to it. Whoever is left asks the rules themselves; a test holds both against each other.
 */
export function createSure(
  db: ReadDatabase,
  way: Way,
  { blocked, suspected }: { blocked: BlockedKeys; suspected: (id: number) => boolean },
) {
  const blocksAddresses = [...blocked].some((key) => key.startsWith('address:'))

  async function byLetter(ids: readonly number[]): Promise<Map<number, ExclusionReason | null>> {
    const rows = await plainAddresses(db, ids, way.today)
    const reached = rows.filter(
      (row) =>
        !suspected(row.id) &&
        incompleteReason(correspondent(row), row.country) === null &&
        isPrintable(`${row.title}${row.firstName}${row.lastName}${row.street}${row.city}${row.extra}`) &&
        !(blocksAddresses && blocked.has(blockedKey('address', `${row.street} ${row.postcode} ${row.city}`))),
    )
    return new Map(reached.map(({ id }) => [id, null]))
  }

  async function byLine(ids: readonly number[], channel: 'email' | 'phone' | 'message') {
    const rows = await plainPeople(db, ids, way.today, channel)
    const sure = new Map<number, ExclusionReason>()
    for (const { id, lines, said } of rows) {
      if (lines === 0)
        sure.set(id, ({ email: 'noEmail', phone: 'noPhone', message: 'noMobile' } as const)[channel])
      else if (channel === 'email' && way.purpose === 'advertising' && said === 0) sure.set(id, 'noConsent')
    }
    return sure
  }

  return async (ids: readonly number[]): Promise<ReadonlyMap<number, ExclusionReason | null>> => {
    if (way.channel !== 'letter') return byLine(ids, way.channel)
    // Abroad is told by where the shop is; only from Germany is a German address no foreign one.
    return way.senderCountry === 'DE' ? byLetter(ids) : new Map()
  }
}

/** As much of a plain person as their address needs. */
function correspondent(row: Awaited<ReturnType<typeof plainAddresses>>[number]): Correspondent {
  const { title, firstName, lastName, ...address } = row
  return {
    ...{ kind: 'person', number: null, customerSince: null, points: 0, address },
    people: [{ salutation: 'none', title, firstName, lastName }],
  }
}
