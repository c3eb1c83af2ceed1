import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addSuspects } from '@main/features/duplicates'
import { addPerson } from './cards'
import { addKind, fieldIds } from './entries'
import { addFields, fill, optionOf } from './fields'
import { storeMarked } from './marked-documents'
import { finish, type TestApp } from './test-app'

/**
 * Words that occur nowhere else, letters only. Each begins differently, because the full-text index stores of
 * a word only what parts it from the one before.
 */
export function createMarks() {
  const marks = new Map<string, string>()
  let seed = 4711
  const letter = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return String.fromCharCode(97 + ((seed >> 16) % 26))
  }
  return {
    all: marks,
    mark(name: string): string {
      const known = marks.get(name)
      if (known) return known
      const made = Array.from({ length: 14 }, letter).join('')
      marks.set(name, made)
      return made
    },
  }
}

const requestId = () => crypto.randomUUID()

/** Brings other customers in, so that pages split around the rows that matter. */
export async function bringOthers({ client, app }: TestApp, name: string, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, n) => `${name}${n};Ida;Weg ${n};${10_000 + n};Ort${n}`)
  const path = join(mkdtempSync(join(tmpdir(), 'tante-emma-others-')), `${name}.csv`)
  writeFileSync(path, `Nachname;Vorname;Straße;PLZ;Ort\n${rows.join('\n')}\n`)
  await finish(client.exchange.runImport({ file: await app.files.bring('test', path) }))
}

/**
 * A household that has everything a card can have, each text a mark of its own, entered through the contract
 * the way a shop would: imported, changed, booked on, written to. Answers the card's id.
 */
export async function markedHousehold(shop: TestApp, mark: (name: string) => string): Promise<number> {
  const { client, app } = shop
  const csv = join(mkdtempSync(join(tmpdir(), 'tante-emma-marked-')), `${mark('file name')}.csv`)
  writeFileSync(
    csv,
    `Kundennummer;Nachname;Vorname;Straße;PLZ;Ort;E-Mail\n` +
      `${mark('imported number')};${mark('imported name')};${mark('imported first')};${mark('imported street')} 1;` +
      `${mark('imported postcode')};${mark('imported city')};${mark('imported email')}@example.de\n`,
  )
  await finish(client.exchange.runImport({ file: await app.files.bring('test', csv) }))
  const { hits } = await client.customers.search({ text: mark('imported name') })
  const id = hits[0]?.id ?? 0
  const household = {
    kind: 'household' as const,
    number: mark('number'),
    groupName: mark('group'),
    people: ['first', 'second'].map((who) => ({
      title: mark(`${who} title`),
      firstName: mark(`${who} first name`),
      lastName: mark(`${who} last name`),
      role: mark(`${who} role`),
      nameSuffix: mark(`${who} suffix`),
    })),
    addresses: [
      {
        extra: mark('extra'),
        street: mark('street'),
        poBox: mark('box'),
        poBoxPostcode: mark('box postcode'),
        postcode: mark('postcode'),
        city: mark('city'),
      },
    ],
    phones: [{ number: '0711 86 75 30 99' }],
    emails: [{ address: `${mark('email')}@example.de` }],
    webAddresses: [{ url: `www.${mark('web')}.example` }],
    cardNumbers: [{ number: mark('card number') }],
    ownSalutation: mark('own salutation'),
    source: mark('source'),
    specialTerms: mark('terms'),
    paymentRemark: mark('payment'),
    tags: [mark('tag'), 'Stammkunde'],
    note: mark('note'),
    customerSince: '2020-01-01',
  }
  const first = await client.customers.get({ id })
  const { card } = await client.customers.update({ id, revision: first.revision, card: household })
  for (const [index, person] of card.people.entries())
    await client.consents.record({
      customerId: id,
      personId: person.id ?? 0,
      ...{ channel: 'email', purpose: 'advertising', status: 'given', source: 'other' },
      sourceWords: mark(`source ${index}`),
      evidence: mark(`evidence ${index}`),
    })
  // One member is taken off, one tag goes: both stand in the change log alone from now on.
  const { card: kept } = await client.customers.update({
    id,
    revision: card.revision,
    card: { ...household, people: card.people.slice(0, 1), tags: ['Stammkunde', mark('second tag')] },
  })
  await book(shop, id, mark)
  await storeMarked(shop, id, mark)
  await fillFields(shop, id, mark)
  await client.customers.setState({ id, state: 'lost', reason: 'competitor', note: mark('competitor') })
  await client.customers.setStage({ id, stage: 'regular' })
  await giftsFor(shop, id, mark)
  await relate(shop, id)
  const people = kept.people.map((person) => ({ ...person, firstName: mark('changed first name') }))
  const again = await client.customers.get({ id })
  await client.customers.update({
    id,
    revision: again.revision,
    card: { ...household, people, tags: again.tags },
  })
  await finish(
    client.exchange.handOut({
      ...{ forWhom: 'processor', purpose: 'contract', selection: { type: 'ids', ids: [id] } },
      ...{ recipient: mark('recipient'), reason: mark('reason') },
    }),
  )
  return id
}

