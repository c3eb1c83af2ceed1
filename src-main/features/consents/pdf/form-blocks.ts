import { ruleOperators } from '@main/pdf/content'
import { consentForm as t } from '@shared/texts/de/consent-form'
import type { FormContent, SheetSection } from '../form-content'
import { type Block, boxes, column, type Faces, framed, gap, paragraph, together } from './blocks'
import { fieldRow } from './fields'

/** The sign-up form as blocks in a size of text (points). */
export function formBlocks(content: FormContent, faces: Faces, size: number): Block[] {
  const text = { face: faces.text, size }
  const strong = { face: faces.strong, size }
  const small = { face: faces.text, size: size * 0.8, gray: 0.35 }
  const [name, street, city, birthday, phone, email] = content.fields
  const row = (fields: (typeof name)[], shares: number[]) =>
    fieldRow(
      fields.flatMap((field) => field ?? []),
      faces,
      size,
      shares,
    )
  const number = content.number ? [`${t.fields.number} ${content.number}`] : []
  return [
    ...head(t.title, [content.shopName, ...number].filter(Boolean).join(' · '), faces, size),
    paragraph(t.intro, text),
    row([name, birthday], [3, 1]),
    row([street, city], [1, 1]),
    row([phone, email], [1, 1]),
    gap(size * 0.9),
    paragraph(t.agree, strong),
    ...content.questions.flatMap(({ text: words, note, boxes: labels }) => [
      gap(size * 0.5),
      together([paragraph(words, text), boxes(labels, text), paragraph(note, small)]),
    ]),
    gap(size * 0.8),
    together([paragraph(t.letterTitle, strong), paragraph(t.letter, text), boxes([t.letterObjection], text)]),
    gap(size * 0.8),
    paragraph(t.withdraw, text),
    gap(size * 0.4),
    paragraph(t.received, text),
    gap(size * 0.8),
    row(
      [
        { label: t.placeDate, value: '' },
        { label: t.signature, value: '' },
      ],
      [1, 1.4],
    ),
  ]
}

/** The information sheet as blocks in a size of text (points). */
export function sheetBlocks(sections: readonly SheetSection[], faces: Faces, size: number): Block[] {
  return [
    ...head(t.sheet.title, t.sheet.subtitle, faces, size),
    ...sections.flatMap(({ heading, paragraphs, strong }) => {
      const face = strong ? faces.strong : faces.text
      const set = paragraphs.map((words) => paragraph(words, { face, size }))
      const title = heading === '' ? [] : [paragraph(heading, { face: faces.strong, size: size * 1.08 })]
      const [first, ...rest] = set
      const opening = together([...title, ...(first ? [first] : [])])
      // A single paragraph may be framed; several have to be able to go over to the next page.
      if (strong) return [gap(size * 0.9), framed(together([...title, ...set]), size * 0.6), gap(size * 0.5)]
      return [gap(size * 0.75), opening, ...rest.flatMap((block) => [gap(size * 0.2), block])]
    }),
  ]
}

function head(title: string, below: string, faces: Faces, size: number): Block[] {
  const rule: Block = {
    height: size,
    place: (top) => ruleOperators({ x: column.left, y: top + 3 }, { x: column.right, y: top + 3 }, 0.35),
  }
  return [
    paragraph(title, { face: faces.heading, size: size * 1.75 }),
    paragraph(below, { face: faces.text, size: size * 0.95, gray: 0.35 }),
    rule,
  ]
}
