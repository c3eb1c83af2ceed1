type Share = { from: number; to: number }

/**
 * Shares `count` facts out among the columns so that they become about equally long; each column gets a run of
 * them, in their order.
 *
 * @param lines of the columns as they are
 */
export function shareOut<Columns extends readonly number[]>(
  count: number,
  lines: Columns,
): { [Column in keyof Columns]: Share } {
  const heights = [...lines]
  const shares = lines.map(() => 0)
  for (let n = 0; n < count; n += 1) {
    const shortest = heights.indexOf(Math.min(...heights))
    heights[shortest] = (heights[shortest] ?? 0) + 1
    shares[shortest] = (shares[shortest] ?? 0) + 1
  }
  let from = 0
  return shares.map((share) => {
    const part = { from, to: from + share }
    from += share
    return part
  }) as { [Column in keyof Columns]: Share }
}
