import type { Entry } from '@shared/features/entries/entry'
import type { FieldChange } from '@shared/features/fields/values'
import { bookedAt } from '@shared/features/purchases/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Core } from '../../core'
import { bookedCard, ownerOfThing } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { entriesOnCard, isOnCard } from './card-store'
import { readKind } from './kind-store'
import { saveKindValues, stillFitting } from './kind-values'
import { deleteEntry, entriesOfThing, insertEntry, readEntry, updateEntry } from './store'

type Said = {
  personId: number | null
  thingId: number | null
  on?: CivilDate | undefined
  text: string
  values: FieldChange[]
}

/** The use cases of the entries of the shop's own kinds. */
export function createEntryService(core: Core) {
  async function existing(db: ReadDatabase | Tx, id: number): Promise<Entry> {
    return (await readEntry(db, id)) ?? fail('NOT_FOUND', { what: 'entry' })
  }

  /** The day and the place in the Verlauf; ENTRY_IN_FUTURE. */
  function dayOf(on: CivilDate = core.clock.today()) {
    const today = core.clock.today()
    if (on > today) fail('ENTRY_IN_FUTURE', { on })
    return { on_date: on, at: bookedAt(on, today, core.clock.now()) }
  }

  /** Whose an entry on a card is; NOT_FOUND where the person or the thing is not on it. */
  async function belonging(tx: Tx, cardId: number, { personId, thingId }: Said) {
    if (thingId !== null && (await ownerOfThing(tx, thingId)) !== cardId) fail('NOT_FOUND', { what: 'thing' })
    if (personId === null || personId === cardId) return { person_id: null, thing_id: thingId }
    if (!(await isOnCard(tx, cardId, personId))) fail('NOT_FOUND', { what: 'person' })
    return { person_id: personId, thing_id: thingId }
  }

  /** A kind of which there may be new entries; NOT_FOUND, KIND_ARCHIVED. */
  async function openKind(tx: Tx, kindId: number) {
    const kind = (await readKind(tx, kindId)) ?? fail('NOT_FOUND', { what: 'entryKind' })
    if (kind.archived) fail('KIND_ARCHIVED', { name: kind.name })
    return kind
  }

  async function livingCard(tx: Tx, customerId: number) {
    const card = await bookedCard(tx, customerId)
    return card?.living ? card : fail('NOT_FOUND', { what: 'customer' })
  }

  /** Writes an entry on a living card, for a member on that of its group. */
  async function add(input: Said & { customerId: number; kindId: number }, actor: string) {
    const { customerId, kindId, on, text } = input
    const meta = async (tx: Tx) => {
      const card = await livingCard(tx, customerId)
      return { kind: 'entries.add', label: labelOf(await openKind(tx, kindId), card.listName), actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const card = await livingCard(tx, customerId)
      const personId = input.personId ?? customerId
      const whose = await belonging(tx, card.id, { ...input, personId })
      const row = { ...whose, ...dayOf(on), customer_id: card.id, kind_id: kindId, text, actor }
      const id = await insertEntry(tx, row)
      await saveKindValues(tx, { on: 'entry', kindId }, { customerId: card.id, entryId: id }, input.values)
      return existing(tx, id)
    })
    return { operationId, entry: result }
  }

  /** The same once more, of today. */
  async function repeat(id: number, actor: string) {
    const meta = async (tx: Tx) => {
      const last = await existing(tx, id)
      await openKind(tx, last.kind.id)
      const { listName } = await livingCard(tx, last.customerId)
      return { kind: 'entries.repeat', label: labelOf(last.kind, listName), actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const last = await existing(tx, id)
      const made = await insertEntry(tx, {
        ...dayOf(),
        customer_id: last.customerId,
        person_id: last.person?.id ?? null,
        thing_id: last.thing?.id ?? null,
        kind_id: last.kind.id,
        text: last.text,
        actor,
      })
      const owner = { on: 'entry' as const, kindId: last.kind.id }
      const values = await stillFitting(tx, owner, last.values)
      await saveKindValues(tx, owner, { customerId: last.customerId, entryId: made }, values)
      return existing(tx, made)
    })
    return { operationId, entry: result }
  }

  /** Writes one entry as an operation about its kind and card; NOT_FOUND. */
  async function change(
    verb: string,
    id: number,
    actor: string,
    work: (tx: Tx, entry: Entry) => Promise<void>,
  ) {
    const meta = async (tx: Tx) => {
      const { kind, customerId } = await existing(tx, id)
      const card = await bookedCard(tx, customerId)
      return { kind: `entries.${verb}`, label: labelOf(kind, card?.listName ?? ''), actor }
    }
    return core.operations.run(meta, async (tx) => work(tx, await existing(tx, id)))
  }

  async function update(id: number, said: Said, actor: string) {
    const { operationId } = await change('update', id, actor, async (tx, before) => {
      const whose = await belonging(tx, before.customerId, said)
      // On the same day it keeps its place in the Verlauf.
      const day = said.on === undefined || said.on === before.on ? {} : dayOf(said.on)
      await updateEntry(tx, id, { ...whose, ...day, text: said.text })
      const { customerId, kind } = before
      await saveKindValues(tx, { on: 'entry', kindId: kind.id }, { customerId, entryId: id }, said.values)
    })
    return { operationId, entry: await existing(core.read(), id) }
  }

  /** Ends a warning; ENDS_TOO_EARLY. */
  async function end(id: number, on: CivilDate | null, actor: string) {
    const { operationId } = await change(on === null ? 'reopen' : 'end', id, actor, async (tx, entry) => {
      if (on !== null && on < entry.on) fail('ENDS_TOO_EARLY', { on: entry.on })
      await updateEntry(tx, id, { ended_on: on })
    })
    return { operationId, entry: await existing(core.read(), id) }
  }

  async function remove(id: number, actor: string) {
    const { operationId } = await change('delete', id, actor, (tx) => deleteEntry(tx, id))
    return { operationId }
  }

  /** What stands on a card, also of one in the trash; a member's id leads to its group's card. */
  async function onCard(customerId: number) {
    const card = await bookedCard(core.read(), customerId)
    if (!card) return fail('NOT_FOUND', { what: 'customer' })
    return entriesOnCard(core.read(), card.id, core.clock.today())
  }

  const ofThing = (thingId: number, limit: number) => entriesOfThing(core.read(), thingId, limit)

  return { add, repeat, update, end, remove, onCard, ofThing }
}

/** „Farbrezept, Röder, Anna“: of what an operation is. */
function labelOf(kind: { name: string }, listName: string): string {
  return [kind.name, listName].filter(Boolean).join(', ')
}
