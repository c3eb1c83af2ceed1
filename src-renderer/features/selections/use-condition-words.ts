import { useCardFields } from '@renderer/features/fields'
import { useStaff } from '@renderer/features/staff'
import { useRead } from '@renderer/rpc/reads'
import type { Known } from '@renderer/shell/leaf-kind'
import type { Condition } from './conditions'
import { conditionWords } from './selection-words'

const noNames: Known['names'] = {
  thingKinds: [],
  relationKinds: [],
  newsletters: [],
  categories: [],
  campaigns: [],
}

/** The names that conditions speak of: own fields, archived ones too, the staff, kinds, saved selections. */
export function useKnownNames(): Known {
  return {
    fields: useCardFields({ archived: true }),
    staff: useStaff().all,
    names: useRead('selections', 'names', undefined).data ?? noNames,
    saved: useRead('selections', 'list', undefined).data?.saved ?? [],
  }
}

/** Says a condition in a few words. */
export function useConditionWords(): (condition: Condition) => string {
  const known = useKnownNames()
  return (condition) => conditionWords(condition, known)
}
