/** The earth's mean radius in km. */
const radius = 6371

/** As the crow flies, in km, between two places by degrees north and east. */
export function kilometres(a: readonly [number, number], b: readonly [number, number]): number {
  const [north, east] = [radians(b[0] - a[0]), radians(b[1] - a[1])]
  const chord =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * Math.sin(east / 2) ** 2
  return 2 * radius * Math.asin(Math.sqrt(chord))
}

const radians = (degrees: number) => (degrees * Math.PI) / 180
