import { FieldIds } from '@shared/features/fields/definitions'
import { Selection } from '@shared/features/selections/selection'
import { Birthday } from '@shared/kernel/birthday'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'
import { endsBeforeItBegins } from './address'
import {
  CardFields,
  CustomerCard,
  CustomerKind,
  CustomerState,
  LostReason,
  SettableState,
  Standing,
} from './card'
import { LeftOpen } from './ending'
import { Stage } from './stage'

export const CustomerSort = z.enum(['name', 'number', 'city', 'customerSince', 'points', 'lastPurchase'])
export type CustomerSort = z.infer<typeof CustomerSort>

/** A birthday on a card; the name is that of a member or contact, of a person empty. */
export const RowBirthday = z.object({ personId: Id, name: z.string(), birthday: Birthday })
export type RowBirthday = z.infer<typeof RowBirthday>

/** One line of a list. */
export const CustomerRow = z.object({
  id: Id,
  kind: CustomerKind,
  ...Standing.shape,
  number: z.string(),
  listName: z.string(),
  street: z.string(),
  postcode: z.string(),
  city: z.string(),
  phone: z.string(),
  email: z.string(),
  tags: z.array(z.string()),
  customerSince: CivilDate.nullable(),
  points: z.int(),
  lastPurchaseOn: CivilDate.nullable(),
  adObjection: z.boolean(),
  birthdays: z.array(RowBirthday),
  /** The name of who looks after them; empty where nobody does. */
  responsible: z.string(),
  /** As the rules of the shop have it, or as it was said by hand. */
  stage: Stage,
  deletedAt: z.iso.datetime().nullable(),
  /** What stands in the own fields that were asked for, by their ids. */
  own: z.record(z.string(), z.string()).default({}),
})
export type CustomerRow = z.infer<typeof CustomerRow>

/** A list without the page of it that is shown. */
const ListWhole = z.object({
  selection: Selection.default({ type: 'all' }),
  sort: CustomerSort.default('name'),
  descending: z.boolean().default(false),
  /** The own field that it is sorted by instead of `sort`; cards where it is empty stand last. */
  ownField: Id.optional(),
  /** The cards in the trash instead of the living ones. */
  trash: z.boolean().default(false),
})

/** Cards of a list at a time whose ids `customers.ids` answers. */
export const idsLimit = 5000

/**
 * A letter of the register with how many cards stand under it and the place (0-based) of the first; `#` is
 * whatever sorts before A (digits, names without a letter), `~` what sorts behind Z (other scripts).
 */
