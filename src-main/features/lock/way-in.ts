import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** How the name of the file begins that opens the lock once; file managers hide or double its ending. */
const wayInName = 'sperre-aufheben'

/**
 * Whether somebody has laid the file into the data folder by which a start is open although the program was locked:
 * the way in for who has forgotten the only PIN. It is taken away, so it opens once. Whoever can lay it there can
 * read the data file as well, so the lock loses nothing by it.
 *
 * @param folder in which the data file lies
 */
export function takeWayIn(folder: string): boolean {
  const names = readdirSync(folder).filter((name) => name.toLowerCase().startsWith(wayInName))
  for (const name of names) rmSync(join(folder, name), { recursive: true })
  return names.length > 0
}
