import type { HostPorts } from '@main/ports/ports'
import { finish, openTestApp, type TestApp } from './test-app'

/** A shop with three customers who agreed to e-mails, and a campaign settled for them. */
export async function openMailShop(port: number, ports: Pick<HostPorts, 'mailPatienceMs'> = {}) {
  const shop = await openTestApp({ ports })
  await shop.client.settings.update({
    group: 'shop',
    value: { name: 'Weinhaus Kessler', street: 'Hauptstraße 12', postcode: '69117', city: 'Heidelberg' },
  })
  await account(shop, port)
  const ids: Record<string, number> = {}
  for (const [lastName, firstName] of [
    ['Äpfel', 'Zoë'],
    ['Böhm <b>', '=1+1'],
    ['Çelik', 'Can'],
  ] as const) {
    const { card } = await shop.client.customers.create({
      kind: 'person',
      people: [{ salutation: 'ms', firstName, lastName }],
      emails: [{ address: `${lastName[0] === 'Ä' ? 'a' : lastName[0] === 'B' ? 'b' : 'c'}@beispiel.de` }],
    })
    ids[card.emails[0]?.address ?? ''] = card.id
    await shop.client.consents.record({
      ...{ customerId: card.id, personId: card.id, channel: 'email', purpose: 'advertising' },
      ...{ status: 'given', on: '2026-11-01', source: 'oral' },
    })
  }
  const { id: campaignId } = await shop.client.campaigns.add({
    ...{ name: 'Advent', channel: 'email', purpose: 'advertising', selection: { type: 'all' } },
  })
  await finish(shop.client.campaigns.settle({ id: campaignId }))
  await shop.client.emails.saveContent({
    campaignId,
    text: {
      subject: 'Weinprobe für {{Vorname}} {{Nachname}}',
      body: '{{Briefanrede}}\n\nkommen Sie am Freitag! Grüße & <i>Küsse</i>\n\nMarion Kessler',
    },
  })
  return { ...shop, campaignId, ids }
}

export type MailShop = Awaited<ReturnType<typeof openMailShop>>

/** Writes with the shop's account on a server of this machine. */
export async function account({ client }: Pick<TestApp, 'client'>, port: number): Promise<void> {
  await client.settings.update({
    group: 'email',
    value: {
      ...{ host: '127.0.0.1', port, security: 'none', user: 'laden', perHour: 0 },
      ...{ address: 'post@kessler.example', replyTo: 'antwort@kessler.example' },
    },
  })
  await client.emails.setPassword({ password: 'geheim' })
}
