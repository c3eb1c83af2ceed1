import { plainLetters } from './latin'

/** Letters of one code wherever they stand; H has none, and C, D, P, T and X look at their neighbours. */
const plain: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'aeijouy'].map((letter) => [letter, '0'])),
  ...{ b: '1', p: '1', d: '2', t: '2', f: '3', v: '3', w: '3', g: '4', k: '4', q: '4' },
  ...{ l: '5', m: '6', n: '6', r: '7', s: '8', z: '8' },
}

/**
 * Kölner Phonetik (Postel 1969) of one word by the table of Apache Commons Codec: `Müller` and `Miller` → `657`.
 * Umlauts and accents count as their letter, other signs as nothing, so that a double name gives one code; empty
 * for a text without Latin letters.
 */
export function colognePhonetic(word: string): string {
  const letters = plainLetters(word).replace(/[^a-z]/g, '')
  let codes = ''
  for (let at = 0; at < letters.length; at++)
    codes += codeOf(letters.charAt(at), letters.charAt(at - 1), letters.charAt(at + 1))
  const single = codes.replace(/(.)\1+/g, '$1')
  return single.charAt(0) + single.slice(1).replaceAll('0', '')
}

/** The code of a letter between its neighbours, each empty at the end of the word. */
function codeOf(letter: string, before: string, after: string): string {
  const follows = (letters: string) => after !== '' && letters.includes(after)
  const behind = (letters: string) => before !== '' && letters.includes(before)
  if (letter === 'p' && after === 'h') return '3'
  if ((letter === 'd' || letter === 't') && follows('csz')) return '8'
  if (letter === 'x') return behind('ckq') ? '8' : '48'
  if (letter !== 'c') return plain[letter] ?? ''
  if (before === '') return follows('ahkloqrux') ? '4' : '8'
  return !behind('sz') && follows('ahkoqux') ? '4' : '8'
}
