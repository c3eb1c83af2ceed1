import { bodyOfText } from '@shared/features/letters/body-of-text'
import type { FieldKey } from '@shared/features/letters/fields'
import { fillBody } from '@shared/features/letters/fill-body'

/** A plain text with `{{Feld}}`, filled as letters are, in its lines; `closing` stands below in a line of its own. */
export function messageText(
  text: string,
  fields: Readonly<Record<FieldKey, string>>,
  closing: string,
): string {
  const lines = fillBody(bodyOfText(text.trim()), { fields, holds: () => true }).flatMap((block) => {
    if (block.type !== 'paragraph') return []
    return block.lines.length === 0 ? [''] : block.lines.map((runs) => runs.map((run) => run.text).join(''))
  })
  return [...lines, ...(closing ? [closing] : [])].join('\n')
}
