import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import type { Random } from '../random'
import type { DemoConsent } from './consents'
import { dayBetween, type Known, latest, type Often } from './setting'

/** A file on a card; a picture hangs on the card's first entry where there is one. */
export type DemoPaper = {
  what: 'portrait' | 'picture' | 'offer' | 'signedForm'
  on: CivilDate
  keepUntil: CivilDate | null
  /** Of what it is drawn. */
  seed: number
}

export function papersOf(
  { card, today, since }: Known,
  consents: readonly DemoConsent[],
  often: Often,
  random: Random,
): DemoPaper[] {
  const on = dayBetween(latest(since, addDays(today, -300)), today, random)
  const paper = (what: DemoPaper['what'], keepUntil: CivilDate | null = null): DemoPaper => ({
    ...{ what, on, keepUntil },
    seed: random.int(1, 1_000_000),
  })
  const papers: DemoPaper[] = []
  if (card.kind === 'person' && often(0.007, 0.08)) papers.push(paper('portrait'))
  if (often(0.002, 0.04)) papers.push(paper('picture'))
  if (card.kind === 'company' && often(0.04, 0.3))
    papers.push(paper('offer', random.chance(0.3) ? addDays(today, random.int(-20, 60)) : null))
  const form = consents.find(({ source, person }) => source === 'form' && person === null)
  if (form && often(0.02, 0.25)) papers.push({ ...paper('signedForm'), on: form.on })
  return papers
}
