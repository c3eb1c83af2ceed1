import { drawControl } from '@shared/features/campaigns/control'
import { ExclusionReason, type Selection } from '@shared/features/selections/selection'
import { openDataFile } from '../../db/open'
import { task } from '../../jobs/task'
import { recipients } from '../recipients'
import { createReach, type Way } from './reach'
import { createSure } from './sure'
import { suspectsAmong } from './suspects'

export type Asked = Way & {
  selection: Selection
  controlPercent: number
  controlSeed: number
}
/** Everyone of the selection in the order of sending; `verdicts[i]` is 0 chosen, 1 control, else 2 + the reason's place. */
export type Checked = { ids: Int32Array; verdicts: Uint8Array }

/** The reason that a verdict stands for; null for those who get it and those left out by lot. */
export function reasonOf(verdict: number): ExclusionReason | null {
  return ExclusionReason.options[verdict - 2] ?? null
}

/** Prüfen vor dem Versand: who of a selection gets it on this way, who does not and why. */
export const checkCampaignTask = task<Asked & { dataFile: string }, never, Checked>(
  'campaigns.check',
  async ({ dataFile, selection, controlPercent, controlSeed, ...way }, { signal }) => {
    const data = openDataFile(dataFile, 'read')
    try {
      const { learn, exclusion, blocked } = await createReach(data.read, way)
      const suspected = await suspectsAmong(data.read)
      const sure = createSure(data.read, way, { blocked, suspected: suspected.has })
      const leftOut = new Map<number, ExclusionReason>()
      const found = await recipients(data.read, {
        selection,
        purpose: way.purpose,
        today: way.today,
        // Other ways reach one person of a household; who has a card of their own is reached by that.
        onceAHousehold: way.channel === 'letter',
        learn,
        sure,
        alsoExcludedBy: (card) => exclusion(card) ?? suspected.besides(card.id),
        onLeftOut: (id, reason) => leftOut.set(id, reason),
        signal,
      })
      for await (const _ of found.chunks);
      const chosen = found.ids.filter((id) => !leftOut.has(id))
      const control = drawControl(chosen, controlPercent, controlSeed)
      const verdictFor = (id: number) => {
        const reason = leftOut.get(id)
        return reason ? ExclusionReason.options.indexOf(reason) + 2 : control.has(id) ? 1 : 0
      }
      return { ids: Int32Array.from(found.ids), verdicts: Uint8Array.from(found.ids, verdictFor) }
    } finally {
      await data.close()
    }
  },
)
