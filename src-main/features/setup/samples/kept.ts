import { serialKey } from '@shared/features/things/thing'
import { valueRows } from '../../fields'
import { addReminder, type Sample } from './bookings'
import { valuesOf } from './definitions'
import type { Sheet } from './sheet'
import type { SampleShop } from './shop'

/** Own fields, things and entries of a customer, as far as the shop has such kinds. Answers the entries' ids. */
export function addKept(sheet: Sheet, sample: Sample, shop: SampleShop): number[] {
  const { life, id } = sample
  for (const { group, words } of life.fields) {
    const fields = shop.definitions.groups.get(group)
    if (fields) addValues(sheet, { customerId: id }, valuesOf(words, fields))
  }
  const things = life.things.map((thing) => addThing(sheet, sample, thing, shop))
  return life.entries.flatMap((entry) => {
    const thing = entry.thing === null ? null : (things[entry.thing] ?? null)
    // What was done on a thing of a kind that the shop does not have was not done.
    if (entry.thing !== null && thing === null) return []
    return addEntry(sheet, sample, entry, thing, shop)
  })
}

function addValues(
  sheet: Sheet,
  place: Parameters<typeof valueRows>[0],
  values: ReturnType<typeof valuesOf>,
) {
  for (const value of values) for (const row of valueRows(place, value)) sheet.add('field_value', row)
}

function addThing(sheet: Sheet, { id }: Sample, thing: Sample['life']['things'][number], shop: SampleShop) {
  const kind = shop.definitions.thingKinds.get(thing.kind)
  if (!kind) return null
  const { name, serial, note, sinceOn, goneOn, at, care } = thing
  const thingId = sheet.nextId('thing')
  sheet.add('thing', {
    ...{ id: thingId, customer_id: id, kind_id: kind.id, name, serial, serial_key: serialKey(serial), note },
    ...{ since_on: sinceOn, gone_on: goneOn, at, actor: shop.authorAt(at) },
  })
  addValues(sheet, { customerId: id, thingId }, valuesOf(thing.values, kind.fields))
  if (care) addReminder(sheet, shop, { customerId: id, thingId, ...care, doneOn: null })
  return thingId
}

function addEntry(
  sheet: Sheet,
  { id, people }: Sample,
  entry: Sample['life']['entries'][number],
  thingId: number | null,
  shop: SampleShop,
): number[] {
  const kind = shop.definitions.entryKinds.get(entry.kind)
  if (!kind) return []
  const { person, on, endedOn, text, at } = entry
  const entryId = sheet.nextId('entry')
  sheet.add('entry', {
    ...{ id: entryId, customer_id: id, thing_id: thingId, kind_id: kind.id, text, at },
    person_id: person === null ? null : (people[person] ?? null),
    ...{ on_date: on, ended_on: endedOn, actor: shop.authorAt(at) },
  })
  addValues(sheet, { customerId: id, entryId }, valuesOf(entry.values, kind.fields))
  return [entryId]
}