/** A relation from the card to somebody else and one to it, a pair of cards, and a question that was put off. */
async function relate(shop: TestApp, customerId: number): Promise<void> {
  const { client, app } = shop
  const otherId = await addPerson(shop, 'Nachbar')
  const kinds = await client.relations.kinds()
  for (const [index, forward] of [true, false].entries())
    await client.relations.add({ customerId, otherId, kindId: kinds[index]?.id ?? 0, forward })
  await client.duplicates.different({ one: customerId, other: otherId })
  await app.core.operations.run({ kind: 'test', label: '', actor: 'MK' }, (tx) =>
    addSuspects(tx, [{ one: customerId, other: otherId, points: 12, reasons: ['import'] }]),
  )
  await client.profile.putOff({ customerId, aboutId: customerId, question: 'source', reply: 'later' })
}

async function fillFields(shop: TestApp, customerId: number, mark: (name: string) => string): Promise<void> {
  const { Beruf: job, Schuhe: shoe } = await addFields(shop, [
    { name: 'Beruf', type: 'text' },
    { name: 'Schuhe', type: 'choice', options: ['41', '42'] },
  ])
  const { Diagnose: guarded } = await addFields(
    shop,
    [{ name: 'Diagnose', type: 'text', sensitive: true, legalBasis: 'Einwilligung' }],
    'Vertrauliches',
  )
  if (!job || !shoe || !guarded) throw new Error('no fields')
  for (const text of [mark('own field'), mark('changed own field')])
    await fill(shop, customerId, job.id, { type: 'text', text })
  await fill(shop, customerId, guarded.id, { type: 'text', text: mark('protected field') })
  await fill(shop, customerId, shoe.id, { type: 'choice', optionId: optionOf(shoe, '41') })
}

/** Gifts belong to companies: for a while the household is one. */
async function giftsFor({ client }: TestApp, id: number, mark: (name: string) => string): Promise<void> {
  const card = await client.customers.get({ id })
  const asKind = async (kind: 'company' | 'household') => {
    const { revision } = await client.customers.get({ id })
    await client.customers.update({ id, revision, card: { ...card, kind } })
  }
  await asKind('company')
  const gift = { companyId: id, year: 2026, name: mark('gift name'), address: mark('gift address') }
  await client.gifts.add({ ...gift, gift: mark('gift') })
  await asKind('household')
}

