import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { setArchived, setOrder } from '../../db/shop-kinds'
import { fail } from '../../rpc/fail'
import { addGroupWithFields } from './definitions'

/** The rows of the kinds of one sort, as its feature reads and writes them. */
type KindStore<F, K> = {
  readKinds: (db: ReadDatabase | Tx) => Promise<K[]>
  readKind: (db: ReadDatabase | Tx, id: number) => Promise<K | undefined>
  insertKind: (tx: Tx, fields: F) => Promise<number>
  updateKind: (tx: Tx, id: number, fields: F) => Promise<void>
}

const sorts = {
  entry: { feature: 'entries', table: 'entry_kind', what: 'entryKind' },
  thing: { feature: 'things', table: 'thing_kind', what: 'thingKind' },
} as const

/** What the shop makes for itself that has fields of its own: kinds of entries, kinds of things. */
export function createFieldedKindService<F extends { name: string }, K extends { name: string }>(
  core: Core,
  sort: keyof typeof sorts,
  { readKinds, readKind, insertKind, updateKind }: KindStore<F, K>,
) {
  const { feature, table, what } = sorts[sort]

  async function existing(db: ReadDatabase | Tx, id: number) {
    return (await readKind(db, id)) ?? fail('NOT_FOUND', { what })
  }

  async function add(fields: F, actor: string) {
    const meta = { kind: `${feature}.addKind`, label: fields.name, actor }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const id = await insertKind(tx, fields)
      // Its fields stand in a group of its name.
      await addGroupWithFields(tx, { owner: { on: sort, kindId: id }, name: fields.name, fields: [] })
      return existing(tx, id)
    })
    return { operationId, kind: result }
  }

  /** Writes one kind as an operation that is named after it; NOT_FOUND. */
  async function change(verb: string, id: number, actor: string, work: (tx: Tx) => Promise<void>) {
    const meta = async (tx: Tx) => ({
      kind: `${feature}.${verb}`,
      label: (await existing(tx, id)).name,
      actor,
    })
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      await work(tx)
      return existing(tx, id)
    })
    return { operationId, kind: result }
  }

  const update = (id: number, fields: F, actor: string) =>
    change('updateKind', id, actor, (tx) => updateKind(tx, id, fields))

  const archive = (id: number, archived: boolean, actor: string) =>
    change(archived ? 'archiveKind' : 'restoreKind', id, actor, (tx) =>
      setArchived(tx, table, id, archived ? core.clock.now().toISOString() : null),
    )

  async function order(ids: number[], actor: string) {
    const meta = { kind: `${feature}.orderKinds`, label: '', actor }
    const { operationId } = await core.operations.run(meta, (tx) => setOrder(tx, table, ids))
    return { operationId }
  }

  return { list: () => readKinds(core.read()), add, update, archive, order }
}
