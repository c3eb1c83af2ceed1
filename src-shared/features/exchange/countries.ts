import { headerKey } from './header-key'

const notCountries = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']

/** Names that the tables of `Intl` do not hold, and the letters that cars carry. */
const more: Record<string, string> = {
  DE: 'D | BRD | Bundesrepublik Deutschland | Federal Republic of Germany | GER | DEU',
  AT: 'A | Republik Österreich | AUT',
  CH: 'Suisse | Svizzera | Schweizerische Eidgenossenschaft | SUI | CHE',
  LI: 'FL | Fürstentum Liechtenstein | LIE',
  GB: 'UK | U.K. | England | Schottland | Scotland | Wales | Nordirland | Großbritannien | Great Britain | GBR',
  US: 'USA | U.S.A. | U.S. | United States of America | Vereinigte Staaten von Amerika | Amerika',
  NL: 'Holland | The Netherlands | NLD',
  CZ: 'Tschechische Republik | Czech Republic | CZE',
  BE: 'B | BEL',
  DK: 'DNK',
  ES: 'E | ESP',
  FR: 'F | FRA',
  HU: 'H | HUN',
  IT: 'I | Italia | ITA',
  LU: 'L | LUX',
  NO: 'N | NOR',
  PL: 'Polska | POL',
  PT: 'P | PRT',
  SE: 'S | SWE',
  TR: 'Turkey | Türkiye',
  BY: 'Weißrussland',
  MK: 'Mazedonien',
}

let codes: Map<string, string> | undefined
/** Spellings that were met: a file writes the same few in all its rows. */
const met = new Map<string, string>()

/**
 * The ISO 3166-1 alpha-2 code of a country as people write it: its name in German or English, the code itself,
 * the letters on its cars. Null where none is meant.
 */
export function countryCode(text: string): string | null {
  const known = met.get(text)
  if (known) return known
  codes ??= table()
  const code = codes.get(headerKey(text))
  if (code) met.set(text, code)
  return code ?? null
}

function table(): Map<string, string> {
  const found = new Map<string, string>()
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const names = ['en', 'de'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  )
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    if (notCountries.includes(code) || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue
    const known = names.flatMap((language) => language.of(code) ?? [])
    if (known.length) for (const name of [code, ...known]) found.set(headerKey(name), code)
  }
  for (const [code, list] of Object.entries(more)) {
    for (const name of list.split(' | ')) found.set(headerKey(name), code)
  }
  return found
}
