import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'

/**
 * In which way two customers belong together, in two words, each as it stands on a card before the name of the
 * other: „Mutter“ on the child's card and „Kind“ on the mother's; a symmetric kind has one for both.
 */
export const RelationKind = z.object({
  id: Id,
  forward: z.string(),
  /** Empty where it is symmetric. */
  backward: z.string(),
  symmetric: z.boolean(),
  /** `referral`: who recommended whom; it can be renamed, but not deleted. */
  role: z.enum(['referral']).nullable(),
})
export type RelationKind = z.infer<typeof RelationKind>

/** One end of a relation: whom it is about and which card to open. */
export const RelationEnd = z.object({
  /** The customer itself: a card, or one of the people on it. */
  id: Id,
  cardId: Id,
  name: z.string(),
  /** Of a member or contact how its card stands in lists; empty for a card of its own. */
  cardName: z.string(),
})
export type RelationEnd = z.infer<typeof RelationEnd>

/** A relation as it stands on a card: „Mutter: Klos, Ute“. */
export const Relation = z.object({
  id: Id,
  kindId: Id,
  /** The word of this direction. */
  word: z.string(),
  /** The card, or whoever on it the relation is of. */
  from: RelationEnd,
  to: RelationEnd,
  at: z.iso.datetime(),
  actor: z.string(),
})
export type Relation = z.infer<typeof Relation>

/** Who brought others: how many customers, and what these bought. */
const Referrer = z.object({
  /** The card to open. */
  cardId: Id,
  name: z.string(),
  brought: z.int(),
  purchases: z.int(),
  cents: z.int(),
})

const word = typedLine().max(40)
const kindWords = { forward: word.min(1), backward: word.default('') }
const kindErrors = {
  /** There is a kind of these words already. */
  KIND_EXISTS: { data: z.object({ word: z.string() }) },
}
const oneKind = Written.extend({ kind: RelationKind })

export const relations = {
  /** The relations of a card and of the people on it; none to a card in the trash. */
  ofCard: read.input(z.object({ customerId: Id })).output(z.array(Relation)),
  /** `forward` where the kind's forward word is to stand on the card of `customerId`. */
  add: write
    .errors({
      /** Both ends are the same, or one stands on the card that is the other. */
      RELATION_TO_SELF: { data: z.object({}) },
      /** The two have a relation of this kind already, in this direction or the other. */
      RELATION_EXISTS: { data: z.object({ word: z.string(), name: z.string() }) },
    })
    .input(z.object({ customerId: Id, otherId: Id, kindId: Id, forward: z.boolean().default(true) }))
    .output(Written.extend({ relation: Relation })),
  /** Deletes it on both cards; by the id of either side. */
  delete: write.input(z.object({ id: Id })).output(Written),
  kinds: read.output(z.array(RelationKind)),
  /** A kind of the shop's own; without `backward` it is symmetric. */
  addKind: write.errors(kindErrors).input(z.object(kindWords)).output(oneKind),
  /** Other words for it; whether it is symmetric stays as it is. */
  renameKind: write
    .errors(kindErrors)
    .input(z.object({ id: Id, ...kindWords }))
    .output(oneKind),
  deleteKind: write
    .errors({
      /** Relations are of this kind, or it is the program's own (`used` is 0 then). */
      KIND_IN_USE: { data: z.object({ used: z.int() }) },
    })
    .input(z.object({ id: Id }))
    .output(Written),
  /** Who brought the most customers; all ends in living cards. */
  referrers: read
    .input(
      z.object({
        offset: z.int().nonnegative().default(0),
        limit: z.int().min(1).max(200).default(20),
      }),
    )
    .output(z.object({ referrers: z.array(Referrer), total: z.int() })),
}