async function book(shop: TestApp, customerId: number, mark: (name: string) => string): Promise<void> {
  const { client } = shop
  const text = mark('contact')
  const { entry } = await client.history.add({ customerId, channel: 'call', text, requestId: requestId() })
  await client.history.update({ id: entry.id, channel: 'visit', text: mark('changed contact') })
  // A step that changes nothing keeps its label without a line in the change log.
  await client.history.update({ id: entry.id, channel: 'visit', text: mark('changed contact') })
  const gone = await client.history.add({
    customerId,
    channel: 'call',
    text: mark('deleted contact'),
    requestId: requestId(),
  })
  await client.history.delete({ id: gone.entry.id })
  const bought = { customerId, cents: 5_000, requestId: requestId() }
  await client.purchases.book({ ...bought, text: mark('purchase') })
  const cancelled = await client.purchases.book({
    ...bought,
    text: mark('cancelled purchase'),
    requestId: requestId(),
  })
  await client.loyalty.redeem({ customerId, points: 7, text: mark('redemption'), requestId: requestId() })
  await client.purchases.cancel({ id: cancelled.purchase.id })
  await client.opened.note({ id: customerId })
  const at = '2026-11-22T10:00:00.000Z'
  const brought = { customer_id: customerId, source: mark('old list'), at, actor: 'MK' }
  await shop.app.core.operations.run({ kind: 'exchange.import', label: 'liste.csv', actor: 'MK' }, (tx) =>
    tx
      .insertInto('opening_balance')
      .values({ ...brought, kind: 'voucher', code: mark('voucher'), cents: 2500, on_date: '2024-05-03' })
      .execute(),
  )
  const selection = { type: 'ids' as const, ids: [customerId] }
  await finish(client.bulk.apply({ selection, change: { type: 'addTag', tag: mark('bulk tag') } }))
  await noteEntries(shop, customerId, mark)
  await client.wishes.add({ customerId, text: mark('wish'), category: mark('category') })
  const { voice } = await client.voices.add({
    customerId,
    said: {
      kind: 'complaint',
      article: mark('article'),
      text: mark('complaint'),
      dueOn: '2026-12-01',
      responsible: mark('responsible'),
    },
  })
  await client.voices.close({ id: voice.id, outcome: mark('outcome') })
  await client.voices.setQuoting({ id: voice.id, status: 'given', source: mark('quote source') })
  // Where two work, one tick does not end a note to all.
  const colleague = await client.staff.add({ name: 'Anna Meier', initials: 'AM' })
  await client.staff.add({ name: 'Bert Kuhn', initials: 'BK' })
  await client.staff.switchTo({ id: colleague.staff.id })
  const { note } = await client.colleagueNotes.add({ customerId, text: mark('note to a colleague') })
  await client.colleagueNotes.tick({ id: note.id })
  const { reminder } = await client.reminders.add({ customerId, text: mark('reminder'), dueOn: '2026-12-24' })
  await client.reminders.update({ id: reminder.id, text: mark('changed reminder'), dueOn: '2026-12-23' })
  const letter = { purpose: 'contract' as const, recipientIds: [customerId] }
  await finish(client.letters.markSent({ ...letter, runId: requestId(), subject: mark('subject') }))
  const undone = await finish(
    client.letters.markSent({ ...letter, runId: requestId(), subject: mark('undone subject') }),
  )
  await finish(client.operations.undo({ id: undone.operationId }))
  const { id: campaign_id } = await client.campaigns.add({ name: 'Advent', channel: 'letter', selection })
  const answer = {
    campaign_id,
    customer_id: customerId,
    kind: 'other' as const,
    on_date: '2026-11-22',
    actor: 'MK',
  }
  await shop.app.core.operations.run({ kind: 'campaigns.answer', label: '', actor: 'MK' }, (tx) =>
    tx
      .insertInto('campaign_answer')
      .values({ ...answer, text: mark('answer'), at })
      .execute(),
  )
  await client.events.save({ campaignId: campaign_id, fields: { on: '2026-12-04' } })
  await client.events.reply({ campaignId: campaign_id, customerId, yes: true, note: mark('guest note') })
  const left = {
    campaign_id,
    customer_id: customerId,
    standing: 'leftOut' as const,
    reason: 'objection' as const,
  }
  await shop.app.core.operations.run({ kind: 'campaigns.settle', label: '', actor: 'MK' }, (tx) =>
    tx.insertInto('campaign_recipient').values(left).execute(),
  )
  await raffled(shop, mark, campaign_id, customerId)
  const question = { id: 'a', kind: 'text' as const, text: 'Was fehlt?' }
  const fields = { title: 'Ihre Meinung', questions: [question] }
  const { id: survey_id } = await client.surveys.save({ campaignId: campaign_id, fields })
  const sheet = { survey_id, customer_id: customerId, replies: JSON.stringify({ a: mark('reply') }) }
  await shop.app.core.operations.run({ kind: 'surveys.enter', label: '', actor: 'MK' }, (tx) =>
    tx
      .insertInto('survey_sheet')
      .values({ ...sheet, at, actor: 'MK' })
      .execute(),
  )
  const mail = {
    campaign_id,
    customer_id: customerId,
    address: mark('mail address'),
    name: mark('mail name'),
    at,
  }
  await shop.app.core.operations.run({ kind: 'emails.queue', label: '', actor: 'MK' }, (tx) =>
    tx.insertInto('email_message').values(mail).execute(),
  )
  const call = { campaign_id, customer_id: customerId, outcome: 'notReached' as const, at, actor: 'MK' }
  await shop.app.core.operations.run({ kind: 'calls.enter', label: '', actor: 'MK' }, (tx) =>
    tx
      .insertInto('campaign_call')
      .values({ ...call, text: mark('call') })
      .execute(),
  )
}

