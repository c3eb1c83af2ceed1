import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { unzip } from '../../../tests/support/docx'
import { startMailServer } from '../../../tests/support/mail-server'
import { account, type MailShop, openMailShop } from '../../../tests/support/mail-shop'
import { finish, openTestApp } from '../../../tests/support/test-app'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function openAll(options: Parameters<typeof startMailServer>[0] = {}) {
  const server = await startMailServer(options)
  closing.push(server.close)
  const shop = await openMailShop(server.port)
  closing.push(shop.close)
  return { server, shop, campaignId: shop.campaignId, client: shop.client }
}
const statesOf = async ({ client, campaignId }: Pick<MailShop, 'client' | 'campaignId'>) =>
  Object.fromEntries(
    (await client.emails.outbox({ campaignId })).messages.map(({ address, state }) => [address, state]),
  )
const a = 'a@beispiel.de'
const b = 'b@beispiel.de'
const c = 'c@beispiel.de'

test('a mail has two parts, umlauts, attachments and who writes; what fields hold stays text', async () => {
  const { server, shop, campaignId, client } = await openAll()
  const path = join(shop.root, 'Öffnungszeiten.pdf')
  writeFileSync(path, '%PDF-1.4 Advent')
  await client.emails.attach({ campaignId, file: await shop.app.files.bring('test', path) })
  expect(await finish(client.emails.queue({ campaignId }))).toMatchObject({ queued: 3, left: 0 })
  expect(server.received).toEqual([])
  expect(await finish(client.emails.send({ campaignId }))).toMatchObject({ sent: 3, fault: null })

  const [first, second] = server.received
  expect(server.received.map(({ to }) => to)).toEqual([[a], [b], [c]])
  const { mail, raw } = first!
  expect(mail).toMatchObject({
    subject: 'Weinprobe für Zoë Äpfel',
    from: { name: 'Weinhaus Kessler', address: 'post@kessler.example' },
    to: [{ address: a, name: 'Zoë Äpfel' }],
    replyTo: [{ address: 'antwort@kessler.example' }],
  })
  expect(mail.text).toContain('Sehr geehrte Frau Äpfel,')
  expect(mail.text).toContain('Eine kurze Antwort an antwort@kessler.example genügt.')
  expect(mail.text).toContain('Hauptstraße 12')
  expect(mail.html).toContain('<p>kommen Sie am Freitag! Grüße &amp; &lt;i&gt;Küsse&lt;/i&gt;</p>')
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(['Öffnungszeiten.pdf'])
  expect(raw).toMatch(/^List-Unsubscribe: <mailto:antwort@kessler\.example\?subject=Abmelden>/m)
  expect(second!.mail.subject).toBe('Weinprobe für =1+1 Böhm <b>')
  expect(second!.mail.html).toContain('Frau Böhm &lt;b&gt;,')
  expect(second!.mail.html).not.toContain('<b>')

  // It stands in the Verlauf, and the campaign knows.
  expect((await client.campaigns.get({ id: campaignId })).counts.sent).toBe(3)
  const { entries } = await client.history.list({ customerId: shop.ids[a] ?? 0 })
  expect(entries).toContainEqual(
    expect.objectContaining({ type: 'letter', channel: 'email', subject: 'Weinprobe für' }),
  )
  const again = await finish(client.emails.send({ campaignId }))
  expect(again).toMatchObject({ sent: 0 })
  await expect(finish(client.emails.queue({ campaignId }))).rejects.toMatchObject({ code: 'NO_RECIPIENTS' })
  expect(server.received).toHaveLength(3)
})

test('of two who put the mails into the outbox at once one does, and the other finds nobody left', async () => {
  const { campaignId, client } = await openAll()
  const queue = () => finish(client.emails.queue({ campaignId }))
  const done = await Promise.allSettled([queue(), queue()])
  expect(done).toMatchObject([{ value: { queued: 3 } }, { reason: { code: 'NO_RECIPIENTS' } }])
  expect((await client.emails.outbox({ campaignId })).messages).toHaveLength(3)
})

