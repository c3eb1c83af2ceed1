import { fieldValueErrors } from '@shared/features/fields/contract'
import { FieldChange } from '@shared/features/fields/values'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedLine, typedText } from '@shared/kernel/typed-text'
import { read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'
import { Thing, ThingKind, thingKindFields } from './thing'

const said = {
  name: typedLine().max(200).default(''),
  serial: typedLine().max(100).default(''),
  sinceOn: CivilDate.nullable().default(null),
  goneOn: CivilDate.nullable().default(null),
  note: typedText().max(4000).default(''),
  /** Of the fields of its kind; those that are not named stay as they are. */
  values: z.array(FieldChange).max(500).default([]),
}
const one = Written.extend({ thing: Thing })
const oneKind = Written.extend({ kind: ThingKind })

export const things = {
  /** NOT_FOUND for a card that is gone or in the trash, or a kind. */
  add: write
    .errors({
      ...fieldValueErrors,
      /** The kind is switched off: nothing new of it. */
      KIND_ARCHIVED: { data: z.object({ name: z.string() }) },
    })
    .input(z.object({ customerId: Id, kindId: Id, ...said }))
    .output(one),
  update: write
    .errors(fieldValueErrors)
    .input(z.object({ id: Id, ...said }))
    .output(one),
  /** It goes; entries and reminders that hung on it stay on the card. */
  delete: write.input(z.object({ id: Id })).output(Written),
  /** What a customer owns, what is gone at the end. */
  ofCard: read.input(z.object({ customerId: Id })).output(z.array(Thing)),
  /** Every kind in the order of the shop, with those that are switched off. */
  kinds: read.output(z.array(ThingKind)),
  addKind: write.input(z.object(thingKindFields)).output(oneKind),
  updateKind: write.input(z.object({ id: Id, ...thingKindFields })).output(oneKind),
  /** Switches a kind off or on again; the things of it stay where they are. */
  archiveKind: write.input(z.object({ id: Id, archived: z.boolean() })).output(oneKind),
  /** The kinds in their new order; those that are not named follow as they were. */
  orderKinds: write.input(z.object({ ids: z.array(Id).min(1).max(500) })).output(Written),
}
