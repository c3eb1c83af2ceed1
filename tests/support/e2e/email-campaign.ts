import type { TestClient } from '../test-app'
import { finish } from './visit'

/** Two customers with e-mail addresses, one of them gone stale, and a campaign that is settled for both; its id. */
export async function settledCampaign(client: TestClient): Promise<number> {
  for (const [lastName, address] of [
    ['Adler', 'adler@beispiel.de'],
    ['Weg', 'weg@beispiel.de'],
  ] as const)
    await client.customers.create({
      kind: 'person',
      people: [{ salutation: 'ms', firstName: 'Anna', lastName }],
      emails: [{ address }],
    })
  const { id } = await client.campaigns.add({
    ...{ name: 'Weinprobe', channel: 'email', purpose: 'contract', selection: { type: 'all' } },
  })
  await finish(client.campaigns.settle({ id }))
  return id
}
