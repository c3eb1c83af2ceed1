import { type DataFile, openDataFile, type ReadDatabase, type WriteDatabase } from './open'

export type Holder = ReturnType<typeof createHolder>

/**
 * Holds the open data file for everyone who asks, so that another file can be put in its place while the
 * program runs.
 */
export function createHolder(
  file: string,
  access: 'own' | 'read',
  refuse: { readOnly(): never; closed(): never },
) {
  let open: DataFile | null = openDataFile(file, access)
  const current = (): DataFile => open ?? refuse.closed()
  return {
    file: () => file,
    read: (): ReadDatabase => current().read,
    write: (): WriteDatabase => current().write ?? refuse.readOnly(),
    async close(): Promise<void> {
      const closing = open
      open = null
      await closing?.close()
    },
  }
}
