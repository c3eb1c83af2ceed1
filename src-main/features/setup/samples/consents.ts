import type { Wording } from '@shared/features/consents/contract'
import type { Sample } from './bookings'
import type { Sheet } from './sheet'
import type { SampleShop } from './shop'

/** What the people of a customer said to being written to and called; newsletters only where the shop has some. */
export function addConsents(sheet: Sheet, { life, id, people }: Sample, shop: SampleShop): void {
  for (const { person, newsletter, evidence, sourceWords, on, at, ...said } of life.consents) {
    const { newsletters } = shop
    const subscribed =
      newsletter === null ? undefined : newsletters[Math.floor(newsletter * newsletters.length)]
    if (newsletter !== null && !subscribed) continue
    sheet.add('consent', {
      ...said,
      ...{ evidence, source_words: sourceWords, on_date: on, at, actor: shop.authorAt(at) },
      customer_id: person === null ? id : (people[person] ?? id),
      channel: subscribed?.channel ?? said.channel,
      newsletter_id: subscribed?.id ?? null,
      wording_id: said.source === 'form' ? (wordingOf(said.purpose, at, shop.wordings)?.id ?? null) : null,
    })
  }
}

/** The version that held at that time; before all of them, the first one. */
function wordingOf(
  purpose: Wording['purpose'],
  at: string,
  wordings: readonly Wording[],
): Wording | undefined {
  // The newest stands first.
  const versions = wordings.filter((one) => one.purpose === purpose)
  return versions.find((one) => one.at <= at) ?? versions.at(-1)
}