test('a line end in a field begins no other header', async () => {
  const { server, campaignId, client } = await openAll()
  await client.settings.update({
    group: 'email',
    value: { ...(await client.settings.get()).email, name: 'Kessler\r\nBcc: alle@beispiel.de' },
  })
  await client.emails.saveContent({
    campaignId,
    text: { subject: 'Advent\r\nBcc: alle@beispiel.de', body: 'Text' },
  })
  await finish(client.emails.queue({ campaignId }))
  await finish(client.emails.send({ campaignId }))
  expect(server.received.map(({ to }) => to)).toEqual([[a], [b], [c]])
  for (const { raw } of server.received) expect(raw).not.toMatch(/^Bcc:/im)
})

test('a refused address is told, a passing refusal can be tried again, the others get theirs', async () => {
  let full = true
  const { server, shop, campaignId, client } = await openAll({
    onRcptTo({ address }, _session, done) {
      if (address === a) return done(Object.assign(new Error('no such user'), { responseCode: 550 }))
      if (address === b && full) return done(Object.assign(new Error('full'), { responseCode: 452 }))
      done()
    },
  })
  await finish(client.emails.queue({ campaignId }))
  await finish(client.emails.send({ campaignId }))
  expect(await statesOf(shop)).toEqual({ [a]: 'refused', [b]: 'failed', [c]: 'sent' })
  expect((await client.emails.outbox({ campaignId, state: 'refused' })).messages[0]).toMatchObject({
    ...{ reply: 550, tries: 1 },
  })
  full = false
  await finish(client.emails.decide({ campaignId, state: 'failed', as: 'again' }))
  await finish(client.emails.send({ campaignId }))
  expect(await statesOf(shop)).toEqual({ [a]: 'refused', [b]: 'sent', [c]: 'sent' })
  expect(server.received.map(({ to }) => to)).toEqual([[c], [b]])
})

test('who is refused at the whole text is told so, as the server took nothing', async () => {
  const { shop, campaignId, client } = await openAll({
    onData(stream, _session, done) {
      stream.resume()
      stream.on('end', () => done(Object.assign(new Error('spam'), { responseCode: 554 })))
    },
  })
  await finish(client.emails.queue({ campaignId }))
  await finish(client.emails.send({ campaignId }))
  expect(await statesOf(shop)).toEqual({ [a]: 'refused', [b]: 'refused', [c]: 'refused' })
})

test('the connection is checked with a reason, and a refused login sends nothing', async () => {
  const { server, shop, campaignId, client } = await openAll()
  expect(await client.emails.verify()).toEqual({ host: '127.0.0.1' })
  expect(await client.emails.greetSelf()).toEqual({ to: 'post@kessler.example' })
  expect(server.received[0]?.mail.subject).toBe('Probe-Mail von Tante Emma')
  await client.emails.setPassword({ password: 'falsch' })
  const fails = (fault: string) => ({ code: 'MAIL_SERVER', data: { fault } })
  await expect(client.emails.verify()).rejects.toMatchObject(fails('login'))
  await finish(client.emails.queue({ campaignId }))
  await expect(finish(client.emails.send({ campaignId }))).rejects.toMatchObject(fails('login'))
  expect(Object.values(await statesOf(shop))).toEqual(['waiting', 'waiting', 'waiting'])
  await client.emails.setPassword({ password: null })
  await expect(client.emails.verify()).rejects.toMatchObject(fails('noPassword'))
  const { email } = await client.settings.get()
  const change = (value: object) => client.settings.update({ group: 'email', value: { ...email, ...value } })
  await change({ host: 'gibt.es.invalid', security: 'tls', user: '' })
  await expect(client.emails.verify()).rejects.toMatchObject(fails('hostNotFound'))
  await change({ host: 'mail.example' })
  await expect(client.emails.verify()).rejects.toMatchObject(fails('incomplete'))
  await change({ port: 1, user: '' })
  await expect(client.emails.verify()).rejects.toMatchObject(fails('unreachable'))
  await change({ security: 'starttls', user: '' })
  await expect(client.emails.verify()).rejects.toMatchObject(fails('noEncryption'))
  expect(server.received).toHaveLength(1)
})

