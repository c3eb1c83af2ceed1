import type { Settings } from '@shared/features/settings/settings'

/** How the shop writes its letters: from which country, and what ends a salutation. */
export type Manner = {
  /** The shop's own, ISO 3166-1 alpha-2. */
  country: string
  salutationEnd: ',' | '!' | ''
}

/** A shop in Germany, as long as it says nothing else. */
export const germanManner: Manner = { country: 'DE', salutationEnd: ',' }

const ends = { comma: ',', exclamation: '!', none: '' } as const

/**
 * The manner of a shop. What usually ends a salutation is a comma; in Switzerland and Liechtenstein nothing does, and
 * the text goes on with a capital (sekretaria.de). In Austria „!“ stands there, too: that the shop has to choose.
 */
export function mannerOf({
  shop,
  letters,
}: {
  shop: Pick<Settings['shop'], 'country'>
  letters: Pick<Settings['letters'], 'salutationEnd'>
}): Manner {
  const { country } = shop
  const { salutationEnd } = letters
  const usual = isSwissSpelling(country) ? 'none' : 'comma'
  return { country, salutationEnd: ends[salutationEnd === 'usual' ? usual : salutationEnd] }
}

/** Words of the program as the country spells them: „Grüsse“ in Switzerland. Names and the shop's own texts stay. */
export function spelledIn(country: string, text: string): string {
  return isSwissSpelling(country) ? text.replaceAll('ß', 'ss') : text
}

function isSwissSpelling(country: string): boolean {
  return country === 'CH' || country === 'LI'
}
