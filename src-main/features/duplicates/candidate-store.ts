import type { Party, PartyPerson } from '@shared/features/duplicates/party'
import { comparable, type FileProfile, type Score, scorePair } from '@shared/features/duplicates/score'
import { foldQuery } from '@shared/kernel/fold'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { cardsThatSound } from '../../db/sound-search'
import { valueList } from '../../db/value-list'
import { readParties } from './party-store'

type Db = ReadDatabase | Tx
/** `fits`: could be made one with it. */
export type LikelyCard = Score & { id: number; fits: boolean }

/** Cards looked at on each way: whoever shares a key with more than these shares nothing of their own. */
const eachWay = 120

type Looking = {
  /** From so many points on. */
  from: number
  /** The card itself, which is none of them. */
  besides?: number | undefined
  /** Cards that are looked at in any case. */
  known?: readonly number[]
  file?: FileProfile
}

/** Cards that come near to this one, the likeliest first. */
export async function likelyCards(
  db: Db,
  party: Party,
  { from, besides = 0, known = [], file }: Looking,
): Promise<LikelyCard[]> {
  const ids = new Set([...(await candidates(db, party)), ...known])
  ids.delete(besides)
  const scored = (await readParties(db, [...ids])).map(({ id, party: other }) => ({
    id,
    fits: comparable(party, other),
    ...scorePair(party, other, file),
  }))
  return scored.filter(({ points }) => points >= from).sort((a, b) => b.points - a.points)
}

/** Cards that share something of their own with this one: the same ways as the scan of the whole file goes. */
async function candidates(db: Db, party: Party): Promise<Set<number>> {
  const found = new Set<number>()
  const add = (ids: readonly number[]) => {
    for (const id of ids) found.add(id)
  }
  add(await byMatchKey(db, 'phone', party.phones))
  add(await byMatchKey(db, 'email', party.emails))
  for (const sounds of soundPairs(party)) add(await cardsThatSound(db, { sounds, places: [] }, eachWay))
  const sounds = new Set([...party.people.flatMap(wordsOf), ...party.name].map(({ sound }) => sound))
  for (const { postcode, street, house } of party.places) {
    const home = [postcode, street.replace(/str$/, ''), house].filter(Boolean).flatMap(foldQuery)
    if (postcode && street && house)
      add(await cardsThatSound(db, { sounds: [], places: [postcode, house] }, eachWay))
    else if (home.length === 0) continue
    for (const sound of sounds)
      if (sound.length > 1 && postcode)
        add(await cardsThatSound(db, { sounds: [sound], places: [postcode] }, eachWay))
  }
  for (const person of party.people) add(await byBirthday(db, person))
  return found
}

const wordsOf = ({ first, last }: PartyPerson) => [...first.slice(0, 1), ...last]

/** Given and family name in either order, and the first two words of a group's name. */
function soundPairs({ people, name }: Party): string[][] {
  const ofPeople = people.flatMap(({ first, last }) =>
    last.map((word) => [first[0]?.sound ?? '', word.sound].filter((sound) => sound !== '')),
  )
  const ofGroup = name.length > 0 ? [name.slice(0, 2).map(({ sound }) => sound)] : []
  return [...ofPeople, ...ofGroup].filter((pair) => pair.length > 0 && pair.every((sound) => sound !== ''))
}

async function byMatchKey(db: Db, kind: 'phone' | 'email', keys: readonly string[]): Promise<number[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('match_key')
    .select('customer_id')
    .where('kind', '=', kind)
    .where('key', 'in', valueList(keys))
    .limit(eachWay)
    .execute()
  return rows.map(({ customer_id }) => customer_id)
}

/** Born on the same day, or on one whose day and month are swapped. */
async function byBirthday(db: Db, { birthday }: PartyPerson): Promise<number[]> {
  if (!birthday || birthday.year === null) return []
  const { day, month, year } = birthday
  const rows = await db
    .selectFrom('customer')
    .select('id')
    .where('birth_year', '=', year)
    .where((eb) =>
      eb.or([
        eb.and([eb('birth_month', '=', month), eb('birth_day', '=', day)]),
        eb.and([eb('birth_month', '=', day), eb('birth_day', '=', month)]),
      ]),
    )
    .where('standalone', '=', 1)
    .limit(eachWay)
    .execute()
  return rows.map(({ id }) => Number(id))
}
