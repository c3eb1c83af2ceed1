import type { StageRules } from '@shared/features/customers/stage'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { parseSettings } from './parse'
import { storedSettings } from './store'

/** By what the shop tells stages apart, for work on a reading connection of its own. */
export async function stageRulesOf(db: ReadDatabase): Promise<StageRules> {
  return parseSettings(await storedSettings(db), () => {}).stages
}

/** The pattern of the shop's customer numbers, for a step that may make cards on the way. */
export async function numberPatternOf(db: ReadDatabase | Tx): Promise<string> {
  return parseSettings(await storedSettings(db), () => {}).numbering.pattern
}
