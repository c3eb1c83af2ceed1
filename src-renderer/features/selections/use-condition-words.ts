import { useCardFields } from '@renderer/features/fields'
import { useStaff } from '@renderer/features/staff'
import type { Condition } from './conditions'
import { conditionWords, type Known } from './selection-words'

/** The names that conditions speak of: own fields, archived ones too, and the staff. */
export function useKnownNames(): Known {
  return { fields: useCardFields({ archived: true }), staff: useStaff().all }
}

/** Says a condition in a few words. */
export function useConditionWords(): (condition: Condition) => string {
  const known = useKnownNames()
  return (condition) => conditionWords(condition, known)
}
