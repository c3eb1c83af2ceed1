import { KindName } from '@shared/features/entries/kind'
import { KindIcon } from '@shared/features/entries/kind-icon'
import { FieldValue } from '@shared/features/fields/values'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'

/** A kind of things that customers own: „Fahrrad“, „Brille“. */
export const ThingKind = z.object({
  id: Id,
  name: z.string(),
  icon: KindIcon,
  /** What the number on such a thing is called: „Rahmennummer“; empty: they have none. */
  serialLabel: z.string(),
  /** Switched off: there are no new ones, those that customers have stay. */
  archived: z.boolean(),
})
export type ThingKind = z.infer<typeof ThingKind>

/** What the shop writes of a kind of things. */
export const thingKindFields = {
  name: KindName,
  icon: KindIcon,
  serialLabel: typedLine().max(60).default(''),
}

/** A thing that a customer owns. */
export const Thing = z.object({
  id: Id,
  customerId: Id,
  kind: ThingKind,
  /** What it is called: „Gazelle, schwarz“; empty: only what it is. */
  name: z.string(),
  serial: z.string(),
  sinceOn: CivilDate.nullable(),
  /** Sold, stolen, thrown away: since this day it is no longer the customer's. */
  goneOn: CivilDate.nullable(),
  note: z.string(),
  /** What stands in the fields of its kind. */
  values: z.array(FieldValue),
  at: z.iso.datetime(),
  actor: z.string(),
  /** How many entries hang on it. */
  entries: z.int(),
})
export type Thing = z.infer<typeof Thing>

/** How a thing is called in one line: by its name, else by what it is. */
export function thingTitle({ name, kind }: { name: string; kind: { name: string } }): string {
  return name || kind.name
}

/** The letters and digits of a number on a thing: `WX-47 11` is found by `wx4711`. */
export function serialKey(serial: string): string {
  return serial
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
