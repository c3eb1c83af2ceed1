import { dirname } from 'node:path'
import type { ShopSettings } from '@shared/features/settings/settings'
import type { Core } from '../../core'
import { countLivingCards } from '../../db/kept-counts'
import { switchOnSet } from '../presets'
import type { SettingsService } from '../settings'

/** Under this the program remembers that the first start is over. */
const done = 'setupDone'

/** The first start. */
export function createSetupService(core: Core, settings: SettingsService) {
  async function state() {
    return {
      done: (await settings.recall(done)) === true,
      customers: await countLivingCards(core.read()),
      dataFolder: dirname(core.dataFile()),
    }
  }

  /** Writes the shop down and ends the first start; taking it back takes the shop's data back, not the start. */
  async function complete({ shop, presets }: { shop: ShopSettings; presets: boolean }, actor: string) {
    const meta = { kind: 'setup.complete', label: shop.name, actor }
    const { operationId } = await core.operations.run(meta, async (tx) => {
      await settings.put(tx, { group: 'shop', value: shop })
      if (presets) await switchOnSet(tx, shop.branch)
    })
    await settings.remember(done, true)
    return { operationId }
  }

  return { state, complete }
}
