import type { CustomerCard } from '@shared/features/customers/card'
import type { OwnCard, OwnField, OwnValue } from '@shared/features/exchange/own-card'
import { fieldHeader } from '@shared/features/exchange/own-fields'
import type { Photo } from '@shared/features/exchange/own-vcard'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import { readCards } from '../customers'
import { readGroups } from '../fields'
import { cardsByNumber } from './own-card-store'
import { ownCardReader } from './own-cards'
import { readPhoto } from './own-document-store'
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
    /** Whether the photo of the file stands on the card already. */
    samePhoto: async (card: CustomerCard, photo: Photo | null) =>
      photo === null || (await readPhoto(db, card.id))?.base64 === photo.base64.replace(/\s/g, ''),
  }
}

async function protectedIds(db: ReadDatabase): Promise<number[]> {
  const groups = await readGroups(db, { on: 'card' })
  return groups.flatMap(({ fields }) => fields.filter(({ sensitive }) => sensitive).map(({ id }) => id))
}
