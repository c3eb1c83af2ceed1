import { tagKey } from '@shared/features/customers/rules'
import type { Sample } from './bookings'
import type { Sheet } from './sheet'
import type { SampleShop } from './shop'

/** Wishes, voices, gifts and answered questions of a customer. */
export function addSaid(sheet: Sheet, sample: Sample, shop: SampleShop): void {
  const { life, id, people } = sample
  for (const { text, category, untilOn, at, doneAt } of life.wishes)
    sheet.add('wish', {
      ...{ customer_id: id, text, category, until_on: untilOn, at, done_at: doneAt },
      actor: shop.authorAt(at),
    })
  for (const voice of life.voices) addVoice(sheet, voice, id, shop)
  life.gifts.forEach(({ year, person, name, address, gift }, position) => {
    const at = `${year}-11-12T10:00:00.000Z`
    const person_id = person === null ? null : (people[person] ?? null)
    sheet.add('gift_recipient', {
      ...{ company_id: id, year, person_id, name, address, gift, position },
      at: at < shop.stamp.now ? at : shop.stamp.now,
      actor: shop.authorAt(at),
    })
  })
  for (const { question, reply, on } of life.replies)
    sheet.add('profile_question', {
      ...{ customer_id: id, question, reply, on_date: on },
      actor: shop.authorAt(`${on}T10:00:00.000Z`),
    })
}

type Voice = Sample['life']['voices'][number]

function addVoice(
  sheet: Sheet,
  { matter, quote, ...voice }: Voice,
  customerId: number,
  shop: SampleShop,
): void {
  const actor = shop.authorAt(voice.at)
  sheet.add('voice', {
    ...voice,
    ...{ customer_id: customerId, article_key: tagKey(voice.article), actor },
    due_on: matter?.dueOn ?? null,
    responsible: matter ? actor : '',
    outcome: matter?.outcome ?? '',
    closed_at: matter?.closedAt ?? null,
    quote_status: quote?.status ?? 'unknown',
    quote_on: quote?.on ?? null,
    quote_source: quote?.source ?? '',
  })
}
