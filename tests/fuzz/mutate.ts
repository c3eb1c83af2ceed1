import { zipOf } from '../support/xlsx'
import type { Random } from './random'
import type { Sample } from './samples'

const strange = [
  '"',
  ';',
  ',',
  '\n',
  '\r',
  '\0',
  '=',
  ':',
  '\\',
  '<',
  '>',
  '&',
  '%',
  ' \n',
  '==\n',
  '\uFEFF',
  '�',
  '𝕏',
  '-1',
  '1e999',
  'BEGIN:VCARD\n',
  'END:VCARD\n',
  'dn: ',
  '&b;',
  '<!DOCTYPE x>',
  '[[',
  "=cmd|' /C calc'!A0",
]
const numbers = ['0', '-1', '65535', '4294967295', '99999999999999999999', '1e308', 'NaN']

/** A file that somebody damaged, by a seed: bits, pieces, lengths and words; of a zip also what is within it. */
export function mutated({ bytes, zipped }: Sample, random: Random): Buffer {
  if (zipped && random.below(4) > 0)
    return zipOf(
      zipped.map(({ name, text }) => {
        const part = random.below(3) > 0 ? text : damaged(Buffer.from(text), random)
        return random.below(20) === 0
          ? { name, text: part, claim: random.below(2 ** 31) }
          : { name, text: part }
      }),
    )
  return damaged(bytes, random)
}

function damaged(bytes: Buffer, random: Random): Buffer {
  let result: Buffer = Buffer.from(bytes)
  for (let times = 1 + random.below(6); times > 0; times -= 1) result = once(result, random)
  return result.subarray(0, 2_000_000)
}

function once(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length + 1)
  const length = random.below(random.below(2) === 0 ? 8 : 200)
  const [before, piece, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ]
  switch (random.below(9)) {
    case 0: {
      const flipped = Buffer.from(bytes)
      if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8))
      return flipped
    }
    case 1:
      return Buffer.concat([before, after])
    case 2:
      return Buffer.concat([before, piece, piece, after])
    case 3:
      return Buffer.concat([before, Buffer.from(random.one(strange)), bytes.subarray(at)])
    case 4:
      return Buffer.concat([before, Buffer.from(random.one(numbers)), after])
    case 5:
      return Buffer.from(before)
    case 6:
      return Buffer.concat([
        before,
        Buffer.from(random.one(strange).repeat(random.below(5000))),
        bytes.subarray(at),
      ])
    case 7:
      return Buffer.concat([before, Buffer.from(piece).reverse(), after])
    default:
      return Buffer.concat([before, Buffer.from(Array.from({ length }, () => random.below(256))), after])
  }
}
