import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'

/** What somebody's own field shall hold; open ends of a range are null, and equal ends mean that very value. */
export const FieldCondition = z.discriminatedUnion('is', [
  z.object({ is: z.literal('filled') }),
  /** However upper case, accents and umlauts are written. */
  z.object({ is: z.literal('containing'), text: typedLine().min(1).max(200) }),
  z.object({ is: z.literal('text'), text: typedLine().min(1).max(200) }),
  z.object({ is: z.literal('number'), from: z.number().nullable(), to: z.number().nullable() }),
  z.object({ is: z.literal('date'), from: CivilDate.nullable(), to: CivilDate.nullable() }),
  z.object({ is: z.literal('oneOf'), optionIds: z.array(Id).min(1).max(200) }),
  z.object({ is: z.literal('yesNo'), yes: z.boolean() }),
])
export type FieldCondition = z.infer<typeof FieldCondition>

/** As a part of a selection: who has that in this field, on the card, an entry or a thing. */
export const FieldLeaf = z.object({ type: z.literal('field'), fieldId: Id, condition: FieldCondition })
export type FieldLeaf = z.infer<typeof FieldLeaf>
