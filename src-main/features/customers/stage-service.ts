import type { Stage } from '@shared/features/customers/stage'
import type { Core } from '../../core'
import { bookedCard } from '../../db/booked-card'
import type { SelectionContext } from '../../db/leaf'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { type SettingsService, selectionContext } from '../settings'
import { readStage, writeStage } from './stage-store'
import { namesOf } from './trash-store'

/** How far somebody has come as a customer. */
export function createStageService(core: Core, settings: SettingsService) {
  const context = async (db: ReadDatabase | Tx): Promise<SelectionContext> => {
    return selectionContext(await settings.current(db), core.clock.today())
  }

  async function stage(id: number, db: ReadDatabase | Tx = core.read()) {
    return (await readStage(db, id, await context(db))) ?? fail('NOT_FOUND', { what: 'customer' })
  }

  /** As `customers.get` does: a member's id leads to the card of its group. */
  async function stageOfCard(id: number, db: ReadDatabase = core.read()) {
    const own = await readStage(db, id, await context(db))
    return own ?? stage((await bookedCard(db, id))?.id ?? id, db)
  }

  async function setStage({ id, stage: said }: { id: number; stage: Stage | null }, actor: string) {
    const meta = async (tx: Tx) => {
      await stage(id, tx)
      const [label = ''] = await namesOf(tx, [id])
      return { kind: 'customers.setStage', label, actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      await writeStage(tx, id, said, core.clock.now().toISOString())
      return stage(id, tx)
    })
    return { operationId, ...result }
  }

  return { context, stageOfCard, setStage }
}
