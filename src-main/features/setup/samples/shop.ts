import type { Newsletter } from '@shared/features/consents/consent'
import type { Wording } from '@shared/features/consents/contract'
import type { Staff } from '@shared/features/staff/contract'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Core } from '../../../core'
import { listNewsletters, listWordings } from '../../consents'
import type { Stamp } from '../../customers'
import { type Assortment, assortments } from '../../demo'
import type { SettingsService } from '../../settings'
import { readStaff } from '../../staff'
import { type Definitions, readDefinitions } from './definitions'

/** The shop in which made-up customers are written down, with all that it has set up itself. */
export type SampleShop = {
  name: string
  goods: Assortment
  pointsPerEuro: number
  stamp: Stamp
  today: CivilDate
  staff: Staff[]
  newsletters: Newsletter[]
  wordings: Wording[]
  definitions: Definitions
  /** Whose initials stand under what happened at an instant: somebody works for half a day. */
  authorAt(at: string): string
}

export async function sampleShop(core: Core, settings: SettingsService, actor: string): Promise<SampleShop> {
  const { shop, numbering, loyalty } = await settings.current()
  const today = core.clock.today()
  const db = core.read()
  const staff = (await readStaff(db)).filter(({ archivedAt }) => archivedAt === null)
  return {
    name: shop.name,
    goods: assortments[shop.branch],
    pointsPerEuro: loyalty.pointsPerEuro,
    stamp: { now: core.clock.now().toISOString(), today, ...numbering },
    today,
    staff,
    newsletters: (await listNewsletters(db)).filter(({ ended }) => !ended),
    wordings: await listWordings(db),
    definitions: await readDefinitions(db),
    authorAt(at) {
      const halfDays = Math.floor(Date.parse(at) / 43_200_000)
      // Not the same person every morning: the step goes round a week of six days and all who work there.
      return staff[(halfDays * 7 + Math.floor(halfDays / 12)) % staff.length]?.initials ?? actor
    },
  }
}
