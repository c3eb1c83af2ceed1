import type { Changes } from './changes'

/** What is asked for at every call and read again only when one of these tables has changed. */
export function keptAnswer<T>(
  changes: Changes,
  tables: readonly string[],
  read: () => Promise<T>,
): () => Promise<T> {
  let known: Promise<T> | undefined
  changes.subscribe((notice) => {
    if (notice.tables.some((table) => tables.includes(table))) known = undefined
  })
  return () => {
    if (known) return known
    const asked = read()
    known = asked
    asked.catch(() => {
      if (known === asked) known = undefined
    })
    return asked
  }
}
