import { leavesIn, type Selection } from '@shared/features/selections/selection'
import { plainLetters } from '@shared/kernel/latin'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { selectionContextOf } from '../settings'
import { countTask } from './count-task'
import { deleteSaved, insertSaved, plainSelection, readSaved, type Saved, updateSaved } from './saved-store'

/** What else keeps selections: the titles of the letters that are being written. */
export type KeptElsewhere = (db: ReadDatabase | Tx) => Promise<{ title: string; selection: Selection }[]>

/** The use cases of selections. */
export function createSelectionService(core: Core, lettersBeingWritten: KeptElsewhere) {
  async function count(selection: Selection, signal: AbortSignal | undefined) {
    const db = core.read()
    const [plain, context] = [
      await plainSelection(db, selection),
      await selectionContextOf(db, core.clock.today()),
    ]
    return core.pool.run(countTask, { dataFile: core.dataFile(), selection: plain, context }, { signal })
  }

  const existing = (all: readonly Saved[], id: number) =>
    all.find((one) => one.id === id) ?? fail('NOT_FOUND', { what: 'selection' })

  /** Keeps a selection by a name; SELECTION_NAME_TAKEN, SELECTION_LOOP, NOT_FOUND. */
  async function save(
    { id, name, selection }: { id: number | null; name: string; selection: Selection },
    actor: string,
  ) {
    const key = plainLetters(name)
    const meta = async (tx: Tx) => {
      const all = await readSaved(tx)
      if (all.some((one) => one.id !== id && plainLetters(one.name) === key))
        fail('SELECTION_NAME_TAKEN', { name })
      if (id !== null) existing(all, id)
      for (const one of namedIn(selection)) {
        const { name: through } = existing(all, one)
        if (id !== null && leadsTo(one, id, all)) fail('SELECTION_LOOP', { name: through })
      }
      return { kind: id === null ? 'selections.add' : 'selections.update', label: name, actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const columns = { name, name_key: key, selection: JSON.stringify(selection) }
      if (id === null) return insertSaved(tx, { ...columns, at: core.clock.now().toISOString(), actor })
      await updateSaved(tx, id, columns)
      return id
    })
    return { operationId, id: result }
  }

  async function remove(id: number, actor: string) {
    const meta = async (tx: Tx) => {
      const all = await readSaved(tx)
      const { name } = existing(all, id)
      const uses = ({ selection }: { selection: Selection }) => namedIn(selection).includes(id)
      const selections = all.filter(uses).map((one) => one.name)
      const letters = (await lettersBeingWritten(tx)).filter(uses).map(({ title }) => title)
      if (selections.length + letters.length > 0) fail('SELECTION_IN_USE', { name, selections, letters })
      return { kind: 'selections.delete', label: name, actor }
    }
    const { operationId } = await core.operations.run(meta, (tx) => deleteSaved(tx, id))
    return { operationId }
  }

  return { count, save, remove, list: async () => ({ saved: await readSaved(core.read()) }) }
}

const namedIn = (selection: Selection) =>
  leavesIn(selection).flatMap((leaf) => (leaf.type === 'saved' ? [leaf.id] : []))

/** Whether a saved selection is another one, or refers to it by however many steps. */
function leadsTo(from: number, to: number, all: readonly Saved[], seen = new Set<number>()): boolean {
  if (from === to) return true
  if (seen.has(from)) return false
  seen.add(from)
  const one = all.find(({ id }) => id === from)
  return one !== undefined && namedIn(one.selection).some((next) => leadsTo(next, to, all, seen))
}
