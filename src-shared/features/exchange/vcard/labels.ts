import { exchange as texts } from '@shared/texts/de/exchange'
import { typesOf, type VCardProperty } from './property'

/** A property with what its group says of it. */
export type Grouped = { property: VCardProperty; label: string; group: string }

/** Types that say nothing of whose a value is. */
const silent = new Set(
  'pref internet voice x400 msg text video pcs bbs modem isdn car dom intl postal parcel main other b base64 jpeg gif png vcard x-evolution-ui-slot'.split(
    ' ',
  ),
)

export type Whose = 'home' | 'work' | 'other' | ''

/** Whose a phone, e-mail or address is, by its types; `other` where they say something of their own. */
export function whoseOf(property: VCardProperty): Whose {
  const types = typesOf(property)
  if (types.some((type) => type === 'home' || type === 'dom')) return 'home'
  if (types.includes('work')) return 'work'
  return types.includes('other') ? 'other' : ''
}

/** Types of a program's own making: `school`, `customtype`. */
export function ownTypes(property: VCardProperty): string[] {
  const known = new Set(['home', 'work', 'cell', 'iphone', 'mobile', 'fax', 'pager'])
  return typesOf(property).filter(
    (type) => type !== '' && !silent.has(type) && !known.has(type) && !/^\d+$/.test(type),
  )
}

/** Apple's labels of grouped values, its own words translated: `_$!<HomePage>!$_` → „Webseite“. */
export function appleLabel(value: string): string {
  const own = /^_\$!<(.*)>!\$_$/s.exec(value.trim())?.[1] ?? value.trim()
  const words = texts.vcardLabels as Record<string, string>
  return words[own.toLowerCase()] ?? own
}

/** What a property without a place on the card is called in the note: `X-EVOLUTION-SPOUSE` → „Ehepartner“. */
export function propertyLabel(name: string): string {
  const words = texts.vcardProperties as Record<string, string>
  const bare = name.replace(/^X-(EVOLUTION-|MS-OL-|MS-|MOZILLA-|KADDRESSBOOK-X-|KADDRESSBOOK-|ANDROID-)?/, '')
  return words[name] ?? words[bare] ?? (bare || name)
}
