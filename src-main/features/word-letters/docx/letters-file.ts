import { posix } from 'node:path'
import type { ZipEntry } from '../../../files/write-zip'
import { fill } from './fill'
import { withLists } from './lists'
import { marks, type Values } from './program'
import { relationsOf, textOf } from './relations'
import { sectionEnd } from './sections'
import { type Frame, type Template, xmlHead } from './template'

/** Mark of the n-th letter of a file; the first has none where it keeps what the template has. */
const nameOf = (n: number) => (n === 0 ? '' : `te${n}`)
const idOf = (n: number) => String(n).padStart(6, '0')
const listOf = (n: number) => (n === 0 ? '' : String(n).padStart(5, '0'))

/**
 * The parts of one document with a letter for each of the values, each in a section of its own; heads and feet with
 * fields stand there once for each letter, everything else once. Made as it is asked for, so that memory stays flat.
 */
export function* lettersFile(template: Template, letters: readonly Values[]): Generator<ZipEntry> {
  const { parts, main, frames, lists, numbering } = template
  const anew = new Set([main, ...frames.map(({ part }) => part)])
  const copies = letters.slice(1).map((_, at) => at + 1)
  for (const [name, content] of parts) {
    if (anew.has(name)) continue
    if (name === '[Content_Types].xml') yield text(name, withTypes(textOf(content), frames, copies))
    else if (name === relationsOf(main)) yield text(name, withRelations(textOf(content), template, copies))
    else if (name === numbering) yield text(name, withLists(textOf(content), lists, copies.map(listOf)))
    else if (name === 'word/settings.xml') yield text(name, plainSettings(textOf(content)))
    else
      yield {
        name,
        content: async function* () {
          yield content
        },
      }
  }
  yield { name: main, content: () => mainText(template, letters) }
  for (const frame of frames)
    for (const [n, values] of letters.entries()) {
      const name = partOf(frame.part, n)
      yield {
        name,
        content: async function* () {
          yield xmlHead + numbered(fill(frame.pieces, values), n)
        },
      }
      const own = parts.get(relationsOf(frame.part))
      if (n > 0 && own)
        yield {
          name: relationsOf(name),
          content: async function* () {
            yield own
          },
        }
    }
}

async function* mainText({ before, pieces, section, after }: Template, letters: readonly Values[]) {
  yield before
  for (const [n, values] of letters.entries()) {
    const isLast = n === letters.length - 1
    const end = isLast ? '' : section
    yield numbered(fill(pieces, values).replaceAll(sectionEnd, () => end) + (isLast ? section : ''), n)
  }
  yield after
}

function numbered(xml: string, n: number): string {
  return xml.replaceAll(marks.part, nameOf(n)).replaceAll(marks.id, idOf(n)).replaceAll(marks.list, listOf(n))
}

function text(name: string, content: string): ZipEntry {
  return {
    name,
    content: async function* () {
      yield content
    },
  }
}

/** `word/header1.xml` → `word/header1te7.xml` */
function partOf(part: string, n: number): string {
  const { dir, name, ext } = posix.parse(part)
  return posix.join(dir, `${name}${nameOf(n)}${ext}`)
}

function withTypes(types: string, frames: readonly Frame[], copies: readonly number[]): string {
  const added = frames.flatMap(({ part, kind }) =>
    copies.map(
      (n) =>
        `<Override PartName="/${partOf(part, n)}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
    ),
  )
  return types
    .replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml')
    .replace('</Types>', `${added.join('')}</Types>`)
}

function withRelations(relations: string, { main, frames }: Template, copies: readonly number[]): string {
  const added = frames.flatMap(({ part, kind, relations: ids }) =>
    copies.flatMap((n) =>
      ids.map(
        (id) =>
          `<Relationship Id="${id}${nameOf(n)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${posix.relative(posix.dirname(main), partOf(part, n))}"/>`,
      ),
    ),
  )
  return relations.replace('</Relationships>', `${added.join('')}</Relationships>`)
}

/** Without a data source of Word's own mail merge and without a template on the net, which Word would ask about. */
function plainSettings(settings: string): string {
  return settings
    .replace(/<w:mailMerge\b[^>]*?(?:\/>|>.*?<\/w:mailMerge>)/s, '')
    .replace(/<w:attachedTemplate\b[^>]*\/>/, '')
}
