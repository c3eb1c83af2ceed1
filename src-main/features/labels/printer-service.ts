import type { Offset } from '@shared/features/labels/contract'
import { plainLetters } from '@shared/kernel/latin'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { deletePrinter, readPrinters, writePrinter } from './store'

/** The printers of the shop and by how much each prints beside the mark. */
export function createPrinterService(core: Core) {
  const existing = async (db: ReadDatabase | Tx, id: number) =>
    (await readPrinters(db)).find((one) => one.id === id) ?? fail('NOT_FOUND', { what: 'printer' })

  /** Keeps a printer; PRINTER_NAME_TAKEN, NOT_FOUND. */
  async function save(
    printer: { id: number | null; name: string; offset: Offset; chosen: boolean },
    actor: string,
  ) {
    const { id, name, offset, chosen } = printer
    const name_key = plainLetters(name)
    const meta = async (tx: Tx) => {
      if (id !== null) await existing(tx, id)
      if ((await readPrinters(tx)).some((one) => one.id !== id && one.nameKey === name_key))
        fail('PRINTER_NAME_TAKEN', { name })
      return { kind: id === null ? 'labels.addPrinter' : 'labels.updatePrinter', label: name, actor }
    }
    const { operationId, result } = await core.operations.run(meta, (tx) =>
      writePrinter(tx, id, { name, name_key, offset, chosen }),
    )
    return { operationId, id: result }
  }

  async function remove(id: number, actor: string) {
    const meta = async (tx: Tx) => ({
      kind: 'labels.deletePrinter',
      label: (await existing(tx, id)).name,
      actor,
    })
    const { operationId } = await core.operations.run(meta, (tx) => deletePrinter(tx, id))
    return { operationId }
  }

  return {
    list: async () => ({
      printers: (await readPrinters(core.read())).map(({ nameKey: _, ...printer }) => printer),
    }),
    /** By how much a printer moves what it prints, in mm; nothing without one. */
    offsetOf: async (id: number | null): Promise<Offset> =>
      id === null ? { right: 0, down: 0 } : (await existing(core.read(), id)).offset,
    save,
    remove,
  }
}
