import { exchange as texts } from '@shared/texts/de/exchange'
import { aliases, placeableAliases } from './aliases'
import { googleTarget } from './google-groups'
import { headerKey } from './header-key'
import { type DateOrder, detectSource, type ImportSource } from './sources'
import {
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

const placeWords: [Exclude<Place, 'main'>, RegExp][] = [
  ['home', /\b(privat|private|privates|home|zuhause|personal)\b/],
  ['work', /\b(geschaftlich|geschaft|dienstlich|firma|firmen|buro|arbeit|business|work|company)\b/],
  ['other', /\b(weitere|weiterer|weiteres( [re](?= ))?|andere|other)\b/],
]

/** `strasse privat` → `homeStreet`, `tel dienstlich` → `phoneWork`. */
function placedTarget(key: string): Target | undefined {
  for (const [place, word] of placeWords) {
    if (!word.test(key)) continue
    const what = placeableAliases.get(key.replace(word, '').replace(/\s+/g, ' ').trim())
    const part = addressParts.find((candidate) => candidate === what)
    if (part) return addressTarget(place, part)
    if (what === 'phone')
      return ({ home: 'phoneHome', work: 'phoneWork', other: 'phoneOther' } as const)[place]
    if (what === 'email')
      return ({ home: 'emailHome', work: 'emailWork', other: 'emailOther' } as const)[place]
    if (what) return what
  }
}

/**
 * What a header means among its neighbours: “Name” beside “Vorname” is the last name, “Geburtstag” beside
 * “Geburtsmonat” the day alone, “Nr.” behind a street its number, and beside a customer number nothing of ours.
 */
function inContext(target: Target, column: number, all: readonly Target[], key: string): Target {
  if (target === 'fullName' && all.includes('firstName') && !all.includes('lastName')) return 'lastName'
  if (target === 'birthday' && all.includes('birthMonth')) return 'birthDay'
  if (target !== 'number' || !/^(nr|nummer|id)$/.test(key)) return target
  const street = addressTargets.find(
    (address) => address.part === 'street' && address.target === all[column - 1],
  )
  if (street) return addressTarget(street.place, 'houseNumber')
  return all.filter((other) => other === 'number').length > 1 ? 'noteLabelled' : 'number'
}
