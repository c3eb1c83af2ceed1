import type { Campaign } from '@shared/features/campaigns/campaign'
import type { Core } from '../../core'
import { inOneOperation } from '../../jobs/in-one-operation'
import { deleteCampaignRow, deleteOwned } from './delete-store'

const batchSize = 250

/** Deletes a campaign with what was settled and answered, in steps of one undoable operation. */
export function createDelete(core: Core) {
  return ({ id, name }: Pick<Campaign, 'id' | 'name'>, actor: string) =>
    inOneOperation(core, { kind: 'campaigns.delete', label: name, actor }, async (step) => {
      for (const deleteSome of deleteOwned)
        while ((await step((tx) => deleteSome(tx, id, batchSize))) === batchSize);
      await step((tx) => deleteCampaignRow(tx, id))
      return {}
    })
}
