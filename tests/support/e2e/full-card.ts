import type { Visit } from './shop-host'

type Client = Visit['client']

/** A hairdresser's customer of many years: whatever a well-kept card holds. @returns the id of the card */
export async function fillCard(client: Client): Promise<number> {
  await client.presets.switchOn({ branch: 'hair' })
  const { card: customer } = await client.customers.create({
    kind: 'person',
    people: [
      {
        salutation: 'ms',
        firstName: 'Annegret',
        lastName: 'Müller-Lüders',
        birthday: { day: 28, month: 11, year: 1961 },
        addressForm: 'informal',
      },
    ],
    addresses: [{ label: 'home', street: 'Saalbahnhofstraße 12', postcode: '07743', city: 'Jena' }],
    phones: [
      { label: 'home', number: '03641 55 01-23' },
      { label: 'mobile', number: '0171 234 56 78' },
    ],
    emails: [{ address: 'annegret.mueller@example.de' }],
    tags: ['Stammkundin', 'Farbe'],
    customerSince: '2019-03-01',
    note: 'Kommt mit dem Hund,\nWasser hinstellen',
    paymentRemark: 'zahlt gern mit Karte',
  })
  await fillFields(client, customer.id)
  await fillEntries(client, customer.id)
  await fillRelations(client, customer.id)
  await client.wishes.add({ customerId: customer.id, text: 'Lockenbürste, groß', category: 'Bürsten' })
  const consent = { customerId: customer.id, purpose: 'advertising', channel: 'email' } as const
  await client.consents.record({ ...consent, status: 'given' })
  await client.consents.record({ ...consent, channel: 'phone', status: 'refused' })
  const purchase = { customerId: customer.id, text: 'Farbe und Schnitt' }
  for (const cents of [8640, 12_050])
    await client.purchases.book({ ...purchase, cents, requestId: crypto.randomUUID() })
  return customer.id
}

async function fillFields(client: Client, customerId: number): Promise<void> {
  const { group } = await client.fields.addGroup({ name: 'Im Salon' })
  for (const [name, text] of [
    ['Haartyp', 'fein, naturlockig'],
    ['Getränk', 'Tee mit Zitrone'],
    ['Liest gern', 'Gartenhefte'],
    ['Termine', 'am liebsten dienstags'],
  ] as const) {
    const { field } = await client.fields.addField({ groupId: group.id, draft: { name, type: 'text' } })
    const content = { type: 'text' as const, text }
    await client.fields.save({ customerId, changes: [{ fieldId: field.id, content }] })
  }
}

async function fillEntries(client: Client, customerId: number): Promise<void> {
  const kinds = await client.entries.kinds()
  const idOf = (name: string) => kinds.find((kind) => kind.name === name)?.id ?? 0
  await client.entries.add({
    customerId,
    kindId: idOf('Allergie'),
    on: '2025-04-02',
    text: 'verträgt kein PPD',
  })
  await client.entries.add({
    customerId,
    kindId: idOf('Farbrezept'),
    on: '2026-10-12',
    text: 'Ansatz Koleston 7/43 30 g + 8/0 15 g, 6 %, 35 min',
  })
}

async function fillRelations(client: Client, customerId: number): Promise<void> {
  const kinds = await client.relations.kinds()
  for (const [text, at] of [
    ['weiß', 0],
    ['ohneweg', 1],
  ] as const) {
    const { hits } = await client.customers.search({ text })
    await client.relations.add({ customerId, otherId: hits[0]?.id ?? 0, kindId: kinds[at]?.id ?? 0 })
  }
}
