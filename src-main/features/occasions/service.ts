import { randomInt } from 'node:crypto'
import { CampaignFields } from '@shared/features/campaigns/campaign'
import type { LetterContent } from '@shared/features/letters/contract'
import { Occasion, weekOf, whomOf } from '@shared/features/occasions/occasion'
import { occasions as texts } from '@shared/texts/de/occasions'
import type { Core } from '../../core'
import { insertCampaign } from '../campaigns'
import { insertCampaignLetter, occasionCampaigns, stampOccasion } from './store'

/** What comes up in a week, and the campaign with its letter that is made of it. */
export function createOccasions(core: Core) {
  const thisYear = () => `${core.clock.today().slice(0, 4)}-01-01`

  async function week(days: number) {
    const campaigns = await occasionCampaigns(core.read(), thisYear())
    const today = core.clock.today()
    return Occasion.options.map((occasion) => {
      const own = campaigns.filter((campaign) => campaign.occasion === occasion)
      const begun = own.find(({ checked_at, closed_at }) => checked_at === null && closed_at === null)
      const sentBy = own.filter(({ checked_at }) => checked_at !== null).map(({ id }) => id)
      return {
        occasion,
        selection: whomOf(occasion, { today, days, sentBy }),
        begun: begun ? { id: begun.id, name: begun.name } : null,
      }
    })
  }

  async function begin(
    { occasion, days, letter }: { occasion: Occasion; days: number; letter: LetterContent },
    actor: string,
  ) {
    const found = (await week(days)).find((one) => one.occasion === occasion)
    const selection = found?.selection ?? whomOf(occasion, { today: core.clock.today(), days, sentBy: [] })
    const name = texts.campaign(occasion, weekOf(core.clock.today()))
    const fields = CampaignFields.parse({ name, channel: 'letter', purpose: 'advertising', selection })
    const at = core.clock.now().toISOString()
    const { operationId, result: campaignId } = await core.operations.run(
      { kind: 'occasions.begin', label: name, actor },
      async (tx) => {
        const id = await insertCampaign(tx, fields, { at, actor, control_seed: randomInt(2 ** 31) })
        await stampOccasion(tx, id, occasion)
        return id
      },
    )
    // A draft is no part of the operation: taken back, the letter stays among those being written.
    const draft = { campaignId, title: name, letter, selection, savedAt: at }
    const draftId = await insertCampaignLetter(core.write(), draft)
    return { operationId, campaignId, draftId }
  }

  return { week, begin }
}
