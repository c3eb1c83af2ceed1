import type { StageRules } from '@shared/features/customers/stage'
import type { Settings } from '@shared/features/settings/settings'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { SelectionContext } from '../../db/leaf'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { parseSettings } from './parse'
import { storedSettings } from './store'

/** By what the shop tells stages apart, for work on a reading connection of its own. */
export async function stageRulesOf(db: ReadDatabase): Promise<StageRules> {
  return parseSettings(await storedSettings(db), () => {}).stages
}

/** By what selections are told on a day, for work on a reading connection of its own. */
export async function selectionContextOf(db: ReadDatabase, today: CivilDate): Promise<SelectionContext> {
  return selectionContext(
    parseSettings(await storedSettings(db), () => {}),
    today,
  )
}

/** The same of settings that are read already. */
export function selectionContext({ stages, birthdays, shop }: Settings, today: CivilDate): SelectionContext {
  return { rules: stages, today, feb29: birthdays.feb29, home: shop.postcode.trim() || shop.city.trim() }
}

/** The country of the shop, ISO 3166-1 alpha-2, for work on a reading connection of its own. */
export async function homeCountryOf(db: ReadDatabase): Promise<string> {
  return parseSettings(await storedSettings(db), () => {}).shop.country
}

/** The pattern of the shop's customer numbers, for a step that may make cards on the way. */
export async function numberPatternOf(db: ReadDatabase | Tx): Promise<string> {
  return parseSettings(await storedSettings(db), () => {}).numbering.pattern
}
