import type { Condition } from '@shared/features/letters/word-conditions'

/**
 * A template once it is read: what stays as it is stands there as XML, so that a letter is made by going along it and
 * no document is read twice.
 */
export type Piece =
  | { kind: 'xml'; xml: string }
  | { kind: 'paragraph'; open: string; tokens: Token[]; close: string; stays: boolean }
  | { kind: 'when'; condition: Condition; yes: Piece[]; no: Piece[] }
  /** A cell, a text box and the like: it must hold a paragraph, whatever becomes of its own. */
  | { kind: 'box'; open: string; pieces: Piece[]; close: string }

/** What a paragraph consists of, runs taken apart. */
export type Token =
  /** Markup; `shows` where something can be seen that is no text; `anchor` where it must outlive its paragraph. */
  | { kind: 'markup'; xml: string; shows: boolean; anchor: boolean }
  /** Within a text element; not escaped. */
  | { kind: 'text'; text: string }
  | { kind: 'field'; field: string }
  | { kind: 'break'; xml: string }
  | { kind: 'when'; condition: Condition; yes: Token[]; no: Token[] }
  | { kind: 'inner'; piece: Piece }

/** Values by the labels of their fields; see `wordValues`. */
export type Values = Readonly<Record<string, string>>

/** What stands for the number of the letter, where each needs its own; no document holds these signs. */
export const marks = {
  /** Behind the name of a part or relation. */
  part: '\u0001',
  /** Behind a number of drawings and bookmarks. */
  id: '\u0002',
  /** Behind the number of a list. */
  list: '\u0003',
}
