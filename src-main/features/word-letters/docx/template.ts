import type { TemplateProblem } from '@shared/features/word-letters/contract'
import { compileBlocks } from './compile'
import { type NumberedList, numberedLists } from './lists'
import { openDocx, type Parts } from './open-docx'
import { marks, type Piece } from './program'
import { TemplateRefused } from './refused'
import { mainPart, type Relation, readRelations, textOf } from './relations'
import { beginAnew, markEnd, takeLastSection } from './sections'
import { tagsIn } from './tags'
import { below, childOf, closeTag, openTag, readXml, writeXml, type XmlElement } from './xml'

/** A head or foot with fields, which every letter has anew. */
export type Frame = { part: string; relations: string[]; kind: 'header' | 'footer'; pieces: Piece[] }

/** A template that has been read: all that is needed to make any number of letters of it. */
export type Template = {
  /** As they came; `main` and the parts of `frames` are written anew. */
  parts: Parts
  main: string
  /** What stands before and behind the body's blocks, and the settings of its last section. */
  before: string
  pieces: Piece[]
  section: string
  after: string
  frames: Frame[]
  lists: NumberedList[]
  numbering: string | undefined
  problems: TemplateProblem[]
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * Reads a template of Word.
 * @throws TemplateRefused where the file is none; what can be mended in it comes as `problems`
 */
export async function readTemplate(path: string): Promise<Template> {
  const parts = await openDocx(path)
  const main = mainPart(parts)
  const relations = readRelations(parts, main)
  const problems = new Map<string, TemplateProblem>()
  const reporting = (part: TemplateProblem['part']) => (problem: Omit<TemplateProblem, 'part'>) => {
    const whole = { ...problem, part }
    // A text box stands twice in the file, for new and for old programs.
    problems.set(JSON.stringify(whole), whole)
  }
  const frames = framesOf(parts, relations, reporting)
  const numbering = relations.find(({ type }) => type === 'numbering')?.part
  const lists = numberedLists(numbering && textIn(parts, numbering))

  const root = readXml(textIn(parts, main))
  const body = childOf(root, 'w:body')
  if (root.name !== 'w:document' || !body) throw new TemplateRefused('notWord')
  const last = takeLastSection(body)
  beginAnew(body, last)
  markEnd(body, isTagAlone)
  const framed = new Set(frames.flatMap((frame) => frame.relations))
  for (const element of [...below(body), last, ...below(last)]) numberedAnew(element, framed, lists)
  const [before = '', after = ''] = writeXml({ ...root, children: [...siblings(root, body)] }).split(bodyMark)
  return {
    parts,
    main,
    before: xmlHead + before + openTag(body),
    pieces: compileBlocks(body.children, reporting('body')),
    section: writeXml(last),
    after: closeTag(body) + after,
    frames,
    lists,
    numbering,
    problems: [...problems.values()],
  }
}

const bodyMark = '\u0005'

function siblings(root: XmlElement, body: XmlElement): XmlElement['children'] {
  return root.children.map((child) => (child === body ? bodyMark : child))
}

function framesOf(
  parts: Parts,
  relations: readonly Relation[],
  reporting: (part: TemplateProblem['part']) => (problem: Omit<TemplateProblem, 'part'>) => void,
): Frame[] {
  const byPart = new Map<string, Frame>()
  for (const { id, type, part } of relations) {
    if ((type !== 'header' && type !== 'footer') || !parts.has(part)) continue
    const known = byPart.get(part)
    if (known) known.relations.push(id)
    else {
      const pieces = compileBlocks([readXml(textIn(parts, part))], reporting(type))
      byPart.set(part, { part, relations: [id], kind: type, pieces })
    }
  }
  return [...byPart.values()].filter(({ pieces }) => pieces.some(({ kind }) => kind !== 'xml'))
}

function textIn(parts: Parts, part: string): string {
  const content = parts.get(part)
  if (!content) throw new TemplateRefused('damaged')
  return textOf(content)
}

/** Whether a paragraph is nothing but the tag of a condition, and so no place for the end of a section. */
function isTagAlone(paragraph: XmlElement): boolean {
  const text = [...below(paragraph)]
    .flatMap(({ name, children }) => (name === 'w:t' ? children : []))
    .join('')
  const tags = tagsIn(text, () => {})
  return (
    tags.length === 1 &&
    tags[0]?.tag.kind !== 'field' &&
    text.trim().startsWith('{{') &&
    text.trim().endsWith('}}')
  )
}

/** Gives what must be told apart between letters of one file a mark behind its number or name. */
function numberedAnew(
  element: XmlElement,
  framed: ReadonlySet<string>,
  lists: readonly NumberedList[],
): void {
  const { name, attributes } = element
  if (name === 'wp:docPr' || name === 'w:bookmarkStart' || name === 'w:bookmarkEnd') {
    const key = name === 'wp:docPr' ? 'id' : 'w:id'
    attributes[key] = `${Number(attributes[key] ?? 0) % 2000}${marks.id}`
  }
  const frame = name === 'w:headerReference' || name === 'w:footerReference'
  if (frame && framed.has(attributes['r:id'] ?? '')) attributes['r:id'] += marks.part
  if (name === 'w:numId' && lists.some(({ num }) => num === attributes['w:val']))
    attributes['w:val'] += marks.list
}