test('the password is for one server alone, and stands nowhere in the data', async () => {
  const { shop, client } = await openAll()
  expect(await client.emails.account()).toEqual({ kept: 'session', hasPassword: true, ready: true })
  await account(shop, 2525)
  const { email } = await client.settings.get()
  await client.settings.update({ group: 'email', value: { ...email, host: 'smtp.anders.example' } })
  expect(await client.emails.account()).toMatchObject({ hasPassword: false })
  expect(JSON.stringify(await client.settings.get())).not.toContain('geheim')
})

test('who objects between the check and the sending gets nothing', async () => {
  const { server, shop, campaignId, client } = await openAll()
  await finish(client.emails.queue({ campaignId }))
  await client.consents.record({
    ...{ customerId: shop.ids[b] ?? 0, personId: shop.ids[b] ?? 0, channel: 'email', purpose: 'advertising' },
    ...{ status: 'withdrawn', on: '2026-11-22', source: 'oral' },
  })
  await client.campaigns.block({ kind: 'email', value: c })
  await finish(client.emails.send({ campaignId }))
  expect(server.received.map(({ to }) => to)).toEqual([[a]])
  expect(await statesOf(shop)).toEqual({ [a]: 'sent', [b]: 'skipped', [c]: 'skipped' })
  const { messages } = await client.emails.outbox({ campaignId, state: 'skipped' })
  expect(messages.map(({ reason }) => reason)).toEqual(['noConsent', 'blocked'])
})

test('a stop leaves the rest waiting, and nobody else sends meanwhile', async () => {
  let hold: () => void = () => {}
  const arrived = new Promise<void>((resolve) => {
    hold = resolve
  })
  let go: () => void = () => {}
  const { server, shop, campaignId, client } = await openAll({
    onMailFrom(_address, _session, done) {
      hold()
      go = () => done()
    },
  })
  await finish(client.emails.queue({ campaignId }))
  const stop = new AbortController()
  const running = finish(client.emails.send({ campaignId }, { signal: stop.signal })).catch((error) => error)
  await arrived
  await expect(finish(client.emails.send({ campaignId }))).rejects.toMatchObject({ code: 'EMAILS_UNDER_WAY' })
  stop.abort()
  go()
  await running
  const states = Object.values(await statesOf(shop))
  expect(states.filter((state) => state === 'sent')).toHaveLength(server.received.length)
  expect(states.filter((state) => state === 'waiting')).toHaveLength(3 - server.received.length)
})

test('what was on its way when the program ended is in doubt, until a person decides', async () => {
  const { server, shop, campaignId, client } = await openAll()
  await finish(client.emails.queue({ campaignId }))
  const { messages } = await client.emails.outbox({ campaignId })
  const half = messages
    .slice(0, 2)
    .map(({ id }) => ({ message_id: id, state: 'sending' as const, at: '2026-11-22T16:02:00.000Z' }))
  await shop.app.core.write().insertInto('email_try').values(half).execute()
  await shop.app.close()
  const again = await openTestApp({ folder: shop.root })
  await account(again, server.port)
  const later = { client: again.client, campaignId }
  expect(await statesOf(later)).toEqual({ [a]: 'uncertain', [b]: 'uncertain', [c]: 'waiting' })
  await finish(again.client.emails.send({ campaignId }))
  expect(server.received.map(({ to }) => to)).toEqual([[c]])
  const [one = 0, other = 0] = messages.map(({ id }) => id)
  const decide = (id: number, as: 'sent' | 'again') =>
    finish(again.client.emails.decide({ campaignId, ids: [id], state: 'uncertain', as }))
  await decide(one, 'sent')
  await decide(other, 'again')
  await finish(again.client.emails.send({ campaignId }))
  expect(server.received.map(({ to }) => to)).toEqual([[c], [b]])
  expect((await again.client.campaigns.get({ id: campaignId })).counts.sent).toBe(3)
  await again.app.close()
})

