import { posix } from 'node:path'
import type { Parts } from './open-docx'
import { TemplateRefused } from './refused'
import { isElement, readXml } from './xml'

export type Relation = { id: string; type: string; part: string }

/** Where the relations of a part stand: `word/document.xml` → `word/_rels/document.xml.rels`. */
export function relationsOf(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
}

/** What a part refers to inside the file; links to the world outside are left out. */
export function readRelations(parts: Parts, part: string): Relation[] {
  const content = parts.get(relationsOf(part))
  if (!content) return []
  return readXml(textOf(content)).children.flatMap((node) => {
    if (!isElement(node) || node.attributes['TargetMode'] === 'External') return []
    const { Id = '', Type = '', Target = '' } = node.attributes
    const target = Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(part), Target)
    return [{ id: Id, type: posix.basename(Type), part: target }]
  })
}

/** The part that holds the text; Word names it as it likes. */
export function mainPart(parts: Parts): string {
  const [main] = readRelations(parts, '').filter(({ type }) => type === 'officeDocument')
  if (!main || !parts.has(main.part)) throw new TemplateRefused('notWord')
  return main.part
}

/** A part as text; Word writes UTF-8, with or without its mark. */
export function textOf(content: Buffer): string {
  return content.toString('utf8').replace(/^\uFEFF/, '')
}
