import type { FieldChange } from '@shared/features/fields/values'
import { serialKey, thingTitle } from '@shared/features/things/thing'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Core } from '../../core'
import { bookedCard } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { saveKindValues } from '../entries'
import { readKind } from './kind-store'
import { deleteThing, insertThing, readThing, thingsOfCard, updateThing } from './store'

type Said = {
  name: string
  serial: string
  sinceOn: CivilDate | null
  goneOn: CivilDate | null
  note: string
  values: FieldChange[]
}

/** The use cases of the things that customers own. */
export function createThingService(core: Core) {
  async function existing(db: ReadDatabase | Tx, id: number) {
    return (await readThing(db, id)) ?? fail('NOT_FOUND', { what: 'thing' })
  }

  async function livingCard(tx: Tx, customerId: number) {
    const card = await bookedCard(tx, customerId)
    return card?.living ? card : fail('NOT_FOUND', { what: 'customer' })
  }

  /** Puts a thing on a living card, for a member on that of its group; NOT_FOUND, KIND_ARCHIVED. */
  async function add(input: Said & { customerId: number; kindId: number }, actor: string) {
    const meta = async (tx: Tx) => {
      const kind = (await readKind(tx, input.kindId)) ?? fail('NOT_FOUND', { what: 'thingKind' })
      if (kind.archived) fail('KIND_ARCHIVED', { name: kind.name })
      const { listName } = await livingCard(tx, input.customerId)
      return { kind: 'things.add', label: labelOf({ ...input, kind }, listName), actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const card = await livingCard(tx, input.customerId)
      const at = core.clock.now().toISOString()
      const row = { ...columnsOf(input), customer_id: card.id, kind_id: input.kindId, at, actor }
      const id = await insertThing(tx, row)
      const owner = { on: 'thing' as const, kindId: input.kindId }
      await saveKindValues(tx, owner, { customerId: card.id, thingId: id }, input.values)
      return existing(tx, id)
    })
    return { operationId, thing: result }
  }

  /** Writes one thing as an operation about it and its card; NOT_FOUND. */
  async function change(verb: string, id: number, actor: string, work: (tx: Tx) => Promise<void>) {
    const meta = async (tx: Tx) => {
      const thing = await existing(tx, id)
      const card = await bookedCard(tx, thing.customerId)
      return { kind: `things.${verb}`, label: labelOf(thing, card?.listName ?? ''), actor }
    }
    return core.operations.run(meta, work)
  }

  async function update(id: number, said: Said, actor: string) {
    const { operationId } = await change('update', id, actor, async (tx) => {
      await updateThing(tx, id, columnsOf(said))
      const { customerId, kind } = await existing(tx, id)
      const owner = { on: 'thing' as const, kindId: kind.id }
      await saveKindValues(tx, owner, { customerId, thingId: id }, said.values)
    })
    return { operationId, thing: await existing(core.read(), id) }
  }

  async function remove(id: number, actor: string) {
    const { operationId } = await change('delete', id, actor, (tx) => deleteThing(tx, id))
    return { operationId }
  }

  /** What stands on a card, also of one in the trash; a member's id leads to its group's card. */
  async function ofCard(customerId: number) {
    const card = await bookedCard(core.read(), customerId)
    if (!card) return fail('NOT_FOUND', { what: 'customer' })
    return thingsOfCard(core.read(), card.id)
  }

  return { add, update, remove, ofCard }
}

function columnsOf({ name, serial, sinceOn, goneOn, note }: Said) {
  return { name, serial, serial_key: serialKey(serial), since_on: sinceOn, gone_on: goneOn, note }
}

/** „Gazelle, schwarz, Röder, Anna“: of what an operation is. */
function labelOf(thing: { name: string; kind: { name: string } }, listName: string): string {
  return [thingTitle(thing), listName].filter(Boolean).join(', ')
}
