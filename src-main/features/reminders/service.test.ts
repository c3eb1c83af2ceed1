import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { countDue, dueReminders } from './store'

let shop: TestApp
let customerId: number
beforeEach(async () => {
  shop = await openTestApp()
  customerId = await addPerson(shop, 'Müller')
})
afterEach(() => shop.close())

const add = (text: string, dueOn: string) => shop.client.reminders.add({ customerId, text, dueOn })
const due = (filter: { until?: string; customerId?: number; offset?: number; limit?: number } = {}) =>
  shop.client.reminders.due(filter)
const texts = async (filter = {}) => (await due(filter)).reminders.map((reminder) => reminder.text)
const undo = (id: number) => finish(shop.client.operations.undo({ id }))

describe('a reminder', () => {
  it('stands on its card with the name that lists know it by', async () => {
    const { reminder } = await add('anrufen', '2026-12-01')
    expect(reminder).toEqual({
      id: reminder.id,
      customerId,
      listName: 'Müller, Anna',
      state: 'active',
      text: 'anrufen',
      dueOn: '2026-12-01',
      doneAt: null,
      thing: null,
      actor: 'MK',
    })
  })

  it('can be changed, put off, ticked off, deleted and each taken back', async () => {
    const { reminder } = await add('anrufen', '2026-11-20')
    const { id } = reminder
    const updated = await shop.client.reminders.update({ id, text: 'schreiben', dueOn: '2026-11-21' })
    expect(updated.reminder).toEqual({ ...reminder, text: 'schreiben', dueOn: '2026-11-21' })
    const snoozed = await shop.client.reminders.snooze({ id, until: '2026-11-29' })
    expect(snoozed.reminder.dueOn).toBe('2026-11-29')
    const done = await shop.client.reminders.complete({ id })
    expect(done.reminder.doneAt).toBe('2026-11-22T16:02:00.000Z')
    expect(await texts()).toEqual([])
    await undo(done.operationId)
    expect(await texts()).toEqual(['schreiben'])
    const { operationId } = await shop.client.reminders.delete({ id })
    await expect(shop.client.reminders.complete({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await undo(operationId)
    await undo(snoozed.operationId)
    await undo(updated.operationId)
    expect((await due()).reminders).toEqual([reminder])
  })

  it('keeps the instant at which it was first ticked off, and is open again when it is put off', async () => {
    const { id } = (await add('anrufen', '2026-11-20')).reminder
    await shop.client.reminders.complete({ id })
    shop.setNow('2026-11-22T18:00:00.000Z')
    const again = await shop.client.reminders.complete({ id })
    expect(again.reminder.doneAt).toBe('2026-11-22T16:02:00.000Z')
    expect((await shop.client.reminders.snooze({ id, until: '2026-11-25' })).reminder.doneAt).toBeNull()
  })

  it('is refused for a card that is missing or in the trash', async () => {
    await shop.client.customers.delete({ ids: [customerId] })
    await expect(add('anrufen', '2026-12-01')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    customerId = 4711
    await expect(add('anrufen', '2026-12-01')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the list of what is due', () => {
  it('begins with the longest overdue and counts all that the filter means', async () => {
    await add('morgen', '2026-11-23')
    await add('heute', '2026-11-22')
    await add('lange her', '2026-10-01')
    await add('auch heute', '2026-11-22')
    expect(await texts()).toEqual(['lange her', 'heute', 'auch heute', 'morgen'])
    expect(await texts({ until: '2026-11-22' })).toEqual(['lange her', 'heute', 'auch heute'])
    expect(await due({ offset: 1, limit: 1 })).toMatchObject({ reminders: [{ text: 'heute' }], total: 4 })
  })

  it('leaves out what is done and cards in the trash, and narrows to one card', async () => {
    const first = customerId
    await add('von Müller', '2026-11-20')
    customerId = await addPerson(shop, 'Weber')
    await add('von Weber', '2026-11-19')
    const { reminder } = await add('erledigt', '2026-11-18')
    await shop.client.reminders.complete({ id: reminder.id })
    expect(await texts()).toEqual(['von Weber', 'von Müller'])
    expect(await texts({ customerId: first })).toEqual(['von Müller'])
    await shop.client.customers.delete({ ids: [customerId] })
    expect(await due()).toMatchObject({ reminders: [{ text: 'von Müller' }], total: 1 })
    await shop.client.customers.restore({ ids: [customerId] })
    expect((await due()).total).toBe(2)
  })

  it('stands on its index: no scan, no sorting', () => {
    const db = shop.app.core.read()
    for (const filter of [{ before: '2026-11-22' }, { on: '2026-11-22' }, { until: '2026-11-22' }])
      for (const query of [dueReminders(db, filter, { offset: 0, limit: 100 }), countDue(db, filter)]) {
        const plan = queryPlan(shop.app.core.dataFile(), query.compile())
        expect(plan[0]).toMatch(/^SEARCH reminder USING INDEX reminder_open_by_due \(due_on[<=]\?\)$/)
        const byId = plan.slice(1).filter((step) => !step.startsWith('CORRELATED'))
        for (const step of byId)
          expect(step).toMatch(
            /^SEARCH \w+ USING (INTEGER PRIMARY KEY \(rowid=\?\)|INDEX membership_\w+ \(group_id=\?\))( LEFT-JOIN)?$/,
          )
      }
  })
})
