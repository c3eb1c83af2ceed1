import { randomUUID } from 'node:crypto'
import type { TimelineCursor, TimelineEntry } from '@shared/features/history/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
let customerId: number
beforeEach(async () => {
  shop = await openTestApp()
  customerId = await addPerson(shop, 'Müller')
})
afterEach(() => shop.close())

const note = (text: string, more: { at?: string; requestId?: string; customerId?: number } = {}) =>
  shop.client.history.add({ customerId, channel: 'call', text, requestId: randomUUID(), ...more })
const list = (page: { limit?: number; after?: TimelineCursor | null } = {}) =>
  shop.client.history.list({ customerId, ...page })
const undo = (id: number) => finish(shop.client.operations.undo({ id }))

/** Enters a letter as printed for this customer. */
function enterLetter(subject: string, at: string) {
  const meta = { kind: 'letters.markSent', label: subject, actor: 'MK' }
  return shop.app.core.operations.run(meta, async (tx) => {
    const mailing = { run_id: randomUUID(), subject, purpose: 'advertising' as const, at, actor: 'MK' }
    const { id } = await tx.insertInto('mailing').values(mailing).returning('id').executeTakeFirstOrThrow()
    await tx
      .insertInto('mailing_recipient')
      .values({ mailing_id: Number(id), customer_id: customerId, at })
      .execute()
  })
}

