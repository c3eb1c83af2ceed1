import type { Dice } from './dice'

const letters = 'abcdefghijklmnoprstuwz'

/** A word with one slip of the keyboard: a letter left out, doubled, changed or swapped with its neighbour. */
export function slipped(word: string, dice: Dice): string {
  if (word.length < 4) return word
  const at = dice.from(1, word.length - 2)
  const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)]
  const kind = dice.pick(['left', 'doubled', 'changed', 'swapped'] as const)
  if (kind === 'left') return before + after
  if (kind === 'doubled') return before + letter + letter + after
  if (kind === 'changed') return before + dice.pick([...letters]) + after
  return before + (after[0] ?? '') + letter + after.slice(1)
}

/** A number with one wrong digit, or two that changed places. */
export function slippedDigit(digits: string, dice: Dice): string {
  const at = dice.from(1, digits.length - 2)
  if (dice.chance(0.5))
    return digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2)
  return digits.slice(0, at) + String((Number(digits[at]) + dice.from(1, 9)) % 10) + digits.slice(at + 1)
}
