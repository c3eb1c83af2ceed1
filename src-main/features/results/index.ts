import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import type { SettingsService } from '../settings'
import { exportOutcomes } from './export'
import { createResultService } from './service'
import { createSourceService } from './source-service'

export { personalData } from './personal-data'

/** Binds what campaigns and sources brought to the contract. */
export function bindResults(core: Core, settings: SettingsService) {
  const service = createResultService(core, settings)
  const sources = createSourceService(core)
  const { results } = os
  const router = results.router({
    ofCampaign: results.ofCampaign.handler(({ input, signal }) => service.ofCampaign(input.id, signal)),
    all: results.all.handler(({ signal }) => service.all(signal)),
    exportAll: results.exportAll.handler(async ({ context, signal }) =>
      exportOutcomes(core, context.visit, (await service.all(signal)).campaigns),
    ),
    sources: results.sources.handler(({ input, signal }) => sources.sources(input, signal)),
    sourceCosts: results.sourceCosts.handler(() => sources.costs()),
    addSourceCost: results.addSourceCost.handler(({ input, context }) =>
      sources.addCost(input, context.actor),
    ),
    deleteSourceCost: results.deleteSourceCost.handler(({ input, context }) =>
      sources.removeCost(input.id, context.actor),
    ),
  })
  return { router }
}
