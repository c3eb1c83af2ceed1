import type { DraftPerson } from './customer-draft'

export type Salutation = DraftPerson['salutation']

const spoken: Record<string, Salutation> = Object.fromEntries([
  ...['frau', 'fr', 'frl', 'fräulein', 'dame', 'ms', 'mrs', 'miss', 'mme', 'madame'].map((word) => [
    word,
    'ms',
  ]),
  ...['herr', 'herrn', 'hr', 'hrn', 'mr', 'mister', 'monsieur'].map((word) => [word, 'mr']),
])
const genders: Record<string, Salutation> = Object.fromEntries([
  ...['w', 'f', 'weiblich', 'female'].map((word) => [word, 'ms']),
  ...['m', 'männlich', 'maennlich', 'male'].map((word) => [word, 'mr']),
  ...['d', 'divers', 'nicht angegeben', 'keine angabe', 'unspecified', 'none', 'unbekannt'].map((word) => [
    word,
    'none',
  ]),
])

const title =
  /^((Univ\.?-?)?[Pp]rof\.?|DDr\.?|[Dd][Rr]\.?|PD|Priv\.-Doz\.|Dipl\.?-\p{L}+\.?|Dipl\.|Mag\.|Ing\.|M\.A\.|B\.A\.|M\.Sc\.|B\.Sc\.|MBA|Ph\.?D\.?)$/u
const titleGoesOn =
  /^(med\.?|(rer|nat|phil|jur|iur|pol|oec|vet|dent|theol|habil|mult|agr)\.|[eh]\.[ch]\.|\(FH\))$/i

/** `Herr Max Müller` → `mr` and `Max Müller`; `none` and the whole text where no salutation stands in front. */
export function takeSalutation(text: string): { salutation: Salutation; rest: string } {
  const [, word = '', rest = ''] = /^\s*(\p{L}+)\.?(?:\s+(.*))?$/su.exec(text) ?? []
  const salutation = spoken[word.toLowerCase()]
  return salutation ? { salutation, rest: rest.trim() } : { salutation: 'none', rest: text.trim() }
}

/** `Prof. Dr. med. Eva Maria` → the title and the words that follow it. */
export function takeTitles(text: string): { title: string; words: string[] } {
  const words = text
    .replace(/(Dr\.?) ([eh])\. ?([ch])\./i, '$1 $2.$3.')
    .split(/\s+/)
    .filter(Boolean)
  const found = words.findIndex((word, at) => !title.test(word) && !(at > 0 && titleGoesOn.test(word)))
  const count = found < 0 ? words.length : found
  return { title: words.slice(0, count).join(' '), words: words.slice(count) }
}

/**
 * What stands in a column for the salutation, the title or the gender: `Frau Dr.`, `Mr.`, `weiblich`. `rest` is
 * what is none of them.
 */
export function readSalutation(text: string): { salutation: Salutation; title: string; rest: string } {
  const gender = genders[text.toLowerCase()]
  if (gender) return { salutation: gender, title: '', rest: '' }
  const { salutation, rest } = takeSalutation(text.replace(/^Sehr geehrte[rs]? /i, ''))
  const { title: titles, words } = takeTitles(rest)
  return { salutation, title: titles, rest: words.join(' ').replace(/^,$/, '') }
}
