/** So many numbers of cards share one block of 128 bytes. */
const blockSize = 1024

export type HandoutBlock = { block: number; bits: Uint8Array }

/** Whose cards they were, compactly: one bit a card, the lowest number of a block in the lowest bit of its first byte. */
export function blocksOf(ids: Iterable<number>): HandoutBlock[] {
  const blocks = new Map<number, Uint8Array>()
  for (const id of ids) {
    const block = Math.floor(id / blockSize)
    const bits = blocks.get(block) ?? new Uint8Array(blockSize / 8)
    const at = id % blockSize
    bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7))
    blocks.set(block, bits)
  }
  return [...blocks].map(([block, bits]) => ({ block, bits }))
}

/**
 * An SQL condition on `handout_part`: the card of this number (an SQL expression) was in it. Reads one nibble of the
 * bits, of which hex() writes the higher one of a byte first.
 */
export function holdsCard(id: string): string {
  const byte = `substr(bits, 1 + ${id} % ${blockSize} / 8, 1)`
  const nibble = `instr('0123456789ABCDEF', substr(hex(${byte}), 2 - ${id} % 8 / 4, 1)) - 1`
  return `block = ${id} / ${blockSize} AND ((${nibble}) >> (${id} % 4)) & 1 = 1`
}
