import { CardNotes } from '@renderer/features/colleague-notes'
import { AddCardEntry, CardLatest, CardWarnings } from '@renderer/features/entries'
import { FillField, MoreFields } from '@renderer/features/fields'
import { MinimalMark, NextQuestionLine } from '@renderer/features/profile'
import { StandingNotice } from '../../state/StandingNotice'
import { DesertedNotice } from '../DesertedNotice'
import { StageMark } from '../StageMark'
import type { CardPart } from './place'

/**
 * Where other features stand on the card itself, in this order. `marks`: small signs among the chips of the head;
 * `notices`: lines above the facts, for what must not be overlooked; `sections`: lines of their own below the
 * facts; `foot`: what can be added. A part that has nothing to show renders nothing. Facts: see `facts.ts`.
 */
export const cardParts: Record<'marks' | 'notices' | 'sections' | 'foot', readonly CardPart[]> = {
  marks: [StageMark, MinimalMark],
  notices: [StandingNotice, DesertedNotice, CardWarnings, CardNotes],
  sections: [MoreFields, CardLatest, NextQuestionLine],
  foot: [AddCardEntry, FillField],
}
