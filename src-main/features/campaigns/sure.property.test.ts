import { CampaignChannel, CampaignPurpose } from '@shared/features/campaigns/campaign'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillShop } from '../../../tests/support/selections/shop'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import { recipients } from '../recipients'
import { createReach } from './reach'
import { createSure } from './sure'

let shop: TestApp
beforeAll(async () => {
  shop = await openTestApp()
  await fillShop(shop, 7, 90)
  // Plain cards as most are, each with something that a rule may trip over.
  const person = { salutation: 'ms' as const, firstName: 'Eva', lastName: 'Plain' }
  const address = { street: 'Weg 1', postcode: '01067', city: 'Köln' }
  for (const [people, address_] of [
    [{ ...person }, address],
    [{ ...person, lastName: 'Łódź' }, address],
    [{ ...person, lastName: '' }, address],
    [{ ...person, child: true }, address],
    [{ ...person, birthday: { day: 1, month: 1, year: 2008 } }, address],
    [{ ...person, birthday: { day: 1, month: 1, year: 1950 } }, address],
    [{ ...person }, { ...address, postcode: '00123' }],
    [{ ...person }, { ...address, street: '–' }],
    [{ ...person }, { ...address, fromOn: '2027-01-01' }],
    [{ ...person }, { ...address, country: 'AT', postcode: '1010' }],
  ] as const)
    await shop.client.customers.create({
      ...{ kind: 'person', people: [people], addresses: [address_] },
      emails: [{ address: 'eva@beispiel.de' }],
    })
})
afterAll(() => shop.close())

test.each(
  CampaignChannel.options.flatMap((channel) =>
    CampaignPurpose.options.map((purpose) => ({ channel, purpose })),
  ),
)('what is certain by $channel for $purpose is what the rules say', async (way) => {
  const db = shop.app.core.read()
  const asked = { ...way, today: '2026-11-22', senderCountry: 'DE' }
  const { learn, exclusion, blocked } = await createReach(db, asked)
  const verdicts = new Map<number, string | null>()
  const found = await recipients(db, {
    ...{ selection: { type: 'all' }, purpose: way.purpose, today: asked.today, learn },
    onceAHousehold: way.channel === 'letter',
    alsoExcludedBy: exclusion,
    onLeftOut: (id, reason) => verdicts.set(id, reason),
    signal: new AbortController().signal,
  })
  for await (const _ of found.chunks);
  const sure = await createSure(db, asked, { blocked, suspected: () => false })(found.ids)
  expect(sure.size).toBeGreaterThan(0)
  for (const [id, reason] of sure) expect([id, reason]).toEqual([id, verdicts.get(id) ?? null])
})
