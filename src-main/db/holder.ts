import { type DataFile, openDataFile, type ReadDatabase, type WriteDatabase } from './open'

export type Holder = ReturnType<typeof createHolder>

/** What an exchange has put in place of the file that was open. */
export type Exchanged<T> = {
  /** The file to go on with. */
  file: string
  result: T
  /** Puts everything back as it was, should that file turn out not to open. */
  takeBack: () => void | Promise<void>
}

/**
 * Holds the open data file for everyone who asks, so that another file can be put in its place while the
 * program runs.
 */
export function createHolder(
  file: string,
  access: 'own' | 'read',
  refuse: { readOnly(): never; closed(): never; busy(): never },
  /** Of an operation that is not done: whether nobody works on it. */
  isHalted: (operation: { id: number; state: string }) => boolean = () => false,
) {
  let open: DataFile | null = openDataFile(file, access)
  const current = (): DataFile => open ?? refuse.closed()

  /**
   * Closes the data file, lets `work` move files about, and opens what it answers; nothing is written or read
   * meanwhile (`closed`). Refuses as `busy`, with nothing changed, while an operation is under way or others
   * read the file. When `work` fails, or its file does not open, the program goes on with the old one and the
   * error is passed on.
   */
  async function exchange<T>(work: (file: string) => Promise<Exchanged<T>>): Promise<T> {
    const closing = current()
    if (!closing.write) refuse.readOnly()
    open = null
    // An operation may be about to begin on the handle that its caller has already.
    await closing.idle()
    if (isOperating(closing, isHalted)) {
      open = closing
      refuse.busy()
    }
    let done: Exchanged<T> | undefined
    let alone = false
    try {
      alone = await closing.closeAlone()
      if (alone) {
        done = await work(file)
        open = openDataFile(done.file)
        file = done.file
      }
    } catch (error) {
      await done?.takeBack()
      throw error
    } finally {
      open ??= openDataFile(file)
    }
    return done ? done.result : refuse.busy()
  }

  return {
    file: () => file,
    read: (): ReadDatabase => current().read,
    write: (): WriteDatabase => current().write ?? refuse.readOnly(),
    exchange,
    async close(): Promise<void> {
      const closing = open
      open = null
      await closing?.close()
    },
  }
}

/** Whether an operation of several steps is between two of them, and somebody will go on with it. */
function isOperating(
  { raw }: DataFile,
  isHalted: (operation: { id: number; state: string }) => boolean,
): boolean {
  const unfinished = raw.prepare<[], { id: number; state: string }>(
    "SELECT id, state FROM operation WHERE state IN ('running', 'undoing') AND undoes IS NULL",
  )
  return unfinished.all().some((operation) => !isHalted(operation))
}