export const RegisterEntry = z.object({
  letter: z.string().regex(/^[A-Z#~]$/),
  count: z.int(),
  position: z.int(),
})
export type RegisterEntry = z.infer<typeof RegisterEntry>

/** A hit of the search; `matched` is the part of the card that made it one, for the highlight. */
export const CustomerHit = z.object({
  id: Id,
  kind: CustomerKind,
  state: CustomerState,
  number: z.string(),
  listName: z.string(),
  city: z.string(),
  points: z.int(),
  /** How it fits what was typed: whole words, beginnings, what sounds alike, what may have been mistyped. */
  rank: z.enum(['exact', 'prefix', 'sound', 'slip']),
  /** `card` is a number on the customer's own card of plastic, or one from before. */
  matched: z.enum(['name', 'number', 'card', 'phone', 'email', 'place', 'note', 'thing']),
  matchedText: z.string(),
  /** Words of the card, folded, that stand for typed ones which sound alike or were mistyped. */
  alike: z.array(z.string()),
})
export type CustomerHit = z.infer<typeof CustomerHit>

/** One step in the life of a card, as a person reads it. */
export const CardChange = z.object({
  operationId: Id,
  kind: z.string(),
  at: z.iso.datetime(),
  actor: z.string(),
  fields: z.array(
    z.object({
      /** `table.column`, or `own` for one of the shop's own fields, which has a name. */
      field: z.string(),
      name: z.string().optional(),
      /** Specially protected: covered until somebody wants to see it. */
      sensitive: z.boolean().optional(),
      before: z.string(),
      after: z.string(),
    }),
  ),
  /** What hangs on the card: wishes, notes, things …, in words. */
  rows: z.array(
    z.object({
      /** „Wunsch“. */
      what: z.string(),
      how: z.enum(['added', 'changed', 'deleted']),
      /** „Mantel, blau, 42“; empty where that is what was changed. */
      name: z.string(),
      fields: z.array(
        z.object({ name: z.string(), before: z.string(), after: z.string(), discreet: z.boolean() }),
      ),
    }),
  ),
})
export type CardChange = z.infer<typeof CardChange>

/** Why somebody cannot stand on the card of a group so. */
export const UnfitMember = z.enum([
  /** The card would belong to itself. */
  'self',
  /** A household, company or club. */
  'group',
  /** The card itself belongs to a group, and so must stay that of a person; `name` is the group's. */
  'belongs',
  /** Not there, in the trash, or given up the card of its own. */
  'gone',
  /** Already on the card. */
  'twice',
  /** Came or left on a day to come. */
  'future',
  /** Left before coming. */
  'order',
])
export type UnfitMember = z.infer<typeof UnfitMember>

/** A card as it is saved: a person is one human being, several are a household; addresses end after they begin. */
const CardToSave = CardFields.refine(({ kind, people }) => kind !== 'person' || people.length <= 1).refine(
  ({ addresses }) => !addresses.some(endsBeforeItBegins),
)

const cardErrors = {
  /** A card needs one name: of a person, household or company. */
  NAME_MISSING: { data: z.object({}) },
  /** Another card carries that number. */
  NUMBER_TAKEN: { data: z.object({ number: z.string(), customerId: Id, listName: z.string() }) },
  /** Another card carries that card number; nothing was saved. */
  CARD_NUMBER_TAKEN: { data: z.object({ number: z.string(), customerId: Id, listName: z.string() }) },
  /** Somebody cannot stand on this card; nothing was saved. */
  MEMBER_UNFIT: { data: z.object({ reason: UnfitMember, name: z.string() }) },
}

/** The stage of a card: as it counts, and as the rules alone have it. */
const StageOfCard = z.object({ stage: Stage, byRules: Stage, byHand: z.boolean() })

export const customers = {
  create: write
    .errors(cardErrors)
    .input(
      // Cards that looked like it while it was typed and were said to be somebody else's: that is remembered with it.
      CardToSave.safeExtend({ notThese: z.array(Id).max(50).default([]) }),
    )
    .output(Written.extend({ card: CustomerCard })),
  get: read.input(z.object({ id: Id })).output(CustomerCard),
  update: write
    .errors({
      ...cardErrors,
      /** The card was changed since it was read: `current` is how it stands now; nothing was saved. */
      CONFLICT: { data: z.object({ current: CustomerCard }) },
      /** Nobody would belong to the household any more: delete it, make it another kind, or say `keepEmpty`. */
      LAST_MEMBER: { data: z.object({}) },
    })
    .input(
      z.object({
        id: Id,
        revision: z.int().positive(),
        card: CardToSave,
        /** A household may go on by its name alone. */
        keepEmpty: z.boolean().default(false),
      }),
    )
    .output(
      Written.extend({
        card: CustomerCard,
        /** Members who lived where the household did and moved along, on their own cards. */
        movedAlong: z.array(z.object({ id: Id, displayName: z.string() })),
      }),
    ),
  /**
   * Says how things stand with a card or, with `personId`, with one of its people. `on` is
   * since when (left out: today), of the deceased the day of death (left out: not known); `active` takes it
   * back. Of the lost `reason` says why (left out: other) and `note` what else there is to say, such as the
   * competitor. `closeOpen` also closes what is open for a customer who ends as one by it (`closesCard`), in the same
   * step: reminders are done, wishes are wanted no more, complaints have that as their outcome; `closed` says how
   * many. NOT_FOUND for the trash.
   */
  setState: write
    .errors({
      STATE_IN_FUTURE: { data: z.object({ on: CivilDate, today: CivilDate }) },
      /** Groups do not die, and a member or contact without a card of its own does nothing else. */
      STATE_UNFIT: { data: z.object({}) },
    })
    .input(
      z.object({
        id: Id,
        personId: Id.optional(),
        state: SettableState,
        on: CivilDate.optional(),
        reason: LostReason.optional(),
        note: typedLine().max(200).default(''),
        closeOpen: z.boolean().default(false),
      }),
    )
    .output(Written.extend({ card: CustomerCard, closed: LeftOpen })),
  /**
   * What is open for a customer and would stay so when the card, or with `personId` that person, ended: nothing
   * for a member whose household goes on.
   */
  leftOpen: read.input(z.object({ id: Id, personId: Id.optional() })).output(LeftOpen),
  /**
   * Gives a member or contact a card of its own (`own`), or has a member of a household or contact of a company
   * who has one stand on the card of the group alone: it leaves the lists, and what was on it stays and comes
   * back with it. Points on its account go to that of a household. Answers the card of the person, or the group's.
   */
  setOwnCard: write
    .errors({
      /** Not a member of that group, or of a club, or there already. */
      OWN_CARD_UNFIT: { data: z.object({ name: z.string() }) },
    })
    .input(z.object({ groupId: Id, personId: Id, own: z.boolean() }))
    .output(Written.extend({ card: CustomerCard })),
  /**
   * How far somebody has come as a customer, by the rules that the shop has set (settings group `stages`); the id of a
   * member without a card of its own leads to the card of its group, as in `get`.
   */
  stage: read.input(z.object({ id: Id })).output(StageOfCard),
  /** Says the stage by hand; null leaves it to the rules again. */
  setStage: write
    .input(z.object({ id: Id, stage: Stage.nullable() }))
    .output(Written.extend(StageOfCard.shape)),
  search: read
    .input(z.object({ text: z.string().max(200), limit: z.int().min(1).max(200).default(50) }))
    .output(z.object({ hits: z.array(CustomerHit), more: z.boolean() })),
  /**
   * The card of a scanned code: a customer number, a number on a card of plastic, or one from before; where that card
   * went into another, the other. Null: nobody's.
   */
  byNumber: read
    .input(z.object({ number: z.string().trim().min(1).max(100) }))
    .output(z.object({ card: z.object({ id: Id, listName: z.string(), inTrash: z.boolean() }).nullable() })),
  list: read
    .input(
      ListWhole.extend({
        offset: z.int().nonnegative().default(0),
        limit: z.int().min(1).max(500).default(100),
        /** Own fields that are shown as columns. */
        fieldIds: FieldIds,
      }),
    )
    .output(z.object({ rows: z.array(CustomerRow), total: z.int() })),
  /** The ids alone of a stretch of a list. */
  ids: read
    .input(
      ListWhole.extend({
        offset: z.int().nonnegative().default(0),
        limit: z.int().min(1).max(idsLimit).default(idsLimit),
      }),
    )
    .output(z.array(Id)),
  /** The letters of a list by name, those with a card under them, in the order of the list. */
  register: read.input(ListWhole.omit({ sort: true, ownField: true })).output(z.array(RegisterEntry)),
  /** The place (0-based) of a card in a list; null where it does not stand in it. */
  position: read.input(ListWhole.extend({ id: Id })).output(z.int().nullable()),
  delete: write
    .input(z.object({ ids: z.array(Id).min(1).max(500) }))
    .output(Written.extend({ deleted: z.int() })),
  restore: write
    .input(z.object({ ids: z.array(Id).min(1).max(500) }))
    .output(Written.extend({ restored: z.int() })),
  /** Newest first; `before` is the last operation of the page before. */
  changes: read
    .input(z.object({ id: Id, before: Id.optional(), limit: z.int().min(1).max(200).default(50) }))
    .output(z.array(CardChange)),
  tags: read.output(z.array(z.object({ name: z.string(), count: z.int() }))),
}
