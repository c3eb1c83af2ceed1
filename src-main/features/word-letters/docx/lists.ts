import { below, childOf, isElement, readXml, type XmlElement } from './xml'

/** A numbered list of the template: what each of its levels begins with. */
export type NumberedList = { num: string; abstract: string; starts: { level: string; start: string }[] }

/** The numbered lists of a document; those with dots go on over letters without anybody seeing it. */
export function numberedLists(numbering: string | undefined): NumberedList[] {
  if (numbering === undefined) return []
  const root = readXml(numbering)
  const elements = root.children.filter((child): child is XmlElement => isElement(child))
  const abstracts = new Map(
    elements
      .filter(({ name }) => name === 'w:abstractNum')
      .map((abstract) => [abstract.attributes['w:abstractNumId'] ?? '', abstract]),
  )
  return elements.flatMap((num) => {
    if (num.name !== 'w:num') return []
    const abstract = abstracts.get(childOf(num, 'w:abstractNumId')?.attributes['w:val'] ?? '')
    const levels = abstract ? [...below(abstract)].filter(({ name }) => name === 'w:lvl') : []
    const [first] = levels
    if (!abstract || !first || childOf(first, 'w:numFmt')?.attributes['w:val'] === 'bullet') return []
    const starts = levels.map((level) => ({
      level: level.attributes['w:ilvl'] ?? '0',
      start: childOf(level, 'w:start')?.attributes['w:val'] ?? '1',
    }))
    return [
      {
        num: num.attributes['w:numId'] ?? '',
        abstract: abstract.attributes['w:abstractNumId'] ?? '',
        starts,
      },
    ]
  })
}

/** The lists once more for each further letter, so that every one begins at its beginning. */
export function withLists(
  numbering: string,
  lists: readonly NumberedList[],
  numbers: readonly string[],
): string {
  const added = numbers.flatMap((number) =>
    lists.map(({ num, abstract, starts }) => {
      const overrides = starts.map(
        ({ level, start }) =>
          `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
      )
      return `<w:num w:numId="${num}${number}"><w:abstractNumId w:val="${abstract}"/>${overrides.join('')}</w:num>`
    }),
  )
  return numbering.replace(/<w:numIdMacAtCleanup|<\/w:numbering>/, (end) => added.join('') + end)
}
