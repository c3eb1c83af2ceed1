import { nextFree, type SheetGrid, sheetTroubles } from '@shared/features/labels/sheet'
import { plainLetters } from '@shared/kernel/latin'
import { labels as texts } from '@shared/texts/de/labels'
import type { Core } from '../../core'
import type { Tx } from '../../db/operate'
import { runOnce } from '../../db/run-once'
import { fail } from '../../rpc/fail'
import { ownKey, readSheets, refuseBeyond, sheetOf } from './sheets'
import { deleteSheet, insertSheet, readOwnSheets, readPositions, updateSheet, writePosition } from './store'

type Written = { requestId: string; sheet: string; start: number; pieces: number }

/** The sheets that the shop prints on: those it describes itself, and where each goes on. */
export function createSheetService(core: Core) {
  const existing = async (tx: Tx, id: number) =>
    (await readOwnSheets(tx)).find((one) => one.id === id) ?? fail('NOT_FOUND', { what: 'sheet' })

  /** Keeps an own sheet; SHEET_UNFIT, SHEET_NAME_TAKEN, NOT_FOUND. */
  async function save(
    { id, name, grid }: { id: number | null; name: string; grid: SheetGrid },
    actor: string,
  ) {
    const [trouble] = sheetTroubles(grid)
    if (trouble) fail('SHEET_UNFIT', trouble)
    const named = { name, name_key: plainLetters(name) }
    const meta = async (tx: Tx) => {
      const own = await readOwnSheets(tx)
      if (id !== null) await existing(tx, id)
      if (own.some((one) => one.id !== id && one.nameKey === named.name_key))
        fail('SHEET_NAME_TAKEN', { name })
      return { kind: id === null ? 'labels.addSheet' : 'labels.updateSheet', label: name, actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      if (id === null) return insertSheet(tx, { ...named, at: core.clock.now().toISOString(), actor }, grid)
      await updateSheet(tx, id, named, grid)
      return id
    })
    return { operationId, id: result, key: ownKey(result) }
  }

  async function remove(id: number, actor: string) {
    const meta = async (tx: Tx) => ({
      kind: 'labels.deleteSheet',
      label: (await existing(tx, id)).name,
      actor,
    })
    const { operationId } = await core.operations.run(meta, (tx) => deleteSheet(tx, id))
    return { operationId }
  }

  /** Remembers where a sheet goes on after a printing that came out well; once for each request. */
  async function markPrinted({ requestId, sheet: key, start, pieces }: Written, actor: string) {
    const meta = async (tx: Tx) => {
      const { name, grid } = await sheetOf(tx, key)
      refuseBeyond(grid, start)
      const label = texts.goesOn(name, nextFree(grid, start, pieces))
      return { kind: 'labels.markPrinted', label, actor }
    }
    const { operationId, rowId } = await runOnce(core, requestId, meta, async (tx) => {
      const { grid, ref } = await sheetOf(tx, key)
      const next = nextFree(grid, start, pieces)
      return { rowId: await writePosition(tx, ref, next), result: next }
    })
    const next = (await readPositions(core.read())).find((one) => one.id === rowId)?.next ?? 1
    return { operationId, next }
  }

  return {
    list: async () => ({ sheets: await readSheets(core.read()) }),
    save,
    remove,
    markPrinted,
  }
}
