import type { Party, PartyPerson } from './party'

/**
 * The keys under which a card is looked for: cards that share none are never compared. Each kind of slip leaves at
 * least one of them as it was.
 */
export function blockingKeys(party: Party): string[] {
  const keys = new Set<string>()
  const add = (kind: string, ...parts: string[]) => {
    if (parts.every((part) => part !== '')) keys.add(`${kind}|${parts.join('|')}`)
  }
  for (const phone of party.phones) add('p', phone)
  for (const email of party.emails) add('e', email)
  const postcodes = new Set(party.places.map(({ postcode }) => postcode))
  for (const { street, house, postcode, city } of party.places) {
    add('a', street, house, postcode || city)
    add('h', street, house)
  }
  for (const person of party.people) addPerson(person, postcodes, add)
  for (const { sound, key } of party.name) {
    for (const postcode of postcodes) add('g', sound || key, postcode)
  }
  add('n', party.name.map(({ sound, key }) => sound || key).join(' '))
  return [...keys]
}

/** The keys of a card's addresses alone. */
export function addressKeys({ places }: Party): string[] {
  return places
    .filter(({ street }) => street !== '')
    .map(({ street, house, postcode, city }) => `a|${street}|${house}|${postcode || city}`)
}

type Add = (kind: string, ...parts: string[]) => void

function addPerson({ first, last, birthday }: PartyPerson, postcodes: Set<string>, add: Add): void {
  const given = first[0]
  for (const name of last) if (given) add('s', ...[given.sound, name.sound].sort())
  if (given) for (const name of last) add('s', ...[first.at(-1)?.sound ?? '', name.sound].sort())
  for (const word of [given, ...last])
    if (word) for (const postcode of postcodes) add('z', word.sound, postcode)
  if (!birthday) return
  const { day, month, year } = birthday
  const dayMonth = [day, month].sort((a, b) => a - b).join('.')
  if (year !== null) add('b', `${dayMonth}.${year}`)
  for (const word of [given, ...last]) if (word) add('d', word.sound, dayMonth)
}
