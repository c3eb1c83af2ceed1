import { cleanText } from '@shared/kernel/typed-text'
import { z } from 'zod'
import { bodyOfText } from './body-of-text'
import { Condition } from './conditions'
import { type FieldKey, letterFields } from './fields'
import { checkLimits } from './rich-text-limits'
import type { BlockNode, InlineNode } from './rich-text-nodes'

const Alignment = z.enum(['left', 'center', 'right'])
/** What a picture is known by: SHA-256 of its bytes in hexadecimal. */
export const ImageKey = z.string().regex(/^[0-9a-f]{64}$/)
const FieldName = z.enum(letterFields.map(({ key }) => key) as [FieldKey, ...FieldKey[]])
const marks = z.array(z.object({ type: z.enum(['bold', 'italic', 'underline']) })).exactOptional()
const line = (text: string) => cleanText(text).replace(/\n/g, ' ')

const Inline: z.ZodType<InlineNode> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().overwrite(line), marks }),
  z.object({ type: z.literal('field'), attrs: z.object({ key: FieldName }), marks }),
  z.object({ type: z.literal('hardBreak') }),
])
// The editor takes no text without letters.
const inlines = z
  .array(Inline)
  .default([])
  .transform((nodes) => nodes.filter((node) => node.type !== 'text' || node.text !== ''))

const blocks = (): z.ZodType<BlockNode[]> => z.lazy(() => z.array(Block).min(1))
const TextBlock = z.object({
  type: z.enum(['paragraph', 'heading']),
  attrs: z.object({ textAlign: Alignment.nullable().default(null) }).default({ textAlign: null }),
  content: inlines,
})
const List = z.object({
  type: z.enum(['bulletList', 'orderedList']),
  content: z.array(z.object({ type: z.literal('listItem'), content: blocks() })).min(1),
})
const Table = z.object({
  type: z.literal('table'),
  attrs: z.object({ borders: z.boolean().default(true) }).default({ borders: true }),
  content: z
    .array(
      z.object({
        type: z.literal('tableRow'),
        content: z
          .array(z.object({ type: z.enum(['tableCell', 'tableHeader']), content: blocks() }))
          .min(1)
          .max(12),
      }),
    )
    .min(1),
})
const ConditionBlock = z.object({
  type: z.literal('condition'),
  attrs: Condition,
  content: z
    .array(z.object({ type: z.enum(['then', 'else']), content: blocks() }))
    .min(1)
    .max(2)
    .refine(([first, second]) => first?.type === 'then' && second?.type !== 'then'),
})
const Image = z.object({
  type: z.literal('image'),
  attrs: z.object({
    image: ImageKey,
    widthMm: z.number().min(5).max(165),
    align: Alignment.default('left'),
  }),
})
const Qr = z.object({
  type: z.literal('qr'),
  attrs: z.object({
    text: z.string().overwrite(line).min(1).max(500),
    sizeMm: z.number().min(15).max(80),
    align: Alignment.default('left'),
  }),
})
const Block: z.ZodType<BlockNode> = z.discriminatedUnion('type', [
  TextBlock,
  List,
  Table,
  ConditionBlock,
  Image,
  Qr,
  z.object({ type: z.literal('pageBreak') }),
])

/** The body of a letter; a plain text with `{{Feld}}`, as letters were kept before, becomes one. */
export const RichTextSchema = z
  .union([z.string(), z.looseObject({ type: z.literal('doc') })])
  .transform((given): unknown => (typeof given === 'string' ? bodyOfText(given) : given))
  .superRefine(checkLimits)
  .pipe(z.object({ type: z.literal('doc'), content: blocks() }))
