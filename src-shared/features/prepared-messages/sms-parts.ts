/** The basic alphabet of the GSM (3GPP TS 23.038, 6.2.1). */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** Its extension (6.2.1.1): each takes the place of two. */
const extended = new Set('^{}\\[~]|€')

/** So many places has a message alone, and each part of a long one, whose head takes some. */
const places = { gsm: { alone: 160, part: 153 }, ucs2: { alone: 70, part: 67 } } as const

type SmsLength = {
  encoding: 'gsm' | 'ucs2'
  /** Places taken; of UCS-2 code units, as phones count. */
  used: number
  /** How many messages are paid for. */
  parts: number
  /** How many places are left in the last one. */
  left: number
  /** Characters that make a message short (70 instead of 160), each once. */
  odd: string[]
}

/**
 * How long a text is as SMS. No character that takes two places is cut in two between the parts (3GPP TS 23.038
 * and 23.040).
 *
 * @example smsLength('Grüße 🍷').encoding // 'ucs2'
 */
export function smsLength(text: string): SmsLength {
  const letters = [...text]
  const odd = [...new Set(letters.filter((letter) => !basic.has(letter) && !extended.has(letter)))]
  const encoding = odd.length === 0 ? 'gsm' : 'ucs2'
  const sizes = letters.map((letter) => (encoding === 'ucs2' ? letter.length : extended.has(letter) ? 2 : 1))
  const used = sizes.reduce((sum, size) => sum + size, 0)
  const { alone, part } = places[encoding]
  if (used <= alone) return { encoding, used, parts: used === 0 ? 0 : 1, left: alone - used, odd }
  let parts = 1
  let inLast = 0
  for (const size of sizes)
    if (inLast + size > part) {
      parts += 1
      inLast = size
    } else inLast += size
  return { encoding, used, parts, left: part - inLast, odd }
}
