import { CardNotes } from '@renderer/features/colleague-notes'
import { ConsentLine } from '@renderer/features/consents'
import { CardLatest, CardWarnings } from '@renderer/features/entries'
import { CardFields } from '@renderer/features/fields'
import { MinimalMark, NextQuestionLine } from '@renderer/features/profile'
import { RelationsSection } from '@renderer/features/relations'
import { StageMark } from '../StageMark'
import type { CardPart } from './place'

/**
 * Where other features stand on the card itself, in this order. `marks`: small signs among the chips of the head;
 * `notices`: lines above the facts, for what must not be overlooked; `sections`: facts of their own below those
 * of the card. A part that has nothing to show renders nothing.
 */
export const cardParts: {
  marks: readonly CardPart[]
  notices: readonly CardPart[]
  sections: readonly CardPart[]
} = {
  marks: [StageMark, MinimalMark],
  notices: [CardWarnings, CardNotes],
  sections: [CardLatest, CardFields, RelationsSection, ConsentLine, NextQuestionLine],
}
