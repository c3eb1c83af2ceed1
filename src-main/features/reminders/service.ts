import type { CivilDate } from '@shared/kernel/civil-date'
import { operations as operationTexts } from '@shared/texts/de/operations'
import type { Core } from '../../core'
import { bookedCard, ownerOfThing } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import {
  countDue,
  type DueFilter,
  deleteReminder,
  insertReminder,
  readDue,
  readReminder,
  updateReminder,
} from './store'

type Said = { customerId: number; text: string; dueOn: CivilDate; thingId: number | null }

/** The use cases of the reminders. */
export function createReminderService(core: Core) {
  async function existing(db: ReadDatabase | Tx, id: number) {
    return (await readReminder(db, id)) ?? fail('NOT_FOUND', { what: 'reminder' })
  }

  /** Writes one reminder as an operation about its card; NOT_FOUND where it is gone. */
  async function change(verb: string, id: number, actor: string, work: (tx: Tx) => Promise<void>) {
    const { listName, text } = await existing(core.read(), id)
    const meta = { kind: `reminders.${verb}`, label: operationTexts.about(listName, text), actor }
    return core.operations.run(meta, async (tx) => {
      const reminder = await existing(tx, id)
      await work(tx)
      return (await readReminder(tx, id)) ?? reminder
    })
  }

  async function rewrite(
    verb: string,
    id: number,
    fields: Parameters<typeof updateReminder>[2],
    actor: string,
  ) {
    const { operationId, result } = await change(verb, id, actor, (tx) => updateReminder(tx, id, fields))
    return { operationId, reminder: result }
  }

  /** Puts a reminder on a living card; NOT_FOUND. */
  async function add({ customerId, text, dueOn, thingId }: Said, actor: string) {
    const card = await bookedCard(core.read(), customerId)
    const meta = { kind: 'reminders.add', label: operationTexts.about(card?.listName ?? '', text), actor }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const living = await bookedCard(tx, customerId)
      if (!living?.living) fail('NOT_FOUND', { what: 'customer' })
      if (thingId !== null && (await ownerOfThing(tx, thingId)) !== living.id)
        fail('NOT_FOUND', { what: 'thing' })
      const id = await insertReminder(tx, {
        customer_id: living.id,
        text,
        due_on: dueOn,
        at: core.clock.now().toISOString(),
        actor,
        thing_id: thingId,
      })
      return existing(tx, id)
    })
    return { operationId, reminder: result }
  }

  const update = (id: number, text: string, dueOn: CivilDate, actor: string) =>
    rewrite('update', id, { text, due_on: dueOn }, actor)

  /** Ticks a reminder off; one that was done before keeps its instant. */
  async function complete(id: number, actor: string) {
    const { doneAt } = await existing(core.read(), id)
    return rewrite('complete', id, { done_at: doneAt ?? core.clock.now().toISOString() }, actor)
  }

  /** Puts a reminder off; one that was done is open again. */
  const snooze = (id: number, until: CivilDate, actor: string) =>
    rewrite('snooze', id, { due_on: until, done_at: null }, actor)

  async function remove(id: number, actor: string) {
    const { operationId } = await change('delete', id, actor, (tx) => deleteReminder(tx, id))
    return { operationId }
  }

  /** Open reminders of living cards, the longest overdue first, with their number. */
  async function due(filter: DueFilter, page: { offset: number; limit: number }) {
    const { total } = await countDue(core.read(), filter).executeTakeFirstOrThrow()
    return { reminders: await readDue(core.read(), filter, page), total }
  }

  return { add, update, complete, snooze, remove, due }
}
