/** Letters that Unicode does not take apart into a base letter and a mark. */
const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ĸ: 'k',
  ə: 'e',
}
const ascii = /^[\n -~]*$/
/** Nearly all that is written here; its letters need no table of Unicode. */
const german = /^[\n -~äöüÄÖÜß]*$/
const germanLetters = /[äöüß]/g
const bare: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' }
const specialLetters = new RegExp(`[${Object.keys(special).join('')}]`, 'g')

/**
 * Lower-case text without marks: `Čapek` → `capek`, `Łódź` → `lodz`, `İnce` and `Işık` → `ince` and `isik`,
 * `Größe` → `grosse`. Letters of other scripts stay what they are.
 */
export function plainLetters(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  if (german.test(text)) return text.toLowerCase().replace(germanLetters, (letter) => bare[letter] ?? letter)
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(specialLetters, (letter) => special[letter] ?? letter)
}
