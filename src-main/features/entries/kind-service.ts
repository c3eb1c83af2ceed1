import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { setArchived, setOrder } from '../../db/shop-kinds'
import { fail } from '../../rpc/fail'
import { addGroupWithFields } from '../fields'
import { insertKind, type KindFields, readKind, readKinds, updateKind } from './kind-store'

/** The kinds of entries that the shop makes for itself. */
export function createEntryKindService(core: Core) {
  async function existing(db: ReadDatabase | Tx, id: number) {
    return (await readKind(db, id)) ?? fail('NOT_FOUND', { what: 'entryKind' })
  }

  async function add(fields: KindFields, actor: string) {
    const meta = { kind: 'entries.addKind', label: fields.name, actor }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const id = await insertKind(tx, fields)
      // Its fields stand in a group of its name.
      await addGroupWithFields(tx, { owner: { on: 'entry', kindId: id }, name: fields.name, fields: [] })
      return existing(tx, id)
    })
    return { operationId, kind: result }
  }

  /** Writes one kind as an operation that is named after it; NOT_FOUND. */
  async function change(verb: string, id: number, actor: string, work: (tx: Tx) => Promise<void>) {
    const meta = async (tx: Tx) => ({
      kind: `entries.${verb}`,
      label: (await existing(tx, id)).name,
      actor,
    })
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      await work(tx)
      return existing(tx, id)
    })
    return { operationId, kind: result }
  }

  const update = (id: number, fields: KindFields, actor: string) =>
    change('updateKind', id, actor, (tx) => updateKind(tx, id, fields))

  const archive = (id: number, archived: boolean, actor: string) =>
    change(archived ? 'archiveKind' : 'restoreKind', id, actor, (tx) =>
      setArchived(tx, 'entry_kind', id, archived ? core.clock.now().toISOString() : null),
    )

  async function order(ids: number[], actor: string) {
    const meta = { kind: 'entries.orderKinds', label: '', actor }
    const { operationId } = await core.operations.run(meta, (tx) => setOrder(tx, 'entry_kind', ids))
    return { operationId }
  }

  return { list: () => readKinds(core.read()), add, update, archive, order }
}
