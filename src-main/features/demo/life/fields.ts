import { partsOf } from '@shared/kernel/civil-date'
import type { Words } from '../assortment'
import type { Random } from '../random'
import { atHome, delivery, ofCompany, protectedRemark } from './field-words'
import type { Known, LifeSetting, Often } from './setting'

/** What stands in the fields of one group, named by the key of its ready set or else by its name. */
export type DemoFields = { group: string; words: Words }

/** What the shop has written in its own fields on a card. */
export function fieldsOf(known: Known, { goods }: LifeSetting, often: Often, random: Random): DemoFields[] {
  const { card, today } = known
  const written: DemoFields[] = []
  if (card.kind === 'company') {
    if (often(0.6, 0.8)) written.push({ group: 'company', words: ofCompany(random) })
  } else {
    for (const [group, words] of Object.entries(goods.fields))
      if (often(0.3, 0.45)) written.push({ group, words: words(random) })
    const person = card.kind === 'person' ? card.people[0] : undefined
    const age = person?.birthday?.year ? partsOf(today).year - person.birthday.year : null
    if (person && often(0.12, 0.2)) written.push({ group: 'personal', words: atHome(age, random) })
    if (person && often(0.012, 0.04)) written.push({ group: 'confidential', words: protectedRemark(random) })
  }
  if (often(0.15, 0.2)) written.push({ group: 'Lieferung', words: delivery(random) })
  return written
}
