import { differentGivenNames, sameGivenName } from './given-names'
import { isNear, type NameWord } from './words'

/** How two names agree; `missing` where one is not known, `like` where two known names merely look alike. */
export type NameLevel = 'same' | 'form' | 'sound' | 'slip' | 'part' | 'initial' | 'missing' | 'like' | 'other'

const joined = (words: NameWord[]) => words.map(({ key }) => key).join('')

/** Compares two given names, of one word or more: „Anna Maria“ holds „Anna“, „Uli“ is a form of „Ulrich“. */
export const compareFirst = remembering((one, other) => {
  const level = compareWords(one, other, sameGivenName, 3)
  const near = level === 'slip' || level === 'sound' || level === 'part'
  const alike = near && one.some((a) => other.some((b) => differentGivenNames(a.key, b.key)))
  const shared = one.some((a) => other.some((b) => a.key === b.key))
  return alike && !shared ? 'like' : level
})

/** Compares two family names: a double name holds each of its parts. */
export const compareLast = remembering((one, other) => compareWords(one, other, () => false, 2))

type Compare = (one: NameWord[], other: NameWord[]) => NameLevel

/** As many answers as are kept: the same few names meet again and again. */
const remembered = 300_000

/** The same comparison, which knows what it has answered before: comparing a file asks most things many times. */
function remembering(compare: Compare): Compare {
  const said = new WeakMap<NameWord[], string>()
  const known = new Map<string, NameLevel>()
  const spell = (words: NameWord[]): string => {
    let text = said.get(words)
    if (text === undefined) {
      text = words.map(({ key }) => key).join(' ')
      said.set(words, text)
    }
    return text
  }
  return (one, other) => {
    const [a, b] = [spell(one), spell(other)]
    if (a === '' || b === '') return 'missing'
    if (a === b) return 'same'
    const key = a < b ? `${a}|${b}` : `${b}|${a}`
    const before = known.get(key)
    if (before !== undefined) return before
    const level = compare(one, other)
    if (known.size >= remembered) known.clear()
    known.set(key, level)
    return level
  }
}

function compareWords(
  one: NameWord[],
  other: NameWord[],
  sameForm: (a: string, b: string) => boolean,
  shortest: number,
): NameLevel {
  if (one.length === 0 || other.length === 0) return 'missing'
  const [a, b] = [joined(one), joined(other)]
  if (a === b) return 'same'
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  if (few.every(({ key }) => key.length >= shortest && many.some((word) => word.key === key)))
    return few.length === many.length ? 'same' : 'part'
  if (
    sameForm(a, b) ||
    few.every(({ key }) => many.some((word) => word.key === key || sameForm(word.key, key)))
  )
    return 'form'
  if (isInitial(few, many)) return 'initial'
  if (soundsLike(one, other)) return 'sound'
  if (isNear(a, b)) return 'slip'
  if (few.every(({ key }) => many.some((word) => word.key === key || isNear(word.key, key))))
    return few.length === many.length ? 'slip' : 'part'
  return 'other'
}

function isInitial(few: NameWord[], many: NameWord[]): boolean {
  const [short, long] = [few[0]?.key ?? '', many[0]?.key ?? '']
  return (short.length === 1 && long.startsWith(short)) || (long.length === 1 && short.startsWith(long))
}

/** The same sounds in the same order, and letters that are not all too far apart. */
function soundsLike(one: NameWord[], other: NameWord[]): boolean {
  if (one.length !== other.length) return false
  return one.every(({ key, sound }, at) => {
    const there = other[at]
    return there !== undefined && sound.length > 1 && sound === there.sound && key[0] === there.key[0]
  })
}
