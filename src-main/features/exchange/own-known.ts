import { CardFields, type CustomerCard } from '@shared/features/customers/card'
import type { OwnCard, OwnField, OwnValue } from '@shared/features/exchange/own-card'
import { fieldHeader } from '@shared/features/exchange/own-fields'
import type { CivilDate } from '@shared/kernel/civil-date'
import { sortKey } from '@shared/kernel/collation'
import type { ReadDatabase } from '../../db/open'
import { readCards } from '../customers'
import { readGroups } from '../fields'
import { cardsByNumber } from './own-card-store'
import { ownCardReader } from './own-cards'
import { readExportedFields } from './own-values-read'

/** The cards that are there already, by their numbers, as our own files would carry them. */
export async function knownCards(db: ReadDatabase, today: CivilDate, fields: readonly OwnField[]) {
  const all = await readExportedFields(db, {
    ownFields: true,
    protectedFieldIds: await protectedIds(db),
  })
  const read = await ownCardReader(db, { purpose: 'internal', third: false, today, fields: all })
  /** Where a field of the shop stands among those of the file; undefined where it does not. */
  const placeOf = (at: number) => {
    const field = all[at]
    if (!field) return undefined
    const place = fields.findIndex((one) => fieldHeader(one) === fieldHeader(field.own))
    return place < 0 ? undefined : place
  }

  async function own(card: CustomerCard): Promise<OwnCard> {
    const [found] = await read([card], () => {})
    if (!found) throw new Error('a card that is there was not read')
    const values = [...found.own.values].flatMap(([at, value]): [number, OwnValue][] => {
      const place = placeOf(at)
      return place === undefined ? [] : [[place, value]]
    })
    return { ...found.own, values: new Map(values) }
  }

  return {
    /** The card of that number, living or in the trash. */
    async find(number: string): Promise<CustomerCard | null> {
      if (number === '') return null
      const [id] = await cardsByNumber(db, [number])
      return id === undefined ? null : ((await readCards(db, [id.id]))[0] ?? null)
    },
    own,
    /** Whether nothing would change. */
    async same(card: CustomerCard, next: OwnCard): Promise<boolean> {
      const told = (one: OwnCard) =>
        JSON.stringify({
          ...one,
          consents: [],
          card: CardFields.parse({
            ...one.card,
            people: one.card.people.map(({ id: _, ownCard: __, ...rest }) => rest),
          }),
          values: [...one.values].sort(([a], [b]) => a - b),
        })
      return told(await own(card)) === told(next)
    },
    /** The people of the file as those who stand on the card, where their names agree, so that they stay themselves. */
    onto(card: CustomerCard, next: OwnCard): OwnCard {
      const left = [...card.people]
      const people = next.card.people.map((person) => {
        const at = left.findIndex((one) => sameName(one, person))
        const [match] = at < 0 ? [] : left.splice(at, 1)
        return match?.id === undefined ? person : { ...person, id: match.id, ownCard: match.ownCard }
      })
      return { ...next, card: { ...next.card, people } }
    },
  }
}

type Named = { firstName: string; lastName: string }

function sameName(one: Named, other: Named): boolean {
  return sortKey(one.lastName, one.firstName) === sortKey(other.lastName, other.firstName)
}

async function protectedIds(db: ReadDatabase): Promise<number[]> {
  const groups = await readGroups(db, { on: 'card' })
  return groups.flatMap(({ fields }) => fields.filter(({ sensitive }) => sensitive).map(({ id }) => id))
}
