import type { Channel } from '@shared/features/history/contract'
import type { Random } from './random'

/** What is sold, with the price of one in cents and how many somebody takes at most. */
export type Goods = { name: string; cents: number; most: number }

/** What stands in own fields, by the name of the field: words to choose from by their own words. */
export type Words = Record<string, string | number | boolean | readonly string[]>

/** Something said about an article; the outcome is that of a complaint. */
export type Said = { article: string; text: string }
export type Complaint = Said & { outcome: string }

/** An entry of one of the shop's kinds: what stands in its fields, and a line of words. */
export type EntryWords = { values: Words; text: string }
export type ThingWords = { name: string; serial: string; note: string; values: Words }

/**
 * What a shop of one branch sells, notes and hears: the words of made-up customers. Kinds and groups go by the keys
 * of the ready sets, and what a shop has switched off is left out; `*` stands for something that is sold.
 */
export type Assortment = {
  pickGoods(random: Random): Goods
  /** Tags, the most common first. */
  tastes: readonly string[]
  notes: readonly string[]
  remarks: Readonly<Record<Channel, readonly string[]>>
  errands: readonly string[]
  wishes: readonly { category: string; text: string }[]
  praise: readonly Said[]
  complaints: readonly Complaint[]
  /** Rated by 1 to 5 stars; the words are those of somebody who is content. */
  ratings: readonly Said[]
  /** Groups of own fields on the card. */
  fields: Readonly<Record<string, (random: Random) => Words>>
  /** Kinds of entries, with how many of a hundred customers have some; a warning is one of which there is `once` one. */
  entries: Readonly<Record<string, { share: number; once?: true; of(random: Random): EntryWords }>>
  /** Kinds of things; `work` is the kind of entries that is written on one, `care` what a reminder on one says. */
  things: Readonly<
    Record<string, { share: number; work?: string; care?: string; of(random: Random): ThingWords }>
  >
  /** What a picture on a card shows, as its file is called. */
  picture: string
  /** Subjects of the letters that went to many. */
  letters: readonly string[]
  /** Clubs whose members are customers, with what their members do in them. */
  clubs: readonly { name: string; roles: readonly string[] }[]
}
