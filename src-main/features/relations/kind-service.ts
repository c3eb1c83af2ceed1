import type { RelationKind } from '@shared/features/relations/contract'
import { sameKind } from '@shared/features/relations/rules'
import type { Core } from '../../core'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { countOfKind, deleteKind, insertKind, readKinds, renameKind } from './kind-store'

type Words = { forward: string; backward: string }

/** The use cases of the kinds of relations: those that come along, and the shop's own. */
export function createKindService(core: Core) {
  const list = () => readKinds(core.read())

  async function existing(tx: Tx, id: number): Promise<RelationKind> {
    const kinds = await readKinds(tx)
    return kinds.find((kind) => kind.id === id) ?? fail('NOT_FOUND', { what: 'relationKind' })
  }

  /** KIND_EXISTS where another kind has the same words. */
  async function refuseTaken(tx: Tx, words: Words, but?: number) {
    const taken = (await readKinds(tx)).some((kind) => kind.id !== but && sameKind(kind, words))
    if (taken) fail('KIND_EXISTS', { word: words.forward })
  }

  async function add({ forward, backward }: Words, actor: string) {
    const symmetric = backward === ''
    const meta = { kind: 'relations.addKind', label: forward, actor }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      await refuseTaken(tx, { forward, backward })
      const row = { forward, backward, symmetric: symmetric ? 1 : 0, role: null } as const
      return existing(tx, await insertKind(tx, row))
    })
    return { operationId, kind: result }
  }

  /** A symmetric kind keeps its one word, another one its two: left out, the second word stays. */
  async function rename({ id, forward, backward }: Words & { id: number }, actor: string) {
    const meta = { kind: 'relations.renameKind', label: forward, actor }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const kind = await existing(tx, id)
      const words = { forward, backward: kind.symmetric ? '' : backward || kind.backward }
      await refuseTaken(tx, words, id)
      await renameKind(tx, id, words)
      return existing(tx, id)
    })
    return { operationId, kind: result }
  }

  async function remove(id: number, actor: string) {
    const meta = async (tx: Tx) => {
      const { forward, role } = await existing(tx, id)
      const used = await countOfKind(tx, id)
      if (used > 0 || role !== null) fail('KIND_IN_USE', { used })
      return { kind: 'relations.deleteKind', label: forward, actor }
    }
    const { operationId } = await core.operations.run(meta, (tx) => deleteKind(tx, id))
    return { operationId }
  }

  return { list, add, rename, remove }
}
