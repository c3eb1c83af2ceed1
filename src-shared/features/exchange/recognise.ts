import { exchange as texts } from '@shared/texts/de/exchange'
import { aliases, placeableAliases } from './aliases'
import { googleTarget } from './google-groups'
import { headerKey } from './header-key'
import { type DateOrder, detectSource, type ImportSource } from './sources'
import {
  type AddressPart,
  addressParts,
  addressTarget,
  addressTargets,
  type ColumnMapping,
  type Place,
  type Target,
} from './targets'

export type Recognition = { source: ImportSource; dateOrder: DateOrder; columns: ColumnMapping[] }

/**
 * What a file's header says of its columns: a proposal that a person may change. Each column gets a target; one
 * whose header is unknown goes to the note under its header, so that no value is lost.
 */
export function recognise(header: readonly string[]): Recognition {
  const { source, dateOrder } = detectSource(new Set(header.map(headerKey)))
  const found = header.map((text) => targetOf(text, source))
  const columns = found.map((target, column) => ({
    column,
    header: header[column]?.trim() || texts.unnamedColumn(column + 1),
    target: inContext(target, column, found, headerKey(header[column] ?? '')),
  }))
  return { source, dateOrder, columns }
}

function targetOf(header: string, source: ImportSource): Target {
  const key = headerKey(header)
  // Outlook's bare “Ort” is the meeting place; the towns of its addresses say whose they are.
  if (source === 'outlook-de' && key === 'ort') return 'noteLabelled'
  // Google's old export spells out the name that it also gives in parts.
  if (source === 'google-old' && key === 'name') return 'displayName'
  return googleTarget(header) ?? aliases.get(key) ?? placedTarget(key) ?? 'noteLabelled'
}

/** What an address is for, also at the head of a compound: `liefer plz`, `lieferort`, `shipping address city`. */
function purpose(words: string): RegExp {
  const address = '(?: ?(?:anschrift|adresse|address(?! \\d)))?'
  const compounds = 'strasse|str\\b|plz|postleitzahl|ort\\b|land\\b|hausn|zusatz'
  return new RegExp(`\\b(?:abweichende |abw )?(?:${words})${address}(?= |$|${compounds})`)
}

const placeWords: [Exclude<Place, 'main'>, RegExp][] = [
  ['home', /\b(privat|private|privates|home|zuhause|personal)\b/],
  ['work', /\b(geschaftlich|geschaft|dienstlich|firma|firmen|buro|arbeit|business|work|company)\b/],
  ['delivery', purpose('lieferungs?|liefer|versand|delivery|shipping|ship to')],
  ['billing', purpose('rechnungs?|billing|bill to|invoice')],
  [
    'other',
    /\b(weitere|weiterer|weiteres( [re](?= ))?|andere|other|zweitadresse|zweitanschrift|2 anschrift|2 adresse)\b/,
  ],
]

/** Headers that name an address and none of its parts: all of it stands in one column. */
const wholeAddress = /(anschrift|adresse|address)$/

type Named = Exclude<Place, 'main'>
const phonesOf: Partial<Record<Named, Target>> = { home: 'phoneHome', work: 'phoneWork' }
const emailsOf: Partial<Record<Named, Target>> = { home: 'emailHome', work: 'emailWork' }

/** `strasse privat` → `homeStreet`, `tel dienstlich` → `phoneWork`. */
function placedTarget(key: string): Target | undefined {
  for (const [place, word] of placeWords) {
    if (!word.test(key)) continue
    const rest = key.replace(word, '').replace(/\s+/g, ' ').trim()
    if (rest === '' && wholeAddress.test(key)) return addressTarget(place, 'street')
    const what = placeableAliases.get(rest)
    const part = addressParts.find((candidate) => candidate === what)
    if (part) return addressTarget(place, part)
    if (what === 'phone') return phonesOf[place] ?? 'phoneOther'
    if (what === 'email') return emailsOf[place] ?? 'emailOther'
    if (what) return what
  }
  return secondTarget(key)
}

/** `plz 2` → `otherPostcode`: a second address beside the first one, in columns that are counted. */
function secondTarget(key: string): Target | undefined {
  const what = key.endsWith(' 2') ? placeableAliases.get(key.slice(0, -2)) : undefined
  const part = addressParts.find((candidate) => candidate === what)
  return part ? addressTarget('other', part) : (what as Exclude<typeof what, AddressPart>)
}

function hasSecond(all: readonly Target[]): boolean {
  return all.some((one) => one === 'otherCity' || one === 'otherPostcode' || one === 'otherPostcodeCity')
}

/**
 * What a header means among its neighbours: “Name” beside “Vorname” is the last name, “Geburtstag” beside
 * “Geburtsmonat” the day alone, “Nr.” behind a street its number, and beside a customer number nothing of ours.
 */
function inContext(target: Target, column: number, all: readonly Target[], key: string): Target {
  if (target === 'fullName' && all.includes('firstName') && !all.includes('lastName')) return 'lastName'
  if (target === 'birthday' && all.includes('birthMonth')) return 'birthDay'
  // “Straße 2” goes on with the first address, unless a second one has its own town.
  if (target === 'extra' && /^(strasse|adresse|address|street) 2$/.test(key) && hasSecond(all))
    return 'otherStreet'
  if (target !== 'number' || !/^(nr|nummer|id)$/.test(key)) return target
  const street = addressTargets.find(
    (address) => address.part === 'street' && address.target === all[column - 1],
  )
  if (street) return addressTarget(street.place, 'houseNumber')
  return all.filter((other) => other === 'number').length > 1 ? 'noteLabelled' : 'number'
}
