import type { DraftPerson } from './customer-draft'
import { type Salutation, takeSalutation, takeTitles } from './salutation'

export type NameParts = { salutation: Salutation; title: string } & Pick<
  DraftPerson,
  'firstName' | 'lastName'
>

const particle =
  /^(von|vom|van|zu|zum|zur|der|den|dem|de|del|della|di|da|dos|das|do|du|la|le|ten|ter|op|el|al|bin|ibn|af|av|Von|Van|De|Zu)$/
const nobility =
  /^(Graf|Gräfin|Freiherr|Freifrau|Freiin|Baron|Baronin|Fürst|Fürstin|Prinz|Prinzessin|Herzog|Herzogin|Edler|Ritter)$/
const generation = /^(jun\.?|jr\.?|junior|sen\.?|sr\.?|senior|II|III|IV)$/i
const together =
  /^(Familie|Fam\.|Eheleute|Ehepaar|Herrn? (und|&) Frau|Frau (und|&) Herrn?|Mr\.? (and|&) Mrs\.?)\s/i
const legalForm =
  /(^|[\s(])(g?GmbH|mbH|AG|KG|KGaA|OHG|GbR|UG|SE|eG|PartG|e\. ?K(fm|fr)?\.?|e\. ?V\.?|eK|eV|Ltd\.?|LLC|Inc\.?|B\.V\.|S\.A\.|S\.p\.A\.|(&|und) (Co\.?|Söhne|Sohn|Töchter))($|[\s,)])/

/** Whether a name is a firm's: it carries a legal form, or says so. */
export function isCompanyName(name: string): boolean {
  return legalForm.test(name) || /^(Firma|Fa\.)\s/.test(name)
}

/** Whether a part behind the last name belongs to it (`jun.`, `III`), and is no degree. */
export function isGeneration(suffix: string): boolean {
  return generation.test(suffix)
}

/**
 * A whole name in its parts: `Herr Dr. med. Max von der Heide`, `Müller, Max`, `Isabel de Castro`. The last word
 * is the last name, with the particles before it; before a comma stands the last name. A family or couple
 * (`Familie Müller`) stays in one piece as the last name.
 * @param lastFirst whether the last name comes first, also where there is no comma
 */
export function splitName(text: string, lastFirst = false): NameParts {
  const name = text.replace(/\s+/g, ' ').trim()
  if (together.test(name)) return { salutation: 'none', title: '', firstName: '', lastName: name }
  const comma = name.indexOf(',')
  const front = readFront(comma < 0 ? name : name.slice(0, comma))
  const back = readFront(comma < 0 ? '' : name.slice(comma + 1))
  return {
    salutation: front.salutation === 'none' ? back.salutation : front.salutation,
    title: [front.title, back.title].filter(Boolean).join(' '),
    ...splitWords(front.words, back.words, lastFirst),
  }
}

function readFront(text: string): { salutation: Salutation; title: string; words: string[] } {
  const { salutation, rest } = takeSalutation(text)
  return { salutation, ...takeTitles(rest) }
}

function splitWords(words: string[], afterComma: string[], lastFirst: boolean) {
  if (afterComma.length) return named(afterComma, words)
  const at = lastFirst ? endOfLeadingLastName(words) : startOfLastName(words)
  return lastFirst ? named(words.slice(at), words.slice(0, at)) : named(words.slice(0, at), words.slice(at))
}

function named(first: string[], last: string[]): Pick<DraftPerson, 'firstName' | 'lastName'> {
  return { firstName: first.join(' '), lastName: last.join(' ') }
}

function startOfLastName(words: string[]): number {
  const end = words.length - 1
  const last = end > 1 && isGeneration(words[end] ?? '') ? end - 1 : Math.max(end, 0)
  for (let at = 1; at < last; at++) {
    const noble = nobility.test(words[at] ?? '') && particle.test(words[at + 1] ?? '')
    if (noble || particle.test(words[at] ?? '')) return at
  }
  return last
}

function endOfLeadingLastName(words: string[]): number {
  const name = words.findIndex((word) => !particle.test(word) && !nobility.test(word))
  return name < 0 ? words.length : name + 1
}
