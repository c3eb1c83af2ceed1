import { randomInt } from 'node:crypto'
import type { BlockedFields } from '@shared/features/campaigns/blocked'
import { blockedKey } from '@shared/features/campaigns/blocked-key'
import type { Campaign, CampaignCounts, CampaignFields } from '@shared/features/campaigns/campaign'
import type { Core } from '../../core'
import type { Tx } from '../../db/operate'
import type { InTurn } from '../../jobs/turns'
import { fail } from '../../rpc/fail'
import { deleteBlocked, insertBlocked } from './blocked-store'
import { createDelete } from './delete'
import { countsOf } from './recipient-store'
import { extrasOf, insertCampaign, listCampaigns, readCampaign, stampCampaign, updateCampaign } from './store'

const nobody: CampaignCounts = { chosen: 0, control: 0, leftOut: 0, sent: 0, returned: 0, answered: 0 }

/** The use cases of campaigns and of the list of what is sent to nobody. */
export function createCampaignService(core: Core, inTurn: InTurn) {
  const existing = async (db: Parameters<typeof readCampaign>[0], id: number) =>
    (await readCampaign(db, id)) ?? fail('NOT_FOUND', { what: 'campaign' })

  async function withCounts(campaigns: Campaign[]) {
    const counts = await countsOf(
      core.read(),
      campaigns.map(({ id }) => id),
    )
    return campaigns.map((campaign) => ({ ...campaign, counts: counts.get(campaign.id) ?? nobody }))
  }

  async function list() {
    return { campaigns: await withCounts(await listCampaigns(core.read())) }
  }

  async function get(id: number) {
    const [campaign] = await withCounts([await existing(core.read(), id)])
    if (!campaign) fail('NOT_FOUND', { what: 'campaign' })
    return { ...campaign, extras: await extrasOf(core.read(), id) }
  }

  async function add(fields: CampaignFields, actor: string) {
    const made = { at: core.clock.now().toISOString(), actor, control_seed: randomInt(2 ** 31) }
    const meta = { kind: 'campaigns.add', label: fields.name, actor }
    const { operationId, result } = await core.operations.run(meta, (tx) => insertCampaign(tx, fields, made))
    return { operationId, id: result }
  }

  /** CAMPAIGN_SETTLED where what the settled check rests on would change; names, days and costs may. */
  async function update(id: number, fields: CampaignFields, actor: string) {
    const meta = async (tx: Tx) => {
      const before = await existing(tx, id)
      if (before.checkedAt !== null && !sameReach(before, fields))
        fail('CAMPAIGN_SETTLED', { name: before.name })
      return { kind: 'campaigns.update', label: fields.name, actor }
    }
    const { operationId } = await inTurn(id, () =>
      core.operations.run(meta, (tx) => updateCampaign(tx, id, fields)),
    )
    return { operationId }
  }

  const about = (verb: string, id: number, actor: string) => async (tx: Tx) => ({
    kind: `campaigns.${verb}`,
    label: (await existing(tx, id)).name,
    actor,
  })

  async function close(id: number, closed: boolean, actor: string) {
    const closed_at = closed ? core.clock.now().toISOString() : null
    const { operationId } = await core.operations.run(about(closed ? 'close' : 'reopen', id, actor), (tx) =>
      stampCampaign(tx, id, { closed_at }),
    )
    return { operationId }
  }

  const deleteAll = createDelete(core)
  const remove = (id: number, actor: string) =>
    inTurn(id, async () => deleteAll(await existing(core.read(), id), actor))

  /** BLOCKED_UNREADABLE where nothing can be read from it. */
  async function block(fields: BlockedFields, actor: string) {
    const value_key = blockedKey(fields.kind, fields.value)
    if (value_key === `${fields.kind}:`) fail('BLOCKED_UNREADABLE', { value: fields.value })
    const row = { ...fields, value_key, at: core.clock.now().toISOString(), actor }
    const meta = { kind: 'campaigns.block', label: fields.value, actor }
    const { operationId, result } = await core.operations.run(meta, (tx) => insertBlocked(tx, row))
    return { operationId, id: result }
  }

  async function unblock(id: number, actor: string) {
    const meta = { kind: 'campaigns.unblock', label: '', actor }
    const { operationId } = await core.operations.run(meta, async (tx) => {
      if ((await deleteBlocked(tx, id)) === undefined) fail('NOT_FOUND', { what: 'blocked' })
    })
    return { operationId }
  }

  return { list, get, add, update, close, remove, block, unblock }
}

function sameReach(before: CampaignFields, after: CampaignFields): boolean {
  const reach = ({ channel, purpose, controlPercent, selection }: CampaignFields) =>
    JSON.stringify([channel, purpose, controlPercent, selection])
  return reach(before) === reach(after)
}