test('the outbox is emptied by an undo, but for what has left', async () => {
  const { server, shop, campaignId, client } = await openAll()
  const first = await finish(client.emails.queue({ campaignId }))
  await finish(client.operations.undo({ id: first.operationId }))
  expect(await statesOf(shop)).toEqual({})
  const { operationId } = await finish(client.emails.queue({ campaignId }))
  await finish(client.emails.send({ campaignId }))
  await finish(client.operations.undo({ id: operationId }))
  expect(Object.values(await statesOf(shop))).toEqual(['sent', 'sent', 'sent'])
  const gone = await client.campaigns.delete({ id: campaignId })
  await finish(client.operations.undo({ id: gone.operationId }))
  await finish(client.emails.send({ campaignId }))
  expect(server.received).toHaveLength(3)
  expect((await client.emails.content({ campaignId })).subject).toContain('Weinprobe')
})

test('who has an address only after the outbox was filled is told of, and put in as well', async () => {
  const { shop, campaignId, client } = await openAll()
  const id = shop.ids[b] ?? 0
  const { revision, ...card } = await client.customers.get({ id })
  const without = await client.customers.update({ id, revision, card: { ...card, emails: [] } })
  expect(await finish(client.emails.queue({ campaignId }))).toMatchObject({ queued: 2, left: 1 })
  expect(await client.emails.outbox({ campaignId })).toMatchObject({ total: 2, missing: 1 })
  await client.customers.update({
    id,
    revision: without.card.revision,
    card: { ...card, emails: [{ address: b }] },
  })
  expect(await finish(client.emails.queue({ campaignId }))).toMatchObject({ queued: 1, left: 0 })
  expect(await client.emails.outbox({ campaignId })).toMatchObject({ total: 3, missing: 0 })
})

test('a text that cannot go out is refused before anything happens', async () => {
  const { shop, campaignId, client } = await openAll()
  const queueWith = async (text: { subject: string; body: string }) => {
    await client.emails.saveContent({ campaignId, text })
    return finish(client.emails.queue({ campaignId }))
  }
  await expect(queueWith({ subject: 'Hallo {{Vornahme}}', body: 'x' })).rejects.toMatchObject({
    code: 'UNKNOWN_FIELDS',
  })
  await expect(queueWith({ subject: ' ', body: 'x' })).rejects.toMatchObject({
    data: { problem: 'noSubject' },
  })
  await expect(queueWith({ subject: 'x', body: ' ' })).rejects.toMatchObject({ data: { problem: 'noText' } })
  const attach = async (name: string, bytes: number) => {
    const path = join(shop.root, name)
    writeFileSync(path, Buffer.alloc(bytes))
    return client.emails.attach({ campaignId, file: await shop.app.files.bring('test', path) })
  }
  await expect(attach('leer.pdf', 0)).rejects.toMatchObject({ data: { fault: 'empty' } })
  await expect(attach('Rechnung.pdf.exe', 5)).rejects.toMatchObject({ data: { fault: 'dangerous' } })
  await attach('gross.pdf', 6_000_000)
  await expect(attach('auch.pdf', 6_000_000)).rejects.toMatchObject({ data: { fault: 'tooLarge' } })
})

test('drafts for another mail program are whole mails that say that they are unsent; a test goes to the shop', async () => {
  const { server, shop, campaignId, client } = await openAll()
  expect(await client.emails.test({ campaignId })).toEqual({ to: 'post@kessler.example' })
  expect(server.received[0]).toMatchObject({
    to: ['post@kessler.example'],
    mail: { subject: 'Probe: Weinprobe für Zoë Äpfel' },
  })
  await finish(client.emails.queue({ campaignId }))
  const { file, drafts } = await finish(client.emails.drafts({ campaignId }))
  expect(drafts).toBe(3)
  expect(file.name).toBe('Advent 2026-11-22.zip')
  const mails = await unzip(shop.app.files.look('test', file.handle)?.path ?? '')
  expect([...mails.keys()]).toEqual(['1.eml', '2.eml', '3.eml'])
  expect(mails.get('1.eml')?.toString()).toMatch(/^X-Unsent: 1/m)
  expect(Object.values(await statesOf(shop))).toEqual(['waiting', 'waiting', 'waiting'])
  await finish(client.emails.decide({ campaignId, state: 'waiting', as: 'sent' }))
  expect((await client.campaigns.get({ id: campaignId })).counts.sent).toBe(3)
})
