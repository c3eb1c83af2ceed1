import { kilometres } from '@shared/kernel/distance'
import { plainLetters } from '@shared/kernel/latin'
import { german } from './table'

/** The postcodes that somebody means by one, alone or before a town, or by the name of a town; none if unknown. */
export function meantBy(place: string): string[] {
  const [postcode] = /^\d{5}\b/.exec(place.trim()) ?? []
  if (postcode) return german().has(postcode) ? [postcode] : []
  const isMeant = called(place)
  return [...german()].flatMap(([one, { towns }]) => (towns.some(isMeant) ? [one] : []))
}

/** Whether a town is called so, with or without what tells it apart: „Halle“ is „Halle (Saale)“, too. */
function called(name: string): (town: string) => boolean {
  const wanted = plainLetters(name.trim())
  return (town) => [town, town.replace(/\s*[(/].*/, '')].some((one) => plainLetters(one) === wanted)
}

/** The postcodes whose towns lie at most so many km from a place as `meantBy` knows it, as the crow flies. */
export function postcodesNear(place: string, km: number): string[] {
  const from = new Map(
    meantBy(place).flatMap((postcode) => {
      const at = german().get(postcode)?.at
      return at ? [[at.join(), at]] : []
    }),
  )
  return [...german()].flatMap(([postcode, { at }]) =>
    at && [...from.values()].some((middle) => kilometres(middle, at) <= km) ? [postcode] : [],
  )
}

/** The towns that somebody means, each once; empty where the place, or where it lies, is unknown. */
export function townsMeantBy(place: string): string[] {
  const known = meantBy(place).map((postcode) => german().get(postcode))
  const towns = [...new Set(known.flatMap((one) => (one?.at ? one.towns : [])))]
  const named = towns.filter(called(place))
  return named.length > 0 ? named : towns
}