describe('noting a contact', () => {
  it('puts it on the card with the instant and who noted it', async () => {
    const { entry } = await note('fragt nach dem neuen Riesling')
    expect(entry).toEqual({
      type: 'contact',
      id: entry.id,
      customerId,
      at: '2026-11-22T16:02:00.000Z',
      actor: 'MK',
      channel: 'call',
      text: 'fragt nach dem neuen Riesling',
      personId: null,
      personName: '',
    })
    expect((await list()).entries).toEqual([entry])
  })

  it('keeps an instant that was given, in one way of writing', async () => {
    const { entry } = await note('Besuch', { at: '2026-11-20T09:30:00Z' })
    expect(entry.at).toBe('2026-11-20T09:30:00.000Z')
  })

  it('answers a repeated call with the first entry', async () => {
    const requestId = randomUUID()
    const first = await note('einmal', { requestId })
    expect(await note('einmal', { requestId })).toEqual(first)
    expect((await list()).entries).toHaveLength(1)
  })

  it('refuses a card that is missing or in the trash, whose Verlauf can still be read', async () => {
    await note('vorher')
    await shop.client.customers.delete({ ids: [customerId] })
    await expect(note('nachher')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await list()).entries).toHaveLength(1)
    customerId = 4711
    await expect(list()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('can be changed, deleted and each taken back', async () => {
    const { entry } = await note('Tipfehler')
    const changed = await shop.client.history.update({ id: entry.id, channel: 'email', text: 'Tippfehler' })
    expect(changed.entry).toEqual({ ...entry, channel: 'email', text: 'Tippfehler' })
    const { operationId } = await shop.client.history.delete({ id: entry.id })
    expect((await list()).entries).toEqual([])
    await expect(shop.client.history.delete({ id: entry.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await undo(operationId)
    expect((await list()).entries).toEqual([changed.entry])
    await undo(changed.operationId)
    expect((await list()).entries).toEqual([entry])
  })
})

describe('the Verlauf', () => {
  it('shows contacts, purchases, redemptions, letters and reminders, newest first', async () => {
    await note('erster Besuch', { at: '2026-11-01T08:00:00Z' })
    await enterLetter('Einladung zur Weinprobe', '2026-11-05T10:00:00.000Z')
    const bought = { customerId, cents: 4_250, on: '2026-11-10', text: 'Wein', requestId: randomUUID() }
    const { purchase } = await shop.client.purchases.book(bought)
    shop.setNow('2026-11-22T16:10:00.000Z')
    const { reminder } = await shop.client.reminders.add({
      customerId,
      text: 'anrufen',
      dueOn: '2026-12-01',
    })
    shop.setNow('2026-11-22T16:20:00.000Z')
    await shop.client.loyalty.redeem({ customerId, points: 40, text: 'Gutschein', requestId: randomUUID() })
    const common = { customerId, actor: 'MK', id: expect.any(Number) }
    const expected: TimelineEntry[] = [
      {
        type: 'redemption',
        ...common,
        at: '2026-11-22T16:20:00.000Z',
        points: 40,
        text: 'Gutschein',
        cancelled: false,
      },
      {
        type: 'reminder',
        ...common,
        id: reminder.id,
        at: '2026-11-22T16:10:00.000Z',
        text: 'anrufen',
        dueOn: '2026-12-01',
        doneAt: null,
      },
      {
        type: 'purchase',
        ...common,
        id: purchase.id,
        at: '2026-11-10T12:00:00.000Z',
        on: '2026-11-10',
        cents: 4_250,
        text: 'Wein',
        points: 42,
        cancelledAt: null,
      },
      {
        type: 'letter',
        ...common,
        at: '2026-11-05T10:00:00.000Z',
        subject: 'Einladung zur Weinprobe',
        channel: 'letter',
        purpose: 'advertising',
      },
      {
        type: 'contact',
        ...common,
        at: '2026-11-01T08:00:00.000Z',
        channel: 'call',
        text: 'erster Besuch',
        personId: null,
        personName: '',
      },
    ]
    expect(await list()).toEqual({ entries: expected, next: null })
  })

  it('shows a redemption from several lots as one, and one that was taken back as cancelled', async () => {
    for (const on of ['2026-11-01', '2026-11-02'])
      await shop.client.purchases.book({ customerId, cents: 1_000, on, requestId: randomUUID() })
    const redeemed = await shop.client.loyalty.redeem({ customerId, points: 15, requestId: randomUUID() })
    const shown = async () => (await list()).entries.filter((entry) => entry.type === 'redemption')
    expect(await shown()).toMatchObject([{ points: 15, cancelled: false }])
    await undo(redeemed.operationId)
    expect(await shown()).toMatchObject([{ points: 15, cancelled: true }])
  })

  it('comes in pages that neither repeat nor drop an entry, also among those of one instant', async () => {
    const at = '2026-11-22T16:02:00.000Z'
    for (const n of [1, 2, 3]) {
      await note(`Anruf ${n}`)
      await enterLetter(`Brief ${n}`, at)
      await shop.client.reminders.add({ customerId, text: `Erinnerung ${n}`, dueOn: '2026-12-01' })
      await shop.client.purchases.book({ customerId, cents: 100 * n, requestId: randomUUID() })
      await note(`gestern ${n}`, { at: '2026-11-21T16:02:00.000Z' })
    }
    const all = (await list()).entries
    expect(all).toHaveLength(15)
    for (const limit of [1, 2, 4, 7]) {
      const pages: TimelineEntry[] = []
      let after: TimelineCursor | null = null
      do {
        const page: Awaited<ReturnType<typeof list>> = await list({ limit, after })
        expect(page.entries.length).toBeLessThanOrEqual(limit)
        pages.push(...page.entries)
        after = page.next
      } while (after)
      expect(pages).toEqual(all)
    }
  })

  it('goes on where it was while new entries come in', async () => {
    for (const n of [1, 2, 3]) await note(`Anruf ${n}`, { at: `2026-11-0${n}T08:00:00Z` })
    const first = await list({ limit: 2 })
    await note('inzwischen')
    const rest = await list({ limit: 2, after: first.next })
    expect(rest.entries.map((entry) => entry.type === 'contact' && entry.text)).toEqual(['Anruf 1'])
  })

  it('of a household shows what hangs on a member, and a member’s id leads to it', async () => {
    const { id, people } = await addGroup(shop, {
      kind: 'household',
      people: [
        { firstName: 'Ute', lastName: 'Klos' },
        { firstName: 'Ulrich', lastName: 'Klos' },
      ],
    })
    const member = people[0] ?? 0
    const meta = { kind: 'history.add', label: '', actor: 'MK' }
    await shop.app.core.operations.run(meta, async (tx) => {
      await tx
        .insertInto('contact_entry')
        .values({
          customer_id: member,
          channel: 'visit',
          text: 'früher',
          at: '2026-01-01T08:00:00.000Z',
          actor: 'MK',
        })
        .execute()
    })
    await note('jetzt', { customerId: member })
    customerId = id
    const { entries } = await list()
    expect(entries).toMatchObject([
      { text: 'jetzt', customerId: id },
      { text: 'früher', customerId: member },
    ])
    customerId = member
    expect((await list()).entries).toEqual(entries)
    const first = await list({ limit: 1 })
    expect((await list({ limit: 1, after: first.next })).entries).toEqual(entries.slice(1))
  })
})
