import { Purpose } from '@shared/features/selections/selection'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { letterTemplates } from '@shared/texts/de/letter-templates'
import { z } from 'zod'
import { bodyOfText } from './body-of-text'
import { RichTextSchema } from './rich-text'
import type { BlockNode, RichText } from './rich-text-nodes'
import type { TemplatePart } from './template-part'

export type BuiltInKey = keyof typeof letterTemplates
const builtInKeys = Object.keys(letterTemplates) as BuiltInKey[]

const name = typedLine().min(1).max(80)
/** What a letter is begun with. */
const template = z.object({
  name,
  /** The template of the program that this one takes the place of; null for one of the shop's own. */
  builtIn: z.enum(builtInKeys as [BuiltInKey, ...BuiltInKey[]]).nullable(),
  purpose: Purpose,
  subject: typedLine().max(300),
  body: RichTextSchema,
})
export const NewTemplate = template.extend({ id: Id.nullable() })
export const LetterTemplate = template.extend({ id: Id })
export type LetterTemplate = z.infer<typeof LetterTemplate>

/** A part of letters, kept by a name and put in as a copy: so none can hold itself. */
const block = z.object({ name, body: RichTextSchema })
export const NewTextBlock = block.extend({ id: Id.nullable() })
export const TextBlock = block.extend({ id: Id })
export type TextBlock = z.infer<typeof TextBlock>

/** The templates that come with the program, each ending with who signs. */
export function builtInTemplates(signature: string): (Omit<LetterTemplate, 'id'> & { id: null })[] {
  return builtInKeys.map((key) => {
    const { name, purpose, subject, parts } = letterTemplates[key]
    return { id: null, builtIn: key, name, purpose, subject, body: bodyOfParts(parts(signature)) }
  })
}

/** Parts stand below each other with a blank line between them. */
function bodyOfParts(parts: readonly TemplatePart[]): RichText {
  const content = parts.flatMap((part, at) => {
    const blank: BlockNode[] = at === 0 ? [] : bodyOfText('').content
    return [...blank, ...blocksOf(part)]
  })
  return { type: 'doc', content }
}

function blocksOf(part: TemplatePart): BlockNode[] {
  if (typeof part === 'string') return bodyOfText(part).content
  const { when, text, otherwise } = part
  return [
    {
      type: 'condition',
      attrs: when,
      content: [
        { type: 'then', content: bodyOfText(text).content },
        ...(otherwise ? [{ type: 'else' as const, content: bodyOfText(otherwise).content }] : []),
      ],
    },
  ]
}
