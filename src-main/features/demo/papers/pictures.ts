import type { Random } from '../random'
import { type Colour, png } from './png'

const paper: Colour = [251, 248, 241]
const ink: Colour = [42, 38, 34]

const grounds: readonly Colour[] = [
  [196, 214, 202],
  [214, 205, 184],
  [190, 204, 219],
  [222, 197, 187],
  [205, 196, 216],
]
const skins: readonly Colour[] = [
  [236, 202, 176],
  [224, 184, 152],
  [198, 150, 115],
  [150, 104, 76],
]
const hairs: readonly Colour[] = [
  [58, 42, 32],
  [104, 72, 44],
  [176, 134, 82],
  [150, 150, 148],
  [214, 212, 206],
]
const clothes: readonly Colour[] = [
  [31, 80, 64],
  [58, 95, 130],
  [140, 58, 48],
  [110, 88, 120],
  [60, 60, 64],
]

/** A head and shoulders, 256 points a side, as a friendly drawing. */
export function portrait(random: Random): Uint8Array {
  const [ground, skin, hair, coat] = [
    random.pick(grounds),
    random.pick(skins),
    random.pick(hairs),
    random.pick(clothes),
  ]
  const long = random.chance(0.5)
  const within = (x: number, y: number, [cx, cy, rx, ry]: readonly number[]) =>
    ((x - (cx ?? 0)) / (rx ?? 1)) ** 2 + ((y - (cy ?? 0)) / (ry ?? 1)) ** 2 <= 1
  return png({ width: 256, height: 256 }, (x, y) => {
    if (within(x, y, [106, 122, 5, 5]) || within(x, y, [150, 122, 5, 5])) return ink
    if (within(x, y, [128, 146, 20, 12]) && y > 150) return mix(skin, [170, 70, 60], 0.6)
    if (within(x, y, [128, 96, 54, 34]) && y < 104) return hair
    if (within(x, y, [128, 124, 46, 58])) return skin
    if (long && within(x, y, [128, 130, 62, 78]) && y < 190) return hair
    if (x > 110 && x < 146 && y > 160 && y < 204) return mix(skin, ink, 0.12)
    if (within(x, y, [128, 262, 92, 72])) return coat
    return mix(ground, paper, y / 400)
  })
}

/** A sheet with a field of colour and some lines: a label, a sample, a cover. */
export function colourCard(random: Random): Uint8Array {
  const [colour, seal] = [random.pick(clothes), random.pick(grounds)]
  const lines = [random.int(120, 200), random.int(90, 170), random.int(60, 150)]
  return png({ width: 320, height: 400 }, (x, y) => {
    const edge = Math.min(x, y, 319 - x, 399 - y)
    if (edge < 10) return [231, 223, 207]
    if (edge > 18 && edge < 22) return colour
    if (y > 50 && y < 190 && x > 50 && x < 270) return mix(colour, paper, (y - 50) / 420)
    if (Math.hypot(x - 160, y - 190) < 34) return mix(seal, ink, Math.hypot(x - 160, y - 190) > 30 ? 0.4 : 0)
    const line = Math.floor((y - 250) / 34)
    const length = lines[line]
    if (length !== undefined && (y - 250) % 34 < 9 && Math.abs(x - 160) < length / 2) return ink
    return paper
  })
}

function mix(one: Colour, other: Colour, share: number): Colour {
  const part = Math.max(0, Math.min(1, share))
  const at = (index: 0 | 1 | 2) => Math.round(one[index] * (1 - part) + other[index] * part)
  return [at(0), at(1), at(2)]
}
