import type { CivilDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { useState } from 'react'

/**
 * A day that has passed is rarely meant: the first try to save is held back (`holds`), the field then asks (`asking`),
 * and the next one goes through. `known` is the day that stood there before and is asked about no more.
 */
export function usePastDay(day: CivilDate | null, known: CivilDate | null) {
  const [asked, setAsked] = useState<CivilDate | null>(null)
  const past = day !== null && day !== known && day < systemClock.today()
  const asking = past && asked === day
  const holds = () => {
    if (past) setAsked(day)
    return past && !asking
  }
  return { asking, holds }
}