/** A raffle in which the household was drawn, and does not take the prize. */
async function raffled(
  shop: TestApp,
  mark: (name: string) => string,
  campaign_id: number,
  customer_id: number,
) {
  const by = { at: shop.app.core.clock.now().toISOString(), actor: 'MK' }
  await shop.app.core.operations.run({ kind: 'raffles.draw', label: 'Advent', actor: 'MK' }, async (tx) => {
    const raffle = { name: 'Advent', pool: 'answered' as const, once_a_household: 1 as const, pool_size: 1 }
    const { id } = await tx
      .insertInto('raffle')
      .values({ campaign_id, ...raffle, seed: '4711', method: 'sha256-1', ...by })
      .returning('id')
      .executeTakeFirstOrThrow()
    const raffle_id = Number(id)
    const prize = await tx
      .insertInto('raffle_prize')
      .values({ raffle_id, position: 1, name: 'Korb' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const lot = { raffle_id, customer_id, ticket: customer_id }
    await tx
      .insertInto('raffle_entry')
      .values({ ...lot, household: customer_id })
      .execute()
    await tx
      .insertInto('raffle_winner')
      .values({ ...lot, prize_id: Number(prize.id), draw: 1, ...by, text: mark('why passed over') })
      .execute()
  })
}

/** A thing with a warning and an entry on it, each with a field, one of them rewritten, one deleted. */
async function noteEntries(shop: TestApp, customerId: number, mark: (name: string) => string): Promise<void> {
  const { client } = shop
  const { people } = await client.customers.get({ id: customerId })
  const kindId = await addKind(shop, { name: 'Wartung', warning: true, fields: ['text Arbeiten'] })
  const [work = 0] = await fieldIds(shop, 'entry', kindId)
  const { kind } = await client.things.addKind({ name: 'Fahrrad', icon: 'bike', serialLabel: 'Rahmennummer' })
  const owned = { name: mark('thing'), serial: mark('serial'), note: mark('thing note') }
  const { thing } = await client.things.add({ customerId, kindId: kind.id, ...owned })
  await client.things.update({ id: thing.id, ...owned, name: mark('changed thing') })
  const value = (name: string) => [{ fieldId: work, content: { type: 'text' as const, text: mark(name) } }]
  const whose = { personId: people[0]?.id ?? null, thingId: thing.id }
  const noted = { customerId, kindId, ...whose }
  const { entry } = await client.entries.add({ ...noted, text: mark('entry'), values: value('work') })
  await client.entries.update({
    id: entry.id,
    ...whose,
    text: mark('changed entry'),
    values: value('changed work'),
  })
  const gone = await client.entries.add({
    ...noted,
    text: mark('deleted entry'),
    values: value('deleted work'),
  })
  await client.entries.delete({ id: gone.entry.id })
  await client.reminders.add({ customerId, text: mark('due'), dueOn: '2026-12-24', thingId: thing.id })
}
